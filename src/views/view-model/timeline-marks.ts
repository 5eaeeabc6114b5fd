import { type Day, daysBetween } from '../../core/day';
import { isolated } from '../../text/isolate';
import { type Range, within } from './timeline-range';
import type { DueMark, TimelineModel } from './view-model';
import type { ViewContext } from './view-input';

/** One mark for each day something is due on: late before open, open before done. */
export function deliverableMarks({ words, report }: ViewContext, range: Range): readonly DueMark[] {
  const byDay = new Map<Day, DueMark>();
  for (const { phase, due, status, name, line, items } of report.deliverables) {
    if (due === null || due < range.first || due > range.last) continue;
    const state = status === 'done' ? 'done' : status === 'late' ? 'late' : 'open';
    const before = byDay.get(due);
    if (before !== undefined && (before.state !== 'done' || state === 'done')) continue;
    byDay.set(due, {
      at: (daysBetween(range.first, due) + 1) / range.days, phase, path: items[0]?.path ?? report.roadmap.path, line, state,
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

/** A phase of the plan that was kept, which has moved since or is gone. */
export interface Moved {
  readonly number: number;
  /** Of the phase as it is now; -1 where it is gone. */
  readonly index: number;
  readonly start: Day;
  readonly end: Day | null;
}

export function movedPhases({ report: { roadmap, calendar } }: ViewContext): readonly Moved[] {
  return [...roadmap.options.baseline ?? []].flatMap(([number, { start, end }]) => {
    const index = roadmap.phases.findIndex((phase) => phase.number === number);
    const now = calendar.dates[index] ?? null;
    return now !== null && start === now.start && end === now.end ? [] : [{ number, index, start, end }];
  });
}

export function ghostBars(moved: readonly Moved[], range: Range): TimelineModel['ghosts'] {
  return moved.flatMap(({ start, end }) => within(range, start, end ?? range.last) ?? []);
}
