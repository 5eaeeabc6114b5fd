import { addDays, type Day, daysBetween } from '../../core/day';
import type { PhaseDates } from '../../core/roadmap/calendar';
import { phaseName, phaseTitle } from './amounts';
import { dueDay } from './due-day';
import { labelRooms } from './label-rooms';
import type { PhaseBar, TimelineModel } from './view-model';
import type { ViewContext } from './view-input';

/** How far an open phase is drawn past today or its start, in days. */
const OPEN_DAYS = 90;

/** The phases to scale with today and what is due; in order and equally wide while nothing has days. */
export function buildTimeline(context: ViewContext): TimelineModel | null {
  const { words, report } = context;
  const { phases } = report.roadmap;
  const { dates } = report.calendar;
  if (phases.length === 0) return null;
  const range = planRange(dates, report.today);
  const bars = phases.map((_, index) => phaseBar(context, index, range));
  const dated = bars.filter((_, index) => range === null || (dates[index] ?? null) !== null);
  const undated = range === null ? [] : bars.filter((_, index) => (dates[index] ?? null) === null);
  const lanes = laneOf(dated, range === null);
  const laid = dated.map((bar, i) => ({ ...bar, ...(range === null ? { start: i / dated.length, size: 1 / dated.length } : {}), lane: lanes[i] ?? 0 }));
  const rooms = labelRooms(laid);
  return {
    title: words.say('timeline'),
    today: range === null || report.today < range.first || report.today > range.last ? null
      : { at: (daysBetween(range.first, report.today) + 0.5) / range.days, label: report.today === context.today ? words.say('timeline.today', { day: words.day(report.today, report.today) }) : words.day(report.today) },
    phases: laid.map((bar, i) => ({ ...bar, label: rooms[i] ?? 0 })),
    marks: range === null ? [] : deliverableMarks(context, range),
    lanes: Math.max(1, ...lanes.map((lane) => lane + 1)),
    undated: undated.length === 0 ? null : { label: words.say('timeline.undated'), phases: undated },
    toScale: range !== null,
  };
}

interface Range {
  readonly first: Day;
  readonly last: Day;
  readonly days: number;
}

function planRange(dates: readonly (PhaseDates | null)[], today: Day): Range | null {
  const own = dates.filter((each) => each !== null);
  const first = own.map(({ start }) => start).sort()[0];
  const last = own.map(({ start, end }) => end ?? addDays(today > start ? today : start, OPEN_DAYS)).sort().at(-1);
  return first === undefined || last === undefined ? null : { first, last, days: daysBetween(first, last) + 1 };
}

function phaseBar(context: ViewContext, index: number, range: Range | null): PhaseBar {
  const { words, report } = context;
  const phase = report.roadmap.phases[index];
  const own = report.calendar.dates[index] ?? null;
  const today = report.today;
  const name = phase === undefined ? '' : phaseName(words, phase);
  const base = { drill: `phase:${index}` as const, line: phase?.line ?? 1, title: phase === undefined ? '' : phaseTitle(words, phase), lane: 0, label: 0 };
  if (own === null || range === null) return { ...base, name, when: '', start: 0, size: 0, past: 0, state: 'future', open: false };
  const end = own.end ?? range.last;
  const days = daysBetween(own.start, end) + 1;
  const state = own.end !== null && own.end < today ? 'past' : own.start > today ? 'future' : 'current';
  const when = own.end === null ? words.say('phase.from', { start: words.day(own.start) })
    : state === 'past' ? words.say('phase.done', { day: words.day(own.end, today) })
    : state === 'current' ? words.say('phase.due', { day: words.day(own.end) })
    : words.span(own.start, own.end);
  return {
    ...base,
    name: words.say('phase.name', { phase: name, when: own.end === null ? when : words.span(own.start, own.end) }),
    when,
    start: daysBetween(range.first, own.start) / range.days,
    size: days / range.days,
    past: Math.min(1, Math.max(0, (daysBetween(own.start, today) + 0.5) / days)),
    state,
    open: own.end === null,
  };
}

/** A free row for each bar, earliest first. */
function laneOf(bars: readonly PhaseBar[], inOrder: boolean): readonly number[] {
  if (inOrder) return bars.map(() => 0);
  const lanes = bars.map(() => 0);
  const ends: number[] = [];
  const byStart = bars.map((bar, i) => ({ bar, i })).sort((a, b) => a.bar.start - b.bar.start || a.i - b.i);
  for (const { bar, i } of byStart) {
    const free = ends.findIndex((end) => end <= bar.start + 1e-9);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = bar.start + bar.size;
    lanes[i] = lane;
  }
  return lanes;
}

function deliverableMarks({ words, report }: ViewContext, range: Range): TimelineModel['marks'] {
  const byDay = new Map<Day, 'done' | 'late' | 'open'>();
  report.roadmap.phases.forEach((phase, index) => {
    for (const deliverable of phase.deliverables) {
      const day = dueDay(deliverable, report.calendar.dates[index] ?? null, report.roadmap);
      if (day === null || day < range.first || day > range.last) continue;
      const state = deliverable.done ? 'done' : day < report.today ? 'late' : 'open';
      const before = byDay.get(day);
      byDay.set(day, before === undefined || before === 'done' ? state : before);
    }
  });
  return [...byDay].map(([day, state]) => ({ at: (daysBetween(range.first, day) + 1) / range.days, name: words.say('deliverable.mark', { day: words.day(day) }), state }));
}
