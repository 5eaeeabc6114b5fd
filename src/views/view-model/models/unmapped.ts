import type { SectionHead } from './shared';

/** What could not be placed, by what it lacks. */
export interface UnmappedModel {
  readonly head: SectionHead;
  readonly groups: readonly UnmappedGroup[];
  /** Set when nothing is unmapped. */
  readonly none: string | null;
  /** What takes no part on purpose, counted; null when there is nothing. */
  readonly leftOut: string | null;
  /** Notes tagged where bare tags do not count. */
  readonly uncounted: string | null;
}

export interface UnmappedGroup {
  readonly id: string;
  readonly title: string;
  /** What to do about it. */
  readonly how: string;
  readonly rows: readonly UnmappedRowModel[];
  /** Shows all rows, or few again; null where all are shown anyway. */
  readonly more: string | null;
}

export interface UnmappedRowModel {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** The user's own words. */
  readonly text: string;
  readonly date: string;
  readonly hint: string | null;
}
