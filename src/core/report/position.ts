import { type Day, daysBetween, monthIndex } from '../day';
import type { Calendar } from '../roadmap/calendar';
import type { Position } from './report';

/** Where a day falls in the plan. */
export function positionOn(day: Day, calendar: Calendar): Position {
  const owner = calendar.owner(day);
  const phase = owner.at === 'phase' ? owner.phase : owner.at === 'gap' ? owner.previous : null;
  const dates = owner.at === 'phase' ? (calendar.dates[owner.phase] ?? null) : null;
  const end = dates?.end ?? null;
  return {
    phases: calendar.phasesOn(day),
    phase,
    at: owner.at,
    month: calendar.start === null ? null : monthIndex(calendar.start, day),
    day: dates === null ? null : daysBetween(dates.start, day) + 1,
    days: dates === null || end === null ? null : daysBetween(dates.start, end) + 1,
    daysLeft: end === null ? null : daysBetween(day, end),
  };
}
