import { addDays, type Day, daysBetween } from '../../core/day';
import type { PhaseDates } from '../../core/roadmap/calendar';

/** How far an open phase is drawn past today or its start, in days. */
const OPEN_DAYS = 90;

/** The days the timeline shows, both inclusive. */
export interface Range {
  readonly first: Day;
  readonly last: Day;
  readonly days: number;
}

/** The whole plan with where its phases were when it was kept, or one phase of it; null while nothing has days. */
export function timelineRange(dates: readonly (PhaseDates | null)[], kept: readonly PhaseDates[], today: Day, zoom: number | null): Range | null {
  const zoomed = zoom === null ? null : dates[zoom] ?? null;
  const now = dates.filter((each) => each !== null);
  const own = zoomed === null ? [...now, ...(now.length === 0 ? [] : kept)] : [zoomed];
  const first = own.map(({ start }) => start).sort()[0];
  const last = own.map(({ start, end }) => end ?? addDays(today > start ? today : start, OPEN_DAYS)).sort().at(-1);
  return first === undefined || last === undefined ? null : { first, last, days: daysBetween(first, last) + 1 };
}

/** Days as a part of the range, cut at its ends; null outside it. */
export function within(range: Range, start: Day, end: Day): { readonly at: number; readonly size: number } | null {
  const from = Math.max(0, daysBetween(range.first, start));
  const to = Math.min(range.days, daysBetween(range.first, end) + 1);
  return to <= from ? null : { at: from / range.days, size: (to - from) / range.days };
}
