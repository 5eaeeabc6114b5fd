import type { Day } from '../../day';
import { buildCalendar, type Calendar } from '../../roadmap/calendar';
import type { Deliverable, Phase, Roadmap } from '../../roadmap/roadmap';

/** The last day a deliverable is on time: the end of the position its label names, else the end of its phase. */
export function dueDay(deliverable: Deliverable, phase: Phase, roadmap: Roadmap, end: Day | null): Day | null {
  const { due } = deliverable;
  if (due === null) return end;
  const span = { unit: due.unit, start: due.at, end: due.at, open: false };
  const calendar: Calendar = buildCalendar({ ...roadmap, phases: [{ ...phase, span, duration: null }] });
  return calendar.dates[0]?.end ?? end;
}
