import type { Duration, Span, TimeUnit } from '../roadmap';
import type { CalendarMention, CountMention, Mention, Point } from './mention';

/** A counted position as a span, as written: nothing is shifted or clipped. */
export function positionSpan(mention: CountMention): Span {
  return { unit: mention.unit, start: mention.start, end: mention.end, open: mention.open };
}

/** A length. An open one (`6+ weeks`) has its minimum twice. */
export function lengthOf(mention: CountMention): Duration {
  const end = mention.end ?? mention.start;
  return { unit: mention.unit, min: Math.min(mention.start, end), max: Math.max(mention.start, end) };
}

/** A calendar time as a span; null while its year is not known. Quarters without a year count from the plan's start. */
export function calendarSpan(mention: CalendarMention, year: number | null): Span | null {
  if (mention.start.vague === true || mention.end?.vague === true) return null;
  const first = filled(mention.start, year);
  const last = mention.end === null ? null : filled(mention.end, endYear(first, mention.end, year));
  if (first.quarter !== null && (last === null || last.quarter !== null)) {
    if (first.year === null) return { unit: 'quarter', start: first.quarter, end: last?.quarter ?? null, open: mention.open };
    return { unit: 'quarter', start: pointText(first) ?? '', end: last === null ? null : pointText(last), open: mention.open };
  }
  const start = pointText(first);
  const end = last === null ? null : pointText(last);
  if (start === null || (last !== null && end === null)) return null;
  return { unit: 'date', start, end, open: mention.open };
}

/** A point without a year that lies before the start lies in the next year. */
function endYear(first: Point, end: Point, year: number | null): number | null {
  if (end.year !== null || first.year === null) return year;
  const order = (point: Point): number => (point.month ?? (point.quarter ?? 0) * 3) * 32 + (point.day ?? 0);
  return order(end) < order(first) ? first.year + 1 : first.year;
}

function filled(point: Point, year: number | null): Point {
  return point.now || point.year !== null || (point.quarter ?? 0) > 4 ? point : { ...point, year };
}

/** `2026`, `2026-05`, `2026-05-01`, `2026-Q2` or `now`; null without a year. */
export function pointText(point: Point): string | null {
  if (point.now) return 'now';
  if (point.year === null) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  if (point.quarter !== null) return `${String(point.year)}-Q${String(point.quarter)}`;
  if (point.month === null) return String(point.year);
  return `${String(point.year)}-${two(point.month)}${point.day === null ? '' : `-${two(point.day)}`}`;
}

/** From now on, without an end. */
export const ONGOING: Span = { unit: 'date', start: 'now', end: null, open: true };

export function isCount(mention: Mention | null): mention is CountMention {
  return mention !== null && mention.form !== 'calendar' && mention.form !== 'ongoing';
}

/** `7–10 days`: how long a thing takes, whoever does it. */
export function isDayLength(mention: Mention | null): boolean {
  return isCount(mention) && mention.unit === 'day' && mention.form !== 'position';
}

/** How many months a unit is long, for comparing times in different units. */
export function monthsIn(unit: TimeUnit): number {
  return unit === 'year' ? 12 : unit === 'quarter' ? 3 : unit === 'week' ? 12 / 52 : unit === 'day' ? 12 / 365 : 1;
}
