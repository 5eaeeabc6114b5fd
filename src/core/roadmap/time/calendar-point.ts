import type { Token } from '../words/tokens';
import { monthFirst, monthsAfter, namedMonth, numberedMonth, weekOfMonth } from './calendar-month';
import { quarterFirst, quarterOnly } from './calendar-quarter';
import { shortYearAt, shortYearBehind, yearAt, yearBehind } from './calendar-year';
import { isFiscal, isMonth, isRoman } from '../words/meaning';
import { isParticle } from '../words/words';
import { conceptAt, ordinalMarkAt, rangeAt } from './cursor';
import { type PointAt, pointOf, single } from './point-at';

/** A calendar place at a token: `2026-05-01`, `May 2026`, `Q2 2026`, `H1 2026`, `2026`, `now`; undefined when there is none. */
export function pointAt(tokens: readonly Token[], at: number): PointAt | null {
  const token = tokens[at];
  if (token?.kind === 'number') return yearFirst(tokens, at) ?? quarterFirst(tokens, at) ?? monthFirst(tokens, at) ?? dayFirst(tokens, at) ?? weekOfMonth(tokens, at);
  if (token?.kind !== 'word' || isFiscal(token)) return yearFirst(tokens, at);
  const own = conceptAt(tokens, at);
  const concept = own?.concept ?? '';
  if (concept === 'now') return single(pointOf({ now: true }), own?.next ?? at);
  if (concept === 'season') return seasonFirst(tokens, at);
  return (isRoman(token) || IN_QUARTERS.test(concept) ? quarterFirst(tokens, at) ?? weekOfMonth(tokens, at) : null) ?? (isMonth(token) || concept === 'month' ? monthFirst(tokens, at) : null);
}

/** What a quarter or half-year can begin with. */
const IN_QUARTERS = /^(?:nth|quarter|half|[#=])/;

function yearFirst(tokens: readonly Token[], at: number): PointAt | null {
  const year = yearAt(tokens, at) ?? leadingShort(tokens, at);
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
  const named = numberedMonth(tokens, after, true) ?? (sep?.kind === 'word' || sep?.text === '.' ? namedMonth(tokens, after) : null);
  if (named !== null) return single(pointOf({ year: year.year, month: named.month, day: named.day }), named.next);
  return monthsAfter(tokens, year.year, after) ?? single(pointOf({ year: year.year }), year.next);
}

/** `26Q1`, `26H2`, and `26 Q1` at the start of a line, or as the end of a range: `26 Q4 – 27 Q1`. */
function leadingShort(tokens: readonly Token[], at: number): ReturnType<typeof yearAt> {
  const [first, letter, part] = tokens.slice(at, at + 3);
  const joined = first?.kind === 'number' && letter?.kind === 'word' && (!letter.spaced || (letter.text === 'q' && (at === 0 || rangeAt(tokens, at - 1) === at))) && letter.text.length === 1 && part?.kind === 'number' && !part.spaced;
  const own = joined && IN_QUARTERS.test(conceptAt(tokens, at + 1)?.concept ?? '') ? shortYearAt([{ ...first, spaced: false }], 0) : null;
  return own === null ? null : { year: own.year, next: at + 1 };
}

/** `Spring 2026`, `Fall semester 2026`, `Frühjahr 2026`: nothing without the year. */
function seasonFirst(tokens: readonly Token[], at: number): PointAt | null {
  const season = seasonAt(tokens, at);
  const year = season === null ? null : yearBehind(tokens, season) ?? shortYearBehind(tokens, season);
  // `Spring and summer 2027`
  const both = season === null || year !== null ? null : rangeAt(tokens, season);
  const next = both === null ? null : seasonFirst(tokens, both);
  if (next !== null) return next;
  return year === null ? null : single(pointOf({ year: year.year, vague: true }), year.next);
}

/** Behind a season, and behind the term it names. */
export function seasonAt(tokens: readonly Token[], at: number): number | null {
  const season = conceptAt(tokens, at);
  if (season?.concept !== 'season') return null;
  const term = conceptAt(tokens, season.next);
  return term?.concept === 'stage' || term?.concept === 'half' || term?.concept === 'quarter' ? term.next : season.next;
}

/** `1 May 2026`, `1. Mai 2026`, `1 de mayo de 2026`, `01.05.2026`, `05/2026`. */
function dayFirst(tokens: readonly Token[], at: number): PointAt | null {
  const first = tokens[at];
  if (first?.kind !== 'number' || first.text.length > 2 || first.value < 1 || first.value > 31) return null;
  const sep = tokens[at + 1];
  const second = tokens[at + 2];
  if (sep !== undefined && !sep.spaced && (sep.text === '.' || sep.kind === 'slash') && second?.kind === 'number' && !second.spaced) {
    const again = tokens[at + 3];
    // `1.2.25` and `1.10.25` may be versions, `v10.12.25` is one, and `10/15/20 minutes` are none of a date.
    const counts = (tokens[at - 1]?.kind === 'word' && !first.spaced) || tokens[at + 5]?.kind === 'word' || (sep.text === '.' && (first.text.length === 1 || second.text.length === 1));
    const year = sep.kind !== again?.kind ? null : yearAt(tokens, at + 4) ?? (again.spaced || counts ? null : shortYearAt(tokens, at + 4));
    if (year !== null && second.value >= 1) return numericDate(first.value, second.value, year.year, sep.text === '.', year.next);
    const direct = yearAt(tokens, at + 2);
    if (direct !== null && first.value <= 12) return single(pointOf({ month: first.value, year: direct.year }), direct.next);
    return null;
  }
  let next = ordinalMarkAt(tokens, at + 1) ?? at + 1;
  if (isParticle(tokens[next], 'of')) next += 1;
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
