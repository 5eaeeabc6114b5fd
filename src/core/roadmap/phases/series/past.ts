import { type Day, monthOf, yearOf } from '../../../day';
import { isConcept } from '../../time/cursor';
import { isOneDay } from '../../time/mention';
import { onceForWords } from '../../words/kept';
import { timeTokens } from '../../words/words';
import type { Outline } from '../../outline/outline';
import type { Candidate } from '../candidate';
import { direction } from './order';

/** Day boxes that end sooner are a trip, unless each is about a week. */
const SHORTEST_PLAN_IN_DAYS = 21;

/** Before the app there were no notes in it that planned. */
export const FIRST_YEAR = 2020;
/** A note that says it is a plan, or has goals in its parts, may have been planned elsewhere and earlier. */
export const LONG_AGO = 2010;

/** Stretches of a life: one reaches to the present or began long ago, or they fall and most run over several years. */
export function isHistory(members: readonly Pick<Candidate, 'mention'>[], told: boolean): boolean {
  const times = members.flatMap(({ mention }) => (mention?.form === 'calendar' ? mention : []));
  const first = told ? LONG_AGO : FIRST_YEAR;
  return times.some(({ past, start }) => past || (start.year !== null && start.year < first)) || (direction(members) === -1 && times.filter(({ start, end }) => start.year !== (end?.year ?? start.year)).length * 2 > members.length);
}

/** `Phase 1: The kitchen (2009–2014)`, first or last: years nobody plans any more, whatever the note says. */
export function tellsLongAgo(members: readonly Pick<Candidate, 'mention'>[]): boolean {
  return [members[0], members.at(-1)].some((own) => own?.mention?.form === 'calendar' && own.mention.start.year !== null && own.mention.start.year < LONG_AGO);
}

/** `Stage 6: Love (18–40 years)`, `Stage 7: Care (40–65 years)`: of a whole life, which nobody plans from its first year on. */
export function spansLife(members: readonly Pick<Candidate, 'mention'>[]): boolean {
  const years = members.flatMap(({ mention }) => (mention !== null && 'unit' in mention && mention.unit === 'year' ? mention : []));
  return (years[0]?.start ?? Infinity) < YOUNGEST && years.some(({ start, end }) => (end ?? start) >= LONGEST_PLAN_IN_YEARS);
}

const LONGEST_PLAN_IN_YEARS = 40;
const YOUNGEST = 14;

/** Whether all of them had ended when their note was written: `Q1 2027` to `Q4 2027`, in January 2028. */
export function areOver(members: readonly Pick<Candidate, 'mention'>[], written: Day): boolean {
  return members.every(({ mention }) => {
    const end = mention?.form === 'calendar' && !mention.open && !mention.start.now ? mention.end ?? mention.start : null;
    return end?.year != null && end.year * MONTHS + (end.month ?? (end.quarter === null ? MONTHS : end.quarter * 3)) < yearOf(written) * MONTHS + monthOf(written);
  });
}

const MONTHS = 12;

/** A heading that is one day belongs to a journal, a changelog or a meeting. */
export function isSingleDay({ kind, mention }: Pick<Candidate, 'kind' | 'mention'>): boolean {
  return kind !== 'span' && kind !== 'box' && mention?.form === 'calendar' && mention.due === undefined && !mention.open && mention.start.day !== null && (mention.end === null || isOneDay(mention));
}

const LONGEST_HEAD = 120;

/** Steps of hours and minutes, or by the clock, are a recipe or what happened on one day. */
export function tellsHours({ block, mention }: Candidate, { blocks }: Outline): boolean {
  const title = (blocks[block]?.plain ?? '').slice(0, LONGEST_HEAD);
  return mention === null && countsHours(title);
}

/** Numbers with hours or minutes behind them, or with a colon between. */
export const countsHours = onceForWords((text) => {
  if (!NUMBERED.test(text)) return false;
  const tokens = timeTokens(text);
  return tokens.some(({ kind }, at) => kind === 'number' && (isConcept(tokens, at + 1, 'hour') || tokens[at + 1]?.text === 'h' || (tokens[at + 1]?.kind === 'colon' && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.spaced === false)));
});

/** Cheap test: a sign that is a number or part of one. */
const NUMBERED = /[\p{N}〇零一二三四五六七八九十百两兩🔟]/u;

/** Boxes of single days, or of a few. */
export function isTrip(members: readonly Pick<Candidate, 'mention'>[]): boolean {
  const days = members.flatMap(({ mention }) => (mention !== null && 'unit' in mention && mention.unit === 'day' ? mention : []));
  const ends = days.map(({ end }) => end ?? Infinity);
  return days.length === members.length && Math.max(...ends) < SHORTEST_PLAN_IN_DAYS && days.filter(({ start }, index) => (ends[index] ?? 0) - start > 4).length * 2 <= members.length;
}
