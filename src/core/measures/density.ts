import { type Day, dayFromNumber } from '../day';
import type { Calendar } from '../roadmap/calendar';
import type { DayBook } from './day-book';
import type { Ledger } from './ledger';
import { firstDayOfWeek, weekNumber } from './week-number';

/** Hours by kind, and how many entries they come from. Entries in range only. */
export interface KindHours {
  shipped: number;
  built: number;
  studied: number;
  other: number;
  entries: number;
}

/** The evidence of one ISO week. */
export interface WeekEvidence extends KindHours {
  readonly monday: Day;
}

/** Evidence over time, for drawing along the phases. */
export interface Evidence {
  /** Weeks with entries, oldest first. */
  readonly weeks: readonly WeekEvidence[];
  /** By index in `roadmap.phases`, by the phase that owns each entry's date; a week that two phases share is split by day. */
  readonly phases: readonly KindHours[];
}

/** The evidence of all days up to today. */
export function evidenceOf(ledger: Ledger, calendar: Calendar): Evidence {
  const weeks: WeekEvidence[] = [];
  const phases = calendar.dates.map(() => none());
  let last = NaN;
  for (const book of ledger.days) {
    if (book.inRange.length === 0) continue;
    const week = weekNumber(book.day);
    if (week !== last) weeks.push({ monday: dayFromNumber(firstDayOfWeek(week)), ...none() });
    last = week;
    add(weeks[weeks.length - 1], book);
    const owner = calendar.owner(book.date);
    if (owner.at === 'phase') add(phases[owner.phase], book);
  }
  return { weeks, phases };
}

function none(): KindHours {
  return { shipped: 0, built: 0, studied: 0, other: 0, entries: 0 };
}

function add(to: KindHours | undefined, book: DayBook): void {
  if (to === undefined) return;
  to.shipped += book.shipped;
  to.built += book.built;
  to.studied += book.studied;
  to.other += book.other;
  to.entries += book.inRange.length;
}
