import { type Day, dayNumber } from '../day';
import type { MappedEntry } from '../mapping/mapped-entry';

/** The rules that weigh hours, in the order their sums are kept. Visibility counts artifacts instead. */
export const HOUR_RULES = ['depth', 'shipping', 'leverage', 'trajectory'] as const;
export type HourRule = (typeof HOUR_RULES)[number];

/** Totals of one day, so that no report has to look at all entries again. Sums are of entries in range only, in hours. */
export interface DayBook {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly date: Day;
  /** Every entry of the day. */
  readonly entries: MappedEntry[];
  /** Those that take part in rules: not before the start, not after the end of the plan. */
  readonly inRange: MappedEntry[];
  /** By rule, in the order of {@link HOUR_RULES}. */
  readonly rules: readonly RuleDay[];
  /** Hours by area name (C28). */
  readonly areas: Map<string, number>;
  shipped: number;
  built: number;
  studied: number;
  /** Hours studied without an artifact. */
  untied: number;
  /** Hours of every other kind, and of work without one. */
  other: number;
  /** Ship entries, also those without weight. */
  ships: number;
  /** Of every entry of the day, in range or not: its weight, what of it is assumed, and how many entries have no area. */
  weight: number;
  assumed: number;
  unassigned: number;
}

/** One rule's totals of one day. */
export interface RuleDay {
  good: number;
  bad: number;
  /** Weight of entries that stated their hours. */
  stated: number;
  /** Entries with weight, and the sum of their ratings: the same share with every entry counted once. */
  count: number;
  rated: number;
}

/** A day without work. */
export function emptyDayBook(date: Day): DayBook {
  const rules = HOUR_RULES.map(() => ({ good: 0, bad: 0, stated: 0, count: 0, rated: 0 }));
  return { day: dayNumber(date), date, entries: [], inRange: [], rules, areas: new Map(), shipped: 0, built: 0, studied: 0, untied: 0, other: 0, ships: 0, weight: 0, assumed: 0, unassigned: 0 };
}
