import type { Day } from '../../../core/day';
import type { DrillKey } from '../drill-key';

export interface TimelineModel {
  readonly title: string;
  readonly today: { readonly at: number; readonly label: string } | null;
  readonly phases: readonly PhaseBar[];
  readonly marks: readonly DueMark[];
  /** From the likely to the late end of what is not done yet. */
  readonly forecasts: readonly { readonly at: number; readonly size: number; readonly late: boolean }[];
  /** The plan as it was kept, where a phase has moved since. */
  readonly ghosts: readonly { readonly at: number; readonly size: number }[];
  readonly ghostNote: string | null;
  readonly density: DensityModel | null;
  /** Rows of bars: more than one where phases overlap. */
  readonly lanes: number;
  /** Phases without days beside phases with days. */
  readonly undated: { readonly label: string; readonly phases: readonly PhaseBar[] } | null;
  /** False while nothing has days: the phases stand in order, equally wide. */
  readonly toScale: boolean;
  /** Moves the whole pane to another day. */
  readonly scrub: ScrubModel | null;
  /** Into the current phase, or back to the whole plan. */
  readonly zoom: { readonly label: string; readonly phase: number | null } | null;
  /** Months along the axis, while one phase is shown alone. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

export interface PhaseBar {
  readonly drill: DrillKey;
  readonly index: number;
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
  /** 0 for a label right beneath its bar; further down it is one line, with a lead to its bar. */
  readonly row: number;
}

/** A deliverable's day. Several on one day are one mark. */
export interface DueMark {
  readonly at: number;
  readonly path: string;
  readonly line: number;
  readonly name: string;
  readonly state: 'done' | 'late' | 'open';
}

/** How much work of which kind went into each week, as a picture of 1000 by 100: the busiest week is as high as it. */
export interface DensityModel {
  readonly name: string;
  /** The outline of each kind, from the bars upwards: a box a week, on top of the kinds before it. */
  readonly shapes: readonly { readonly kind: 'shipped' | 'built' | 'studied' | 'other'; readonly path: string }[];
  readonly weeks: readonly { readonly drill: DrillKey; readonly at: number; readonly size: number }[];
}

export interface ScrubModel {
  readonly label: string;
  readonly value: string;
  readonly at: number;
  readonly size: number;
  readonly first: Day;
  /** Days from `first` to today, and to the day shown. */
  readonly most: number;
  readonly days: number;
}
