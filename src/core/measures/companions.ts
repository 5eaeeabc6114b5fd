import { type Compounding, compoundingOf } from './compounding';
import { type LeadTime, leadTimeOf } from './lead-time';
import type { Ledger } from './ledger';
import { type ProvenLeverage, provenLeverageOf } from './proven-leverage';
import { type ReleasePace, releasePaceOf } from './release-pace';
import { hoursByArea, type Spread, spreadOf } from './spread';
import { WINDOW_DAYS } from './window';

/** The second opinions shown beside the rules. */
export interface Companions {
  /** How the 28 days are spread over areas; null without area hours. */
  readonly spread: Spread | null;
  /** How many areas are planned today (C34). */
  readonly planned: number;
  /** Over the 28 days. */
  readonly compounding: Compounding;
  /** Over all time. */
  readonly proven: ProvenLeverage;
  readonly leadTime: LeadTime;
  readonly releasePace: ReleasePace;
  /** Hours studied in the 28 days that are not tied to an artifact yet. */
  readonly untiedStudy: number;
}

/** The companions today. */
export function companionsOf(ledger: Ledger, planned: number): Companions {
  const days = ledger.between(ledger.today - WINDOW_DAYS + 1, ledger.today);
  return {
    spread: spreadOf(hoursByArea(days).values()) ?? null,
    planned,
    compounding: compoundingOf(ledger, days),
    proven: provenLeverageOf(ledger),
    leadTime: leadTimeOf(ledger),
    releasePace: releasePaceOf(ledger),
    untiedStudy: days.reduce((sum, book) => sum + book.untied, 0),
  };
}
