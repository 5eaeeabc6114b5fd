import { compoundingOf } from './compounding';
import { type DayBook, HOUR_RULES, type HourRule } from './day-book';
import { reaches } from './grain';
import type { Ledger } from './ledger';
import type { Guard } from './measure';
import { isEnough, type Sums } from './share';
import { hoursByArea, spreadOf } from './spread';
import { sumsAt, WINDOW_DAYS } from './window';

/** Guards that lower an on-target rule to slipping; the others are only said beside it. Never more than that (C47). */
export const LOWERING: ReadonlySet<Guard> = new Set<Guard>(['spread', 'few-follow-ups', 'building-not-shipping']);

const EIGHT_WEEKS = 56;
const LEAST_FOLLOWED = 0.25;
const LEAST_ARTIFACTS = 3;
const LEAST_DIFFERENCE = 0.15;

/** What the guards look at besides the ledger. */
export interface GuardContext {
  /** How many areas are planned today (C34). */
  readonly plannedAreas: number;
  /** True when a deliverable of today's phase is late. */
  readonly deliverableLate: boolean;
}

/** The guards of each hour rule today. */
export function guardsOf(ledger: Ledger, context: GuardContext): Record<HourRule, Guard[]> {
  const guards: Record<HourRule, Guard[]> = { depth: [], shipping: [], leverage: [], trajectory: [] };
  const days = ledger.between(ledger.today - WINDOW_DAYS + 1, ledger.today);
  for (const rule of HOUR_RULES) {
    const sums = sumsAt(ledger, rule, ledger.today);
    if (!isEnough(sums)) continue;
    if (rule === 'depth') guards.depth.push(...depthGuards(ledger, days, context.plannedAreas));
    if (rule === 'shipping' && isBuildingOnly(days)) guards.shipping.push('building-not-shipping');
    if (rule === 'trajectory' && context.deliverableLate) guards.trajectory.push('deliverable-not-moving');
    if (countsDiffer(rule, days, sums)) guards[rule].push('hours-and-counts-differ');
  }
  return guards;
}

function depthGuards(ledger: Ledger, days: readonly DayBook[], planned: number): Guard[] {
  const guards: Guard[] = [];
  const spread = spreadOf(hoursByArea(days).values());
  if (planned > 0 && spread !== undefined && !reaches(planned + 1, spread.n2)) guards.push('spread');
  const { share, artifacts } = compoundingOf(ledger, days);
  const oldEnough = (ledger.firstDay ?? Infinity) <= ledger.today - EIGHT_WEEKS;
  if (oldEnough && artifacts >= LEAST_ARTIFACTS && share !== null && !reaches(share, LEAST_FOLLOWED)) guards.push('few-follow-ups');
  return guards;
}

function isBuildingOnly(days: readonly DayBook[]): boolean {
  return days.some((book) => book.built > 0) && !days.some((book) => book.ships > 0);
}

/** True when counting entries instead of hours moves the share by more than 15 points. */
function countsDiffer(rule: HourRule, days: readonly DayBook[], sums: Sums): boolean {
  const share = countShareOf(rule, days);
  return share !== null && !reaches(LEAST_DIFFERENCE, Math.abs(share - sums.good / (sums.good + sums.bad)));
}

/** The rule's share with every entry counted once, whatever its hours; null without entries. */
export function countShareOf(rule: HourRule, days: readonly DayBook[]): number | null {
  const index = HOUR_RULES.indexOf(rule);
  let rated = 0;
  let count = 0;
  for (const book of days) {
    rated += book.rules[index]?.rated ?? 0;
    count += book.rules[index]?.count ?? 0;
  }
  return count > 0 ? rated / count : null;
}
