import { memo } from '../../memo';
import type { TimeConcept } from './concepts';

/** A time can be told with the word, and be told by nothing else in the line. */
export const TIMELY = 32;
/** A line can be opened with it, though it tells no time. */
export const OPENS = 64;

/** A time is told with it in another language than the first that knows the word. */
export const ELSEWHERE = 128;

/** Every time has a word for it (a unit, a part of the year, a month, "now", "short term"), or is a year. */
const TIMES = /^(?:day|week|month|bimonth|quarter|half|year|calendar-month|now|ongoing|horizon)/;

/** A place in the calendar is told with the word. */
export const DATED = 256;
/** Times are counted in it. */
export const COUNTED = 512;

/** Words that stand for a place in the calendar; names of months are another matter. */
const DATES = /^(?:now|season|quarter|half|calendar-month)/;
const UNITS = /^(?:day|week|month|bimonth|quarter|year|calendar-month|half-year)/;

/** What a phase, an order or a horizon begins with. */
const OPENERS = /^(?:phase|stage|effort|nth|then|later|onwards|horizon|near|season|age|grade|class|[#=])/;

/** The bits a phrase gives the word it begins with. */
export const bitsOf = memo((concept: TimeConcept): number => (OPENERS.test(concept) ? OPENS : 0) | (TIMES.test(concept) ? TIMELY : 0) | (DATES.test(concept) ? DATED : 0) | (UNITS.test(concept) ? COUNTED : 0));
