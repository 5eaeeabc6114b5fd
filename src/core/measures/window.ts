import { HOUR_RULES, type HourRule } from './day-book';
import type { Ledger } from './ledger';
import { type Share, shareOf, streakOf, type Sums } from './share';

/** The rules look at 28 days: always four of each weekday. */
export const WINDOW_DAYS = 28;
/** Streaks are looked for in the last 12 weeks (C43). */
const STREAK_DAYS = 84;

/** A rule's sums over the `length` days that end on `end` (a day number), that day included. */
export function sumsAt(ledger: Ledger, rule: HourRule, end: number, length: number = WINDOW_DAYS): Sums {
  const index = HOUR_RULES.indexOf(rule);
  let good = 0;
  let bad = 0;
  let stated = 0;
  let squares = 0;
  for (const book of ledger.between(end - length + 1, end)) {
    const own = book.rules[index];
    if (own === undefined) continue;
    good += own.good;
    bad += own.bad;
    stated += own.stated;
    squares += (own.good + own.bad) * (own.good + own.bad);
  }
  const weight = good + bad;
  return { good, bad, kish: squares === 0 ? 0 : (weight * weight) / squares, stated: stated > 0 };
}

/** The streak correlation of a rule on a day: over its logged days in the 84 days that end there. */
export function streakAt(ledger: Ledger, rule: HourRule, end: number): number {
  const index = HOUR_RULES.indexOf(rule);
  const shares: number[] = [];
  for (const book of ledger.between(end - STREAK_DAYS + 1, end)) {
    const own = book.rules[index];
    const weight = own === undefined ? 0 : own.good + own.bad;
    if (own !== undefined && weight > 0) shares.push(own.good / weight);
  }
  return streakOf(shares);
}

/** The share of the window that ends on a day, with its interval; undefined without weight. */
export function shareAt(ledger: Ledger, rule: HourRule, end: number, sums: Sums = sumsAt(ledger, rule, end)): Share | undefined {
  return shareOf(sums, streakAt(ledger, rule, end));
}
