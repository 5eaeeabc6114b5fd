import { addDays, addMonths, type Day, daysInMonth, dayOf, leadingDay } from '../../core/day';
import type { Deliverable, Roadmap } from '../../core/roadmap/roadmap';
import type { PhaseDates } from '../../core/roadmap/calendar';

const MONTHS: ReadonlyMap<string, number> = new Map([['month', 1], ['quarter', 3], ['year', 12]]);

/**
 * The last day a deliverable is due on: the end of the month (week, quarter, year) its label names, else the phase's
 * last day. Positions count as the phases do: "at Month 9" ends where a phase "Month 3-9" ends.
 */
export function dueDay(deliverable: Deliverable, phase: PhaseDates | null, roadmap: Pick<Roadmap, 'start' | 'options'>): Day | null {
  const { due } = deliverable;
  if (due === null) return phase?.end ?? null;
  if (typeof due.at === 'string') return lastDay(due.at) ?? phase?.end ?? null;
  if (roadmap.start === null) return null;
  const count = due.at + 1 - roadmap.options.countFrom;
  const months = MONTHS.get(due.unit);
  const after = months === undefined ? addDays(roadmap.start, Math.round(count * 7)) : addMonths(roadmap.start, Math.round(count * months));
  return addDays(after, -1);
}

function lastDay(text: string): Day | undefined {
  const day = leadingDay(text);
  if (day !== undefined) return day;
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/.exec(text);
  if (match === null) return undefined;
  const month = match[3] === undefined ? Number(match[2] ?? 4) * 3 : Number(match[3]);
  return month < 1 || month > 12 ? undefined : dayOf(Number(match[1]), month, daysInMonth(Number(match[1]), month));
}
