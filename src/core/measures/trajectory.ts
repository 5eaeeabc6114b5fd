import type { MappedEntry } from '../mapping/mapped-entry';
import type { Roadmap } from '../roadmap/roadmap';
import { isLinkedTo, phaseOf } from '../mapping/deliverable-link';
import type { Rating } from './measure';

/**
 * Trajectory beats comfort, by the user's own rating: `stretch` 1 to 5 gives 0, 1/4, 1/2, 3/4, 1; the tags give 1 and 0.
 * Unrated work linked to the deliverable of the phase of its date counts as stretching (C32). Everything else is unrated.
 */
export function rateTrajectory(entry: MappedEntry, roadmap: Pick<Roadmap, 'phases'>): Rating {
  const { stretch } = entry;
  if (stretch !== null && stretch >= 1 && stretch <= 5) return (stretch - 1) / 4;
  if (entry.stretchTag !== null) return entry.stretchTag === 'stretch' ? 1 : 0;
  if (entry.deliverable === null) return 'not-rated';
  const phase = phaseOf(entry, roadmap);
  return phase !== undefined && isLinkedTo(entry.deliverable, phase) ? 1 : 'not-rated';
}
