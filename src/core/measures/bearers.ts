import { dayNumber } from '../day';
import type { MappedEntry } from '../mapping/mapped-entry';
import { factsOf } from './artifact-book';
import type { Ledger } from './ledger';
import type { MeasureContext } from './measure-input';
import { creditOf, lastShip, statusOn } from './visibility';

/** The one entry that stands for an artifact in the visibility share, so that the entries sum to the artifacts. */
export interface Bearer {
  readonly entry: MappedEntry;
  readonly credit: 0 | 1 | 'pending' | 'not-applicable';
}

/**
 * For each artifact shipped in the 90 days that end on `day` (a day number), by id: its last ship entry;
 * of several on that day the first by path and line.
 */
export function bearersOn(ledger: Ledger, context: Pick<MeasureContext, 'artifactNotes'>, day: number): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>();
  for (const book of ledger.artifacts.values()) {
    const facts = factsOf(book);
    const last = lastShip(facts, day);
    if (last === undefined) continue;
    const status = statusOn(facts, context.artifactNotes.get(book.id), day);
    const credit = creditOf(status) ?? (status === 'pending' ? 'pending' : 'not-applicable');
    const entry = firstShipOn(book.entries, last);
    if (entry !== undefined) bearers.set(book.id, { entry, credit });
  }
  return bearers;
}

function firstShipOn(entries: Iterable<MappedEntry>, day: number): MappedEntry | undefined {
  let first: MappedEntry | undefined;
  for (const entry of entries) {
    if (entry.kind !== 'ship' || entry.date === null || dayNumber(entry.date) !== day) continue;
    if (first === undefined || comesBefore(entry, first)) first = entry;
  }
  return first;
}

function comesBefore(a: MappedEntry, b: MappedEntry): boolean {
  return a.path === b.path ? a.line < b.line : a.path < b.path;
}
