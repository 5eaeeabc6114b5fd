import { addDays, addMonths, type Day, dayOfMonthOf, mondayOf, sundayFrom, weekOf } from '../core/day';

export type ReviewLength = 'week' | 'month';

/** What a review looks back on. */
export interface ReviewPeriod {
  /** `2026-W47` or `2026-11`: the name of its note. */
  readonly name: string;
  /** Its last day, which its figures are of. */
  readonly last: Day;
  /** The last day of the one before. */
  readonly before: Day;
}

/** The week or month that ends today, else the last one that ended. */
export function reviewPeriod(length: ReviewLength, today: Day): ReviewPeriod {
  if (length === 'week') {
    const last = sundayFrom(today) === today ? today : addDays(mondayOf(today), -1);
    return { name: weekOf(last), last, before: addDays(last, -7) };
  }
  const first = addDays(today, 1 - dayOfMonthOf(today));
  const end = addDays(addMonths(first, 1), -1);
  const last = end === today ? end : addDays(first, -1);
  return { name: last.slice(0, 7), last, before: addDays(last, -dayOfMonthOf(last)) };
}
