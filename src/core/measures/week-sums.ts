import type { Day } from '../day';

/** One rule in one week: hours of good and bad work. */
export interface RuleWeek {
  good: number;
  bad: number;
  /** The same with every day weighed by its age: the good ones, all, and the sum of the squares of the days. */
  agedGood: number;
  aged: number;
  squares: number;
}

/** An ISO week with work in range. */
export interface WeekSums {
  readonly week: number;
  /** By rule, in the order of `HOUR_RULES`. */
  readonly rules: readonly RuleWeek[];
  /** Hours by area name. */
  readonly areas: Map<string, number>;
  readonly evidence: WeekEvidence;
  /** The same by the phase that owns the day, by its index. */
  readonly phases: Map<number, KindHours>;
}

/** Hours by kind, and how many entries they come from. Entries in range only. */
export interface KindHours {
  shipped: number;
  built: number;
  studied: number;
  other: number;
  entries: number;
}

/** The evidence of one ISO week. */
export interface WeekEvidence extends KindHours {
  readonly monday: Day;
}
