import type { MappedEntry } from '../mapping/mapped-entry';
import type { MeasureId } from '../roadmap/roadmap';
import { HOUR_RULES, type HourRule } from './day-book';
import { ceilOf, toGrains } from './grain';
import type { Ledger } from './ledger';
import { fixOf } from './share';
import { countVisible, type Counting } from './visible-artifacts';
import { sumsAt, WINDOW_DAYS } from './window';

const WEEK = 7;
const LAST_GOOD_ENTRIES = 20;

/**
 * What the fix will be in a week if nothing is added: the entries that leave the window by then are gone
 * (and pending artifacts have become overdue). Hours, visibility: artifacts. Null without weight then, or when no amount helps.
 */
export function fixNextWeek(id: MeasureId, ledger: Ledger, context: Counting, target: number): number | null {
  if (id === 'visibility') {
    const { visible, shipped } = countVisible(ledger, context, ledger.today + WEEK);
    return shipped === 0 ? null : fixOf(visible, shipped - visible, target);
  }
  const { good, bad } = sumsAt(ledger, id, ledger.today, WINDOW_DAYS - WEEK);
  return good + bad > 0 ? fixOf(good, bad, target) : null;
}

/** The fix in entries like yours: hours over the median weight of the last 20 good entries, `usual` hours when there are none. */
export function entriesNeeded(rule: HourRule, ledger: Ledger, fix: number, usual: number): number {
  if (fix === 0) return 0;
  const weights = lastGoodWeights(rule, ledger);
  const weight = median(weights) ?? usual;
  return weight > 0 ? ceilOf(fix / weight) : 0;
}

function lastGoodWeights(rule: HourRule, ledger: Ledger): number[] {
  const index = HOUR_RULES.indexOf(rule);
  const weights: number[] = [];
  for (let i = ledger.days.length - 1; i >= 0 && weights.length < LAST_GOOD_ENTRIES; i -= 1) {
    const book = ledger.days[i];
    if (book === undefined || book.rules[index]?.rated === 0) continue;
    for (const entry of [...book.inRange].sort(byPlace)) {
      const rating = ledger.rate(rule, entry);
      const weight = toGrains(entry.weight);
      if (typeof rating === 'number' && rating > 0 && weight > 0) weights.push(weight);
    }
  }
  return weights.slice(0, LAST_GOOD_ENTRIES);
}

function byPlace(a: MappedEntry, b: MappedEntry): number {
  return a.path === b.path ? b.line - a.line : a.path < b.path ? 1 : -1;
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return ((sorted[middle - 1] ?? upper) + upper) / 2;
}
