import type { Coverage } from '../report/report';
import { toGrains } from './grain';
import type { Ledger } from './ledger';
import { WINDOW_DAYS } from './window';

/** The log notes dated in the 28 days, by path, and whether each holds an entry. */
export function* logNotesInWindow(ledger: Ledger): Iterable<readonly [path: string, tagged: boolean]> {
  for (let day = ledger.today - WINDOW_DAYS + 1; day <= ledger.today; day += 1) {
    for (const path of ledger.logNotes.get(day) ?? []) yield [path, ledger.notes.has(path)];
  }
}

/**
 * How much of what was written in the 28 days the numbers speak for (C33).
 * Entries before the start and after the end are counted here: they are tagged, the rules only leave them out.
 */
export function coverageOf(ledger: Ledger): Coverage {
  let eligible = 0;
  let tagged = 0;
  for (const [, isTagged] of logNotesInWindow(ledger)) {
    eligible += 1;
    if (isTagged) tagged += 1;
  }
  let entries = 0;
  let unassigned = 0;
  let assumed = 0;
  let weight = 0;
  for (const book of ledger.between(ledger.today - WINDOW_DAYS + 1, ledger.today)) {
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
