import type { MappedEntry } from '../../core/mapping/mapped-entry';
import type { ExcludedReason } from '../../core/measures/measure';
import type { DrillKey } from './drill-key';

/** The entries behind one number, before they are worded. The credits of a side sum exactly to its total. */
export interface DrillData {
  readonly key: DrillKey;
  readonly unit: DrillUnit;
  readonly rows: readonly DrillRow[];
  readonly totals: { readonly good: number; readonly bad: number } | { readonly count: number };
}

/** What is counted: hours, entries, shipped artifacts, or notes. */
export type DrillUnit = 'hours' | 'entries' | 'artifacts' | 'notes';

export interface DrillRow {
  readonly entry: MappedEntry;
  /** In the unit; 0 for an excluded entry. An entry that is part good and part bad has a row for each. */
  readonly credit: number;
  readonly side: DrillSide;
  /** Set exactly when the side is `excluded`. */
  readonly reason: ExcludedReason | null;
}

export type DrillSide = 'good' | 'bad' | 'counted' | 'excluded';
