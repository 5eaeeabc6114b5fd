import type { Day } from '../../core/day';
import type { State } from '../../core/measures/measure';
import type { Problem } from '../../core/problem';
import type { DrillKey } from './drill-key';
import type { SectionId } from './view-state';

/**
 * What is on screen: worded, sorted, rounded. Components draw it and decide nothing. Texts of the user are plain
 * strings in fields that say so; they are drawn isolated and never as markup. Positions and lengths are 0 to 1.
 */
export interface ViewModel {
  /** Name of the whole pane. */
  readonly name: string;
  readonly status: StatusModel | null;
  readonly empty: EmptyModel | null;
  readonly header: HeaderModel | null;
  readonly timeline: TimelineModel | null;
  readonly rules: RulesModel | null;
  readonly next: NextModel | null;
  readonly areas: AreasModel | null;
  readonly deliverables: DeliverablesModel | null;
  readonly weeks: WeeksModel | null;
  readonly problems: ProblemsModel | null;
  readonly drill: DrillModel | null;
  /** The same numbers as tables, when the reader asked for them. */
  readonly tables: readonly TableModel[] | null;
  readonly keys: KeysModel | null;
  /** Whether single letters work (WCAG 2.1.4: they can be switched off). */
  readonly singleKeys: boolean;
  /** State of each rule, for saying what changed. */
  readonly states: readonly { readonly rule: string; readonly state: Mark; /** "… now slipping." */ readonly sentence: string }[];
  /** Path of the roadmap note; empty without one. */
  readonly path: string;
}

/** The shape that stands for a state; colour is never alone. */
export type Mark = State | 'not-measured';

/** Folding: whether a section is open, and what it is called. */
export interface SectionHead {
  readonly id: SectionId;
  readonly title: string;
  readonly note: string | null;
  /** The note where there is little room. */
  readonly shortNote: string | null;
  readonly open: boolean;
}

/** A number that opens the entries behind it; without a key it is only text. */
export interface NumberModel {
  readonly text: string;
  readonly drill: DrillKey | null;
  /** Reads left to right in every language, as ratios do. */
  readonly ltr?: boolean;
}

export interface StatusModel {
  readonly text: string;
  readonly done: number;
  readonly total: number;
}

export type EmptyAction = 'create-roadmap' | 'choose-roadmap' | 'log-entry' | 'retry';

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

export interface HeaderModel {
  /** "Phase 1: ", shown before the title where there is room. */
  readonly prefix: string | null;
  /** The user's title of the phase, or of the roadmap outside phases. */
  readonly title: string;
  readonly facts: readonly { readonly text: string; /** Only where the prefix is not shown. */ readonly narrow: boolean }[];
  readonly goal: { readonly label: string; readonly text: string } | null;
  readonly alert: string | null;
  readonly warning: string | null;
  readonly asOf: AsOfModel;
  readonly table: { readonly label: string; readonly pressed: boolean };
  readonly roadmaps: { readonly label: string; readonly options: readonly { readonly path: string; readonly title: string; readonly chosen: boolean }[] } | null;
}

export interface AsOfModel {
  readonly label: string;
  readonly pick: string;
  readonly field: string;
  readonly day: Day;
  readonly first: Day;
  readonly last: Day;
  /** The way back, when another day than today is shown. */
  readonly back: string | null;
}

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

export interface RulesModel {
  readonly head: SectionHead;
  readonly legend: string;
  readonly trendLabel: string;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly rows: readonly RuleRow[];
  readonly none: string | null;
  readonly coverage: readonly NumberModel[];
}

export interface RuleRow {
  readonly drill: DrillKey | null;
  readonly line: number;
  /** The user's own words. */
  readonly name: string;
  readonly sentence: string;
  readonly headline: NumberModel;
  readonly sub: string;
  readonly mark: Mark;
  readonly state: string;
  readonly fix: string;
  readonly notes: readonly string[];
  readonly gauge: GaugeModel;
  readonly trend: TrendModel | null;
  readonly open: boolean;
}

export interface GaugeModel {
  /** Null draws the hatched bar. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Null for a rule nothing measures. */
  readonly target: number | null;
}

/** Twelve weekly closes, oldest first, on a scale all rules share; 0 is the bottom. */
export interface TrendModel {
  readonly points: readonly (number | null)[];
  readonly target: number;
}

export interface NextModel {
  readonly label: string;
  readonly title: string;
  readonly why: string;
  readonly mark: Mark;
  readonly drill: DrillKey | null;
}

export interface AreasModel {
  readonly head: SectionHead;
  readonly rows: readonly AreaRow[];
  readonly none: string | null;
}

export interface AreaRow {
  readonly drill: DrillKey;
  readonly sentence: string;
  readonly rank: string;
  /** The user's name of the area; our own words for the row that sums what is off the roadmap. */
  readonly name: string;
  readonly amount: string;
  readonly size: number;
  readonly even: number | null;
  readonly off: boolean;
  readonly level: { readonly value: number; readonly label: string; readonly rung: string } | null;
  readonly note: string | null;
}

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

export interface WeeksModel {
  readonly head: SectionHead;
  readonly labels: { readonly building: string; readonly released: string; readonly studying: string };
  readonly bars: readonly WeekBar[];
  /** Part of the height above the line. */
  readonly above: number;
  /** A grid line above the line, of the whole height. */
  readonly grid: { readonly at: number; readonly text: string } | null;
  readonly none: string | null;
}

export interface WeekBar {
  readonly drill: DrillKey;
  readonly name: string;
  /** Drawn under the bar; null leaves it out. */
  readonly tick: string | null;
  /** Of the whole height. */
  readonly shipped: number;
  readonly built: number;
  readonly studied: number;
}

export interface ProblemsModel {
  readonly head: SectionHead;
  readonly rows: readonly ProblemRow[];
  readonly info: { readonly title: string; readonly rows: readonly ProblemRow[] } | null;
}

export interface ProblemRow {
  readonly problem: Problem;
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
  readonly error: boolean;
}

export interface DrillModel {
  readonly key: DrillKey;
  readonly title: string;
  readonly close: string;
  readonly hint: string;
  readonly columns: { readonly entry: string; readonly date: string; readonly area: string; readonly kind: string; readonly hours: string; readonly credit: string };
  readonly rows: readonly DrillRowModel[];
  readonly more: string | null;
  readonly totals: readonly { readonly label: string; readonly value: string }[];
  readonly excluded: { readonly title: string; readonly rows: readonly DrillRowModel[]; readonly more: string | null } | null;
  readonly empty: string | null;
}

export interface DrillRowModel {
  /** Names the row for the way back. */
  readonly id: string;
  readonly path: string;
  readonly line: number;
  /** The user's own words. */
  readonly text: string;
  readonly name: string;
  readonly date: string;
  readonly area: string;
  readonly kind: string;
  readonly hours: string;
  /** Said where the hours are assumed. */
  readonly assumed: { readonly mark: string; readonly text: string } | null;
  readonly credit: string;
  /** Which side it counts for, or why it does not count. */
  readonly side: string;
  readonly tone: 'good' | 'bad' | 'counted' | 'excluded';
  readonly why: string;
}

export interface TableModel {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly number: boolean }[];
  readonly rows: readonly { readonly head: string; readonly drill: DrillKey | null; readonly cells: readonly NumberModel[] }[];
}

export interface KeysModel {
  readonly title: string;
  readonly close: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly text: string }[];
}
