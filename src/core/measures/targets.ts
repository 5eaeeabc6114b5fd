import type { Day } from '../day';
import type { Calendar } from '../roadmap/calendar';
import type { MeasureId, Roadmap } from '../roadmap/roadmap';

/** Where a rule should be when the roadmap does not say: depth 70 %, the others 60 %. */
export const DEFAULT_TARGETS: Readonly<Record<MeasureId, number>> = {
  depth: 0.7,
  shipping: 0.6,
  leverage: 0.6,
  visibility: 0.6,
  trajectory: 0.6,
};

/** A rule's target on a day, as a share. */
export type TargetOn = (id: MeasureId, day: Day) => number;

/**
 * Targets by day: the phase's own (`target-shipping-phase-0`), else the roadmap's (`target-shipping`), else the default.
 * The phase is the one that owns the day, in a gap the one before (C46); other days have no phase.
 */
export function targetsOf(roadmap: Pick<Roadmap, 'phases' | 'options'>, calendar: Pick<Calendar, 'owner'>): TargetOn {
  const { targets, phaseTargets } = roadmap.options;
  return (id, day) => {
    const flat = targets[id] ?? DEFAULT_TARGETS[id];
    if (phaseTargets.size === 0) return flat;
    const number = phaseNumberOn(roadmap, calendar, day);
    return number === null ? flat : (phaseTargets.get(number)?.[id] ?? flat);
  };
}

function phaseNumberOn(roadmap: Pick<Roadmap, 'phases'>, calendar: Pick<Calendar, 'owner'>, day: Day): number | null {
  const owner = calendar.owner(day);
  const index = owner.at === 'phase' ? owner.phase : owner.at === 'gap' ? owner.previous : null;
  return index === null ? null : (roadmap.phases[index]?.number ?? null);
}
