import { HOUR_RULES, type HourRule } from './day-book';
import type { Ledger } from './ledger';

const HALF_LIFE_DAYS = 28;
/** Sixty half-lives ago a day weighs less than the last bit of a sum. */
const MOST_DAYS = 60 * HALF_LIFE_DAYS;
/** What a day so long ago weighs, worked out once. */
const FACTORS: number[] = [];

/**
 * The share with every day weighed half as much as the day 28 days after it: a ratio of decayed sums, never an average of ratios.
 * `days` is Kish's effective number of the decayed days. Undefined without weight.
 */
export function decayedShare(rule: HourRule, ledger: Ledger): { readonly share: number; readonly days: number } | undefined {
  const index = HOUR_RULES.indexOf(rule);
  let good = 0;
  let squares = 0;
  let all = 0;
  for (const book of ledger.between(ledger.today - MOST_DAYS, ledger.today)) {
    const own = book.rules[index];
    if (own === undefined || own.good + own.bad === 0) continue;
    const ago = ledger.today - book.day;
    const factor = (FACTORS[ago] ??= 2 ** (-ago / HALF_LIFE_DAYS));
    const weight = (own.good + own.bad) * factor;
    good += own.good * factor;
    all += weight;
    squares += weight * weight;
  }
  return all > 0 ? { share: good / all, days: (all * all) / squares } : undefined;
}
