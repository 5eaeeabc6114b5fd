import { headingLabel } from '../../fields/label';
import { numberAt } from '../../time/cursor';
import { areHorizons } from '../../time/reaches';
import { isCount } from '../../time/to-span';
import { unitAt } from '../../time/unit-at';
import { timeTokens } from '../../words/words';
import { isTimeHeading } from './evidence/bare';
import { areLoneMonths, arePartsOfMonths, isHalf, isLoneSeason, riseByPart, tellsOneTime } from './evidence/lone-times';
import { areChained } from './evidence/looks-ahead';
import { isAlone, isPlannedTable, isToldInTable, isWeekly } from './evidence/rows';
import { labelledShare, most, PROMISES, type Seen } from './evidence/seen';
import { FEWEST_WEEKS, isDatedWork } from './evidence/tasks';
import { isTitledPlan } from './evidence/titled';
import { isBoldBeforeTime } from './evidence/unsaid';
import { leadingEmphasis } from '../line/leading-emphasis';
import type { Against } from './against';
import { said } from './title-says';
import { direction } from '../series/order';
import { isTrip } from '../series/past';
import { isSummary } from '../series/series';

/** Why titles with a time behind them, or below them, are no plan; null when they are one. */
export function whyNotTitled(seen: Seen): Against | null {
  const { members, headed, says, share, form } = seen;
  if ((headed && members.every(({ loose }) => loose) && !says.plan) || isBoldBeforeTime(seen)) return 'unsaid';
  if (share === 0) return seen.told() ? null : 'no-time';
  if (form === 'row' ? isTitledTable(seen) : (isOnePart(seen) && areChained(seen)) || isTitledPlan(seen)) return null;
  return headed || says.plan ? 'no-order' : 'unsaid';
}

/** Headings, or lines below one of them. */
function isOnePart({ headed, members }: Seen): boolean {
  return headed || members.every(({ under }) => under === members[0]?.under);
}

function isTitledTable(seen: Seen): boolean {
  const { members, says } = seen;
  return says.plan || isToldInTable(seen) || isPlannedTable(seen) || isDatedWork(seen) || (says.time && members.length >= FEWEST_WEEKS && isWeekly(seen));
}

/** Why months, quarters, years and dates are no plan; null when they are one. */
export function whyNotCalendar(seen: Seen): Against | null {
  const { members, headed, says } = seen;
  // Headings of a web page are called so too.
  if (members.every((own) => isHalf(own, true)) && !says.time && !seen.told()) return 'no-time';
  if (!says.plan && members.every(isLoneSeason)) return 'no-time';
  // `Q1: Why?`
  if (most(seen, ({ title }) => /[?？]$/.test(title))) return 'unsaid';
  // `2026 in review`, `2027 plans`: not `2028: Reise nach Peru` behind another.
  if (members.length < 3 && said(members[0]?.title ?? '').record) return 'record';
  if (headed && isOneTime(seen) && !arePartsOfMonths(seen)) return 'no-order';
  if (!headed) return whyNotInLines(seen);
  const aims = members.every(({ bare, title }) => bare || headingLabel(title).concept === 'goal');
  return !says.plan && direction(members) === -1 && aims ? 'past' : null;
}

/** In lines they must rise or fall, and three of them have titles: of a plan two halves of a year will do. */
function whyNotInLines(seen: Seen): Against | null {
  const { members, says } = seen;
  if (areLoneMonths(seen)) return 'unsaid';
  if (areOfEachGoal(seen)) return 'no-order';
  if (areEmpty(seen)) return 'unsaid';
  const enough = members.length >= 3 || (says.plan && members.every((own) => isHalf(own)));
  const inOrder = direction(members) !== 0 || arePartsOfMonths(seen) || riseByPart(members);
  if (enough && members.every(({ title, bare }) => bare || LETTER.test(title)) && inOrder && !sumsUp(seen)) return null;
  return members.length < 3 ? 'few' : 'no-order';
}

/** `- Jan:`, `- Feb:`, with nothing behind or below, and no links either: to be filled in. */
function areEmpty({ outline: { blocks }, form, members }: Seen): boolean {
  return form === 'item' && members.every(({ bare, rest, block }) => bare && rest === '' && blocks[block + 1]?.parent !== block && !/\]\(|\[\[/.test(blocks[block]?.raw ?? ''));
}

/** `Q1`, `Q2`, `Q4` below `Goal 1`, and once more below `Goal 2`: how far each of them is to be. */
function areOfEachGoal({ outline: { blocks }, members }: Seen): boolean {
  const parts = new Set(members.map(({ under }) => under));
  return parts.size > 2 && [...parts].every((under) => /\d/.test(blocks[under]?.plain ?? '') && headingLabel(blocks[under]?.plain.replace(/\s?\d.*$/, '') ?? '').concept === 'goal');
}

/** Below `Milestones` or `Summary`: what is told elsewhere, unless it is there to be ticked off, or its stretches go on from each other. */
function sumsUp(seen: Seen): boolean {
  const { outline, members } = seen;
  const { blocks } = outline;
  const under = members[0]?.under ?? -1;
  return isSummary(outline, under) && !isTimeHeading(blocks[under]) && !members.every(({ block }) => blocks[block]?.task != null) && !areChained(seen);
}

const LETTER = /\p{L}/u;

/** Why numbers of weeks, months or years before or behind titles are no plan; null when they are one. */
export function whyNotSpan({ members, headed, says }: Seen): Against | null {
  const ordered = direction(members) !== 0;
  if (headed) {
    const ofDays = members.every(({ mention }) => isCount(mention) && mention.unit === 'day');
    return ofDays || ordered || members.every(({ bare }) => !bare) ? null : 'no-order';
  }
  // `1 неделя`, `2 неделя`, `3 неделя`
  if (says.plan && members.length > 2 && members.every(({ mention, loose }, index) => !loose && isCount(mention) && mention.start === index + 1 && mention.end === mention.start)) return null;
  if (!ordered) return 'no-order';
  if (says.plan && members.every(({ loose }) => !loose) && areHorizons(members.map(({ mention }) => mention))) return null;
  return members.some(({ mention }) => isCount(mention) && mention.end !== mention.start) ? null : 'lengths';
}

/** Why weeks and days in boxes of their own are no plan: in headings they are planned unless they run backwards, in lines they rise and have short titles. */
export function whyNotBoxes(seen: Seen): Against | null {
  const { members, headed, form, says, outline: { blocks } } = seen;
  if (headed && isOneTime(seen)) return 'no-order';
  if (isTrip(members) && !isPlannedByDays(seen)) return 'diary';
  // `Week 3`, `Week 2`, `Week 1` in a log
  if (!headed && says.record && direction(members) === -1) return 'past';
  // `## Results`
  if (!headed && !says.plan && headingLabel(blocks[members[0]?.under ?? -1]?.plain ?? '').concept === 'outputs') return 'past';
  if (form === 'row') return isWeekly(seen) && (says.plan || isAlone(seen)) ? null : 'unsaid';
  if (headed) return direction(members) !== -1 || seen.told() ? null : 'past';
  if (form === 'text' && most(seen, ({ title, rest }) => title.length + rest.length > LONGEST_NAME || /。$/.test(title)) && !seen.told() && !areBoldInTurn(seen)) return 'prose';
  return direction(members) !== 0 && members.every(({ title }) => LETTER.test(title)) ? null : 'no-order';
}

/** `**1st year** – long words`, `**2nd year** – more`, from the first on: the bold words are the heads. */
function areBoldInTurn({ members, outline: { blocks } }: Seen): boolean {
  return members.length > 2 && members.every(({ block, mention }, index) => isCount(mention) && mention.unit !== 'day' && mention.start === index + 1 && leadingEmphasis(blocks[block]?.raw ?? '') !== null);
}

/** A longer title of a plain line is a sentence. */
const LONGEST_NAME = 60;

/** All of one time, in a note its reader did not name as a plan. */
function isOneTime({ members, says }: Seen): boolean {
  return says.trusted !== true && tellsOneTime(members);
}

/** `Seven-day study plan`, or days that each have a goal, or as many as the heading above counts. */
function isPlannedByDays({ outline, members, headed, says }: Seen): boolean {
  if (members.length < 3 || !says.plan) return false;
  return headed ? says.time || says.learn || labelledShare(outline, members, PROMISES, true) >= 0.6 : countsDays(outline.blocks[members[0]?.under ?? -1]?.plain ?? '', members.length);
}

/** `Your first 7 days`, `Die ersten sieben Tage`. */
function countsDays(heading: string, days: number): boolean {
  const tokens = timeTokens(heading.slice(0, LONGEST_NAME));
  return tokens.some((_token, at) => {
    const count = numberAt(tokens, at);
    return count?.value === days && unitAt(tokens, count.next)?.unit === 'day';
  });
}
