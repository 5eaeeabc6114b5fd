import type { Day } from '../../../core/day';

export interface StatusModel {
  readonly text: string;
  readonly done: number;
  readonly total: number;
}

export type EmptyAction = 'create-roadmap' | 'choose-roadmap' | 'log-entry' | 'show-reading' | 'retry';

export interface EmptyModel {
  readonly title: string;
  readonly text: string;
  readonly actions: readonly { readonly action: EmptyAction; readonly label: string; readonly main: boolean }[];
  /** A line to copy into a daily note. */
  readonly example: string | null;
  readonly start: { readonly label: string; readonly button: string; readonly value: Day } | null;
  /** What an error said: shown as text. */
  readonly detail: string | null;
}
