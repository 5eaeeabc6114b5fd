import type { Inherited } from './inherit';
import type { ItemHours, ItemLevel } from './item-level';

/** A list item on its way to an entry. */
export interface Candidate {
  readonly level: ItemLevel;
  readonly parent: number;
  readonly inherited: Inherited;
  readonly hours: ItemHours;
  /** A marked item stands above it. */
  readonly under: boolean;
  /** It counts: no plan, and marked or with valid hours below a mark (C01). */
  readonly counts: boolean;
}
