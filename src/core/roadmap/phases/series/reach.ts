import type { CountMention, Point } from '../../time/mention';
import { isCount, monthsIn } from '../../time/to-span';
import type { Candidate } from '../candidate';

/** From where to where a sequence's counted times reach, in months, and the coarsest of their units; no unit where one has no such time. */
export interface Reach {
  readonly unit: CountMention['unit'] | null;
  readonly start: number;
  readonly end: number;
  /** Every one is longer than its unit: `Months 1-2`. */
  readonly stretched: boolean;
  /** Each is one of its unit, and none is left out: `Month 1`, `Month 2`. */
  readonly each: boolean;
}

export function reachOf(members: readonly Candidate[]): Reach {
  const counts = members.map(({ mention }) => mention).filter(isCount);
  const unit = counts.reduce((most: CountMention['unit'] | null, own) => (most === null || monthsIn(own.unit) > monthsIn(most) ? own.unit : most), null);
  return {
    unit: counts.length === members.length ? unit : null,
    start: counts.reduce((least, own) => Math.min(least, own.start * monthsIn(own.unit)), Infinity),
    end: counts.reduce((most, own) => Math.max(most, (own.end ?? Infinity) * monthsIn(own.unit)), 0),
    stretched: counts.every((own) => own.end !== own.start),
    each: counts.every((own, index) => own.end === own.start && (index === 0 || own.start === (counts[index - 1]?.start ?? 0) + 1)),
  };
}

/** `Within 6 months you should have` beside `Month 1` to `Month 6`. */
export function spansAll(own: Candidate | undefined, whole: Reach): boolean {
  const mention = own?.mention ?? null;
  if (!isCount(mention) || mention.open || mention.unit !== whole.unit) return false;
  const size = monthsIn(mention.unit);
  return mention.start * size <= whole.start && whole.end <= (mention.end ?? 0) * size;
}

/** Weeks 1 to 12 beside months 1 to 3: the same time told again; so is a lone `Months 2-3`, or each two months as one. */
export function isPartOf(own: Reach, whole: Reach, lone: boolean): boolean {
  if (own.unit === null || whole.unit === null) return false;
  const size = monthsIn(own.unit);
  const most = monthsIn(whole.unit);
  return (size < most || (size === most && (lone || (own.stretched && whole.each)))) && whole.start <= most && own.end <= whole.end;
}

/** `Week 2 onwards`, beside the weeks 1 to 4. */
export function isFromWithin({ mention }: Candidate, whole: Reach): boolean {
  return isCount(mention) && mention.open && mention.start * monthsIn(mention.unit) <= whole.end;
}

/** `Week 4`, `Week 8` beside `Weeks 1-4`, `Weeks 5-8`: places inside longer ones. */
export function isFiner(own: Reach, whole: Reach): boolean {
  return own.unit !== null && own.unit === whole.unit && whole.stretched && !own.stretched && whole.start <= own.start && own.end <= whole.end;
}

/** Of each month that quarters or years reach over, the last month they reach to; empty where one of them has no year, or is a month. */
export function coverOf(whole: readonly Candidate[]): ReadonlyMap<number, number> {
  const cover = new Map<number, number>();
  for (const { mention } of whole) {
    if (mention?.form !== 'calendar' || mention.start.month !== null || mention.start.year === null) return new Map();
    const last = Math.min(monthOf(mention.end ?? mention.start, true), monthOf(mention.start, false) + MOST_MONTHS);
    for (let at = monthOf(mention.start, false); at <= last; at += 1) cover.set(at, Math.max(cover.get(at) ?? 0, last));
  }
  return cover;
}

/** Of a plan for a hundred years. */
const MOST_MONTHS = 1200;

/** Months inside the quarters or years of others, which some other part of the note tells. */
export function liesWithin(own: readonly Candidate[], cover: ReadonlyMap<number, number>): boolean {
  return own.every(({ mention }) => mention?.form === 'calendar' && mention.start.month !== null && monthOf(mention.end ?? mention.start, true) <= (cover.get(monthOf(mention.start, false)) ?? 0));
}

/** Counted from the year 0; of a quarter or a year the first, or the last. */
function monthOf({ year, quarter, month }: Point, last: boolean): number {
  return (year ?? Number.NaN) * 12 + (month ?? (quarter === null ? (last ? 12 : 1) : quarter * 3 - (last ? 0 : 2)));
}

/** The same in two lists of the same weeks: the intervals of a training, and what the weeks are for. */
export function timeKey({ mention }: Pick<Candidate, 'mention'>): string {
  if (mention?.form === 'calendar') return mention.start.vague === true ? '' : [mention.start, mention.end ?? mention.start].map(({ year, quarter, month, day }) => [year, quarter, month, day].join('-')).join(' ');
  return isCount(mention) ? `${mention.unit} ${String(mention.start)} ${String(mention.end)}` : '';
}
