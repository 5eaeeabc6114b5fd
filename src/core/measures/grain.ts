/**
 * Hours are summed in grains of 2^-35 h (a tenth of a microsecond). Sums of grains are exact in a double up to
 * 262,144 h, some thirty years around the clock. So the order of entries never changes a number, a total that had an
 * entry added and removed is the total without it, and the parts shown in a drill-down sum exactly to the whole.
 */
const GRAINS_PER_HOUR = 2 ** 35;

/** How far two shares may lie apart and still be the same: hides the last bits of a division, nothing else. */
const SLACK = 1e-9;

/** The hours as a whole number of grains; 0 for anything that is not a positive finite number. */
export function toGrains(hours: number): number {
  if (!(hours > 0) || hours === Infinity) return 0;
  return Math.round(hours * GRAINS_PER_HOUR) / GRAINS_PER_HOUR;
}

/** `value >= bound`, but three thirds are one. */
export function reaches(value: number, bound: number): boolean {
  return value >= bound - SLACK;
}

/** `Math.floor`, but 28.999999999999996 is 29. */
export function floorOf(value: number): number {
  return Math.floor(value + SLACK);
}

/** `Math.ceil`, but 8.000000000000002 is 8. */
export function ceilOf(value: number): number {
  return Math.max(0, Math.ceil(value - SLACK));
}
