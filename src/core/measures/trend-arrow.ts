import type { MeasureId } from '../roadmap/roadmap';
import type { Ledger } from './ledger';
import { isEnough, type Share } from './share';
import { LEAST_ARTIFACTS, VISIBILITY_DAYS } from './visibility';
import { countVisible, type Counting } from './visible-artifacts';
import { Z } from './wilson';
import { shareAt, sumsAt, WINDOW_DAYS } from './window';

/** Which way a share moved. */
export type Arrow = 'up' | 'down' | 'flat';

/**
 * These 28 days against the 28 before; null where either has too little data. Visibility looks at artifacts, so it
 * compares its 90 days with the 90 before.
 */
export function arrowOf(id: MeasureId, ledger: Ledger, context: Counting): Arrow | null {
  const [now, before] = [0, id === 'visibility' ? VISIBILITY_DAYS : WINDOW_DAYS].map((ago) => evidenceOn(id, ledger, context, ledger.today - ago));
  if (now == null || before == null) return null;
  const z = differenceOf(now, before);
  return Math.abs(z) <= Z ? 'flat' : z > 0 ? 'up' : 'down';
}

function evidenceOn(id: MeasureId, ledger: Ledger, context: Counting, day: number): Pick<Share, 'share' | 'days'> | null {
  if (id === 'visibility') {
    const { visible, shipped } = countVisible(ledger, context, day);
    return shipped >= LEAST_ARTIFACTS ? { share: visible / shipped, days: shipped } : null;
  }
  const sums = sumsAt(ledger, id, day);
  return isEnough(sums) ? (shareAt(ledger, id, day, sums) ?? null) : null;
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
