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
  const leads = [...ledger.artifacts.values()].map((book): Lead => {
    const { first, shipDays } = factsOf(book);
    const ship = shipDays[0];
    return { days: (ship ?? ledger.today) - first, shipped: ship !== undefined };
  });
  const shipped = leads.filter((lead) => lead.shipped).length;
  return { median: shipped >= LEAST_SHIPPED ? medianOf(survivalOf(leads)) : null, shipped, open: leads.length - shipped };
}

/**
 * Kaplan-Meier: the share still unshipped after each day something was shipped on. Unshipped work is censored, not dropped:
 * the plain median of the finished ones is too short.
 */
export function survivalOf(leads: readonly Lead[]): { readonly days: number; readonly unshipped: number }[] {
  const shippedOn = new Map<number, number>();
  for (const lead of leads) if (lead.shipped) shippedOn.set(lead.days, (shippedOn.get(lead.days) ?? 0) + 1);
  let unshipped = 1;
  return [...shippedOn].sort(([a], [b]) => a - b).map(([days, count]) => {
    const atRisk = leads.filter((lead) => lead.days >= days).length;
    unshipped *= 1 - count / atRisk;
    return { days, unshipped };
  });
}

/** The first day on which at most half is unshipped; null when that is not reached. */
export function medianOf(curve: readonly { readonly days: number; readonly unshipped: number }[]): number | null {
  return curve.find(({ unshipped }) => unshipped <= 0.5 + 1e-9)?.days ?? null;
}
