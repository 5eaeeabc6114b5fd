import { addDays, type Day, daysBetween } from '../../core/day';
import { isolated } from '../../text/isolate';
import { type Range, within } from './timeline-range';
import type { DueMark, TimelineModel } from './view-model';
import type { ViewContext } from './view-input';

/** One mark for each day something is due on: late before open, open before done. */
export function deliverableMarks({ words, report }: ViewContext, range: Range): readonly DueMark[] {
  const byDay = new Map<Day, DueMark>();
  for (const { due, status, name, line, items } of report.deliverables) {
    if (due === null || due < range.first || due > range.last) continue;
    const state = status === 'done' ? 'done' : status === 'late' ? 'late' : 'open';
    const before = byDay.get(due);
    if (before !== undefined && (before.state !== 'done' || state === 'done')) continue;
    byDay.set(due, {
      at: (daysBetween(range.first, due) + 1) / range.days, path: items[0]?.path ?? report.roadmap.path, line, state,
      name: words.say('deliverable.mark', { day: words.day(due), name: isolated(name), state: words.say(`deliverable.mark.${state}`) }),
    });
  }
  return [...byDay.values()];
}

/** From the day it is as likely as not to be done, to the day it is done in 85 of 100 cases. */
export function forecastBars({ report }: ViewContext, range: Range): TimelineModel['forecasts'] {
  return report.deliverables.flatMap(({ p50, p85, due, status }) => {
    if (p50 === null || p85 === null || status === 'done') return [];
    const part = within(range, p50, p85);
    return part === null ? [] : [{ ...part, late: due !== null && p50 > due }];
  });
}

/** "14 Mar to 25 Apr": when the first unfinished deliverable of a phase is likely to be done. */
export function likelyText({ words, report }: ViewContext, phase: number): string | null {
  const own = report.deliverables.find((each) => each.phase === phase && each.status !== 'done');
  return own === undefined || own.p50 === null || own.p85 === null ? null : words.say('timeline.likely', { from: words.day(own.p50, own.due ?? report.today), to: words.day(own.p85, own.due ?? report.today) });
}

/** Where the plan that was kept had a phase that has moved since. */
export function ghostBars({ report }: ViewContext, range: Range): TimelineModel['ghosts'] {
  const kept = report.roadmap.options.baseline;
  if (kept === undefined) return [];
  return report.roadmap.phases.flatMap((phase, index) => {
    const old = phase.number === null ? undefined : kept.get(phase.number);
    const now = report.calendar.dates[index] ?? null;
    if (old === undefined || (now !== null && old.start === now.start && old.end === now.end)) return [];
    return within(range, old.start, old.end ?? addDays(range.last, 0)) ?? [];
  });
}

