import type { Token } from '../words/tokens';
import { monthNamed } from '../words/months';
import { conceptAt, isConcept, numberAt, ordinalMarkAt, rangeAt, romanAt } from './cursor';
import type { Point } from './mention';

/** One place in the calendar, or a stretch with a name of its own (a half-year). */
export interface PointAt {
  readonly start: Point;
  readonly end: Point;
  readonly next: number;
}

const EMPTY: Point = { now: false, year: null, quarter: null, month: null, day: null };

export function pointOf(part: Partial<Point>): Point {
  return { ...EMPTY, ...part };
}

/** A calendar place at a token: `2026-05-01`, `May 2026`, `Q2 2026`, `H1 2026`, `2026`, `now`; undefined when there is none. */
export function pointAt(tokens: readonly Token[], at: number): PointAt | null {
  const own = conceptAt(tokens, at);
  if (own?.concept === 'now') return single(pointOf({ now: true }), own.next);
  return yearFirst(tokens, at) ?? seasonFirst(tokens, at) ?? quarterFirst(tokens, at) ?? monthFirst(tokens, at) ?? dayFirst(tokens, at);
}

function single(point: Point, next: number): PointAt {
  return { start: point, end: point, next };
}

/** Behind a year, and no more than it: `2027 г.`, `2027年`. */
const SAYS_YEAR = /^(?:年|년|г|р|года|году|год|року|roku)$/;

/** A year of four digits, 1900 to 2199, or of two after an apostrophe. */
export function yearAt(tokens: readonly Token[], at: number): { readonly year: number; readonly next: number } | null {
  const token = tokens[at];
  if (token?.kind === 'number' && token.text.length === 4 && token.value >= 1900 && token.value < 2200) {
    const word = tokens[at + 1]?.kind === 'word' && SAYS_YEAR.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const abbreviated = word > at + 1 && tokens[word]?.text === '.' && tokens[word]?.spaced === false;
    return { year: token.value, next: abbreviated ? word + 1 : word };
  }
  const short = tokens[at + 1];
  if ((token?.text === "'" || token?.text === '’') && short?.kind === 'number' && short.text.length === 2 && !short.spaced) return { year: 2000 + short.value, next: at + 2 };
  if (token?.kind === 'word' && token.text.length === 2 && /^(?:fy|cy)$/.test(token.text) && short?.kind === 'number' && !short.spaced) {
    if (short.text.length === 2) return { year: 2000 + short.value, next: at + 2 };
    return yearAt(tokens, at + 1);
  }
  return null;
}

function yearFirst(tokens: readonly Token[], at: number): PointAt | null {
  const year = yearAt(tokens, at);
  if (year === null) return null;
  const sep = tokens[year.next];
  const glued = sep !== undefined && !sep.spaced && (sep.kind === 'dash' || sep.kind === 'slash' || sep.text === '.');
  const after = glued || sep?.kind === 'comma' ? year.next + 1 : year.next;
  const season = seasonAt(tokens, after);
  if (season !== null) return single(pointOf({ year: year.year, vague: true }), season);
  const part = quarterOnly(tokens, after);
  if (part !== null && (part.end.quarter ?? 0) <= 4) return { start: { ...part.start, year: year.year }, end: { ...part.end, year: year.year }, next: part.next };
  const month = tokens[after];
  const numeric = month?.kind === 'number' && month.value >= 1 && month.value <= 12 && !month.spaced;
  if (glued && numeric && (month.text.length === 2 || sep.kind !== 'dash')) {
    const second = tokens[after + 1];
    const day = tokens[after + 2];
    const full = second !== undefined && !second.spaced && second.kind === sep.kind && day?.kind === 'number' && !day.spaced && day.text.length <= 2 && day.value >= 1 && day.value <= 31;
    return single(pointOf({ year: year.year, month: month.value, day: full ? day.value : null }), full ? after + 3 : after + 1);
  }
  const named = numberedMonth(tokens, after, true) ?? (sep?.kind === 'word' ? namedMonth(tokens, year.next) : null);
  if (named !== null) return single(pointOf({ year: year.year, month: named.month, day: named.day }), named.next);
  return monthsAfter(tokens, year.year, after) ?? single(pointOf({ year: year.year }), year.next);
}

/** `Spring 2026`, `Fall semester 2026`, `Frühjahr 2026`: nothing without the year. */
function seasonFirst(tokens: readonly Token[], at: number): PointAt | null {
  const season = seasonAt(tokens, at);
  const year = season === null ? null : yearBehind(tokens, season);
  return year === null ? null : single(pointOf({ year: year.year, vague: true }), year.next);
}

/** Behind a season, and behind the term it names. */
function seasonAt(tokens: readonly Token[], at: number): number | null {
  const season = conceptAt(tokens, at);
  if (season?.concept !== 'season') return null;
  const term = conceptAt(tokens, season.next);
  return term?.concept === 'stage' || term?.concept === 'half' || term?.concept === 'quarter' ? term.next : season.next;
}

/** `2026年6–7月`: two numbers before one sign for months. */
function monthsAfter(tokens: readonly Token[], year: number, at: number): PointAt | null {
  const first = tokens[at];
  const range = first?.kind === 'number' && first.value >= 1 && first.value <= 12 ? rangeAt(tokens, at + 1) : null;
  const last = range === null ? null : numberedMonth(tokens, range, true);
  if (first?.kind !== 'number' || last === null) return null;
  return { start: pointOf({ year, month: first.value }), end: pointOf({ year, month: last.month }), next: last.next };
}

/** `5月`, `5월`, with a day behind it. Behind a year the sign for months can only mean the calendar's. */
export function numberedMonth(tokens: readonly Token[], at: number, dated = false): { month: number; day: number | null; next: number } | null {
  const number = tokens[at];
  if (number?.kind !== 'number' || number.value < 1 || number.value > 12) return null;
  if (!isConcept(tokens, at + 1, 'calendar-month') && !(dated && isConcept(tokens, at + 1, 'month'))) return null;
  const day = tokens[at + 2];
  const full = day?.kind === 'number' && day.value >= 1 && day.value <= 31 && /^[日号號일]$/.test(tokens[at + 3]?.text ?? '');
  return { month: number.value, day: full ? day.value : null, next: full ? at + 4 : at + 2 };
}

function namedMonth(tokens: readonly Token[], at: number): { month: number; day: null; next: number } | null {
  const token = tokens[at];
  const month = token?.kind === 'word' ? monthNamed(token.text) : undefined;
  if (month === undefined) return null;
  return { month, day: null, next: tokens[at + 1]?.text === '.' && tokens[at + 1]?.spaced === false ? at + 2 : at + 1 };
}

/** `Q2`, `2nd quarter`, `H1`, without its year. */
function quarterOnly(tokens: readonly Token[], at: number): PointAt | null {
  const start = isConcept(tokens, at, 'nth') ? at + 1 : at;
  const word = conceptAt(tokens, start);
  const number = word === null ? numberAt(tokens, start) : null;
  if (word?.concept === 'half-1' || word?.concept === 'half-2') return partOfYear('half', word.concept === 'half-1' ? 1 : 2, word.next);
  if (word?.concept === 'quarter' || word?.concept === 'half') {
    const behind = tokens[word.next]?.text === '.' ? word.next + 1 : word.next;
    const own = numberAt(tokens, behind) ?? romanAt(tokens, behind);
    return own === null ? null : partOfYear(word.concept, own.value, own.next);
  }
  const ordinal = number ?? numberAt(tokens, start) ?? romanAt(tokens, start);
  if (ordinal === null || ordinal.value > 4) return null;
  const behind = ordinalMarkAt(tokens, ordinal.next) ?? ordinal.next;
  const range = rangeAt(tokens, behind);
  const last = range === null ? null : numberAt(tokens, range) ?? romanAt(tokens, range);
  const unit = conceptAt(tokens, last === null ? behind : ordinalMarkAt(tokens, last.next) ?? last.next);
  if (unit?.concept !== 'quarter' && unit?.concept !== 'half') return null;
  const end = last === null ? null : partOfYear(unit.concept, last.value, unit.next);
  const first = partOfYear(unit.concept, ordinal.value, unit.next);
  return first === null || last === null ? first : end && { ...end, start: first.start };
}

/** Half-years beyond the second count from the plan's start. */
function partOfYear(concept: 'quarter' | 'half', value: number, next: number): PointAt | null {
  if (!Number.isInteger(value) || value < 1 || value > (concept === 'quarter' ? 4 : 12)) return null;
  if (concept === 'quarter') return single(pointOf({ quarter: value }), next);
  return { start: pointOf({ quarter: value * 2 - 1 }), end: pointOf({ quarter: value * 2 }), next };
}

/** `T1 2026`, `S1 2026`, `H1 2026`: without the year these letters stand for other things. */
export const NEEDS_YEAR = /^[tshçk]$/;

function quarterFirst(tokens: readonly Token[], at: number): PointAt | null {
  const part = quarterOnly(tokens, at);
  if (part === null) return null;
  const year = (part.end.quarter ?? 0) > 4 ? null : yearBehind(tokens, part.next);
  if (year === null && NEEDS_YEAR.test(tokens[at]?.text ?? '') && !opensHalf(tokens, at, part.next) && (quarterFirst(tokens, rangeAt(tokens, part.next) ?? tokens.length)?.end.year ?? null) === null) return null;
  return year === null ? part : { start: { ...part.start, year: year.year }, end: { ...part.end, year: year.year }, next: year.next };
}

/** `H1: Learn`, `H2 — Apply`: the head of a line, which `is-plan.ts` believes in a note that says it is a plan. */
function opensHalf(tokens: readonly Token[], at: number, next: number): boolean {
  const behind = tokens[next];
  return tokens[at]?.text === 'h' && tokens.slice(0, at).every(({ kind }) => kind === 'mark') && (behind === undefined || behind.kind === 'colon' || behind.kind === 'bar' || behind.kind === 'open' || (behind.kind === 'dash' && behind.spaced));
}

/** A year behind a quarter or month: `2026`, `of 2026`, `de 2026`, `/2026`, `-2026`, `, 2026`, `'26`. */
export function yearBehind(tokens: readonly Token[], at: number): { readonly year: number; readonly next: number } | null {
  const direct = yearAt(tokens, at);
  if (direct !== null) return direct;
  const token = tokens[at];
  const sign = token?.kind === 'comma' || ((token?.kind === 'slash' || token?.kind === 'dash') && !token.spaced && tokens[at + 1]?.spaced === false);
  const word = token?.kind === 'word' && /^(?:of|de|del|do|di|del|в|року|г)$/.test(token.text);
  return sign || word ? yearAt(tokens, at + 1) : null;
}

function monthFirst(tokens: readonly Token[], at: number): PointAt | null {
  const numbered = numberedMonth(tokens, at);
  if (numbered !== null) return single(pointOf({ month: numbered.month, day: numbered.day }), numbered.next);
  const counted = countedMonth(tokens, at);
  if (counted !== null) return counted;
  const month = namedMonth(tokens, at);
  if (month === null) return null;
  const direct = yearBehind(tokens, month.next);
  if (direct !== null) return single(pointOf({ month: month.month, year: direct.year }), direct.next);
  const day = tokens[month.next];
  if (day?.kind !== 'number' || day.text.length > 2 || day.value < 1 || day.value > 31) return single(pointOf({ month: month.month }), month.next);
  const next = ordinalMarkAt(tokens, month.next + 1) ?? month.next + 1;
  const year = yearBehind(tokens, next);
  return single(pointOf({ month: month.month, day: day.value, year: year?.year ?? null }), year?.next ?? next);
}

/** `tháng 3 năm 2026`, `bulan 3 – 5 tahun 2026`, `tháng 3/2026`: the year behind makes a counted month one of the calendar. */
function countedMonth(tokens: readonly Token[], at: number): PointAt | null {
  const first = isConcept(tokens, at, 'month') ? monthNumber(tokens, at + 1) : null;
  const range = first === null ? null : rangeAt(tokens, at + 2);
  const from = range !== null && isConcept(tokens, range, 'month') ? range + 1 : range;
  const last = from === null ? null : monthNumber(tokens, from);
  const behind = last === null || from === null ? at + 2 : from + 1;
  const year = isConcept(tokens, behind, 'year') || (tokens[behind]?.kind === 'slash' && tokens[behind + 1]?.spaced === false) ? yearAt(tokens, behind + 1) : null;
  return first === null || year === null ? null : { start: pointOf({ year: year.year, month: first }), end: pointOf({ year: year.year, month: last ?? first }), next: year.next };
}

function monthNumber(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.value >= 1 && token.value <= 12 ? token.value : null;
}

/** `1 May 2026`, `1. Mai 2026`, `1 de mayo de 2026`, `01.05.2026`, `05/2026`. */
function dayFirst(tokens: readonly Token[], at: number): PointAt | null {
  const first = tokens[at];
  if (first?.kind !== 'number' || first.text.length > 2 || first.value < 1 || first.value > 31) return null;
  const sep = tokens[at + 1];
  const second = tokens[at + 2];
  if (sep !== undefined && !sep.spaced && (sep.text === '.' || sep.kind === 'slash') && second?.kind === 'number' && !second.spaced) {
    const year = sep.kind === tokens[at + 3]?.kind ? yearAt(tokens, at + 4) : null;
    if (year !== null && second.value >= 1) return numericDate(first.value, second.value, year.year, sep.text === '.', year.next);
    const direct = yearAt(tokens, at + 2);
    if (direct !== null && first.value <= 12) return single(pointOf({ month: first.value, year: direct.year }), direct.next);
    return null;
  }
  let next = ordinalMarkAt(tokens, at + 1) ?? at + 1;
  if (/^(?:of|de|d)$/.test(tokens[next]?.text ?? '')) next += 1;
  const month = namedMonth(tokens, next);
  if (month === null) return null;
  const year = yearBehind(tokens, month.next);
  return single(pointOf({ month: month.month, day: first.value, year: year?.year ?? null }), year?.next ?? month.next);
}

/** Dots mean day first. With slashes only one reading may be possible: nothing is guessed. */
function numericDate(first: number, second: number, year: number, dots: boolean, next: number): PointAt | null {
  if (dots || first > 12) return second <= 12 ? single(pointOf({ year, month: second, day: first }), next) : null;
  return second > 12 && second <= 31 ? single(pointOf({ year, month: first, day: second }), next) : null;
}
