import type { Token } from '../words/tokens';
import { isMonth } from '../words/meaning';
import { monthNamed } from '../words/months';
import { isParticle } from '../words/words';
import { yearAt, yearBehind } from './calendar-year';
import { isConcept, numberAt, ordinalMarkAt, rangeAt } from './cursor';
import { unitAt } from './unit-at';
import { type PointAt, pointOf, single } from './point-at';

export function monthFirst(tokens: readonly Token[], at: number): PointAt | null {
  const numbered = numberedMonth(tokens, at);
  if (numbered !== null) return single(pointOf({ month: numbered.month, day: numbered.day }), numbered.next);
  const counted = countedMonth(tokens, at);
  if (counted !== null) return counted;
  const month = namedMonth(tokens, at);
  if (month === null) return null;
  // `Eylül sonu 2026`
  const direct = yearBehind(tokens, isParticle(tokens[month.next], 'mid') ? month.next + 1 : month.next);
  if (direct !== null) return single(pointOf({ month: month.month, year: direct.year }), direct.next);
  const day = tokens[month.next];
  if (day?.kind !== 'number' || day.text.length > 2 || day.value < 1 || day.value > 31) return single(pointOf({ month: month.month }), month.next);
  const mark = ordinalMarkAt(tokens, month.next + 1);
  // `September 3rd week`
  const week = mark === null ? null : unitAt(tokens, mark);
  if (week?.unit === 'week') return single(pointOf({ month: month.month, year: yearBehind(tokens, week.next)?.year ?? null }), yearBehind(tokens, week.next)?.next ?? week.next);
  const next = mark ?? month.next + 1;
  const year = yearBehind(tokens, next);
  return single(pointOf({ month: month.month, day: day.value, year: year?.year ?? null }), year?.next ?? next);
}

const LISTED = /^[,，、・]$/;

/** `2026年6–7月`, `2026年2,3月`: two numbers before one sign for months. */
export function monthsAfter(tokens: readonly Token[], year: number, at: number): PointAt | null {
  const first = tokens[at];
  const range = first?.kind === 'number' && first.value >= 1 && first.value <= 12 ? rangeAt(tokens, at + 1) ?? (LISTED.test(tokens[at + 1]?.text ?? '') ? at + 2 : null) : null;
  const last = range === null ? null : numberedMonth(tokens, range, true);
  if (first?.kind !== 'number' || last === null) return null;
  return { start: pointOf({ year, month: first.value }), end: pointOf({ year, month: last.month }), next: last.next };
}

/** `5月`, `5월`, with a day behind it. Behind a year the sign for months can only mean the calendar's. */
export function numberedMonth(tokens: readonly Token[], at: number, dated = false): { month: number; day: number | null; next: number } | null {
  const number = tokens[at];
  if (number?.kind !== 'number' || number.value < 1 || number.value > 12) return null;
  const day = tokens[at + 2];
  const full = day?.kind === 'number' && day.value >= 1 && day.value <= 31 && isParticle(tokens[at + 3], 'dom');
  if (!isConcept(tokens, at + 1, 'calendar-month') && !((dated || full) && isConcept(tokens, at + 1, 'month'))) return null;
  // `4月底`, `7月上旬`
  const part = isParticle(tokens[at + 2], 'mid') && (tokens[at + 3]?.kind !== 'word' || (tokens[at + 2]?.spaced === false && tokens[at + 3]?.spaced === true));
  return { month: number.value, day: full ? day.value : null, next: full ? at + 4 : part ? at + 3 : at + 2 };
}

export function namedMonth(tokens: readonly Token[], at: number): { month: number; day: null; next: number } | null {
  const token = tokens[at];
  const month = token?.kind === 'word' && isMonth(token) ? monthNamed(token.text) : undefined;
  if (month === undefined) return null;
  return { month, day: null, next: tokens[at + 1]?.text === '.' && tokens[at + 1]?.spaced === false ? at + 2 : at + 1 };
}

/** `tháng 3 năm 2026`, `bulan 3 – 5 tahun 2026`, `tháng 3/2026`: the year behind makes a counted month one of the calendar. */
function countedMonth(tokens: readonly Token[], at: number): PointAt | null {
  const first = isConcept(tokens, at, 'month') ? monthNumber(tokens, at + 1) : null;
  if (first === null) return null;
  const range = rangeAt(tokens, at + 2);
  const from = range !== null && isConcept(tokens, range, 'month') ? range + 1 : range;
  const last = from === null ? null : monthNumber(tokens, from);
  const behind = last === null || from === null ? at + 2 : from + 1;
  const year = isConcept(tokens, behind, 'year') || (tokens[behind]?.kind === 'slash' && tokens[behind + 1]?.spaced === false) ? yearAt(tokens, behind + 1) : null;
  return year === null ? null : { start: pointOf({ year: year.year, month: first }), end: pointOf({ year: year.year, month: last ?? first }), next: year.next };
}

/** `First week of December 2026`, `3. Woche im Mai`, `2nd week of next May`: the month, as a week of it has no dates of its own. */
export function weekOfMonth(tokens: readonly Token[], at: number): PointAt | null {
  const number = numberAt(tokens, at);
  const mark = number === null ? null : number.ordinal ? number.next : ordinalMarkAt(tokens, number.next);
  const week = mark === null ? null : unitAt(tokens, mark);
  if (week?.unit !== 'week') return null;
  let next = week.next;
  while (next < week.next + MOST_BETWEEN && tokens[next]?.kind === 'word' && (tokens[next]?.text.length ?? 0) <= LONGEST_BETWEEN && !isMonth(tokens[next]) && rangeAt(tokens, next) === null) next += 1;
  const month = next === week.next ? null : namedMonth(tokens, next);
  if (month === null) return null;
  const year = yearBehind(tokens, month.next);
  if (year === null && (isDayBehind(tokens[month.next]) || isVerb(tokens, next))) return null;
  return single(pointOf({ month: month.month, year: year?.year ?? null }), year?.next ?? month.next);
}

/** `1. Week of May 4` has a day. */
function isDayBehind(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 2;
}

/** `First week: you may ask`: a short word with another behind it, and no `of` before it. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.text.length ?? 0) <= LONGEST_BETWEEN && tokens[at + 1]?.kind === 'word' && !isParticle(tokens[at - 1], 'of');
}

/** `of`, `im`, `de la`. */
const MOST_BETWEEN = 2;
const LONGEST_BETWEEN = 3;

function monthNumber(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.value >= 1 && token.value <= 12 ? token.value : null;
}
