import type { Day } from '../day';

/** The roadmap note, read. All lines are 1-based; all texts are the user's own words without Markdown emphasis. */
export interface Roadmap {
  readonly path: string;
  readonly title: string;
  readonly objective: string | null;
  readonly endState: string | null;
  readonly horizon: Horizon | null;
  /** First day of the plan: the `start` property, or a labelled start in the text. */
  readonly start: Day | null;
  readonly phases: readonly Phase[];
  readonly rules: readonly Rule[];
  readonly transformation: Transformation | null;
  readonly principle: string | null;
  /** Sections outside the phases that no other field took, kept as written. */
  readonly parts: readonly Part[];
  readonly options: RoadmapOptions;
}

export interface Horizon {
  readonly value: number;
  readonly unit: TimeUnit;
}

export type TimeUnit = 'month' | 'week' | 'quarter' | 'year' | 'date' | 'day';

/**
 * A span as written. Months, weeks and years are positions counted as the plan counts them (numbers);
 * quarters are `2026-Q2`; dates are `2026`, `2026-05`, `2026-05-01` or `now`.
 */
export interface Span {
  readonly unit: TimeUnit;
  readonly start: number | string;
  /** Inclusive. Null for an open end. */
  readonly end: number | string | null;
  readonly open: boolean;
}

/** A length, where one is written instead of a position: `4-6 weeks` is min 4, max 6. */
export interface Duration {
  readonly unit: Exclude<TimeUnit, 'date'>;
  readonly min: number;
  readonly max: number;
}

export interface Phase {
  readonly number: number | null;
  readonly title: string;
  /** The line of the heading, list item or line that opens the phase. */
  readonly line: number;
  /** The note it stands in, where that is one the roadmap embeds. */
  readonly path?: string;
  /** The last line that belongs to the phase. */
  readonly endLine: number;
  readonly span: Span | null;
  readonly duration: Duration | null;
  readonly goal: string | null;
  readonly actions: readonly TextItem[];
  readonly focusAreas: readonly FocusArea[];
  readonly deliverables: readonly Deliverable[];
  readonly failureModes: readonly TextItem[];
  readonly rules: readonly TextItem[];
  readonly outputs: readonly TextItem[];
  readonly paths: readonly TextItem[];
  /** Labelled parts no other field took, unlabelled prose under the label ''. Nothing is dropped. */
  readonly parts: readonly Part[];
}

/** A text with its line and what is listed under it. */
export interface TextItem {
  readonly text: string;
  readonly line: number;
  /** The note it stands in, where that is one the roadmap links to. */
  readonly path?: string;
  readonly items: readonly string[];
}

export interface FocusArea {
  readonly name: string;
  readonly line: number;
  /** The note it stands in, where that is one the roadmap links to. */
  readonly path?: string;
  readonly topics: readonly string[];
}

export interface Deliverable {
  readonly text: string;
  readonly line: number;
  /** The note it stands in, where that is one the roadmap links to. */
  readonly path?: string;
  /** The position it is due at when the label says so ("Deliverable at Month 9"), else null: the phase's end. */
  readonly due: { readonly unit: TimeUnit; readonly at: number | string } | null;
  /** A checked box, or a `done` word in the label. */
  readonly done: boolean;
  /** True when the text stands on a task line, which can be checked. */
  readonly task: boolean;
  /** What the deliverable's own note says of it, where its text is a link to one. */
  readonly note?: { readonly link: string; /** 0 to 1. */ readonly progress: number | null; readonly done: boolean };
}

export interface Part {
  readonly label: string;
  readonly text: string;
  readonly line: number;
  /** The note it stands in, where that is one the roadmap links to. */
  readonly path?: string;
  readonly items: readonly string[];
}

/** The measures a rule can be watched by. */
export const MEASURE_IDS = ['depth', 'shipping', 'leverage', 'visibility', 'trajectory'] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

export interface Rule {
  /** Null for a rule we cannot measure: shown as written. */
  readonly id: MeasureId | null;
  readonly better: string | null;
  readonly worse: string | null;
  readonly text: string;
  readonly line: number;
  /** The note it stands in, where that is one the roadmap embeds. */
  readonly path?: string;
}

export interface Transformation {
  readonly after: string | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What the roadmap note's own properties say; null where they say nothing. Flat names, per schema.md. */
export interface RoadmapOptions {
  /** Weight of an entry without hours, in hours; `default-hours`. */
  readonly defaultHours: number | null;
  /** `target-depth: 70` is 0.7 here. */
  readonly targets: Readonly<Partial<Record<MeasureId, number>>>;
  /** `target-shipping-phase-0: 50`, by phase number, as shares. */
  readonly phaseTargets: ReadonlyMap<number, Readonly<Partial<Record<MeasureId, number>>>>;
  /** `focus-phase-3: [evaluation]`, by phase number. */
  readonly phaseFocus: ReadonlyMap<number, readonly string[]>;
  /** `edge: evaluation`, the area chosen for phase 3. */
  readonly edge: string | null;
  /** `horizon-mode: clip` ends the last phase at the horizon; default literal. */
  readonly clipToHorizon: boolean;
  /** `count-from: 1` makes `month 1` the first month of the plan; 0, or null where it is not said, takes months as written. */
  readonly countFrom: 0 | 1 | null;
  /** The plan as it was when it was kept: `baseline-phase-1: 2026-08-01..2027-02-28`, by phase number; an open end is left out. */
  readonly baseline?: ReadonlyMap<number, { readonly start: Day; readonly end: Day | null }>;
  /** Rules the user named a measure for by hand: `rule-depth: "Go deep"`. */
  readonly ruleText: Readonly<Partial<Record<MeasureId, string>>>;
}
