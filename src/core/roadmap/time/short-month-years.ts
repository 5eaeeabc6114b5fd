import { type CalendarMention, type Mention, type Point } from './mention';
import { FIRST_SHORT, LAST_SHORT } from './calendar-year';

/**
 * `Jan 27 – Mar 27`, `Apr 27 – Jun 27`: each number behind a month may be a day. They are years where each time
 * begins in the month behind the one before, which days of a month do not.
 */
export function withShortYears(mentions: readonly (Mention | null)[]): readonly (Mention | null)[] {
  const told = mentions.filter((own) => own !== null).map(inYears);
  const follow = told.every((own, index) => own !== null && (index === 0 || from(own.start) === to(told[index - 1] ?? null) + 1));
  return told.length > 1 && follow && told.some((own) => own !== null && to(own) > from(own.start)) ? mentions.map((own) => own && inYears(own)) : mentions;
}

function inYears(mention: Mention): CalendarMention | null {
  if (mention.form !== 'calendar' || mention.end === null || mention.open) return null;
  const [start, end] = [inYear(mention.start), inYear(mention.end)];
  return start === null || end === null ? null : { ...mention, start, end };
}

function inYear(point: Point): Point | null {
  const { day, year, month } = point;
  return month === null || year !== null || day === null || day < FIRST_SHORT || day > LAST_SHORT ? null : { ...point, day: null, year: 2000 + day };
}

function from({ year, month }: Point): number {
  return (year ?? NaN) * 12 + (month ?? NaN);
}

function to(mention: CalendarMention | null): number {
  return mention?.end == null ? NaN : from(mention.end);
}
