import type { MeasureId } from '../roadmap/roadmap';
import { type Bearer, bearersOn } from './bearers';
import { contributionOn } from './contributions';
import type { Ledger } from './ledger';
import type { Contribution } from './measure';
import type { MeasureContext } from './measure-input';
import { WINDOW_DAYS } from './window';

/** What moved a measure in the last 7 days. The entering less the leaving sum exactly to `good` and `bad`. */
export interface Changes {
  readonly entering: readonly Contribution[];
  readonly leaving: readonly Contribution[];
  /** Today's good and bad less those of a week ago. */
  readonly good: number;
  readonly bad: number;
}

const WEEK = 7;

/** What changed a measure since the same day last week. */
export function changesOf(id: MeasureId, ledger: Ledger, context: MeasureContext): Changes {
  const [entering, leaving] = id === 'visibility' ? artifactChanges(ledger, context) : windowChanges(id, ledger, context);
  const sum = (side: 'good' | 'bad'): number =>
    entering.reduce((total, part) => total + part[side], 0) - leaving.reduce((total, part) => total + part[side], 0);
  return { entering, leaving, good: sum('good'), bad: sum('bad') };
}

function windowChanges(id: MeasureId, ledger: Ledger, context: MeasureContext): [Contribution[], Contribution[]] {
  const { today } = ledger;
  const parts = (from: number, end: number): Contribution[] =>
    ledger
      .between(from, from + WEEK - 1)
      .flatMap((book) => book.inRange.map(contributionOn(id, ledger, context, end)))
      .filter((part) => part.excluded === null);
  return [parts(today - WEEK + 1, today), parts(today - WINDOW_DAYS - WEEK + 1, today - WEEK)];
}

/** Artifacts whose credit is not what it was: shipped, published, overdue, or out of the 90 days. */
function artifactChanges(ledger: Ledger, context: MeasureContext): [Contribution[], Contribution[]] {
  const now = bearersOn(ledger, context, ledger.today);
  const before = bearersOn(ledger, context, ledger.today - WEEK);
  return [partsOf(now, before), partsOf(before, now)];
}

function partsOf(own: ReadonlyMap<string, Bearer>, other: ReadonlyMap<string, Bearer>): Contribution[] {
  return [...own].flatMap(([id, { entry, credit }]) => {
    if (typeof credit === 'string' || other.get(id)?.credit === credit) return [];
    return [{ entry, good: credit, bad: 1 - credit, excluded: null }];
  });
}
