import type { SectionHead } from './shared';

export interface DeliverablesModel {
  readonly head: SectionHead;
  readonly rows: readonly DeliverableRow[];
  readonly none: string | null;
}

export interface DeliverableRow {
  readonly path: string;
  readonly line: number;
  /** The user's own words. */
  readonly text: string;
  readonly state: 'done' | 'late' | 'open';
  readonly stateText: string;
  readonly facts: readonly string[];
}
