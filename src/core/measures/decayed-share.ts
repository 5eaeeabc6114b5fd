import { HOUR_RULES, type HourRule } from './day-book';
import type { Ledger } from './ledger';
import { weekSumsOf } from './sum-weeks';

/**
 * The share with every day weighed half as much as the day 28 days after it: a ratio of decayed sums, never an average of ratios.
 * `days` is Kish's effective number of the decayed days. Undefined without weight.
 */
export function decayedShare(rule: HourRule, ledger: Ledger): { readonly share: number; readonly days: number } | undefined {
  const index = HOUR_RULES.indexOf(rule);
  let good = 0;
  let all = 0;
  let squares = 0;
  for (const { rules } of weekSumsOf(ledger)) {
    good += rules[index]?.agedGood ?? 0;
    all += rules[index]?.aged ?? 0;
    squares += rules[index]?.squares ?? 0;
  }
  return all > 0 ? { share: good / all, days: (all * all) / squares } : undefined;
}
