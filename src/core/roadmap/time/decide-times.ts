import type { Duration, Span } from '../roadmap';
import { type CalendarMention, type CountMention, isNow, type Mention } from './mention';
import { pointOf } from './point-at';
import { asHorizons, asReaches } from './reaches';
import { withShortYears } from './short-month-years';
import { calendarSpan, isCount, lengthOf, monthsIn, ONGOING, positionSpan } from './to-span';

export interface PhaseTime {
  readonly span: Span | null;
  readonly duration: Duration | null;
}

/**
 * Turns the times of all phases, in the note's order, into spans and durations. `4-6 weeks` alone can be both:
 * it is a position when the siblings form a chain, as in 0-3, 3-9, 9-18; else it is how long the phase takes.
 * `around` are the years known from headings around, per phase; `counted`: the times are the heads of their lines; `parts`: the heading each stands under.
 */
export function decideTimes(found: readonly (Mention | null)[], around: readonly (number | null)[], horizons: boolean, counted = false, parts: readonly number[] = []): readonly PhaseTime[] {
  if (areAges(found)) return found.map(() => ({ span: null, duration: null }));
  const years = withTurn(found, around, parts);
  const written = counted ? asHorizons(withShortYears(found)) : withShortYears(found);
  const mentions = asReaches(withFirstStretch(written));
  const lengths = asReaches(written);
  const chained = (counted && inTurn(mentions)) || riseFromNow(mentions) || chains(mentions, horizons);
  return mentions.map((mention, index): PhaseTime => {
    if (mention === null) return { span: null, duration: null };
    // Behind others it begins at some time that is not said.
    if (mention.form === 'ongoing') return { span: mentions.slice(0, index).every((own) => own?.form === 'ongoing') ? ONGOING : null, duration: null };
    if (mention.form === 'calendar') return { span: calendarSpan(mention, years[index] ?? null), duration: null };
    const months = monthsOf(mention, chained && (years[index] ?? null) === null);
    if (months !== null) return { span: calendarSpan(months, years[index] ?? null), duration: null };
    if (mention.form === 'position' || (mention.form === 'either' && chained && joins(mention, mentions, index))) return { span: positionSpan(mention), duration: null };
    // No stretch, after all: as long as it is written.
    const own = lengths[index] ?? null;
    return { span: null, duration: lengthOf(isCount(own) ? own : mention) };
  });
}

/** `29–32 years`, `33–37 years`, `38–45 years`: those of a life, not of a plan. */
function areAges(mentions: readonly (Mention | null)[]): boolean {
  return mentions.length > 1 && mentions.every((own, index) => {
    const before = mentions[index - 1] ?? null;
    return isCount(own) && own.unit === 'year' && own.start >= (isCount(before) ? (before.end ?? Infinity) + 1 : YOUNGEST);
  });
}

const YOUNGEST = 15;

/** October, December, January below one year: where the months fall back once, and far, the next year begins. */
function withTurn(mentions: readonly (Mention | null)[], years: readonly (number | null)[], parts: readonly number[]): readonly (number | null)[] {
  const places = mentions.map((own) => (isCount(own) ? (own.named === true ? own.start : null) : own?.form === 'calendar' && own.start.year === null ? own.start.month ?? (own.start.quarter === null ? null : own.start.quarter * 3 - 2) : null));
  const falls = places.flatMap((own, index) => (own !== null && own < (places[index - 1] ?? 0) ? [index] : []));
  const [turn = 0] = falls;
  // The same months once more are another part of the plan: work, and health.
  const again = turn > 1 && parts[turn] !== parts[turn - 1] && places.slice(turn).every((own, index) => own === places[index]);
  if (again || falls.length !== 1 || (places[turn - 1] ?? 0) - (places[turn] ?? 0) < HALF_A_YEAR || years.some((own) => own !== years[0])) return years;
  return years.map((own, index) => (own === null || index < turn ? own : own + 1));
}

/** In months. */
const HALF_A_YEAR = 6;

/** `4–6月` are months of the calendar where the year is known, or where they are no chain from the first on. */
export function monthsOf({ form, named, start, end, open, from, to }: CountMention, counted: boolean): CalendarMention | null {
  if (named !== true || counted || form !== 'either' || open || start < 1 || end === null || end > 12) return null;
  return { form: 'calendar', start: pointOf({ month: start }), end: pointOf({ month: end }), open, from, to };
}

/** `First 30 days` before `Days 31-60`, `next 6 months` before `6-18 months`: a length that ends where the next time begins is the plan's first stretch. */
function withFirstStretch(mentions: readonly (Mention | null)[]): readonly (Mention | null)[] {
  const [first = null, next = null, ...rest] = mentions;
  if (!isCount(first) || !isCount(next) || first.form === 'position' || first.open || first.end !== first.start || first.unit !== next.unit) return mentions;
  const start = next.start - first.start;
  if (next.form === 'length' || next.end === next.start || (start !== 0 && start !== 1)) return mentions;
  const all = [first, next, ...rest.filter((own) => isCount(own))];
  // `6 months` behind `4-6 months` would take no time.
  const follows = all.every((own, index) => index === 0 || (from(own) >= end(all[index - 1] ?? own) && (own.start !== own.end || from(own) > end(all[index - 1] ?? own))));
  return (next.form === 'position' ? first.form === 'length' : all.length > 2 && follows) ? [{ ...first, form: next.form, start }, next, ...rest] : mentions;
}

/** A single count among positions is one only beside its neighbours: `1 month`, `2-3 months`. */
function joins(mention: CountMention, mentions: readonly (Mention | null)[], index: number): boolean {
  if (mention.open || mention.end !== mention.start) return true;
  const [before = null, after = null] = [mentions[index - 1], mentions[index + 1]];
  const place = mention.start;
  return [before, after].some((own) => isCount(own) && own.unit === mention.unit && [own.start, own.end].some((edge) => edge !== null && Math.abs(edge - place) <= 1));
}

/** `1 неделя`, `2 неделя`, `3 неделя` at the heads of lines: no one takes so long in turn. */
function inTurn(mentions: readonly (Mention | null)[]): boolean {
  const [first = null] = mentions;
  return mentions.length > 1 && mentions.every((own, index) => isCount(own) && isCount(first) && own.form === 'either' && own.unit === first.unit && own.start === index + 1 && own.end === own.start && !own.open);
}

/** `now → 18 months`, `12–30 months`, `24+ months`: what begins later than now, and later each time, is no length. */
function riseFromNow([first = null, ...others]: readonly (Mention | null)[]): boolean {
  const starts = others.map((own) => (isCount(own) && own.form === 'either' && (own.open || own.end !== own.start) ? from(own) : NaN));
  // `2-3 weeks` and `4-6 weeks` may be lengths all the same.
  const reach = others.some((own, index) => isCount(own) && (own.open || (isCount(others[index + 1] ?? null) && (starts[index + 1] ?? Infinity) < end(own))));
  return isNow(first) && reach && starts.length > 1 && starts.every((own, index) => own > (starts[index - 1] ?? 0));
}

/** Whether times that can be read both ways follow on each other like positions do. */
function chains(mentions: readonly (Mention | null)[], horizons: boolean): boolean {
  const counts = mentions.filter((mention) => isCount(mention)).filter((mention) => mention.form !== 'length');
  const open = counts.filter((mention) => mention.form === 'either');
  if (open.length === 0) return false;
  const ranges = open.filter((mention) => mention.open || mention.end !== mention.start);
  if (ranges.length * 2 <= open.length && !horizons) return false;
  if (open.some((zero) => zero.start === 0 && open.some((own) => own.start > 0 && from(own) <= end({ ...zero, end: (zero.end ?? 0) + 1 })))) return true;
  const ordered = sorted(counts);
  const [first] = ordered;
  if (first === undefined || ordered.length < 2) return counts.length > open.length;
  if (horizons) return ordered.some((mention, index) => index > 0 && from(mention) > from(first));
  return isChain(ordered);
}

function isChain(ordered: readonly CountMention[]): boolean {
  const pairs = ordered.slice(1).map((next, index) => [ordered[index] ?? next, next] as const);
  const apart = pairs.filter(([last, next]) => last.end !== null && next.start === last.end + 1 && last.unit === next.unit).length;
  const shared = pairs.filter(([last, next]) => last.end !== null && Math.abs(from(next) - end(last)) < 0.01).length;
  const [first] = ordered;
  // From some later time on: `6-12 months`, `12-18 months`, `18+ months`.
  if (first === undefined || (first.start > 1 && !(shared > 1 && shared === pairs.length && ordered.at(-1)?.open === true))) return false;
  if (apart * 3 >= pairs.length * 2) return true;
  const wide = ordered.filter((mention) => mention.end === null || mention.end - mention.start > 1).length;
  if ((shared + apart) * 3 >= pairs.length * 2 && wide * 2 > ordered.length) return true;
  return ordered.length >= 4 && pairs.every(([last, next]) => from(next) > from(last) && end(next) > end(last) && from(next) <= end(last) + 1);
}

/** In time order: plans are also written newest first. */
function sorted(counts: readonly CountMention[]): readonly CountMention[] {
  const rising = counts.filter((mention, index) => index > 0 && from(mention) >= from(counts[index - 1] ?? mention)).length;
  return rising * 2 >= counts.length - 1 ? counts : [...counts].reverse();
}

function from(mention: CountMention): number {
  return mention.start * monthsIn(mention.unit);
}

function end(mention: CountMention): number {
  return (mention.end ?? Infinity) * monthsIn(mention.unit);
}
