import { dayFromNumber, weekOf } from '../day';
import type { WeekReport } from '../report/report';
import type { Ledger } from './ledger';
import { firstDayOfWeek, weekNumber } from './week-number';

const WEEKS = 12;

/** Hours by kind in the last 12 ISO weeks, oldest first, the current one up to today. Entries in range only. */
export function weeksOf(ledger: Ledger): WeekReport[] {
  const last = weekNumber(ledger.today);
  return Array.from({ length: WEEKS }, (_, i) => {
    const first = firstDayOfWeek(last - WEEKS + 1 + i);
    const monday = dayFromNumber(first);
    let shipped = 0;
    let built = 0;
    let studied = 0;
    for (const book of ledger.between(first, first + 6)) {
      shipped += book.shipped;
      built += book.built;
      studied += book.studied;
    }
    return { week: weekOf(monday), monday, shipped, built, studied };
  });
}
