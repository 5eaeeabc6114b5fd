import type { Token, WordMatch } from '../words/tokens';
import { isMonth } from '../words/meaning';
import { numberedMonth } from './calendar-month';
import { pointAt } from './calendar-point';
import { yearAt, yearBehind } from './calendar-year';
import { type DayNumbers, dayNumbersAt } from './day-numbers';
import { type PointAt, pointOf } from './point-at';
import { conceptAt, isConcept, numberAt, openAt, ordinalMarkAt, rangeAt } from './cursor';
import type { CalendarMention, Point } from './mention';

/** A calendar time at a token, whose `word` is what it means: one place, a range of two, or an open one (`2028+`, `since 2026`). */
export function calendarAt(tokens: readonly Token[], at: number, word: WordMatch | null): CalendarMention | null {
  const since = word?.concept === 'since';
  const from = since ? behindAbout(tokens, word.next) : at;
  const days = daysOfMonth(tokens, from) ?? dottedDays(tokens, from) ?? numberedDays(tokens, from);
  if (days !== null) return { form: 'calendar', from: at, ...days, open: false };
  const first = pointAt(tokens, from);
  if (first === null) return null;
  const open = openAt(tokens, first.next);
  if (open !== null) return { form: 'calendar', from: at, to: yearBehind(tokens, open)?.next ?? open, start: withYear(first.start, yearBehind(tokens, open)?.year), end: null, open: true, past: !first.start.now && isConcept(tokens, rangeAt(tokens, first.next) ?? -1, 'now') };
  const beyond = first.start.year === null || first.start.quarter === null ? null : beyondYear(tokens, rangeAt(tokens, first.next) ?? -1);
  if (beyond !== null) return { form: 'calendar', from: at, to: beyond, start: { ...first.start, vague: true }, end: first.end, open: false };
  const second = monthsListed(tokens, first) ?? rangeEnd(tokens, first);
  if (second === null) {
    return { form: 'calendar', from: at, to: first.next, start: first.start, end: since ? null : first.end, open: since };
  }
  // `2029/30 onwards`
  const onwards = conceptAt(tokens, second.next);
  if (onwards?.concept === 'onwards' && first.start.month === null && !first.start.now) return { form: 'calendar', from: at, to: onwards.next, start: withYear(first.start, earlierYear(first.start, second.end)), end: null, open: true };
  if (second.end.now) return { form: 'calendar', from: at, to: second.next, start: first.start, end: null, open: true };
  return { form: 'calendar', from: at, to: second.next, start: withYear(first.start, earlierYear(first.start, second.end)), end: withYear(second.end, first.end.year), open: false };
}

/** `March, April, May`, `October, November`: months that follow on each other, up to the last. */
function monthsListed(tokens: readonly Token[], first: PointAt): PointAt | null {
  const { month, year, day } = first.end;
  const next = tokens[first.next]?.kind === 'comma' && month !== null && year === null && day === null && isMonth(tokens[first.next + 1]) ? pointAt(tokens, first.next + 1) : null;
  if (next === null || next.end.day !== null || next.end.month !== (month ?? 0) % 12 + 1) return null;
  return monthsListed(tokens, next) ?? plainOrRange(tokens, next);
}

/** Behind a comma the last two may have another word between: `May, June and July`. */
function plainOrRange(tokens: readonly Token[], own: PointAt): PointAt {
  const last = rangeEnd(tokens, own);
  return last !== null && last.end.month === (own.end.month ?? 0) % 12 + 1 ? last : own;
}

/** A third half or a fifth quarter, which no year has: nothing is guessed. */
function beyondYear(tokens: readonly Token[], at: number): number | null {
  const part = conceptAt(tokens, at);
  const number = part?.concept === 'half' || part?.concept === 'quarter' ? numberAt(tokens, part.next) : null;
  return number !== null && number.value > (part?.concept === 'half' ? 2 : 4) ? number.next : null;
}

function withYear(point: Point, year: number | null | undefined): Point {
  return point.now || point.year !== null || year === null || year === undefined ? point : { ...point, year };
}

/** In `Nov – Feb 2027` the first month lies in the year before. */
function earlierYear(first: Point, last: Point): number | null {
  if (last.year === null) return null;
  const order = (point: Point): number => point.month ?? (point.quarter ?? 0) * 3;
  return order(first) > order(last) && order(last) > 0 ? last.year - 1 : last.year;
}

/** `Aug to early Sep` */
function behindAbout(tokens: readonly Token[], at: number): number {
  const about = conceptAt(tokens, at);
  return about?.concept === 'about' ? about.next : at;
}

function rangeEnd(tokens: readonly Token[], first: PointAt): PointAt | null {
  // `januar 2027. – mart 2027.`
  const dot = tokens[first.next];
  const range = rangeAt(tokens, first.end.year !== null && dot?.text === '.' && !dot.spaced ? first.next + 1 : first.next);
  if (range === null) return null;
  const point = pointAt(tokens, behindAbout(tokens, range));
  const whole = first.end;
  const token = tokens[range];
  const month = whole.year !== null && whole.month !== null ? numberedMonth(tokens, range, true) : null;
  if (month !== null) return plain(pointOf({ month: month.month, day: month.day }), month.next);
  if (point === null && token?.kind === 'number' && token.text.length <= 2) {
    // `Q1 2027 — 3 pilots`, `Winter 26/27 — 85 words`
    if (whole.month === null && tokens[first.next]?.spaced === true && tokens[range + 1]?.kind === 'word' && yearBehind(tokens, range + 1) === null) return null;
    if (whole.year !== null && whole.month === null && whole.quarter === null && token.text.length === 2) return shortYear(whole.year, token.value, range + 1);
    if (whole.quarter !== null && token.value <= 4) {
      const year = yearBehind(tokens, range + 1);
      return plain(pointOf({ quarter: token.value, year: year?.year ?? whole.year }), year?.next ?? range + 1);
    }
    if (whole.day !== null && token.value <= 31) {
      const next = ordinalMarkAt(tokens, range + 1) ?? range + 1;
      const year = yearBehind(tokens, next);
      return plain(pointOf({ month: whole.month, day: token.value, year: year?.year ?? whole.year }), year?.next ?? next);
    }
    return null;
  }
  // `Q4 2026 — Set up`
  if (point !== null && whole.quarter !== null && whole.year !== null && point.start.month !== null && point.start.year === null && tokens[first.next]?.spaced === true && tokens[point.next]?.kind === 'word') return null;
  return point !== null && fits(whole, point.start) && !isWorkedOut(tokens, first.start, point) ? point : null;
}

/** `Q1 — January to March`, `Q1 — January`: its months behind a quarter, not how far it goes. */
function isWorkedOut(tokens: readonly Token[], { quarter }: Point, { start, next }: PointAt): boolean {
  if (quarter === null || start.month === null) return false;
  const range = rangeAt(tokens, next);
  return (start.year === null && Math.ceil(start.month / 3) === quarter) || (range !== null && pointAt(tokens, range) !== null);
}

/** `2026/27`: the next year with these two digits. */
function shortYear(year: number, digits: number, next: number): PointAt | null {
  const full = year - (year % 100) + digits;
  return full > year ? plain(pointOf({ year: full }), next) : null;
}

/** Only ends of about the same grain make a range: `Q1 – Q2`, `May – July`, `now – March`, `2026 – Q2 2027`. */
function fits(first: Point, second: Point): boolean {
  if (first.now || second.now) return true;
  return first.day === null || second.day !== null || second.month !== null;
}

function plain(point: Point, next: number): PointAt {
  return { start: point, end: point, next };
}

/** `11–17 May 2026`: two days before the name of their month. */
function daysOfMonth(tokens: readonly Token[], at: number): { to: number; start: Point; end: Point } | null {
  const first = tokens[at];
  if (first?.kind !== 'number' || first.value < 1 || first.value > 31) return null;
  const range = rangeAt(tokens, ordinalMarkAt(tokens, at + 1) ?? at + 1);
  if (range === null) return null;
  const last = pointAt(tokens, range);
  if (last === null || last.end.day === null || last.end.month === null || !isMonth(tokens[range + 1]) && !isMonth(tokens[range + 2])) return null;
  return { to: last.next, start: { ...last.start, day: first.value }, end: last.end };
}

/** `10.10. – 06.11.`, `12.–18.09.2026`: two days with the numbers of their months. One such day alone may be the number of a part. */
function dottedDays(tokens: readonly Token[], at: number): { to: number; start: Point; end: Point } | null {
  const first = dotted(tokens, at);
  const range = first === null ? null : rangeAt(tokens, first.next);
  const last = range === null ? null : dotted(tokens, range);
  const month = last?.month ?? null;
  if (first === null || last === null || month === null) return null;
  const year = yearBehind(tokens, last.next);
  const end = pointOf({ day: last.day, month, year: year?.year ?? null });
  const start = pointOf({ day: first.day, month: first.month ?? month });
  return { to: year?.next ?? last.next, start: withYear(start, earlierYear(start, end)), end };
}

/** `12.`, `12.09.`; the last dot may be missing. */
function dotted(tokens: readonly Token[], at: number): { readonly day: number; readonly month: number | null; readonly next: number } | null {
  const day = tokens[at];
  const dot = tokens[at + 1];
  const month = tokens[at + 2];
  const behind = tokens[at + 3];
  if (day?.kind !== 'number' || day.value < 1 || day.value > 31 || dot?.text !== '.' || dot.spaced) return null;
  if (month?.kind !== 'number' || month.spaced || month.text.length > 2) return { day: day.value, month: null, next: at + 2 };
  if (month.value < 1 || month.value > 12) return null;
  return { day: day.value, month: month.value, next: behind?.text === '.' && !behind.spaced ? at + 4 : at + 3 };
}

/** `19/4 - 25/4`, `04/01 – 04/04/2027`: two days. Where either number could be the month, nothing is guessed. */
function numberedDays(tokens: readonly Token[], at: number): { to: number; start: Point; end: Point } | null {
  const first = numberedDay(tokens, at);
  const last = first === null ? null : numberedDay(tokens, rangeAt(tokens, first.to) ?? tokens.length);
  if (first === null || last === null) return null;
  const dayFirst = [first, last].some(({ numbers: [own] }) => own > 12);
  const monthFirst = [first, last].some(({ numbers: [, own] }) => own > 12);
  if (dayFirst && monthFirst) return null;
  const pointIn = ({ numbers: [own, other], year }: NumberedDay): Point => (dayFirst ? pointOf({ day: own, month: other, year }) : monthFirst ? pointOf({ day: other, month: own, year }) : pointOf({ vague: true }));
  const [start, end] = [pointIn(first), pointIn(last)];
  return { to: last.to, start: withYear(start, earlierYear(start, end)), end };
}

interface NumberedDay extends DayNumbers {
  readonly year: number | null;
}

/** `1/2`, `1/2/2026`. */
function numberedDay(tokens: readonly Token[], at: number): NumberedDay | null {
  const own = dayNumbersAt(tokens, at);
  if (own === null || tokens[own.to]?.kind !== 'slash') return own === null ? null : { ...own, year: null };
  const year = yearAt(tokens, own.to + 1);
  return year === null ? null : { ...own, year: year.year, to: year.next };
}
