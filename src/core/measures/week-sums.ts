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
}
