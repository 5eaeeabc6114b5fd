import { lowerBound } from '../lower-bound';
import { factsOf } from './artifact-book';
import type { Ledger } from './ledger';
import type { ArtifactNote, MeasureContext, VisibleCount } from './measure-input';
import { type ArtifactStatus, creditOf, lastShip, PENDING_DAYS, statusOn, turnsOf, VISIBILITY_DAYS } from './visibility';

/** An artifact shipped in the 90 days, for the list behind the number. */
export interface ShippedArtifact {
  readonly id: string;
  readonly status: ArtifactStatus;
  /** Day number of its last ship entry in the 90 days. */
  readonly shipped: number;
}

type Notes = ReadonlyMap<string, ArtifactNote>;
/** What counting artifacts needs of a context. */
export type Counting = Pick<MeasureContext, 'artifactNotes' | 'counted'>;

/** The artifacts shipped in the 90 days that end on `day` (a day number), also those the share leaves out. */
export function shippedArtifacts(ledger: Ledger, notes: Notes, day: number): ShippedArtifact[] {
  const shipped: ShippedArtifact[] = [];
  for (const book of ledger.artifacts.values()) {
    const facts = factsOf(book);
    const last = lastShip(facts, day);
    if (last !== undefined) shipped.push({ id: book.id, status: statusOn(facts, notes.get(book.id), day), shipped: last });
  }
  return shipped;
}

/** Public and shipped artifacts on a day; looked through once where the context keeps the counts. */
export function countVisible(ledger: Ledger, { artifactNotes: notes, counted }: Counting, day: number): VisibleCount {
  const known = counted?.get(day);
  if (known !== undefined) return known;
  let visible = 0;
  let shipped = 0;
  for (const book of ledger.artifacts.values()) {
    const credit = creditOf(statusOn(factsOf(book), notes.get(book.id), day));
    if (credit === null) continue;
    visible += credit;
    shipped += 1;
  }
  const count = { visible, shipped };
  counted?.set(day, count);
  return count;
}

/**
 * The counts on each of the given days (ascending). Each artifact only says from when to when it counts, so a replay of
 * years costs what was shipped, not artifacts times weeks.
 */
export function countVisibleOn(ledger: Ledger, notes: Notes, days: readonly number[]): VisibleCount[] {
  const open: number[] = Array.from({ length: days.length + 1 }, () => 0);
  const hidden = [...open];
  const step = (counts: number[], day: number, by: 1 | -1): void => {
    const at = lowerBound(days.length, (i) => days[i], day);
    counts[at] = (counts[at] ?? 0) + by;
  };
  const span = (counts: number[], from: number, to: number): void => {
    if (from >= to) return;
    step(counts, from, 1);
    step(counts, to, -1);
  };
  for (const book of ledger.artifacts.values()) {
    const facts = factsOf(book);
    const { shipDays } = facts;
    const first = shipDays[0];
    if (first === undefined || (shipDays[shipDays.length - 1] ?? first) + VISIBILITY_DAYS <= (days[0] ?? Infinity)) continue;
    const { notApplicable, address, claim } = turnsOf(facts, notes.get(book.id));
    const isOpen = Math.min(address, claim);
    for (const [i, from] of shipDays.entries()) {
      // Until the next ship, which begins its own span.
      const to = Math.min(from + VISIBILITY_DAYS, shipDays[i + 1] ?? Infinity, notApplicable);
      span(open, Math.max(from, isOpen), to);
      span(hidden, Math.max(from, first + PENDING_DAYS), Math.min(to, isOpen));
    }
  }
  let visible = 0;
  let shipped = 0;
  return days.map((_, i) => {
    visible += open[i] ?? 0;
    shipped += (open[i] ?? 0) + (hidden[i] ?? 0);
    return { visible, shipped };
  });
}
