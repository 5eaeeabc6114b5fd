import { dayNumber } from '../day';
import type { MappedEntry } from '../mapping/mapped-entry';
import type { MeasureId } from '../roadmap/roadmap';
import { factsOf } from './artifact-book';
import type { HourRule } from './day-book';
import { toGrains } from './grain';
import { buildLedger, type Ledger } from './ledger';
import type { Contribution, ExcludedReason } from './measure';
import type { MeasureContext, MeasureInput } from './measure-input';
import { outOfRange } from './range';
import { creditOf, lastShip, statusOn, VISIBILITY_DAYS } from './visibility';
import { WINDOW_DAYS } from './window';

/**
 * What every entry gives to a measure today, in the order of the input. The good and the bad sum exactly to the measure's.
 * An entry without a part says why.
 */
export function contributionsTo(id: MeasureId, input: MeasureInput): Contribution[] {
  const ledger = buildLedger(input);
  const contribution = contributionOn(id, ledger, input, ledger.today);
  return input.entries.map(contribution);
}

/** The function from an entry to its part in a measure on a day (a day number, not after the ledger's today). */
export function contributionOn(id: MeasureId, ledger: Ledger, context: MeasureContext, day: number): (entry: MappedEntry) => Contribution {
  const windowDays = id === 'visibility' ? VISIBILITY_DAYS : WINDOW_DAYS;
  const artifactCredit = id === 'visibility' ? artifactCredits(ledger, context, day) : new Map<MappedEntry, number | ExcludedReason>();
  return (entry) => {
    const excluded = outOfRange(entry, context.calendar, context.today) ?? outOfWindow(entry, day, windowDays);
    if (excluded !== null) return { entry, good: 0, bad: 0, excluded };
    return id === 'visibility' ? visiblePart(entry, artifactCredit) : hourPart(entry, ledger, id);
  };
}

function outOfWindow(entry: MappedEntry, end: number, length: number): ExcludedReason | null {
  if (entry.date === null) return 'undated';
  const day = dayNumber(entry.date);
  return day > end || day <= end - length ? 'outside-window' : null;
}

/** The same grains the ledger sums, so that the parts make the whole. */
function hourPart(entry: MappedEntry, ledger: Ledger, id: HourRule): Contribution {
  const rating = ledger.rate(id, entry);
  if (typeof rating === 'string') return { entry, good: 0, bad: 0, excluded: rating };
  const weight = toGrains(entry.weight);
  if (weight === 0) return { entry, good: 0, bad: 0, excluded: 'no-weight' };
  const good = toGrains(weight * rating);
  return { entry, good, bad: weight - good, excluded: null };
}

function visiblePart(entry: MappedEntry, credits: ReadonlyMap<MappedEntry, number | ExcludedReason>): Contribution {
  const part = (good: number, bad: number, excluded: ExcludedReason | null): Contribution => ({ entry, good, bad, excluded });
  if (entry.kind === null) return part(0, 0, 'no-kind');
  if (entry.kind !== 'ship') return part(0, 0, 'kind-not-weighed');
  const credit = entry.artifactId === null ? 'no-artifact' : (credits.get(entry) ?? 'same-artifact');
  return typeof credit === 'string' ? part(0, 0, credit) : part(credit, 1 - credit, null);
}

/** One ship entry stands for each artifact: the last one in the 90 days, of several on that day the first in its note. */
function artifactCredits(ledger: Ledger, context: MeasureContext, day: number): Map<MappedEntry, number | ExcludedReason> {
  const credits = new Map<MappedEntry, number | ExcludedReason>();
  for (const book of ledger.artifacts.values()) {
    const facts = factsOf(book);
    const last = lastShip(facts, day);
    if (last === undefined) continue;
    const status = statusOn(facts, context.artifactNotes.get(book.id), day);
    const credit = creditOf(status) ?? (status === 'pending' ? 'pending' : 'not-applicable');
    let bearer: MappedEntry | undefined;
    for (const entry of book.entries) {
      if (entry.kind !== 'ship' || entry.date === null || dayNumber(entry.date) > day) continue;
      if (typeof credit === 'string') credits.set(entry, credit);
      else if (dayNumber(entry.date) === last && (bearer === undefined || comesBefore(entry, bearer))) bearer = entry;
    }
    if (bearer !== undefined) credits.set(bearer, credit);
  }
  return credits;
}

function comesBefore(a: MappedEntry, b: MappedEntry): boolean {
  return a.path === b.path ? a.line < b.line : a.path < b.path;
}
