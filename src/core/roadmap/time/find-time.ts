import { monthNamed } from '../words/months';
import { romanValue } from '../words/numerals';
import type { Token } from '../words/tokens';
import { timeMatch } from '../words/words';
import { calendarAt } from './calendar-range';
import { conceptAt, rangeAt } from './cursor';
import { countAt } from './count-range';
import type { Mention } from './mention';

/** The time written at this very token, if any. */
export function timeAt(tokens: readonly Token[], at: number): Mention | null {
  if (!mayBegin(tokens, at)) return null;
  const calendar = fromNow(tokens, at) ?? calendarAt(tokens, at);
  const count = countAt(tokens, at);
  if (calendar !== null && (count === null || calendar.to > count.to || !isLone(calendar))) return calendar;
  if (count !== null) return count;
  const word = conceptAt(tokens, at);
  return word?.concept === 'ongoing' ? { form: 'ongoing', from: at, to: word.next } : null;
}

/** Cheap test: most words of a title begin no time. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind !== 'word') return token.kind === 'number' || token.kind === 'mark';
  return timeMatch(tokens, at) !== null || monthNamed(token.text) !== undefined || romanValue(token.text) !== undefined || token.text === 'fy' || token.text === 'cy';
}

/** `Now – 3 months`, `today to month 6`: counted from the plan's start. */
function fromNow(tokens: readonly Token[], at: number): Mention | null {
  const now = conceptAt(tokens, at);
  const range = now?.concept === 'now' ? rangeAt(tokens, now.next) : null;
  const count = range === null ? null : countAt(tokens, range);
  return count === null || count.open || count.start !== count.end ? null : { ...count, start: 0, from: at };
}

function isLone(mention: Mention): boolean {
  return mention.form === 'calendar' && mention.start.quarter === null && mention.start.month === null;
}

/**
 * The first time in tokens `from` to `to`, and whether nothing but fill words and signs stands around it.
 * Rates (`6 hrs/week`) and pairs without a unit (`3/3 plans`) are no times.
 */
export function findTime(all: readonly Token[], from: number, to: number): { readonly mention: Mention; readonly alone: boolean } | null {
  const tokens = to < all.length ? all.slice(0, to) : all;
  let alone = true;
  for (let at = from; at < to; ) {
    const mention = timeAt(tokens, at);
    if (mention !== null) {
      return { mention, alone: alone && restIsFill(tokens, mention.to, to) };
    }
    if (!isFill(tokens, at)) alone = false;
    at = tokens[at]?.kind === 'number' ? afterNumbers(tokens, at, to) : at + 1;
  }
  return null;
}

function restIsFill(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isFill(tokens, at) && !isExtra(tokens, at)) return false;
  return true;
}

function isFill(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind !== 'word' && token.kind !== 'number') return true;
  const concept = conceptAt(tokens, at)?.concept;
  return concept === 'about' || concept === 'since' || concept === 'to';
}

/** After the time: hours a week and further times. */
function isExtra(tokens: readonly Token[], at: number): boolean {
  const concept = conceptAt(tokens, at)?.concept;
  return tokens[at]?.kind === 'number' || (concept !== undefined && concept !== 'phase' && concept !== 'stage' && concept !== 'goals' && concept !== 'horizon');
}

/** Skips the numbers of a range that was no time, so that its second number is not read as a time by itself. */
function afterNumbers(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (tokens[at]?.kind === 'number' || tokens[at]?.kind === 'dash' || tokens[at]?.kind === 'slash' || tokens[at]?.kind === 'dot')) at += 1;
  const word = conceptAt(tokens, at);
  return word !== null && word.concept === 'hour' ? word.next : at;
}
