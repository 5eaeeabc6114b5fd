import { reaches } from './grain';
import { type Interval, wilson } from './wilson';

/** What one rule weighed on one day: hours of good and of bad work. */
export interface DayWeight {
  readonly good: number;
  readonly bad: number;
}

/** A rule's sums over some days. */
export interface Sums {
  readonly good: number;
  readonly bad: number;
  /** Kish's effective number of days: (sum of day weights)² / sum of their squares; 0 without weight. Never above the number of days. */
  readonly kish: number;
  /** True when any weighed entry stated its hours. Where nobody logs hours, evidence is counted in entries. */
  readonly stated: boolean;
}

/** A share with its uncertainty. */
export interface Share extends Interval {
  /** good / (good + bad), 0 to 1. */
  readonly share: number;
  /** Effective days after the streak correction. */
  readonly days: number;
}

/** Least effective days, and least hours, a share needs before it says anything. Source: measures.md section 2. */
const LEAST_DAYS = 4;
const LEAST_HOURS = 4;
/** Fewer logged days than this say nothing about streaks. */
const LEAST_STREAK_DAYS = 8;
const MOST_CORRELATION = 0.6;

/**
 * How much one logged day's share is like the next one's: the lag-1 correlation, corrected for its bias, 0 to 0.6.
 * `shares` are the day shares of one rule in order, days without weight left out (C43).
 * Source: measures.md section 1.
 */
export function streakOf(shares: readonly number[]): number {
  const n = shares.length;
  if (n < LEAST_STREAK_DAYS) return 0;
  let mean = 0;
  for (const share of shares) mean += share;
  mean /= n;
  let variance = 0;
  let lagged = 0;
  let before = 0;
  for (const share of shares) {
    const off = share - mean;
    variance += off * off;
    lagged += off * before;
    before = off;
  }
  if (variance < 1e-12) return 0;
  const corrected = ((lagged / variance + 1 / n) * n) / (n + 6);
  return Math.min(MOST_CORRELATION, Math.max(0, corrected));
}

/** The share of the sums with its interval, on `n = kish * (1-r) / (1+r)` effective days; undefined without weight. */
export function shareOf(sums: Pick<Sums, 'good' | 'bad' | 'kish'>, streak: number): Share | undefined {
  const weight = sums.good + sums.bad;
  if (weight <= 0) return undefined;
  const share = sums.good / weight;
  const days = (sums.kish * (1 - streak)) / (1 + streak);
  return { share, days, ...wilson(share, days) };
}

/** Minimum evidence of the hour rules: 4 effective days and 4 hours (or 4 entries, which 4 days imply, when nobody logs hours). */
export function isEnough(sums: Sums): boolean {
  return reaches(sums.kish, LEAST_DAYS) && (!sums.stated || reaches(sums.good + sums.bad, LEAST_HOURS));
}

/**
 * Hours of good work that bring the share to the target exactly: `max(0, (τW - G) / (1-τ))`.
 * Null where no amount does (a target of 1 with bad work).
 */
export function fixOf(good: number, bad: number, target: number): number | null {
  const wanted = target * (good + bad);
  if (reaches(good, wanted)) return 0;
  return target >= 1 ? null : (wanted - good) / (1 - target);
}

/** Hours of bad work that can come before the share falls under the target: `G(1-τ)/τ - B`; null at a target of 0. */
export function slackOf(good: number, bad: number, target: number): number | null {
  return target <= 0 ? null : (good * (1 - target)) / target - bad;
}
