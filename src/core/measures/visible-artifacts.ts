import { factsOf } from './artifact-book';
import type { Ledger } from './ledger';
import type { ArtifactNote } from './measure-input';
import { type ArtifactStatus, creditOf, lastShip, statusOn, VISIBILITY_DAYS } from './visibility';

/** An artifact shipped in the 90 days, for the list behind the number. */
export interface ShippedArtifact {
  readonly id: string;
  readonly status: ArtifactStatus;
  /** Day number of its last ship entry in the 90 days. */
  readonly shipped: number;
}

/** How many artifacts count, and how many of them are public. */
export interface VisibleCount {
  readonly visible: number;
  readonly shipped: number;
}

type Notes = ReadonlyMap<string, ArtifactNote>;

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

/** Public and shipped artifacts on a day. */
export function countVisible(ledger: Ledger, notes: Notes, day: number): VisibleCount {
  let visible = 0;
  let shipped = 0;
  for (const artifact of shippedArtifacts(ledger, notes, day)) {
    const credit = creditOf(artifact.status);
    if (credit === null) continue;
    visible += credit;
    shipped += 1;
  }
  return { visible, shipped };
}

/**
 * The counts on each of the given days (ascending). Each artifact is looked at only in the weeks that can
 * hold one of its ships, so a replay of years costs what was shipped, not artifacts times weeks.
 */
export function countVisibleOn(ledger: Ledger, notes: Notes, days: readonly number[]): VisibleCount[] {
  const counts = days.map(() => ({ visible: 0, shipped: 0 }));
  for (const book of ledger.artifacts.values()) {
    const facts = factsOf(book);
    const note = notes.get(book.id);
    const from = facts.shipDays[0];
    const to = facts.shipDays[facts.shipDays.length - 1];
    if (from === undefined || to === undefined) continue;
    for (let i = firstFrom(days, from); i < days.length; i += 1) {
      const day = days[i] ?? Infinity;
      if (day >= to + VISIBILITY_DAYS) break;
      const credit = creditOf(statusOn(facts, note, day));
      const count = counts[i];
      if (credit === null || count === undefined) continue;
      count.visible += credit;
      count.shipped += 1;
    }
  }
  return counts;
}

/** Index of the first of ascending days that is not before `from`. */
function firstFrom(days: readonly number[], from: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? Infinity) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
