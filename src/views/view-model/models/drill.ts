import type { EntryPlace } from '../../pane-host';
import type { DrillKey } from '../drill-key';
import type { NumberModel } from './shared';

export interface DrillModel {
  readonly key: DrillKey;
  readonly title: string;
  readonly close: string;
  readonly hint: string;
  /** What else is known about the number, a line each. */
  readonly facts: readonly NumberModel[];
  readonly columns: { readonly entry: string; readonly date: string; readonly area: string; readonly kind: string; readonly hours: string; readonly credit: string; /** In place of kind and hours, where artifacts are listed. */ readonly link: string | null };
  readonly rows: readonly DrillRowModel[];
  readonly more: MoreRows | null;
  readonly totals: readonly { readonly label: string; readonly value: string }[];
  readonly excluded: { readonly title: string; readonly rows: readonly DrillRowModel[]; readonly more: MoreRows | null } | null;
  readonly empty: string | null;
}

/** Draws the rows that are left, or the first ones only. */
export interface MoreRows {
  readonly text: string;
  readonly fewer: boolean;
}

export interface DrillRowModel {
  /** Names the row for the way back. */
  readonly id: string;
  readonly path: string;
  readonly line: number;
  /** The user's own words. */
  readonly text: string;
  readonly name: string;
  readonly date: string;
  readonly area: string;
  readonly kind: string;
  readonly hours: string;
  /** Said where the hours are assumed. */
  readonly assumed: { readonly mark: string; readonly text: string } | null;
  /** Where the work can be seen, or what adds it. */
  readonly link: { readonly text: string; readonly add: { readonly label: string; readonly name: string; readonly entry: EntryPlace } | null } | null;
  readonly credit: string;
  /** Which side it counts for, or why it does not count. */
  readonly side: string;
  readonly tone: 'good' | 'bad' | 'counted' | 'excluded';
  readonly why: string;
}
