import type { Day, Week } from '../day';
import type { MappedEntry } from '../mapping/mapped-entry';
import type { Companions } from '../measures/companions';
import type { DeliverableReport } from '../measures/deliverables/deliverable-report';
import type { Evidence } from '../measures/density';
import type { FailureModeReport } from '../measures/failure-modes';
import type { Grid } from '../measures/grid';
import type { Insight } from '../measures/insight';
import type { Ledger } from '../measures/ledger';
import type { Measure, VisibilityMeasure } from '../measures/measure';
import type { MeasureContext } from '../measures/measure-input';
import type { Problem } from '../problem';
import type { Calendar } from '../roadmap/calendar';
import type { MeasureId, Roadmap, Rule } from '../roadmap/roadmap';

/** Everything computed about one roadmap on one day, before it is worded. Immutable. */
export interface Report {
  readonly today: Day;
  readonly roadmap: Roadmap;
  readonly calendar: Calendar;
  readonly position: Position;
  readonly coverage: Coverage;
  /** In the roadmap's order; rules we cannot measure have `measure: null`. */
  readonly rules: readonly RuleReport[];
  readonly measures: Measures;
  /** Second opinions beside the rules. */
  readonly companions: Companions;
  readonly focusAreas: readonly FocusAreaReport[];
  /** Every deliverable of the plan, in its order. */
  readonly deliverables: readonly DeliverableReport[];
  /** The failure modes of the phases that hold today, with what the numbers say about them. */
  readonly failureModes: readonly FailureModeReport[];
  /** Phase by focus area. */
  readonly grid: Grid;
  /** How much work of which kind, week by week and phase by phase, over the whole plan. */
  readonly evidence: Evidence;
  /** The last 12 ISO weeks, oldest first, the current one last. */
  readonly weeks: readonly WeekReport[];
  /** All entries of all dates, mapped. */
  readonly entries: readonly MappedEntry[];
  /** Paths of the notes `coverage.tagged` counts. */
  readonly taggedNotes: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** What the numbers were summed from, for the entries behind a number. */
  readonly basis: { readonly ledger: Ledger; readonly context: MeasureContext };
}

export interface Measures {
  readonly depth: Measure;
  readonly shipping: Measure;
  readonly leverage: Measure;
  readonly visibility: VisibilityMeasure;
  readonly trajectory: Measure;
}

/** Where today falls in the plan. */
export interface Position {
  /** Indexes of the phases that hold today; several when they overlap, none before, between and after. */
  readonly phases: readonly number[];
  /** The phase that owns today, whose areas and targets apply (in a gap: the one before); null before and after, and without a start. */
  readonly phase: number | null;
  readonly at: 'no-start' | 'before' | 'phase' | 'gap' | 'after';
  /** Months since the start (the k of measures.md section 5); null without a start. */
  readonly month: number | null;
  /** Day of the phase, 1-based, today included; null outside phases. */
  readonly day: number | null;
  readonly days: number | null;
  /** Whole days after today until the phase's last day; null outside phases and in open ones. */
  readonly daysLeft: number | null;
}

export interface Coverage {
  /** Notes in log folders dated in the window. */
  readonly eligible: number;
  /** Those with at least one entry. */
  readonly tagged: number;
  /** Entries in the window. */
  readonly entries: number;
  /** Entries of all time without a date. */
  readonly undated: number;
  /** Entries in the window without a focus area. */
  readonly unassigned: number;
  /** Weight of entries without hours / total weight in the window, 0 to 1; null without weight. */
  readonly assumedShare: number | null;
}

export interface RuleReport {
  readonly rule: Rule;
  readonly measure: Measure | null;
  /** The 28-day share at the last 12 weekly closes, oldest first; null where there was too little. */
  readonly trend: readonly (number | null)[];
  /** Null for a rule we cannot measure. */
  readonly insight: Insight | null;
}

export interface FocusAreaReport {
  readonly name: string;
  /** Hours in the 28 days, fractional credit, default weight included (C28). */
  readonly hours: number;
  /** Share of all area hours, 0 to 1; null when there are none. */
  readonly share: number | null;
  /** 0 none, 1 studied, 2 built, 3 shipped, 4 shipped again, 5 public and asked for (C29). */
  readonly level: number;
  readonly onRoadmap: boolean;
  /** Chosen by the phase that holds today. */
  readonly chosen: boolean;
  /** Share of the on-focus hours / planned share; well under 1 is neglected. Null for areas not chosen and under 4 hours on focus. */
  readonly quotient: number | null;
  /** Consecutive weeks with at least an hour. */
  readonly streak: number;
}

export interface WeekReport {
  readonly week: Week;
  readonly monday: Day;
  /** Hours. */
  readonly shipped: number;
  readonly built: number;
  readonly studied: number;
}

export type { MeasureId };
