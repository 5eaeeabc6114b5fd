import type { AreasModel } from './models/areas';
import type { DeliverablesModel } from './models/deliverables';
import type { DrillModel } from './models/drill';
import type { HeaderModel, NextModel } from './models/header';
import type { FailuresModel, GridModel, PurposeModel } from './models/plan';
import type { ProblemsModel } from './models/problems';
import type { RulesModel } from './models/rules';
import type { KeysModel, Mark, TableModel } from './models/shared';
import type { EmptyModel, StatusModel } from './models/states';
import type { TimelineModel } from './models/timeline';
import type { UnmappedModel } from './models/unmapped';
import type { WeeksModel } from './models/weeks';

export type * from './models/areas';
export type * from './models/deliverables';
export type * from './models/drill';
export type * from './models/header';
export type * from './models/plan';
export type * from './models/problems';
export type * from './models/rules';
export type * from './models/shared';
export type * from './models/states';
export type * from './models/timeline';
export type * from './models/unmapped';
export type * from './models/weeks';

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
  readonly grid: GridModel | null;
  readonly failures: FailuresModel | null;
  readonly purpose: PurposeModel | null;
  readonly unmapped: UnmappedModel | null;
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
