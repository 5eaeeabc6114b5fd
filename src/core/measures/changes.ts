import type { MeasureId } from '../roadmap/roadmap';
import { type Bearer, bearersOn } from './bearers';
import { contributionOn } from './contributions';
import type { Ledger } from './ledger';
import type { Contribution } from './measure';
import type { MeasureContext } from './measure-input';
import type { DayWeight } from './share';
import { countVisible, type Counting } from './visible-artifacts';
import { sumsAt, WINDOW_DAYS } from './window';

/** What moved a measure in the last 7 days. The entering less the leaving sum exactly to `good` and `bad`. */
export interface Changes {
  readonly entering: readonly Contribution[];
  readonly leaving: readonly Contribution[];
  /** Today's good and bad less those of a week ago. */
  readonly good: number;
  readonly bad: number;
}

/** A measure today beside itself a week ago; the share is null without weight. */
export interface Change {
  readonly good: number;
  readonly bad: number;
  readonly share: number | null;
  readonly before: { readonly good: number; readonly bad: number; readonly share: number | null };
}

const WEEK = 7;

/** How far a measure moved since the same day last week: today's numbers less the numbers before. */
export function changeOf(id: MeasureId, ledger: Ledger, context: Counting): Change {
  const [now, before] = [0, WEEK].map((ago) => {
    const { good, bad } = numbersOn(id, ledger, context, ledger.today - ago);
    return { good, bad, share: good + bad > 0 ? good / (good + bad) : null };
  }) as [Change['before'], Change['before']];
  return { good: now.good - before.good, bad: now.bad - before.bad, share: now.share === null || before.share === null ? null : now.share - before.share, before };
}

function numbersOn(id: MeasureId, ledger: Ledger, context: Counting, day: number): DayWeight {
  if (id !== 'visibility') return sumsAt(ledger, id, day);
  const { visible, shipped } = countVisible(ledger, context, day);
  return { good: visible, bad: shipped - visible };
}

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
