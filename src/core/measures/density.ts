import type { Ledger } from './ledger';
import { addHours, noHours, weekSumsOf } from './sum-weeks';
import type { KindHours, WeekEvidence } from './week-sums';

/** Evidence over time, for drawing along the phases. */
export interface Evidence {
  /** Weeks with entries, oldest first. */
  readonly weeks: readonly WeekEvidence[];
  /** By index in `roadmap.phases`, by the phase that owns each entry's date; a week that two phases share is split by day. */
  readonly phases: readonly KindHours[];
}

/** The evidence of all days up to today, from the sums of their weeks. */
export function evidenceOf(ledger: Ledger, phaseCount: number): Evidence {
  const phases = Array.from({ length: phaseCount }, noHours);
  const weeks = weekSumsOf(ledger);
  for (const week of weeks) for (const [phase, hours] of week.phases) addHours(phases[phase], hours, hours.entries);
  return { weeks: weeks.map(({ evidence }) => evidence), phases };
}
