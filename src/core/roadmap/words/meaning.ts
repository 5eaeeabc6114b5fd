import type { TimeConcept } from './concepts';
import { monthNamed } from './months';
import { romanValue } from './numerals';
import type { Token } from './tokens';
import type { Word } from './word';
import { saysParticle, timeLexicon } from './words';

/** What a word can be in a heading or a time. */
const KNOWN = 1;
/** It begins a known phrase. */
const PHRASE = 2;
/** A line can be opened with it, though it tells no time. */
export const OPENS = 64;
const MONTH = 4;
const ROMAN = 8;
/** `FY26`, `CY 2026`: before a year. */
const FISCAL = 16;
/** A time can be told with it, and be told by nothing else in the line. */
export const TIMELY = 32;
/** A time can begin with it. */
export const BEGINS = PHRASE | MONTH | ROMAN | FISCAL;

/** Every time has a word for it (a unit, a part of the year, a month, "now"), or is a year. */
export const SAYS_TIME: ReadonlySet<TimeConcept> = new Set(['day', 'week', 'month', 'bimonth', 'quarter', 'half', 'year', 'half-1', 'half-2', 'week-pair', 'month-pair', 'year-pair', 'day-pair', 'week-length', 'month-length', 'year-length', 'day-length', 'week-nth', 'month-nth', 'year-nth', 'day-nth', 'calendar-month', 'now', 'ongoing']);

/** What a phase, an order or a horizon begins with. */
const OPENERS = /^(?:phase|stage|effort|nth|then|later|onwards|horizon|grade|class|[#=])/;

/** The bits of a word; most words have none but that they are known. */
export function meaningOf(word: Word): number {
  return word.meaning || (word.meaning = learn(word));
}

function learn(word: Word): number {
  const { text } = word;
  const times = (word.times ??= timeLexicon.begun(text));
  const month = monthNamed(text) === undefined ? 0 : MONTH | TIMELY;
  const fiscal = saysParticle(text, 'fiscal') ? FISCAL | TIMELY : 0;
  return KNOWN | month | fiscal | (times.length === 0 ? 0 : PHRASE) | (times.some(({ concept }) => OPENERS.test(concept)) ? OPENS : 0) | (times.some(({ concept }) => SAYS_TIME.has(concept)) ? TIMELY : 0) | (romanValue(text) === undefined ? 0 : ROMAN | OPENS);
}

/** Cheap test: whether a time could be told with this token, which is so for few. */
export function isTimely({ kind, text, value, word }: Token): boolean {
  return kind === 'word' ? (meaningOf(word) & TIMELY) !== 0 : kind === 'number' ? isYear(value, text) : isYearMark(text);
}

export function isYear(value: number, digits: string): boolean {
  return digits.length === 4 && value >= 1900 && value < 2200;
}

/** Before the two digits of a year: `'26`. */
export function isYearMark(sign: string): boolean {
  return sign === "'" || sign === '’';
}

export function isMonth(token: Token | undefined): boolean {
  return token !== undefined && (meaningOf(token.word) & MONTH) !== 0;
}

export function isRoman({ word }: Token): boolean {
  return (meaningOf(word) & ROMAN) !== 0;
}

export function isFiscal({ word }: Token): boolean {
  return (meaningOf(word) & FISCAL) !== 0;
}
