import { bitsOf, COUNTED, DATED, ELSEWHERE, TIMELY } from '../words/bits';
import type { TimeConcept } from '../words/concepts';
import { BEGINS, isFiscal, isMonth, isRoman, isTimely, isYear, isYearMark, meaningOf } from '../words/meaning';
import type { Token } from '../words/tokens';
import { timeMatch } from '../words/words';
import { calendarAt } from './calendar-range';
import { conceptAt, isLetter, rangeAt } from './cursor';
import { countAt } from './count-range';
import { shortYearAt, yearAt } from './calendar-year';
import { dayNumbersAt } from './day-numbers';
import { dueAt } from './due';
import type { Mention } from './mention';
import { isOfAny } from './of-any';

/** The time written at this very token, if any; looked up once for each token and each end of the line. */
export function timeAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.timeEnd !== tokens.length) {
    token.time = mayBegin(tokens, at) ? readTime(tokens, at) : null;
    token.timeEnd = tokens.length;
  }
  return token.time;
}

function readTime(tokens: readonly Token[], at: number): Mention | null {
  const word = conceptAt(tokens, at);
  const said = saidAhead(tokens, at);
  const count = (said & COUNTED) === 0 ? null : countAt(tokens, at, word);
  if ((said & DATED) !== 0) {
    const calendar = (word?.concept === 'now' ? fromNow(tokens, at, word.next) : null) ?? calendarAt(tokens, at, word);
    const due = dueAt(tokens, at, calendar);
    if (due !== null) return due;
    if (calendar !== null && (count === null || calendar.to > count.to || !isLone(calendar))) return calendar;
  }
  if (count !== null) return isOfAny(tokens, count) ? null : count;
  return word?.concept === 'ongoing' ? { form: 'ongoing', from: at, to: word.next } : null;
}

/** What a time at a token could be by the words and signs from there on: bits DATED and COUNTED. A time of the calendar needs one of its words, a year, or days with signs between their numbers. */
function saidAhead(tokens: readonly Token[], at: number): number {
  let said = 0;
  const to = Math.min(tokens.length, at + FURTHEST);
  for (let next = at; next < to && said !== (DATED | COUNTED); next += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    if (token.kind === 'word') {
      said |= meaningOf(token.word) & (DATED | COUNTED);
      // `3월 5일`: a sign for months between two numbers is of the calendar.
      if ((said & COUNTED) !== 0 && tokens[next - 1]?.kind === 'number' && tokens[next + 1]?.kind === 'number') said |= DATED;
    } else if (token.kind === 'slash' || token.kind === 'dot' || (token.kind === 'number' ? isYear(token.value, token.text) : isYearMark(token.text))) said |= DATED;
  }
  return said;
}

/** Tokens of a time: no more belong to one. */
const FURTHEST = 24;

/** Cheap test: most words and numbers of a title begin no time. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return isYear(token.value, token.text) || ((at === 0 || token.spaced || !isNumeronym(tokens, at - 1)) && mayFollowNumber(tokens, at + 1));
  // `May '18`, not `Conf'18`: where a month stands before it, the time begins there.
  if (token.kind !== 'word') return isYearMark(token.text) && (token.spaced || tokens[at - 1]?.kind !== 'word');
  if ((meaningOf(token.word) & BEGINS) === 0 || isNumeronym(tokens, at)) return false;
  const match = timeMatch(tokens, at);
  if (match !== null && !BEGINS_NONE.has(match.concept)) return true;
  return isMonth(token) || isFiscal(token) || (isRoman(token) && mayFollowNumber(tokens, at + 1));
}

/** `a11y`, `i18n`: a letter, a number and a letter are one word; in `Y1Q3` a number follows. */
function isNumeronym(tokens: readonly Token[], at: number): boolean {
  if (!isLetter(tokens[at])) return false;
  const number = tokens[at + 1];
  const last = tokens[at + 2];
  const behind = tokens[at + 3];
  return number?.kind === 'number' && !number.spaced && isLetter(last) && last?.spaced === false && (behind?.kind !== 'number' || behind.spaced);
}

/** Concepts that stand behind or inside times, never first. */
const BEGINS_NONE: ReadonlySet<TimeConcept> = new Set(['phase', 'stage', 'hour', 'effort', 'class0', 'class1', 'class2', 'class3', 'class4', 'per', 'and', 'onwards', 'about', 'due', 'then', 'later', 'grade1', 'grade2', 'grade3', 'grade4', 'horizon', 'near', 'ahead', 'goals', 'age']);

/** Whether a number can be part of a time, by what stands behind it: a unit, a month, an ordinal mark, the second number of a range. */
function mayFollowNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'word') return !token.spaced || token.text.length <= 2 || isMonth(token) || timeMatch(tokens, at) !== null;
  // `1½`
  if (token.kind === 'number') return !token.spaced && token.value < 1;
  return token.kind === 'dash' || token.kind === 'tilde' || token.kind === 'slash' || token.kind === 'dot' || token.kind === 'plus' || token.kind === 'comma' || token.text === '&' || token.text === '°' || isYearMark(token.text);
}

/** Cheap test: false when no time can be written in these tokens, which is so for most lines. */
export function mayHoldTime(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    const { kind } = token;
    if (kind === 'word') {
      if ((meaningOf(token.word) & (TIMELY | ELSEWHERE)) !== 0 && saysTime(tokens, at, token)) return true;
    } else if (kind === 'slash' || kind === 'dot') {
      if (dueAt(tokens, at - 1, null) !== null || areDays(tokens, at - 1) || isShortDate(tokens, at)) return true;
    } else if (isTimely(token) || (kind === 'number' && at > 0 && isShortSeason(tokens, at))) return true;
  }
  return false;
}

/** `Winter 26/27`, by its first number. */
function isShortSeason(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text.length === 2 && conceptAt(tokens, at - 1)?.concept === 'season' && calendarAt(tokens, at - 1, conceptAt(tokens, at - 1)) !== null;
}

/** `26.03.25`, by its first sign. */
function isShortDate(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'number' && tokens[at]?.kind === tokens[at + 2]?.kind && shortYearAt(tokens, at + 3) !== null && calendarAt(tokens, at - 1, null) !== null;
}

/** `19/4 - 25/4`, `10.10. – 06.11.` */
function areDays(tokens: readonly Token[], at: number): boolean {
  const first = dayNumbersAt(tokens, at);
  const range = first === null ? null : rangeAt(tokens, first.to);
  return range !== null && dayNumbersAt(tokens, range) !== null;
}

function saysTime(tokens: readonly Token[], at: number, token: Token): boolean {
  const match = timeMatch(tokens, at);
  return (match !== null && (bitsOf(match.concept) & TIMELY) !== 0) || isMonth(token) || isFiscal(token);
}

/** `Now – 3 months`, `today to month 6`: counted from the plan's start. */
function fromNow(tokens: readonly Token[], at: number, next: number): Mention | null {
  const range = rangeAt(tokens, next);
  const count = range === null ? null : countAt(tokens, tokens[range]?.kind === 'tilde' ? range + 1 : range);
  return count === null || count.open || count.start !== count.end || yearAt(tokens, count.to) !== null ? null : { ...count, start: 0, from: at };
}

function isLone(mention: Mention): boolean {
  return mention.form === 'calendar' && mention.start.quarter === null && mention.start.month === null;
}

/**
 * The first time in tokens `from` to `to`, and whether nothing but fill words and signs stands around it.
 * A `lone` one is looked for no further than a word that is none of these.
 * Rates (`6 hrs/week`) and pairs without a unit (`3/3 plans`) are no times.
 */
export function findTime(all: readonly Token[], from: number, to: number, lone = false): { readonly mention: Mention; readonly alone: boolean } | null {
  const tokens = to < all.length ? all.slice(0, to) : all;
  let alone = true;
  for (let at = from; at < to; ) {
    const mention = timeAt(tokens, at);
    if (mention !== null && !isWordLikeMonth(tokens, mention)) {
      return { mention, alone: alone && restIsFill(tokens, mention.to, to) };
    }
    alone &&= isFill(tokens, at);
    if (lone && !alone) return null;
    at = tokens[at]?.kind === 'number' ? afterNumbers(tokens, at, to) : at + 1;
  }
  return null;
}

/** `Set up`, `Mar de fondo`: the short name of a month in one language and nothing more, with words of another behind it. */
export function isWordLikeMonth(tokens: readonly Token[], mention: Mention): boolean {
  return mention.form === 'calendar' && mention.to === mention.from + 1 && tokens[mention.from]?.kind === 'word' && (tokens[mention.from]?.text.length ?? 0) <= 3 && tokens[mention.to]?.kind === 'word';
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
  // `Year 2027`
  return concept === 'year' || concept === 'about' || concept === 'due' || concept === 'then' || concept === 'since' || concept === 'to';
}

const NO_EXTRA = /^(?:phase|stage|goals|horizon|later|(?:grade|class)\d)$/;

/** After the time: hours a week and further times. */
function isExtra(tokens: readonly Token[], at: number): boolean {
  const concept = conceptAt(tokens, at)?.concept;
  return tokens[at]?.kind === 'number' || (concept !== undefined && !NO_EXTRA.test(concept));
}

/** Skips the numbers of a range that was no time, so that its second number is not read as a time by itself. */
function afterNumbers(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (tokens[at]?.kind === 'number' || tokens[at]?.kind === 'dash' || tokens[at]?.kind === 'slash' || tokens[at]?.kind === 'dot')) at += 1;
  const word = conceptAt(tokens, at);
  return word !== null && word.concept === 'hour' ? word.next : at;
}
