import type { DayBook } from './day-book';

/** On-focus hours under which quotients say nothing. */
const LEAST_HOURS = 4;

/** How work is spread over areas. Source: measures.md R1; Hill numbers of order 0, 1 and 2. */
export interface Spread {
  /** Sum of squared shares, 1/N0 to 1. */
  readonly hhi: number;
  /** `1 / hhi`, `exp(entropy)`, and how many areas: "spread like so many equal areas". 1 <= n2 <= n1 <= n0. */
  readonly n2: number;
  readonly n1: number;
  readonly n0: number;
}

/** The spread of hours by area; undefined without any. */
export function spreadOf(hours: Iterable<number>): Spread | undefined {
  // In one order, so that the sums come out the same to the last bit whatever order the notes were read in.
  const own = [...hours].filter((value) => value > 0).sort((a, b) => a - b);
  const total = own.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return undefined;
  let hhi = 0;
  let entropy = 0;
  for (const value of own) {
    const share = value / total;
    hhi += share * share;
    entropy -= share * Math.log(share);
  }
  return { hhi, n2: 1 / hhi, n1: Math.exp(entropy), n0: own.length };
}

/** Hours credited to each area on the given days (C28). */
export function hoursByArea(days: readonly DayBook[]): Map<string, number> {
  const hours = new Map<string, number>();
  for (const book of days) {
    for (const [name, credit] of book.areas) hours.set(name, (hours.get(name) ?? 0) + credit);
  }
  return hours;
}

/**
 * Location quotients of the planned areas: an area's share of the on-focus hours / its planned share (1/K).
 * 1 is as planned, well under 1 is neglected, 0 to K. Undefined under 4 hours on focus.
 */
export function quotientsOf(hours: ReadonlyMap<string, number>, planned: Iterable<string>): Map<string, number> | undefined {
  const own = [...planned].map((name): [string, number] => [name, hours.get(name) ?? 0]);
  const total = own.reduce((sum, [, value]) => sum + value, 0);
  if (total < LEAST_HOURS) return undefined;
  return new Map(own.map(([name, value]) => [name, (value / total) * own.length]));
}
