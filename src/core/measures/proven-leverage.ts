import { factsOf } from './artifact-book';
import type { Ledger } from './ledger';

/** How many older artifacts were taken up again. */
export interface ProvenLeverage {
  readonly proven: number;
  readonly artifacts: number;
}

const OLDER_THAN_DAYS = 28;

/**
 * Of the artifacts older than 28 days, those that an entry of a later day links to from a note other than the artifact itself.
 * It exposes artifact links set for show.
 */
export function provenLeverageOf(ledger: Ledger): ProvenLeverage {
  let proven = 0;
  let artifacts = 0;
  for (const book of ledger.artifacts.values()) {
    const { first, takenUp } = factsOf(book);
    if (ledger.today - first <= OLDER_THAN_DAYS) continue;
    artifacts += 1;
    if (takenUp) proven += 1;
  }
  return { proven, artifacts };
}
