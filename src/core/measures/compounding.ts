import { factsOf } from './artifact-book';
import type { DayBook } from './day-book';
import { toGrains } from './grain';
import type { Ledger } from './ledger';

/** How old an artifact must be for more work on it to be a follow-up. */
const FOLLOW_UP_DAYS = 7;

/** How much of the work on artifacts went into ones already begun. */
export interface Compounding {
  /** Weight on artifacts at least 7 days old / weight on all artifacts, 0 to 1; null without weight. */
  readonly share: number | null;
  /** Distinct artifacts worked on. */
  readonly artifacts: number;
}

/** Compounding over some days; an artifact's age counts from its first entry of any kind (C34). */
export function compoundingOf(ledger: Ledger, days: readonly DayBook[]): Compounding {
  const artifacts = new Set<string>();
  let all = 0;
  let followed = 0;
  for (const { day, inRange } of days) {
    for (const entry of inRange) {
      const book = entry.artifactId === null ? undefined : ledger.artifacts.get(entry.artifactId);
      if (book === undefined) continue;
      artifacts.add(book.id);
      const weight = toGrains(entry.weight);
      all += weight;
      if (day - factsOf(book).first >= FOLLOW_UP_DAYS) followed += weight;
    }
  }
  return { share: all > 0 ? followed / all : null, artifacts: artifacts.size };
}
