import type { Entry } from '../entries/entry';

/** An entry placed on the roadmap, with the reasons. */
export interface MappedEntry extends Entry {
  /** Weight in hours: the stated hours, else the default, else 0 where the work is counted elsewhere. */
  readonly weight: number;
  /** True when the weight is the default because no valid hours were stated. */
  readonly assumed: boolean;
  readonly placement: Placement;
  /** Index in `roadmap.phases` shown for grouping: the `phase:` override, else the phase of the date. Null outside. */
  readonly phaseIndex: number | null;
  /** One per distinct focus name; credits sum to `weight` (fractional credit). Empty when the entry has no area. */
  readonly areas: readonly AreaCredit[];
  /** Path of the artifact note, the link in lower case when no such note exists, or the address. */
  readonly artifactId: string | null;
  /** In the order a reader asks: date, phase, areas. */
  readonly reasons: readonly Reason[];
}

/** Where the date falls in the plan. Only `phase` and `gap` take part in rules (C27). */
export type Placement =
  | { readonly at: 'undated' | 'no-start' | 'before' | 'after' | 'future' }
  | { readonly at: 'phase'; readonly phase: number }
  | { readonly at: 'gap'; readonly previous: number };

export interface AreaCredit {
  /** The roadmap's own name for the area, or the focus name as written when it is off the roadmap. */
  readonly name: string;
  readonly onRoadmap: boolean;
  /** Hours credited: weight / number of focus names. */
  readonly credit: number;
  /** True when the area is one the phase on the entry's own date chose. */
  readonly chosen: boolean;
}

/**
 * Why an entry is where it is; `src/text` words it. `code` is stable and `values` fill its slots: `date`; `text` as the
 * note has it; `area` and `topic` of the roadmap; `title`, `number`, `unit`, `start` and `end` of a phase; `hours`.
 */
export interface Reason {
  readonly code:
    | 'date-field' | 'date-done' | 'date-parent' | 'date-heading' | 'date-property' | 'date-daily-note' | 'no-date'
    | 'phase-by-date' | 'phase-also' | 'phase-by-property' | 'before-start' | 'before-phases' | 'after-end' | 'between-phases' | 'no-start' | 'future'
    | 'area-by-field' | 'area-by-tag' | 'area-by-topic' | 'area-inherited' | 'area-off-roadmap' | 'no-area'
    | 'no-kind' | 'hours-assumed' | 'hours-elsewhere';
  readonly values: Readonly<Record<string, string | number>>;
}
