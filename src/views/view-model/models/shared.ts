import type { State } from '../../../core/measures/measure';
import type { DrillKey } from '../drill-key';
import type { SectionId } from '../view-state';

/** The shape that stands for a state; colour is never alone. */
export type Mark = State | 'not-measured';

/** Folding: whether a section is open, and what it is called. */
export interface SectionHead {
  readonly id: SectionId;
  readonly title: string;
  readonly note: string | null;
  /** The note where there is little room: null is the same one, empty is none. */
  readonly shortNote: string | null;
  readonly open: boolean;
}

/** A number that opens the entries behind it; without a key it is only text. */
export interface NumberModel {
  readonly text: string;
  readonly drill: DrillKey | null;
  /** Reads left to right in every language, as ratios do. */
  readonly ltr?: boolean;
}

/** What a section lacks in the roadmap note, and the way to the place where it would be written. */
export interface Lacking {
  readonly text: string;
  readonly button: string;
  readonly path: string;
  readonly line: number;
}

export interface TableModel {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly number: boolean }[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly NumberModel[] }[];
}

export interface KeysModel {
  readonly title: string;
  readonly close: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly text: string }[];
}
