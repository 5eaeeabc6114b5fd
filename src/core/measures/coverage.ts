import { type Day, dayFromNumber } from '../day';
import type { Coverage } from '../report/report';
import { toGrains } from './grain';
import type { Ledger } from './ledger';
import { WINDOW_DAYS } from './window';

/** A note in a log folder and the day it is dated; null when it has no date. */
export interface LogNote {
  readonly path: string;
  readonly day: Day | null;
}

/**
 * How much of what was written in the 28 days the numbers speak for (C33).
 * Entries before the start and after the end are counted here: they are tagged, the rules only leave them out.
 */
export function coverageOf(ledger: Ledger, logNotes: Iterable<LogNote>): Coverage {
  const from = ledger.today - WINDOW_DAYS + 1;
  const first = dayFromNumber(from);
  const last = dayFromNumber(ledger.today);
  let eligible = 0;
  let tagged = 0;
  for (const note of logNotes) {
    if (note.day === null) continue;
    if (note.day < first || note.day > last) continue;
    eligible += 1;
    if (ledger.notes.has(note.path)) tagged += 1;
  }
  let entries = 0;
  let unassigned = 0;
  let assumed = 0;
  let weight = 0;
  for (const book of ledger.between(from, ledger.today)) {
    entries += book.entries.length;
    for (const entry of book.entries) {
      const own = toGrains(entry.weight);
      weight += own;
      if (entry.assumed) assumed += own;
      if (entry.areas.length === 0) unassigned += 1;
    }
  }
  return { eligible, tagged, entries, undated: ledger.undated, unassigned, assumedShare: weight > 0 ? assumed / weight : null };
}
