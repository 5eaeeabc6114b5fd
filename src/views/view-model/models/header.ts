import type { Day } from '../../../core/day';
import type { DrillKey } from '../drill-key';
import type { Mark } from './shared';

export interface HeaderModel {
  /** "Phase 1: ", shown before the title where there is room. */
  readonly prefix: string | null;
  /** The user's title of the phase, or of the roadmap outside phases. */
  readonly title: string;
  /** `narrow`: only where the prefix is not shown; `wide`: only where there is room. */
  readonly facts: readonly { readonly text: string; readonly at: 'all' | 'narrow' | 'wide' }[];
  readonly goal: { readonly label: string; readonly text: string } | null;
  readonly warning: string | null;
  readonly asOf: AsOfModel;
  /** How far the rules look back. */
  readonly window: { readonly label: string; readonly options: readonly { readonly days: number; readonly text: string; readonly chosen: boolean }[] };
  readonly table: { readonly label: string; readonly pressed: boolean };
  readonly tools: { readonly log: string; readonly review: string; readonly reviewShort: string; readonly tab: string; readonly more: string };
  readonly roadmaps: { readonly label: string; readonly options: readonly { readonly path: string; readonly title: string; readonly chosen: boolean }[] } | null;
}

export interface AsOfModel {
  readonly label: string;
  readonly pick: string;
  /** The row that chooses the day is shown; it always is while another day than today is. */
  readonly open: boolean;
  readonly field: string;
  readonly shown: string;
  readonly day: Day;
  readonly first: Day;
  readonly last: Day;
  /** The way back, when another day than today is shown. */
  readonly back: string | null;
  readonly earlier: StepModel;
  readonly later: StepModel;
  readonly close: string;
}

/** A step in time; day null is today. */
export interface StepModel {
  readonly label: string;
  readonly day: Day | null;
  readonly off: boolean;
}

export interface NextModel {
  readonly label: string;
  readonly title: string;
  readonly why: string;
  /** "1 of 5 rules broken", while one is. */
  readonly alert: string | null;
  readonly mark: Mark;
  readonly drill: DrillKey | null;
  /** Where it is to be done, when that is a line of a note and no entries. */
  readonly place: { readonly path: string; readonly line: number } | null;
}
