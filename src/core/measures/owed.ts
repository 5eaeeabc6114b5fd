import { type Day, dayFromNumber } from '../day';
import { HOUR_RULES, type HourRule } from './day-book';
import type { DayWeight } from './share';
import type { Ledger } from './ledger';
import { firstDayOfWeek, weekNumber } from './week-number';
import { sumsAt } from './window';

/** Good work owed since a slide began. An explanation beside the alarm, never a second alarm. */
export interface Owed {
  /** Hours, 0 or more. */
  readonly hours: number;
  /** Monday of the week the slide began in; null while nothing is owed. */
  readonly since: Day | null;
}

/** How far under the target a week may stay without owing anything. */
const ALLOWANCE = 0.05;
const LEAST_HOURS = 4;

/**
 * Running debt after each week: `D = max(0, D + (τ - 0.05)(G + B) - G)`, a one-sided cumulative sum in hours.
 * Source: measures.md section 3.
 */
export function runningDebt(weeks: readonly DayWeight[], target: number): number[] {
  let debt = 0;
  return weeks.map(({ good, bad }) => {
    debt = Math.max(0, debt + (target - ALLOWANCE) * (good + bad) - good);
    return debt;
  });
}

/** What is owed after the last complete week, all weeks judged by today's target; null under 4 hours in the window. */
export function owedOf(rule: HourRule, ledger: Ledger, target: number): Owed | null {
  const first = ledger.firstDay;
  const sums = sumsAt(ledger, rule, ledger.today);
  if (first === undefined || sums.good + sums.bad < LEAST_HOURS) return null;
  const from = weekNumber(first);
  const debts = runningDebt(weeksOfRule(rule, ledger, from, weekNumber(ledger.today)), target);
  const hours = debts[debts.length - 1] ?? 0;
  if (hours <= 0) return { hours: 0, since: null };
  const lastClear = debts.findLastIndex((debt) => debt <= 0);
  return { hours, since: dayFromNumber(firstDayOfWeek(from + lastClear + 1)) };
}

/** The rule's sums in each week from `from` up to, without, `to`. */
function weeksOfRule(rule: HourRule, ledger: Ledger, from: number, to: number): DayWeight[] {
  const index = HOUR_RULES.indexOf(rule);
  const weeks = Array.from({ length: Math.max(0, to - from) }, () => ({ good: 0, bad: 0 }));
  for (const book of ledger.between(firstDayOfWeek(from), firstDayOfWeek(to) - 1)) {
    const week = weeks[weekNumber(book.day) - from];
    const own = book.rules[index];
    if (week === undefined || own === undefined) continue;
    week.good += own.good;
    week.bad += own.bad;
  }
  return weeks;
}
