import type { Day } from '../../../core/day';

export interface StatusModel {
  readonly text: string;
  readonly done: number;
  readonly total: number;
  readonly button: string;
  /** Reading goes on; false where it was ended. */
  readonly reads: boolean;
}

export type EmptyAction = 'create-roadmap' | 'choose-roadmap' | 'log-entry' | 'show-reading';

export interface EmptyModel {
  readonly title: string;
  readonly text: string;
  /** Why what the reader has tagged already does not count. */
  readonly hint: string | null;
  readonly actions: readonly { readonly action: EmptyAction; readonly label: string; readonly main: boolean }[];
  /** A line to copy into a daily note. */
  readonly example: string | null;
  readonly start: { readonly label: string; readonly button: string; readonly value: Day } | null;
}
