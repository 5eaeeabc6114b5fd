import { under } from './add-or-take';
import { factsOf } from './artifact-book';
import type { Ledger } from './ledger';

/** One artifact's days from its first entry to its first ship, or to today when it is not shipped yet. */
export interface Lead {
  readonly days: number;
  readonly shipped: boolean;
}

/** Days from the first entry on an artifact to its first ship. */
export interface LeadTime {
  /** Half of the artifacts are shipped after this many days; null when that was not reached, or fewer than 3 are shipped. */
  readonly median: number | null;
  readonly shipped: number;
  readonly open: number;
}

const LEAST_SHIPPED = 3;

/** Lead time over all artifacts in range. */
export function leadTimeOf(ledger: Ledger): LeadTime {
  const leads: Lead[] = [];
  let shipped = 0;
  for (const book of ledger.artifacts.values()) {
    const { first, shipDays } = factsOf(book);
    const ship = shipDays[0];
    if (ship !== undefined) shipped += 1;
    leads.push({ days: (ship ?? ledger.today) - first, shipped: ship !== undefined });
  }
  return { median: shipped >= LEAST_SHIPPED ? medianOf(survivalOf(leads)) : null, shipped, open: leads.length - shipped };
}

/**
 * Kaplan-Meier: the share still unshipped after each day something was shipped on. Unshipped work is censored, not dropped:
 * the plain median of the finished ones is too short.
 */
export function survivalOf(leads: readonly Lead[]): { readonly days: number; readonly unshipped: number }[] {
  const ends = new Map<number, { all: number; shipped: number }>();
  for (const { days, shipped } of leads) {
    const end = under(ends, days, () => ({ all: 0, shipped: 0 }));
    end.all += 1;
    if (shipped) end.shipped += 1;
  }
  const curve: { days: number; unshipped: number }[] = [];
  let atRisk = leads.length;
  let unshipped = 1;
  for (const [days, { all, shipped }] of [...ends].sort(([a], [b]) => a - b)) {
    if (shipped > 0) curve.push({ days, unshipped: (unshipped *= 1 - shipped / atRisk) });
    atRisk -= all;
  }
  return curve;
}

/** The first day on which at most half is unshipped; null when that is not reached. */
export function medianOf(curve: readonly { readonly days: number; readonly unshipped: number }[]): number | null {
  return curve.find(({ unshipped }) => unshipped <= 0.5 + 1e-9)?.days ?? null;
}
