import type { Ledger } from './ledger';
import { WINDOW_DAYS } from './window';

/** How often something is shipped. */
export interface ReleasePace {
  /** Days with a ship entry in the 28 days. */
  readonly releases: number;
  /** Days since the last ship entry; null when there is none. */
  readonly daysSince: number | null;
}

/** The release pace today. */
export function releasePaceOf(ledger: Ledger): ReleasePace {
  const releases = ledger.between(ledger.today - WINDOW_DAYS + 1, ledger.today).filter((book) => book.ships > 0).length;
  const last = ledger.days.findLast((book) => book.ships > 0)?.day;
  return { releases, daysSince: last === undefined ? null : ledger.today - last };
}
