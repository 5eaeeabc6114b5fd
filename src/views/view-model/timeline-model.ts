import { type Day, daysBetween } from '../../core/day';
import { phaseName, phaseTitle } from './amounts';
import { labelRooms } from './label-rooms';
import { buildDensity, buildTicks } from './timeline-density';
import { deliverableMarks, forecastBars, ghostBars, likelyText, movedPhases } from './timeline-marks';
import { type Range, timelineRange, within } from './timeline-range';
import type { PhaseBar, ScrubModel, TimelineModel } from './view-model';
import type { ViewContext } from './view-input';

/** Diamonds that find room side by side along a plan. */
const MOST_DIAMONDS = 60;
/** Phases without days that are named beneath the others before the reader asks for all. */
const MOST_UNDATED = 12;

/** The phases to scale with today and what is due; in order and equally wide while nothing has days. */
export function buildTimeline(context: ViewContext): TimelineModel | null {
  const { words, report, state, today } = context;
  const { phases } = report.roadmap;
  const { dates } = report.calendar;
  if (phases.length === 0) return null;
  const moved = movedPhases(context);
  const range = timelineRange(dates, moved, report.today, state.zoom);
  const zoomed = state.zoom !== null && (dates[state.zoom] ?? null) !== null;
  const bars = phases.map((_, index) => phaseBar(context, index, range));
  const dated = bars.filter((bar, index) => range === null || ((dates[index] ?? null) !== null && bar.size > 0));
  const undated = range === null ? [] : bars.filter((_, index) => (dates[index] ?? null) === null);
  const lanes = laneOf(dated, range === null);
  const laid = dated.map((bar, i) => ({ ...bar, ...(range === null ? { start: i / dated.length, size: 1 / dated.length } : {}), lane: lanes[i] ?? 0 }));
  const ghosts = range === null ? [] : ghostBars(moved, range);
  const marks = range === null ? [] : deliverableMarks(context, range);
  const current = report.position.phase;
  const all = state.expanded.includes('undated');
  return {
    title: words.say('timeline'),
    today: range === null || report.today < range.first || report.today > range.last ? null
      : { at: (daysBetween(range.first, report.today) + 0.5) / range.days, label: report.today === today ? words.say('timeline.today', { day: words.day(report.today, report.today) }) : words.day(report.today) },
    phases: laid,
    labels: labelRooms(laid, (count) => words.say('timeline.more', { count })),
    marks,
    crowded: marks.length > MOST_DIAMONDS,
    forecasts: range === null ? [] : forecastBars(context, range),
    ghosts,
    ghostNote: ghosts.length === 0 ? null : words.say('timeline.ghost'),
    density: range === null ? null : buildDensity(context, range),
    lanes: Math.max(1, ...lanes.map((lane) => lane + 1)),
    undated: undated.length === 0 ? null : {
      label: words.say('timeline.undated'),
      phases: all ? undated : undated.slice(0, MOST_UNDATED),
      more: undated.length <= MOST_UNDATED ? null : words.say(all ? 'problems.fewer' : 'timeline.more', { count: undated.length - MOST_UNDATED }),
    },
    toScale: range !== null,
    scrub: range === null ? null : buildScrub(context, range),
    zoom: range === null ? null : zoomed ? { label: words.say('timeline.whole'), phase: null } : current === null || phases.length < 2 ? null : { label: words.say('timeline.zoom'), phase: current },
    ticks: range !== null && zoomed ? buildTicks(context, range) : [],
  };
}

/** At the day that was asked for, also while the report of it is still being made: the next step goes on from there. */
function buildScrub({ words, state, today, report }: ViewContext, range: Range): ScrubModel | null {
  const day = state.asOf ?? today;
  const last = today < range.last ? today : range.last;
  // The plan that was kept may have begun before the plan does.
  const start = report.calendar.start;
  const first = start !== null && start > range.first ? start : range.first;
  const most = daysBetween(first, last);
  if (most < 1 || day < first || day > last) return null;
  return {
    label: words.say('as-of.date'), value: words.day(day), first, most, days: daysBetween(first, day),
    at: (daysBetween(range.first, first) + 0.5) / range.days, size: most / range.days,
  };
}

function phaseBar(context: ViewContext, index: number, range: Range | null): PhaseBar {
  const { words, report } = context;
  const phase = report.roadmap.phases[index];
  const own = report.calendar.dates[index] ?? null;
  const today = report.today;
  const name = phase === undefined ? '' : phaseName(words, phase);
  const base = { drill: `phase:${index}` as const, index, line: phase?.line ?? 1, title: phase === undefined ? '' : phaseTitle(words, phase), lane: 0 };
  const part = own === null || range === null ? null : within(range, own.start, own.end ?? range.last);
  if (own === null || range === null || part === null) return { ...base, name, when: '', start: 0, size: 0, past: 0, state: 'future', open: false };
  const state = own.end !== null && own.end < today ? 'past' : own.start > today ? 'future' : 'current';
  const likely = state === 'current' ? likelyText(context, index) : null;
  const when = own.end === null ? words.say('phase.from', { start: words.day(own.start) })
    : state === 'past' ? words.say('phase.done', { day: words.day(own.end, today) })
    : state === 'current' ? words.say(likely === null ? 'phase.due' : 'phase.due-likely', { day: words.day(own.end), likely: likely ?? '' })
    : words.span(own.start, own.end);
  return {
    ...base,
    name: words.say('phase.name', { phase: name, when: own.end === null ? when : words.span(own.start, own.end) }),
    when,
    start: part.at,
    size: part.size,
    past: pastPart(range, part, today),
    state,
    open: own.end === null,
  };
}

/** How much of a bar lies behind today's mark. */
function pastPart(range: Range, { at, size }: { readonly at: number; readonly size: number }, today: Day): number {
  return Math.min(1, Math.max(0, ((daysBetween(range.first, today) + 0.5) / range.days - at) / size));
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
