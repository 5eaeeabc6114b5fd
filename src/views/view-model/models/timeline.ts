import type { Day } from '../../../core/day';
import type { DrillKey } from '../drill-key';

export interface TimelineModel {
  readonly title: string;
  readonly today: { readonly at: number; readonly label: string } | null;
  readonly phases: readonly PhaseBar[];
  readonly labels: readonly PhaseLabel[];
  readonly marks: readonly DueMark[];
  /** So many marks that each is a line: diamonds would run into one another. */
  readonly crowded: boolean;
  /** From the likely to the late end of what is not done yet. */
  readonly forecasts: readonly { readonly at: number; readonly size: number; readonly late: boolean }[];
  /** The plan as it was kept, where a phase has moved since. */
  readonly ghosts: readonly { readonly at: number; readonly size: number }[];
  readonly ghostNote: string | null;
  readonly density: DensityModel | null;
  /** Rows of bars: more than one where phases overlap. */
  readonly lanes: number;
  /** Phases without days beside phases with days. */
  readonly undated: { readonly label: string; readonly phases: readonly PhaseBar[]; /** Names the others, or fewer again. */ readonly more: string | null } | null;
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
}

/** What stands beneath the bars: the name of a phase, or of several too short for a name each. */
export interface PhaseLabel {
  readonly at: number;
  readonly size: number;
  /** Ends where its bars end, since it stands beneath the one before them. */
  readonly atEnd: boolean;
  readonly names: readonly PhaseBar[];
  /** How many share the place and are not named. */
  readonly more: string | null;
}

/** A deliverable's day. Several on one day are one mark. */
export interface DueMark {
  readonly at: number;
  /** Index of the phase it is due in. */
  readonly phase: number;
  readonly path: string;
  readonly line: number;
  readonly name: string;
  readonly state: 'done' | 'late' | 'open';
}

/** How much work of which kind went into the weeks, as pictures of 1000 by 100: the busiest bar is as high as they. */
export interface DensityModel {
  readonly name: string;
  /** Bars of a week or a few, and fewer and wider ones for a narrow pane. */
  readonly wide: readonly DensityShape[];
  readonly narrow: readonly DensityShape[];
  readonly weeks: readonly { readonly drill: DrillKey; readonly at: number; readonly size: number }[];
}

/** The outline of a kind, from the phases upwards: a box for each bar, on top of the kinds before it. */
export interface DensityShape {
  readonly kind: 'shipped' | 'built' | 'studied' | 'other';
  readonly path: string;
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
