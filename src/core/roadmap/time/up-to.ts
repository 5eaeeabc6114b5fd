import type { Mention, Point } from './mention';
import { isCount } from './to-span';

/** From one time to the end of another of its kind that begins no earlier; null where they are none. */
export function upTo(from: Mention | null, to: Mention | null): Mention | null {
  if (from === null || to === null) return null;
  if (isCount(from) && isCount(to)) return isSingle(from) && isSingle(to) && from.unit === to.unit && to.start >= from.start ? { ...from, end: to.start, open: false } : null;
  if (from.form !== 'calendar' || to.form !== 'calendar') return null;
  // Of several rows told as one each column has a range of its own.
  return isDated(from.start) && isDated(to.start) && placeOf(to.end ?? to.start, 31) >= placeOf(from.start) ? { ...from, end: to.end ?? to.start, open: false } : null;
}

function isSingle({ start, end }: { readonly start: number; readonly end: number | null }): boolean {
  return end === null || end === start;
}

function isDated({ year, quarter, month }: Point): boolean {
  return year !== null && quarter === null && month !== null;
}

/** In days, all months counted as the longest; a month as its `usual` day. */
function placeOf({ year, month, day }: Point, usual = 0): number {
  return ((year ?? 0) * 12 + (month ?? 0)) * 31 + (day ?? usual);
}
