import type { Lacking, Mark, SectionHead } from './shared';

export interface DeliverablesModel {
  readonly head: SectionHead;
  readonly cards: readonly DeliverableCard[];
  readonly none: Lacking | null;
}

/** What one phase is to deliver: how far it is, where it should be by now, and what is left. */
export interface DeliverableCard {
  /** Names the card for folding; stable while the phase keeps its place. */
  readonly id: string;
  readonly path: string;
  /** Where it stands in the roadmap note. */
  readonly line: number;
  /** The user's own words: the deliverable, or the phase where it is only a list of steps. */
  readonly title: string;
  readonly status: { readonly text: string; readonly mark: Mark } | null;
  /** The done part and where it should be by now, 0 to 1; null draws no bar. */
  readonly bar: { readonly done: number; readonly planned: number | null } | null;
  /** Pace, forecast and what it takes, a sentence each. */
  readonly sentences: readonly string[];
  readonly rows: readonly DeliverableRow[];
  /** Shows all rows, or few of them again; null where all fit. */
  readonly more: string | null;
}

export interface DeliverableRow {
  readonly path: string;
  readonly line: number;
  /** The user's own words, without the marks of a task. */
  readonly text: string;
  readonly state: 'done' | 'late' | 'open';
  /** When it was done, or how late it is. */
  readonly facts: readonly string[];
  /** What the check box does, in words; null where the line is no task. */
  readonly check: string | null;
}
