import type { Day } from '../day';
import type { MappedEntry } from '../mapping/mapped-entry';
import type { MeasureId } from '../roadmap/roadmap';

/** How a rule stands. `not-set-up`: the roadmap gives it nothing to measure. */
export type State = 'on-target' | 'slipping' | 'broken' | 'too-little-data' | 'not-set-up';

/** One rule's number. Shares are 0 to 1; good, bad, fix and slack are hours (visibility: artifacts). */
export interface Measure {
  readonly id: MeasureId;
  readonly good: number;
  readonly bad: number;
  /** good / (good + bad); null when nothing was weighed: never NaN, never 0. */
  readonly share: number | null;
  /** Ends of the 80 % Wilson interval; null without weight. */
  readonly low: number | null;
  readonly high: number | null;
  /** Effective days after the streak correction (what goes into the interval). Visibility: artifacts. */
  readonly days: number;
  /** Kish's effective number of days, before the correction (what decides whether there is enough). */
  readonly kish: number;
  readonly target: number;
  readonly state: State;
  /** Hours of good work that bring the share to the target, 0 without weight (C52). Null where no amount does. */
  readonly fix: number | null;
  /** Hours of bad work that can be added before the share falls under the target; negative when already under, 0 without weight. Null at a target of 0. */
  readonly slack: number | null;
  /** Sunday of the close since which the rule is broken; null when it is not. */
  readonly since: Day | null;
  /** What lowered an on-target rule to slipping, or needs saying beside it. */
  readonly guards: readonly Guard[];
}

export interface VisibilityMeasure extends Measure {
  readonly id: 'visibility';
  readonly public: number;
  readonly shipped: number;
  /** How many shipped artifacts to publish, or how many new public ones to ship, to reach the target. */
  readonly publish: number;
  readonly ship: number;
}

export type Guard = 'spread' | 'few-follow-ups' | 'building-not-shipping' | 'deliverable-not-moving' | 'hours-and-counts-differ';

/** An entry's part in a measure. The good and bad of all contributions sum exactly to the measure's. */
export interface Contribution {
  readonly entry: MappedEntry;
  readonly good: number;
  readonly bad: number;
  /** Why it has no part, when it has none. */
  readonly excluded: ExcludedReason | null;
}

export type ExcludedReason =
  | 'outside-window' | 'before-start' | 'after-end' | 'future' | 'undated' | 'no-area' | 'no-kind' | 'kind-not-weighed'
  | 'not-rated' | 'neutral' | 'no-weight' | 'pending' | 'not-applicable' | 'no-artifact' | 'same-artifact' | 'other-phase';

/**
 * How one rule sees one entry: the share of its weight that is good (0 to 1, the rest is bad),
 * or the reason why the rule leaves it out.
 */
export type Rating = number | ExcludedReason;
