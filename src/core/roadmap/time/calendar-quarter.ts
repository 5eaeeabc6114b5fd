import type { Token } from '../words/tokens';
import { shortYearAt, shortYearBehind, yearBehind } from './calendar-year';
import { conceptAt, isConcept, numberAt, ordinalMarkAt, rangeAt, romanAt } from './cursor';
import { type PointAt, pointOf, single } from './point-at';

/** `Q2`, `2nd quarter`, `H1`, without its year. */
export function quarterOnly(tokens: readonly Token[], at: number): PointAt | null {
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
  // `1. Q1 2027`: the number is the place in the list.
  const own = tokens[unit.next];
  if ((own?.kind === 'number' && shortYearAt(tokens, unit.next) === null && (!own.spaced || own.value <= 4)) || numberAt(tokens, unit.next)?.ordinal === true || romanAt(tokens, unit.next) !== null) return null;
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

export function quarterFirst(tokens: readonly Token[], at: number): PointAt | null {
  const part = quarterOnly(tokens, at);
  if (part === null) return null;
  const year = (part.end.quarter ?? 0) > 4 ? null : yearBehind(tokens, part.next) ?? shortYear(tokens, at, part.next);
  // `1h` is an hour, `1H 2026` half a year.
  if (year === null && tokens[at]?.kind === 'number' && NEEDS_YEAR.test(tokens[part.next - 1]?.text ?? '')) return null;
  if (year === null && NEEDS_YEAR.test(tokens[at]?.text ?? '') && !opensHalf(tokens, at, part.next) && (quarterFirst(tokens, rangeAt(tokens, part.next) ?? tokens.length)?.end.year ?? null) === null) return null;
  return year === null ? part : { start: { ...part.start, year: year.year }, end: { ...part.end, year: year.year }, next: year.next };
}

/** `Q1/26`, `1H26`, `Q1 26: Learn`. */
function shortYear(tokens: readonly Token[], at: number, next: number): ReturnType<typeof yearBehind> {
  const slash = tokens[next]?.kind === 'slash' && !tokens[next].spaced;
  if (slash) return shortYearAt(tokens, next + 1);
  if (tokens[at]?.kind === 'number' && tokens[next - 1]?.kind === 'word') return shortYearAt(tokens, next);
  return tokens[at]?.kind === 'word' && tokens[next]?.spaced === true ? shortYearBehind(tokens, next) : null;
}

/** `H1: Learn`, `H2 — Apply`: the head of a line, which `is-plan.ts` believes in a note that says it is a plan. */
function opensHalf(tokens: readonly Token[], at: number, next: number): boolean {
  const behind = tokens[next];
  return tokens[at]?.text === 'h' && tokens.slice(0, at).every(({ kind }) => kind === 'mark') && (behind === undefined || behind.kind === 'colon' || behind.kind === 'bar' || behind.kind === 'open' || (behind.kind === 'dash' && behind.spaced));
}
