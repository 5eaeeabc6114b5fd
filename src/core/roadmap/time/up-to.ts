import type { Mention, Point } from './mention';
import { isCount } from './to-span';

/** From one time to the end of another of its kind that begins no earlier; null where they are none. */
export function upTo(from: Mention | null, to: Mention | null): Mention | null {
  if (from === null || to === null) return null;
  if (isCount(from) && isCount(to)) return isSingle(from) && isSingle(to) && from.unit === to.unit && to.start >= from.start ? { ...from, end: to.start, open: false } : null;
  if (from.form !== 'calendar' || to.form !== 'calendar') return null;
  // Of several rows told as one each column has a range of its own.
  return from.start.year !== null && to.start.year !== null && (isDated(from.start) || !isDated(to.start)) && placeOf(to.end ?? to.start, 31) >= placeOf(from.start) ? { ...from, end: to.end ?? to.start, open: false } : null;
}

function isSingle({ start, end }: { readonly start: number; readonly end: number | null }): boolean {
  return end === null || end === start;
}

/** Told closer than by its year. */
function isDated({ quarter, month }: Point): boolean {
  return quarter !== null || month !== null;
}

/** In days, with room for the longest month and none; a month as its `usual` day, a quarter and a year from the first of their months or to the last. */
function placeOf({ year, quarter, month, day }: Point, usual = 0): number {
  const part = usual === 0 ? (quarter ?? 1) * 3 - 2 : (quarter ?? 4) * 3;
  return ((year ?? 0) * 12 + (month ?? part)) * 32 + (day ?? usual);
}
