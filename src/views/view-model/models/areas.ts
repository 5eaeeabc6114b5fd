import type { DrillKey } from '../drill-key';
import type { Lacking, SectionHead } from './shared';

export interface AreasModel {
  readonly head: SectionHead;
  readonly rows: readonly AreaRow[];
  readonly none: Lacking | null;
}

export interface AreaRow {
  readonly drill: DrillKey;
  readonly sentence: string;
  readonly rank: string;
  /** The user's name of the area; our own words for the row that sums what is off the roadmap. */
  readonly name: string;
  readonly amount: string;
  readonly size: number;
  readonly even: number | null;
  readonly off: boolean;
  /** Far under its planned share. */
  readonly neglected: boolean;
  readonly level: { readonly value: number; readonly label: string; readonly rung: string } | null;
  readonly note: string | null;
}
