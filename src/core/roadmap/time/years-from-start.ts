import { type Day, monthOf, yearOf } from '../../day';
import type { Phase, Span } from '../roadmap';
import { monthsOf } from './decide-times';
import type { Mention } from './mention';
import { calendarSpan, isCount } from './to-span';

/** Times of phases whose month or day has no year, by the index of the phase. */
export type Yearless = ReadonlyMap<number, Mention>;

/** In months: a plan is not written so far ahead of its start, and steps of one do not lie so far apart. */
const HALF_A_YEAR = 6;

/**
 * A plan that says when it begins says the years of its months too: the first lies nearest to the start, and where the
 * months fall back far, as from November to February, the next year has begun.
 */
export function withYearsOfStart(phases: readonly Phase[], yearless: Yearless, start: Day): readonly Phase[] {
  let last = yearOf(start) * 12 + monthOf(start) - 1;
  return phases.map((phase, index) => {
    const mention = yearless.get(index);
    const month = mention === undefined ? null : monthIn(mention);
    if (mention === undefined || month === null) return phase;
    const ahead = (((month - 1 - last) % 12) + 12) % 12;
    last += ahead <= HALF_A_YEAR ? ahead : ahead - 12;
    const span = spanIn(mention, Math.floor(last / 12));
    return span === null ? phase : { ...phase, span };
  });
}

/** 1 to 12. */
function monthIn(mention: Mention): number | null {
  return isCount(mention) ? mention.start : mention.form === 'calendar' ? mention.start.month : null;
}

function spanIn(mention: Mention, year: number): Span | null {
  const months = isCount(mention) ? monthsOf(mention, false) : mention.form === 'calendar' ? mention : null;
  return months === null ? null : calendarSpan(months, year);
}
