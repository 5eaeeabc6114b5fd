import type { DrillKey } from '../drill-key';

export interface TimelineModel {
  readonly title: string;
  readonly today: { readonly at: number; readonly label: string } | null;
  readonly phases: readonly PhaseBar[];
  readonly marks: readonly { readonly at: number; readonly name: string; readonly state: 'done' | 'late' | 'open' }[];
  /** Rows of bars: more than one where phases overlap. */
  readonly lanes: number;
  /** Phases without days beside phases with days. */
  readonly undated: { readonly label: string; readonly phases: readonly PhaseBar[] } | null;
  /** False while nothing has days: the phases stand in order, equally wide. */
  readonly toScale: boolean;
}

export interface PhaseBar {
  readonly drill: DrillKey;
  readonly line: number;
  readonly name: string;
  /** The user's title. */
  readonly title: string;
  readonly when: string;
  readonly start: number;
  readonly size: number;
  /** Of the phase itself. */
  readonly past: number;
  readonly lane: number;
  readonly state: 'past' | 'current' | 'future';
  readonly open: boolean;
  /** Room for the label beneath, of the whole; 0 draws none. */
  readonly label: number;
}
