import type { MappedEntry } from '../mapping/mapped-entry';
import type { Rating } from './measure';

/**
 * Depth beats breadth: the part of an entry that went into areas chosen by the phase of its own date,
 * `|A ∩ F| / |A|`. Every kind of work counts, also work without a kind (C15).
 */
export function rateDepth(entry: MappedEntry): Rating {
  const count = entry.areas.length;
  if (count === 0) return 'no-area';
  let chosen = 0;
  for (const area of entry.areas) if (area.chosen) chosen += 1;
  return chosen / count;
}
