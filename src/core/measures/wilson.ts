/** The exact 90 % quantile of the normal distribution (C49). An interval of 80 % leaves 10 % on each side. */
export const Z = 1.2815515655446004;

/** The ends of an interval of shares, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of a share `p` (0 to 1) seen on `n` > 0 effective days, 80 % two-sided.
 * Holds `0 <= low <= p <= high <= 1`, with `high > 0` at p = 0 and `low < 1` at p = 1.
 * Source: measures.md section 1.
 */
export function wilson(p: number, n: number): Interval {
  const square = Z * Z;
  const spread = 1 + square / n;
  const centre = (p + square / (2 * n)) / spread;
  const half = (Z / spread) * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n));
  return {
    low: p === 0 ? 0 : Math.max(0, Math.min(p, centre - half)),
    high: p === 1 ? 1 : Math.min(1, Math.max(p, centre + half)),
  };
}
