import type { Day } from '../day';
import type { MappedEntry } from '../mapping/mapped-entry';
import type { Calendar } from '../roadmap/calendar';
import type { ExcludedReason } from './measure';

/**
 * Why an entry takes no part in any rule on `today`, or null when it does (C27).
 * Days between the start and the first phase are in range: the start is `start` itself. Without a start there is no range to be out of.
 */
export function outOfRange(entry: MappedEntry, calendar: Pick<Calendar, 'start'>, today: Day): ExcludedReason | null {
  const { date } = entry;
  if (date === null) return 'undated';
  if (date > today) return 'future';
  switch (entry.placement.at) {
    case 'undated':
      return 'undated';
    case 'future':
      return 'future';
    case 'after':
      return 'after-end';
    case 'before':
      return calendar.start !== null && date >= calendar.start ? null : 'before-start';
    default:
      return null;
  }
}
