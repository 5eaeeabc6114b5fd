import { type Day, dayFromNumber } from '../day';
import { HOUR_RULES, type HourRule } from './day-book';
import { reaches } from './grain';
import type { DayWeight } from './share';
import type { Ledger } from './ledger';
import { firstDayOfWeek, weekNumber } from './week-number';
import { weekSumsOf } from './sum-weeks';
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
    const next = debt + (target - ALLOWANCE) * (good + bad) - good;
    return (debt = reaches(0, next) ? 0 : next);
  });
}

/** What is owed after the last complete week, all weeks judged by today's target; null under 4 hours in the window. */
export function owedOf(rule: HourRule, ledger: Ledger, target: number): Owed | null {
  const sums = sumsAt(ledger, rule, ledger.today);
  if (sums.good + sums.bad < LEAST_HOURS) return null;
  const index = HOUR_RULES.indexOf(rule);
  const thisWeek = weekNumber(ledger.today);
  // A week without work changes no debt.
  const weeks = weekSumsOf(ledger).filter(({ week }) => week < thisWeek);
  const debts = runningDebt(weeks.map(({ rules }) => rules[index] ?? { good: 0, bad: 0 }), target);
  const hours = debts[debts.length - 1] ?? 0;
  const began = weeks[debts.findLastIndex((debt) => debt === 0) + 1];
  return { hours, since: began === undefined ? null : dayFromNumber(firstDayOfWeek(began.week)) };
}
