import { type Day, daysBetween } from '../../core/day';
import type { Measure } from '../../core/measures/measure';

/** Whole weeks a rule has been broken for on a day; 0 when it is not broken or only just. */
export function weeksBroken(measure: Measure, today: Day): number {
  return measure.since === null ? 0 : Math.max(0, Math.floor(daysBetween(measure.since, today) / 7));
}
