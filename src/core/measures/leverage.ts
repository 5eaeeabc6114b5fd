import type { MappedEntry } from '../mapping/mapped-entry';
import type { Rating } from './measure';

/**
 * Leverage beats busyness: work that left something reusable against coordination and chores. The first match wins:
 * the user's own `leverage`, then busy work, then shipped, built or reached-out work that links what it left behind,
 * then automation and teaching. Everything else is neutral.
 */
export function rateLeverage(entry: MappedEntry): Rating {
  if (entry.leverage !== null) return entry.leverage ? 1 : 0;
  switch (entry.kind) {
    case null:
      return 'no-kind';
    case 'busy':
      return 0;
    case 'ship':
    case 'build':
    case 'reach':
      return entry.artifactId !== null || entry.artifact !== null || entry.url !== null ? 1 : 'no-artifact';
    case 'lever':
      return 1;
    default:
      return 'neutral';
  }
}
