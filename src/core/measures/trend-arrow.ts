import type { HourRule } from './day-book';
import type { Ledger } from './ledger';
import { isEnough, type Share } from './share';
import { Z } from './wilson';
import { shareAt, sumsAt, WINDOW_DAYS } from './window';

/** Which way a share moved. */
export type Arrow = 'up' | 'down' | 'flat';

/** These 28 days against the 28 before, for the rules that weigh hours; null where either has too little data. */
export function arrowOf(id: HourRule, ledger: Ledger): Arrow | null {
  const now = sumsAt(ledger, id, ledger.today);
  const before = sumsAt(ledger, id, ledger.today - WINDOW_DAYS);
  if (!isEnough(now) || !isEnough(before)) return null;
  const share = shareAt(ledger, id, ledger.today, now);
  const shareBefore = shareAt(ledger, id, ledger.today - WINDOW_DAYS, before);
  if (share === undefined || shareBefore === undefined) return null;
  const z = differenceOf(share, shareBefore);
  return Math.abs(z) <= Z ? 'flat' : z > 0 ? 'up' : 'down';
}

/** How many standard deviations the log-ratio of one share lies above another's. Source: measures.md section 4. */
export function differenceOf(now: Pick<Share, 'share' | 'days'>, before: Pick<Share, 'share' | 'days'>): number {
  const a = logRatio(now);
  const b = logRatio(before);
  return (a.value - b.value) / Math.sqrt(a.variance + b.variance);
}

/** The log of good : bad with half a day added to each side: 3 : 1 and 1 : 3 are equally far from 0, and zeros do no harm. */
export function logRatio({ share, days }: Pick<Share, 'share' | 'days'>): { readonly value: number; readonly variance: number } {
  const good = share * days + 0.5;
  const bad = (1 - share) * days + 0.5;
  return { value: Math.log(good / bad), variance: 1 / good + 1 / bad };
}
