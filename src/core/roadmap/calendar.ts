import { addDays, addMonths, type Day, dayOf, daysInMonth, leadingDay } from '../day';
import type { Duration, Phase, Roadmap, Span } from './roadmap';

/** A phase's days, both inclusive. `end` is null while the phase is open. */
export interface PhaseDates {
  readonly start: Day;
  readonly end: Day | null;
}

/** Which phase owns a day. Every day has exactly one owner. */
export type Owner =
  | { readonly at: 'before' | 'after' | 'no-start' }
  | { readonly at: 'phase'; readonly phase: number }
  | { readonly at: 'gap'; readonly previous: number };

/** The plan laid on real days. Phases are named by their index in `roadmap.phases`. */
export interface Calendar {
  readonly start: Day | null;
  /** The last day of any phase; null when a phase is open or nothing has dates. */
  readonly end: Day | null;
  /** Same order and length as `roadmap.phases`; null where a phase has no days. */
  readonly dates: readonly (PhaseDates | null)[];
  /** The phase that owns the day: of several, the one that starts later (measures.md, section 5). */
  owner(day: Day): Owner;
  /** Every phase that holds the day, in the roadmap's order. */
  phasesOn(day: Day): readonly number[];
}

/** Lays the phases on days. Without a start only spans written as dates or quarters have any. */
export function buildCalendar(roadmap: Pick<Roadmap, 'phases' | 'start' | 'horizon' | 'options'>): Calendar {
  const clip = clipDay(roadmap);
  const dates = phaseDates(roadmap.phases, roadmap.start, roadmap.options.countFrom ?? 0).map((own) => clipTo(own, clip));
  const dated: (PhaseDates & { readonly phase: number })[] = [];
  dates.forEach((own, phase) => { if (own !== null) dated.push({ phase, start: own.start, end: own.end }); });
  const byStart = dated.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.phase - b.phase));
  const first = roadmap.start ?? byStart[0]?.start ?? null;
  const open = byStart.some((own) => own.end === null);
  const end = open || byStart.length === 0 ? null : byStart.reduce((last, own) => (own.end !== null && own.end > last ? own.end : last), byStart[0]?.end ?? ('' as Day));
  const holds = (own: PhaseDates, day: Day): boolean => own.start <= day && (own.end === null || day <= own.end);
  return {
    start: first,
    end,
    dates,
    phasesOn: (day) => dates.flatMap((own, phase) => (own !== null && holds(own, day) ? [phase] : [])),
    owner(day) {
      if (first === null) return { at: 'no-start' };
      if (day < first) return { at: 'before' };
      if (end !== null && day > end) return { at: 'after' };
      let previous: number | null = null;
      for (let i = byStart.length - 1; i >= 0; i -= 1) {
        const own = byStart[i];
        if (own === undefined || own.start > day) continue;
        if (holds(own, day)) return { at: 'phase', phase: own.phase };
        previous ??= own.phase;
      }
      return previous === null ? { at: 'before' } : { at: 'gap', previous };
    },
  };
}

/**
 * Days of each phase. Positions count from `start`: months a to b are `[S ⊕ a, S ⊕ (b+1))`, taken literally;
 * the option `count-from: 1` makes month 1 the first one. Lengths are laid end to end.
 * Source: docs/measures.md, section 5 (phases by date).
 */
function phaseDates(phases: readonly Phase[], start: Day | null, base: 0 | 1): (PhaseDates | null)[] {
  const later = start === null ? null : monthsFrom(start);
  let before: PhaseDates | null = null;
  return phases.map((phase) => {
    const own: PhaseDates | null = phase.span !== null ? spanDates(phase.span, start, base, later) : phase.duration === null ? null : durationDates(phase.duration, behind(before, start));
    before = own ?? before;
    return own;
  });
}

/** The day behind a phase's last one; null where it has none, and the start where no phase came before. */
function behind(before: PhaseDates | null, start: Day | null): Day | null {
  if (before === null) return start;
  return before.end === null ? null : addDays(before.end, 1);
}

function spanDates(span: Span, start: Day | null, base: 0 | 1, later: ((months: number) => Day) | null): PhaseDates | null {
  if (typeof span.start === 'number') {
    if (start === null || later === null) return null;
    const from = addUnits(start, span.start - base, span.unit, later);
    const end = typeof span.end === 'number' ? addDays(addUnits(start, span.end + 1 - base, span.unit, later), -1) : null;
    return ordered(from, end);
  }
  const from = firstDay(span.start, start);
  if (from === null) return null;
  return ordered(from, typeof span.end === 'string' ? lastDay(span.end, start) : null);
}

function durationDates({ max, unit }: Duration, from: Day | null): PhaseDates | null {
  return from === null ? null : ordered(from, addDays(addUnits(from, max, unit), -1));
}

function ordered(start: Day, end: Day | null): PhaseDates | null {
  return end !== null && end < start ? null : { start, end };
}

/** `count` units after `start`; half months and the like are rounded to whole days of a 30-day month. */
function addUnits(start: Day, count: number, unit: Span['unit'], later = (months: number): Day => addMonths(start, months)): Day {
  const months = { month: 1, quarter: 3, year: 12 }[unit as 'month' | 'quarter' | 'year'] as number | undefined;
  if (months === undefined) return addDays(start, Math.round(unit === 'day' ? count : count * 7));
  const whole = Math.trunc(count * months);
  const days = Math.round((count * months - whole) * 30);
  return days === 0 ? later(whole) : addDays(later(whole), days);
}

/** The day so many months behind the start, found once: where one part of a plan ends another begins. */
function monthsFrom(start: Day): (months: number) => Day {
  const days = new Map<number, Day>();
  return (months) => {
    const own = days.get(months) ?? addMonths(start, months);
    days.set(months, own);
    return own;
  };
}

/** First day of `2026-Q2`, `2026`, `2026-05`, `2026-05-01`; `now` is the plan's start. */
function firstDay(text: string, start: Day | null): Day | null {
  return edgeDay(text, start, false);
}

/** Last day of `2026-Q2`, `2026`, `2026-05`, `2026-05-01`. */
function lastDay(text: string, start: Day | null): Day | null {
  return edgeDay(text, start, true);
}

function edgeDay(text: string, start: Day | null, last: boolean): Day | null {
  if (text === 'now') return start;
  const day = leadingDay(text);
  if (day !== undefined) return day;
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const quarter = match[2] === undefined ? null : Number(match[2]);
  const month = match[3] === undefined ? null : Number(match[3]);
  const from = month ?? (quarter === null ? 1 : quarter * 3 - 2);
  const to = month ?? (quarter === null ? 12 : quarter * 3);
  return (last ? dayOf(year, to, to >= 1 && to <= 12 ? daysInMonth(year, to) : 0) : dayOf(year, from, 1)) ?? null;
}

function clipDay(roadmap: Pick<Roadmap, 'start' | 'horizon' | 'options'>): Day | null {
  if (!roadmap.options.clipToHorizon || roadmap.start === null || roadmap.horizon === null) return null;
  return addDays(addUnits(roadmap.start, roadmap.horizon.value, roadmap.horizon.unit), -1);
}

function clipTo(own: PhaseDates | null, last: Day | null): PhaseDates | null {
  if (own === null || last === null) return own;
  if (own.start > last) return null;
  return { start: own.start, end: own.end === null || own.end > last ? last : own.end };
}
