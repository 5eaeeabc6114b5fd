import type { Day } from '../../../core/day';
import type { DrillKey } from '../drill-key';
import type { Mark } from './shared';

export interface HeaderModel {
  /** "Phase 1: ", shown before the title where there is room. */
  readonly prefix: string | null;
  /** The user's title of the phase, or of the roadmap outside phases. */
  readonly title: string;
  readonly facts: readonly { readonly text: string; /** Only where the prefix is not shown. */ readonly narrow: boolean }[];
  readonly goal: { readonly label: string; readonly text: string } | null;
  readonly alert: string | null;
  readonly warning: string | null;
  readonly asOf: AsOfModel;
  readonly table: { readonly label: string; readonly pressed: boolean };
  readonly roadmaps: { readonly label: string; readonly options: readonly { readonly path: string; readonly title: string; readonly chosen: boolean }[] } | null;
}

export interface AsOfModel {
  readonly label: string;
  readonly pick: string;
  readonly field: string;
  readonly day: Day;
  readonly first: Day;
  readonly last: Day;
  /** The way back, when another day than today is shown. */
  readonly back: string | null;
}

export interface NextModel {
  readonly label: string;
  readonly title: string;
  readonly why: string;
  readonly mark: Mark;
  readonly drill: DrillKey | null;
}
