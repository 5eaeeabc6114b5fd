import type { Mention, Point } from '../../time/mention';
import { isCount, monthsIn } from '../../time/to-span';
import type { Candidate } from '../candidate';

/** 1 when the times rise, -1 when they fall, 0 when they do neither or are not all known. */
export function direction(members: readonly Pick<Candidate, 'mention'>[]): -1 | 0 | 1 {
  // Seasons of one year keep the order they are written in.
  const places = members.map(({ mention }, index) => placeOf(mention) + (mention?.form === 'calendar' && mention.start.vague === true ? index / 1e4 : 0));
  const before = (index: number): number => places[index - 1] ?? Number.NaN;
  if (places.every((own, index) => index === 0 || own < before(index))) return -1;
  const yearless = members.every(({ mention }) => (mention?.form === 'calendar' && mention.start.year === null) || isNamedMonth(mention));
  if (yearless) places.forEach((own, index) => { places[index] = own <= before(index) ? own + 12 * Math.ceil((before(index) - own + 0.01) / 12) : own; });
  return places.every((own, index) => index === 0 || own > before(index)) && (!yearless || (places.at(-1) ?? 0) - (places[0] ?? 0) <= (places.length < MANY ? 12 : 18)) ? 1 : 0;
}

/** So many months that go on from each other may reach into the next year but one: `January–September` is the first of a school year. */
const MANY = 8;

/** `4-5月`: months of a year, whichever. */
function isNamedMonth(mention: Mention | null): boolean {
  return isCount(mention) && mention.named === true && mention.end !== null && mention.end <= 12;
}

/** A time as a number of months, for comparing; NaN without one. Of `0–6` and `6–12` the ends rise too. */
function placeOf(mention: Mention | null): number {
  if (mention === null) return Number.NaN;
  if (mention.form === 'ongoing') return Infinity;
  if (mention.form === 'calendar') return monthOf(mention.start);
  return (mention.start + (mention.end ?? mention.start) / 1000) * monthsIn(mention.unit);
}

function monthOf(point: Point): number {
  return (point.now ? 0 : (point.year ?? 0) * 12) + (point.month ?? (point.quarter === null ? 0 : point.quarter * 3 - 2)) + (point.day ?? 0) / 32;
}
