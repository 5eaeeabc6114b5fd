import { type Day, dayOf } from '../core/day';

/** The device's local date. */
export function localToday(now = new Date()): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error('The device clock is outside the years 1 to 9999.');
  return day;
}
