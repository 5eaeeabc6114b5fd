import { type CalendarMention, isNow, isOneDay, type Mention } from '../../time/mention';
import { monthsIn } from '../../time/to-span';
import type { Head } from './series-kind';

/** Which of two times is the phase's: the one its line begins with, or the one behind its title. */
export function ownTime({ mention: own }: Head, behind: Mention | null): Mention | null {
  if (own === null || behind === null) return behind ?? own;
  const inYear = monthsOfYear(own, behind);
  if (inYear !== null) return inYear;
  const season = monthsOfSeason(own, behind);
  if (season !== null) return season;
  if (isOtherQuarter(own, behind)) return behind;
  // A day behind a week or month is when it was due or done: `Week 2: Sound ✅ 2026-03-30`.
  const due = behind.form === 'calendar' && isOneDay(behind) && own.form === 'position';
  const oneDay = 'unit' in own && own.unit === 'day' && own.start === own.end;
  return due || oneDay || isYearless(behind) || isNow(behind) || isSchoolYear(own, behind) || isLengthOf(behind, own) || isPlaceIn(own, behind) ? own : behind;
}

/** The months that a season stands for, in its year: `Winter 2027 (January – March)`, `Spring 2027 (now – June)`; null where they are not told. */
export function monthsOfSeason(own: Mention | null, behind: Mention | null): CalendarMention | null {
  if (own?.form !== 'calendar' || behind?.form !== 'calendar' || own.start.vague !== true || own.start.year === null) return null;
  const { start, end } = behind;
  const { year } = own.start;
  if (start.year !== null || end === null || end.year !== null || end.month === null || !(start.now || start.month !== null)) return null;
  // Of `Winter 2027 (December – February)` nobody says which December.
  if ((start.month ?? 0) > end.month) return null;
  return { ...behind, start: start.now ? start : { ...start, year }, end: { ...end, year } };
}

/** `Year 2, months 1–6`: the first six of the second year; null where the months reach beyond one. */
function monthsOfYear(own: Mention, behind: Mention): Mention | null {
  if (own.form !== 'position' || own.unit !== 'year' || own.start < 2 || own.end !== own.start || behind.form !== 'position' || behind.unit !== 'month' || behind.end === null || behind.start < 1 || behind.end > MONTHS) return null;
  const before = (own.start - 1) * MONTHS;
  return { ...behind, start: before + behind.start, end: before + behind.end };
}

const MONTHS = 12;

/** `First quarter (October–December)`: the first of the plan, not of a year, in the months it names. */
function isOtherQuarter(own: Mention, behind: Mention): boolean {
  if (own.form !== 'calendar' || behind.form !== 'calendar' || own.start.quarter === null || own.start.year !== null || behind.start.year !== null) return false;
  const [from, to] = [behind.start.month, behind.end?.month ?? null];
  return from !== null && to !== null && from !== to && Math.ceil(from / 3) !== own.start.quarter;
}

/** A time of the calendar without a year. */
export function isYearless(time: Mention | null): boolean {
  return time?.form === 'calendar' && time.start.year === null && !time.start.now;
}

/** `Week 3: Clay (day 15)`, `Months 10-12: Show (year 1)`: the place the line begins with, and another unit for it; `Weeks 4-7: Run (hills in week 6)`: a place inside it. */
function isPlaceIn(own: Mention, other: Mention): boolean {
  if (own.form === 'position' && other.form === 'position' && own.unit === other.unit) return own.start !== own.end && other.start > own.start && other.end !== null && other.end <= (own.end ?? Infinity);
  return own.form === 'position' && other.form === 'position' && own.unit !== 'day' && (other.unit === 'day' || monthsIn(other.unit) > monthsIn(own.unit));
}

/** `Year 1 (2025/26)`: one year that begins in the middle of a year of the calendar. */
function isSchoolYear(own: Mention, behind: Mention): boolean {
  if (own.form !== 'position' || own.unit !== 'year' || own.start !== own.end || behind.form !== 'calendar' || behind.end === null) return false;
  const { start, end } = behind;
  return start.year !== null && start.month === null && start.quarter === null && end.month === null && end.quarter === null && end.year === start.year + 1;
}

/** `Weeks 1-4: Basics (4 weeks)`: how long a place takes is no other place. */
function isLengthOf(time: Mention, { form }: Mention): boolean {
  return (form === 'position' || form === 'calendar') && (time.form === 'length' || time.form === 'either') && time.start === time.end;
}
