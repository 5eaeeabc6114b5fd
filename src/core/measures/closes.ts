import { dayNumber } from '../day';
import type { Calendar } from '../roadmap/calendar';
import type { Ledger } from './ledger';

/** No measure looks back further than 90 days: a close this long after the last work finds nothing. */
const REACH_DAYS = 97;

/**
 * Day numbers of the weekly closes up to today, oldest first: the Sundays on or after the start (C45) and before today (C24).
 * Of closes without any work in reach only the first is there: it says "too little data", and the others would say it again.
 */
export function closesOf(ledger: Ledger, calendar: Pick<Calendar, 'start'>): number[] {
  const start = calendar.start === null ? -Infinity : dayNumber(calendar.start);
  const closes: number[] = [];
  let next = -Infinity;
  for (const { day, inRange } of ledger.days) {
    if (inRange.length === 0) continue;
    next = Math.max(next, sundayOn(Math.max(day, start)));
    for (; next < ledger.today && next <= day + REACH_DAYS; next += 7) closes.push(next);
  }
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
