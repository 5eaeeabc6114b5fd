import { memo } from '../../memo';
import type { TimeConcept } from './concepts';

/** A time can be told with the word, and be told by nothing else in the line. */
export const TIMELY = 32;
/** A line can be opened with it, though it tells no time. */
export const OPENS = 64;

/** A time is told with it in another language than the first that knows the word. */
export const ELSEWHERE = 128;

/** Every time has a word for it (a unit, a part of the year, a month, "now", "short term"), or is a year. */
export const SAYS_TIME: ReadonlySet<TimeConcept> = new Set(['day', 'week', 'month', 'bimonth', 'quarter', 'half', 'year', 'half-1', 'half-2', 'week-pair', 'month-pair', 'year-pair', 'day-pair', 'week-length', 'month-length', 'year-length', 'day-length', 'week-nth', 'month-nth', 'year-nth', 'day-nth', 'calendar-month', 'half-year', 'now', 'ongoing', 'horizon']);

/** A place in the calendar is told with the word. */
export const DATED = 256;
/** Times are counted in it. */
export const COUNTED = 512;

/** Words that stand for a place in the calendar; names of months are another matter. */
const DATES: ReadonlySet<TimeConcept> = new Set(['now', 'season', 'quarter', 'half', 'half-1', 'half-2', 'calendar-month']);
const UNITS = /^(?:day|week|month|quarter|year|bimonth|calendar-month|half-year)(?:-|$)/;

/** What a phase, an order or a horizon begins with. */
const OPENERS = /^(?:phase|stage|effort|nth|then|later|onwards|horizon|near|season|grade|class|[#=])/;

/** The bits a phrase gives the word it begins with. */
export const bitsOf = memo((concept: TimeConcept): number => (OPENERS.test(concept) ? OPENS : 0) | (SAYS_TIME.has(concept) ? TIMELY : 0) | (DATES.has(concept) ? DATED : 0) | (UNITS.test(concept) ? COUNTED : 0));
