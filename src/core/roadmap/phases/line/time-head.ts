import { daysInMonth } from '../../../day';
import { conceptAt, isConcept } from '../../time/cursor';
import { mayHoldTime, timeAt } from '../../time/find-time';
import { type CalendarMention, isOneDay, type Mention, type Point } from '../../time/mention';
import { pointOf } from '../../time/point-at';
import { unitAt } from '../../time/unit-at';
import type { TimeConcept } from '../../words/concepts';
import type { Token } from '../../words/tokens';
import { isParticle } from '../../words/words';
import { henceAt } from './hence';
import type { Head } from './series-kind';

/** The time a line begins with, as what opens it: `Week 3`, `Q1 2027`, `0–6 months`, `By the end of March`; null without one. */
export function timeHead(tokens: readonly Token[], at: number): Head | null {
  const hence = henceAt(tokens, at);
  if (hence !== null && !isAdjective(tokens, hence)) return { kind: 'horizon', number: null, mention: hence, from: at, to: hence.to };
  const mention = weekByDays(tokens, at) ?? timeAt(tokens, at) ?? weekOf(tokens, at) ?? timeAt(tokens, behindFill(tokens, at));
  if (mention === null || mention.form === 'ongoing' || isAdjective(tokens, mention) || isNumberedTitle(tokens, mention)) return null;
  if (mention.form === 'calendar') {
    const { start, end } = mention;
    const [first = 0, last = 0] = start.year === null ? [start.quarter ?? 0, end?.quarter ?? 0] : [];
    const number = first === last ? last || null : first + 1 === last && last % 2 === 0 ? last / 2 : null;
    // `4月の計画`
    return { kind: 'calendar', number, mention, from: at, to: isParticle(tokens[mention.to], 'attr') ? mention.to + 1 : mention.to };
  }
  if (mention.form === 'position') {
    const { start, end } = mention;
    const two = end === start + 1 && tokens.slice(at, mention.to).some((_token, index) => isConcept(tokens, at + index, 'bimonth'));
    return { kind: 'box', number: two ? end / 2 : start === end ? start : null, mention, from: at, to: mention.to };
  }
  // `3ヶ月の目標`
  return { kind: 'span', number: null, mention: isConcept(tokens, at, 'within') ? { ...mention, ahead: true } : mention, from: at, to: isParticle(tokens[mention.to], 'attr') ? mention.to + 1 : mention.to };
}

/** `3. Pro (August 2027)`: a short word that is December in another language, behind the number of a part. */
function isNumberedTitle(tokens: readonly Token[], { form, from, to }: Mention): boolean {
  return form === 'calendar' && to === from + 3 && tokens[from]?.kind === 'number' && tokens[from + 1]?.text === '.' && (tokens[from + 2]?.text.length ?? 0) <= 3 && tokens[to]?.kind === 'open' && mayHoldTime(tokens, to + 1);
}

/** `Woche 18.9. – 22.9.`, `Week 5/12 - 5/18`, `Week Jan 5 – Jan 11`: the days of it, not which it is. */
function weekByDays(tokens: readonly Token[], at: number): Mention | null {
  const unit = tokens[at]?.kind === 'word' ? unitAt(tokens, at) : null;
  const first = unit?.unit === 'week' ? tokens[unit.next] : undefined;
  const sign = unit?.unit === 'week' ? tokens[unit.next + 1] : undefined;
  if (unit === null || first === undefined || (first.kind === 'number' && (sign?.spaced !== false || (sign.text !== '.' && sign.kind !== 'slash')))) return null;
  const told = timeAt(tokens, unit.next);
  const own = told?.form === 'calendar' && told.start.vague === true ? withinWeek(tokens, told) : told;
  return own?.form === 'calendar' && own.start.day !== null && own.start.month !== null && !isOneDay(own) ? own : null;
}

/** `1/4 – 1/10`, as the days of a week: whichever of the numbers are months, it is no longer than one. */
function withinWeek(tokens: readonly Token[], own: CalendarMention): Mention | null {
  const [a, b, c, d, ...more] = tokens.slice(own.from, own.to).flatMap(({ kind, value }) => (kind === 'number' ? [value] : []));
  if (a === undefined || b === undefined || c === undefined || d === undefined || more.length > 0 || own.end === null) return null;
  const isWeek = (months: number, days: number): boolean => (months === 0 || months === 1) && days + months * LONGEST_MONTH > 0 && days + months * SHORTEST_MONTH <= DAYS;
  const [monthFirst, dayFirst] = [isWeek(c - a, d - b), isWeek(d - b, c - a)];
  if (monthFirst === dayFirst) return null;
  const at = ({ year }: Point, first: number, second: number): Point => pointOf({ year, month: monthFirst ? first : second, day: monthFirst ? second : first });
  return { ...own, start: at(own.start, a, b), end: at(own.end, c, d) };
}

const SHORTEST_MONTH = 28;
const LONGEST_MONTH = 31;

/** `Week of 4 January`, `Woche vom 4. bis 10. Januar`: by the day it begins with, or by both. */
function weekOf(tokens: readonly Token[], at: number): Mention | null {
  const unit = unitAt(tokens, at);
  const word = unit?.unit === 'week' ? tokens[unit.next] : undefined;
  const own = unit === null || word?.kind !== 'word' || word.text.length > LONGEST_PARTICLE ? null : timeAt(tokens, unit.next + 1);
  if (own?.form !== 'calendar' || own.start.day === null || own.start.month === null) return null;
  if (own.end !== null && !isOneDay(own)) return own;
  const last = own.start.day + DAYS - 1;
  const over = last - daysInMonth(own.start.year ?? COMMON_YEAR, own.start.month);
  const year = over > 0 && own.start.month === 12 && own.start.year !== null ? own.start.year + 1 : own.start.year;
  return { ...own, end: over > 0 ? { ...own.start, year, month: (own.start.month % 12) + 1, day: over } : { ...own.start, day: last } };
}

/** Letters of `of`, `vom`, `del`. */
const LONGEST_PARTICLE = 4;
const DAYS = 7;
const COMMON_YEAR = 2027;

/** `Current skills`, `Four-week vocabulary plan`: of what kind a thing is, not when. */
function isAdjective(tokens: readonly Token[], mention: Mention): boolean {
  if (tokens[mention.to]?.kind !== 'word') return false;
  return mention.form === 'calendar' ? mention.start.now && mention.to === mention.from + 1 : mention.form === 'length' && tokens.slice(mention.from, mention.to).some(({ kind }) => kind === 'dash');
}

const FILLS: ReadonlySet<TimeConcept> = new Set<TimeConcept>(['about', 'due', 'then', 'within']);

/** Behind the words that may stand before a time: `By the end of March 2027`, `Until May`, `De enero a marzo`. */
function behindFill(tokens: readonly Token[], at: number): number {
  let next = isParticle(tokens[at], 'due1') ? at + 1 : at;
  for (let fill = conceptAt(tokens, next); fill !== null && (FILLS.has(fill.concept) || (next === at && fill.concept === 'to')); fill = conceptAt(tokens, next)) next = fill.next;
  // `Year 2027`
  const year = unitAt(tokens, next);
  return year?.unit === 'year' ? year.next : next;
}
