import { dayNumber } from '../day';
import type { Calendar } from '../roadmap/calendar';
import type { Ledger } from './ledger';

/**
 * Day numbers of the weekly closes up to today, oldest first: the Sundays on or after the start (C45) and before today (C24).
 * Closes before the first entry would all say "too little data" and are left out.
 */
export function closesOf(ledger: Ledger, calendar: Pick<Calendar, 'start'>): number[] {
  const first = ledger.firstDay;
  if (first === undefined) return [];
  const from = calendar.start === null ? first : Math.max(first, dayNumber(calendar.start));
  const closes: number[] = [];
  for (let day = sundayOn(from); day < ledger.today; day += 7) closes.push(day);
  return closes;
}

/** The first Sunday on or after a day number (1970-01-04 was one). */
function sundayOn(day: number): number {
  return day + ((((3 - day) % 7) + 7) % 7);
}

/** The last `count` Sundays before today, oldest first, whether or not anything was logged. */
export function lastCloses(today: number, count: number): number[] {
  const last = sundayOn(today - 7);
  return Array.from({ length: count }, (_, i) => last - 7 * (count - 1 - i));
}
