import type { Day } from '../day';
import type { Calendar } from '../roadmap/calendar';
import type { Phase, Roadmap } from '../roadmap/roadmap';

type Plan = Pick<Roadmap, 'phases' | 'options'>;

/**
 * The areas in force on a day: those of the phase that owns it, else of the nearest earlier phase (by start) that has any,
 * else all areas of the plan (C35). Empty when the plan names none.
 */
export function plannedAreas(roadmap: Plan, calendar: Pick<Calendar, 'dates' | 'owner'>, day: Day): readonly string[] {
  const owner = calendar.owner(day);
  const index = owner.at === 'phase' ? owner.phase : owner.at === 'gap' ? owner.previous : null;
  const start = index === null ? undefined : calendar.dates[index]?.start;
  if (start === undefined) return allAreas(roadmap);
  const earlier = roadmap.phases
    .map((phase, at) => ({ phase, at, start: calendar.dates[at]?.start }))
    .filter((own) => own.start !== undefined && (own.start < start || own.at === index))
    .sort((a, b) => (b.at === index ? 1 : a.at === index ? -1 : (a.start ?? '') < (b.start ?? '') ? 1 : -1));
  for (const { phase } of earlier) {
    const own = ownAreas(phase, roadmap);
    if (own.length > 0) return own;
  }
  return allAreas(roadmap);
}

/** Every area of the plan once, in its order. */
export function allAreas(roadmap: Plan): readonly string[] {
  return [...new Set(roadmap.phases.flatMap((phase) => [...phase.focusAreas.map((area) => area.name), ...ownAreas(phase, roadmap)]))];
}

/** `focus-phase-N` replaces the text; `edge` only for phase 3, and only without `focus-phase-3`. */
function ownAreas(phase: Phase, { options }: Plan): readonly string[] {
  const chosen = phase.number === null ? undefined : options.phaseFocus.get(phase.number);
  if (chosen !== undefined) return chosen;
  if (phase.number === 3 && options.edge !== null) return [options.edge];
  return phase.focusAreas.map((area) => area.name);
}
