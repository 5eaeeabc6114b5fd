import type { Day } from '../../core/day';
import type { LeftOutReason } from '../../core/note/leave-out';
import type { Problem } from '../../core/problem';
import type { Report } from '../../core/report/report';
import { type Words } from '../../text/words';
import type { DrillData } from './drill-data';
import type { ViewState } from './view-state';

/** Everything a view model is made from. */
export interface ViewInput {
  /** Null until there is a first one. While notes are read again the last one stays. */
  readonly report: Report | null;
  readonly status: PaneStatus;
  /** How far it had come when the reader ended it. */
  readonly stopped?: { readonly done: number; readonly total: number } | null;
  readonly state: ViewState;
  /** The entries behind `state.drill`; null while they are looked up. */
  readonly drill: DrillData | null;
  readonly locale: string;
  /** The device's day. The report's day differs when the reader looks back. */
  readonly today: Day;
  /** All roadmap notes of the vault. */
  readonly roadmaps?: readonly { readonly path: string; readonly title: string }[];
  /** Problems met outside the report, such as a roadmap note that is gone. */
  readonly problems?: readonly Problem[];
  /** Notes that take no part on purpose, by reason. */
  readonly leftOut?: ReadonlyMap<LeftOutReason, number>;
  /** Notes whose bare tags do not count for where they stand, and one of them. */
  readonly uncounted?: { readonly count: number; readonly example: string | null };
  readonly singleKeys?: boolean;
  /** Rules stand worst first on the phone. */
  readonly phone?: boolean;
}

/** How far the pane has come. */
export type PaneStatus =
  | { readonly kind: 'indexing'; readonly done: number; readonly total: number }
  | { readonly kind: 'no-roadmap' }
  | { readonly kind: 'no-phases' }
  | { readonly kind: 'no-start' }
  | { readonly kind: 'no-entries' }
  | { readonly kind: 'ready' };

/** What the parts of the view model are built from: the input with a report and the words of its locale. */
export interface ViewContext {
  readonly report: Report;
  readonly state: ViewState;
  readonly today: Day;
  readonly words: Words;
  /** `entries` where more than half of the weight is assumed (measures.md, section 1). */
  readonly unit: 'hours' | 'entries';
  readonly phone: boolean;
}
