import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addCalendarMonths } from 'date-fns/addMonths';

/**
 * A plain calendar day, `YYYY-MM-DD`, years 0001 to 9999. It has no time and no zone.
 * Days compare with `<` and `>` like the strings they are.
 * This is the only file in core that touches a date object, and always in UTC.
 */
export type Day = string & { readonly [dayBrand]: true };
declare const dayBrand: unique symbol;

/** An ISO week, `GGGG-Www`, for example `2026-W47`. Weeks start on Monday. */
export type Week = string;

const LEADING = /^\d{4}-\d{2}-\d{2}(?!\d)/;

/** The day written as `YYYY-MM-DD`, or undefined: nothing is rolled over (2026-02-30 is not a day). */
export function parseDay(text: string): Day | undefined {
  return text.length === 10 ? leadingDay(text) : undefined;
}

/**
 * The day a text starts with. A time or zone after it is ignored: `2026-05-01T23:50+09:00` is 2026-05-01.
 * A digit straight after the day makes it something else (`2026-05-011`).
 */
export function leadingDay(text: string): Day | undefined {
  if (!LEADING.test(text)) return undefined;
  const day = text.slice(0, 10) as Day;
  return isDay(yearOf(day), monthOf(day), dayOfMonthOf(day)) ? day : undefined;
}

/** The day of a year, a month (1 to 12) and a day of the month, or undefined where there is none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  return isDay(year, month, dayOfMonth) ? format(year, month, dayOfMonth) : undefined;
}

function isDay(year: number, month: number, dayOfMonth: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 1970-01-01, counted from 1 March of the year 0. */
const EPOCH = 719_468;

/**
 * The day's number since 1970-01-01, an integer that counts calendar days. By arithmetic in years that begin in March, where
 * the leap day comes last: it is asked for more often than anything else, and a date object costs ten times as much.
 */
export function dayNumber(day: Day): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month < 3 ? 1 : 0);
  const century = Math.floor(year / 100);
  return 365 * year + Math.floor(year / 4) - century + Math.floor(century / 4) + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonthOf(day) - 1 - EPOCH;
}

/** The day with this number since 1970-01-01; the other way of {@link dayNumber}. */
export function dayFromNumber(number: number): Day {
  const days = number + EPOCH;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - 365 * year - Math.floor(year / 4) + Math.floor(year / 100);
  const month = Math.floor((5 * inYear + 2) / 153);
  return format(year + 400 * era + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9, inYear - Math.floor((153 * month + 2) / 5) + 1);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/**
 * The same day of the month `count` calendar months later, clamped to the month's last day:
 * 2026-01-31 and 1 give 2026-02-28 (Temporal's `constrain`). Add to the start itself, never to a sum.
 */
export function addMonths(day: Day, count: number): Day {
  const date = new UTCDateMini(0);
  date.setUTCFullYear(yearOf(day), monthOf(day) - 1, dayOfMonthOf(day));
  const later = addCalendarMonths(date, count);
  return format(later.getUTCFullYear(), later.getUTCMonth() + 1, later.getUTCDate());
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The month index of a day in a plan that starts on `start`: the k with `start ⊕ k <= day < start ⊕ (k+1)`.
 * Negative before the start. Source: measures.md, section 5.
 */
export function monthIndex(start: Day, day: Day): number {
  const months = 12 * (yearOf(day) - yearOf(start)) + (monthOf(day) - monthOf(start));
  return addMonths(start, months) > day ? months - 1 : months;
}

/** The ISO week of a day: its Thursday's year, and the weeks since that began. */
export function weekOf(day: Day): Week {
  const thursday = addDays(mondayOf(day), 3);
  const year = yearOf(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor((dayNumber(thursday) - dayNumber(format(year, 1, 1))) / 7) + 1, 2)}`;
}

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

/** The first Sunday on or after the day. */
export function sundayFrom(day: Day): Day {
  return addDays(day, 7 - weekday(day));
}

/** The calendar year. */
export function yearOf(day: Day): number {
  return 100 * twoDigits(day, 0) + twoDigits(day, 2);
}

/** The calendar month, 1 to 12. */
export function monthOf(day: Day): number {
  return twoDigits(day, 5);
}

/** The day of the month, 1 to 31. */
export function dayOfMonthOf(day: Day): number {
  return twoDigits(day, 8);
}

function twoDigits(day: Day, at: number): number {
  return 10 * day.charCodeAt(at) + day.charCodeAt(at + 1) - 528;
}

function format(year: number, month: number, dayOfMonth: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
