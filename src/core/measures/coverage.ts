import type { Coverage } from '../report/report';
import type { Ledger } from './ledger';
import { WINDOW_DAYS } from './window';

/** The log notes of some days: how many there are, and the paths of those that hold an entry. */
export interface LogNotes {
  readonly eligible: number;
  readonly tagged: ReadonlySet<string>;
}

/** Those dated in the days that end today, the 28 unless told. */
export function logNotesInWindow(ledger: Ledger, days = WINDOW_DAYS): LogNotes {
  const tagged = new Set<string>();
  let eligible = 0;
  for (let day = ledger.today - days + 1; day <= ledger.today; day += 1) {
    const paths = ledger.logNotes.get(day);
    if (paths === undefined) continue;
    eligible += paths.size;
    for (const path of paths) if (ledger.notes.has(path)) tagged.add(path);
  }
  return { eligible, tagged };
}

/**
 * How much of what was written in the 28 days, or other ones, the numbers speak for (C33).
 * Entries before the start and after the end are counted here: they are tagged, the rules only leave them out.
 */
export function coverageOf(ledger: Ledger, { eligible, tagged } = logNotesInWindow(ledger), days = WINDOW_DAYS): Coverage {
  let entries = 0;
  let unassigned = 0;
  let assumed = 0;
  let weight = 0;
  for (const book of ledger.between(ledger.today - days + 1, ledger.today)) {
    entries += book.entries.length;
    unassigned += book.unassigned;
    assumed += book.assumed;
    weight += book.weight;
  }
  return { eligible, tagged: tagged.size, entries, undated: ledger.undated, unassigned, assumedShare: weight > 0 ? assumed / weight : null };
}
