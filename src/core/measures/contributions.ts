import { dayNumber } from '../day';
import type { MappedEntry } from '../mapping/mapped-entry';
import type { MeasureId } from '../roadmap/roadmap';
import { type Bearer, bearersOn } from './bearers';
import type { HourRule } from './day-book';
import { toGrains } from './grain';
import { buildLedger, type Ledger } from './ledger';
import type { Contribution, ExcludedReason } from './measure';
import type { MeasureContext, MeasureInput } from './measure-input';
import { outOfRange } from './range';
import { VISIBILITY_DAYS } from './visibility';
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

/** The function from an entry to its part in a measure on a day (a day number, not after the ledger's today). `days` is how far hours look back. */
export function contributionOn(id: MeasureId, ledger: Ledger, context: MeasureContext, day: number, days = WINDOW_DAYS): (entry: MappedEntry) => Contribution {
  const windowDays = id === 'visibility' ? VISIBILITY_DAYS : days;
  const bearers = id === 'visibility' ? bearersOn(ledger, context, day) : new Map<string, Bearer>();
  return (entry) => {
    const excluded = outOfRange(entry, context.calendar, context.today) ?? outOfWindow(entry, day, windowDays);
    if (excluded !== null) return { entry, good: 0, bad: 0, excluded };
    return id === 'visibility' ? visiblePart(entry, bearers) : hourPart(entry, ledger, id);
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

function visiblePart(entry: MappedEntry, bearers: ReadonlyMap<string, Bearer>): Contribution {
  const part = (good: number, bad: number, excluded: ExcludedReason | null): Contribution => ({ entry, good, bad, excluded });
  if (entry.kind === null) return part(0, 0, 'no-kind');
  if (entry.kind !== 'ship') return part(0, 0, 'kind-not-weighed');
  const bearer = entry.artifactId === null ? undefined : bearers.get(entry.artifactId);
  if (bearer === undefined) return part(0, 0, 'no-artifact');
  if (typeof bearer.credit === 'string') return part(0, 0, bearer.credit);
  return bearer.entry === entry ? part(bearer.credit, 1 - bearer.credit, null) : part(0, 0, 'same-artifact');
}
