import type { DrillKey } from '../drill-key';
import type { Lacking, Mark, NumberModel, SectionHead } from './shared';

/** Areas by phases: hours and entries of each pair. */
export interface GridModel {
  readonly head: SectionHead;
  readonly corner: string;
  readonly columns: readonly { readonly short: string; readonly name: string; readonly current: boolean; /** Nothing was logged in it. */ readonly empty: boolean }[];
  readonly rows: readonly { readonly name: string; /** Our own words, not an area of the user's. */ readonly ours: boolean; readonly cells: readonly GridCell[] }[];
  readonly more: string | null;
  readonly none: string | null;
}

export interface GridCell {
  /** Null where nothing was logged. */
  readonly drill: DrillKey | null;
  readonly hours: string;
  readonly entries: string;
  readonly name: string;
  /** Part of the fullest cell. */
  readonly size: number;
}

export interface FailuresModel {
  readonly head: SectionHead;
  readonly rows: readonly FailureRow[];
  readonly none: Lacking | null;
}

export interface FailureRow {
  readonly path: string;
  readonly line: number;
  /** The user's own words. */
  readonly text: string;
  readonly signals: readonly { readonly mark: Mark; readonly number: NumberModel }[];
  /** Said where nothing speaks for it. */
  readonly quiet: string | null;
}

/** What the plan is for, in the user's own words. */
export interface PurposeModel {
  readonly title: string;
  /** From what, to what. */
  readonly change: readonly { readonly label: string; readonly items: readonly string[] }[];
  readonly principle: string | null;
}
