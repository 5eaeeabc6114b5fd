import type { Problem } from '../../problem';
import type { Roadmap } from '../roadmap';

/** The current phase without focus areas, when no phase before it has any: then depth takes those of all phases, or has none to watch. */
export function focusProblem(roadmap: Roadmap, current: number | null): readonly Problem[] {
  const phase = current === null ? undefined : roadmap.phases[current];
  if (phase === undefined || current === null) return [];
  const { phaseFocus, edge } = roadmap.options;
  const has = roadmap.phases.slice(0, current + 1).some(({ focusAreas, number }) => focusAreas.length > 0 || (number !== null && phaseFocus.has(number)) || (number === 3 && edge !== null));
  return has ? [] : [{ kind: 'no-focus-areas', path: phase.path ?? roadmap.path, line: phase.line, values: { title: phase.title } }];
}
