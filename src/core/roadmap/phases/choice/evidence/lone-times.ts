import { isOneDay, type Mention } from '../../../time/mention';
import { pointText } from '../../../time/to-span';
import { titleOf, titleTime } from '../title-time';
import { loneTime } from '../../line/time-line';
import { direction } from '../../series/order';
import { timeKey } from '../../series/reach';
import type { Seen } from './seen';
import { holdsTimeline } from './tasks';

interface Timed {
  readonly mention: Mention | null;
}

/** `H1`, `H2`; `alone`: without a year. */
export function isHalf({ mention }: Timed, alone = false): boolean {
  return mention?.form === 'calendar' && !(alone && mention.start.year !== null) && mention.start.quarter !== null && mention.start.quarter !== mention.end?.quarter;
}

/** `Winter`: of clothes, dishes and fields as well. */
export function isLoneSeason({ mention }: Timed): boolean {
  return mention?.form === 'calendar' && mention.start.vague === true && mention.start.year === null;
}

/** Lines of months, `March` and not `March to May` or a month of a year, where nothing says that they are to come, as `Timeline` above them does and `Dates` does not: of birthdays, bills and guests as well. */
export function areLoneMonths({ outline: { blocks }, members, headed, says: { plan, time, named, learn, above } }: Seen): boolean {
  if (holdsTimeline(blocks[members[0]?.under ?? -1]?.plain ?? '') || headed || plan || (time && !isOfOneDay(blocks)) || named || learn || above === true) return false;
  return members.every(({ mention }) => mention?.form === 'calendar' && mention.start.year === null && mention.start.month !== null && mention.start.day === null && !mention.open && (mention.end === null || pointText(mention.end) === pointText(mention.start)));
}

/** `Minutes of 12 March 2027`: the title tells the day of the note, not the time of a plan. */
function isOfOneDay(blocks: Seen['outline']['blocks']): boolean {
  const own = titleTime(titleOf(blocks));
  return own !== null && isOneDay(own);
}

/** `Early March: Knots`, `Late March: Ropes` in a plan: each with other words before its title. */
export function arePartsOfMonths({ outline: { blocks }, members, says }: Seen): boolean {
  const words = members.map(({ block, title, mention }) => {
    const plain = blocks[block]?.plain ?? '';
    return mention?.form === 'calendar' && mention.start.month !== null && plain.endsWith(title) ? `${String(mention.start.month)} ${plain.slice(0, -title.length).replace(/\P{L}/gu, '')}` : '';
  });
  const months = words.map((own) => Number.parseInt(own, 10));
  return says.plan && !words.includes('') && new Set(words).size === words.length && months.every((own, index) => own >= (months[index - 1] ?? 0));
}

/** `## Work` and `## Health`, each over the same months. */
export function riseByPart(members: Seen['members']): boolean {
  const parts = new Map<number, Timed[]>();
  for (const own of members) {
    const part = parts.get(own.under);
    if (part === undefined) parts.set(own.under, [own]);
    else part.push(own);
  }
  return parts.size > 1 && [...parts.values()].every((own) => own.length > 1 && direction(own) === 1);
}

/** `Q2`, `Q2`, or `Y25`, `Y25`, `Q2`, `Q2`: several things of one time, none behind another. */
export function tellsOneTime(members: Seen['members']): boolean {
  const times = members.map(timeKey);
  return members.length > 1 && times.every((own, index) => own !== '' && (own === times[index - 1] || own === times[index + 1]));
}

/** Lengths or dates alone on the lines below, and no other times: `1. Oven` over `2 years` is a warranty, `1. Glass` over `March – May 2026` an exhibition. */
export function areTimesBelow({ outline: { blocks }, members }: Seen): boolean {
  const timed = members.filter(({ mention }) => mention !== null);
  return timed.length > 0 && timed.every(({ block, mention }) => mention?.form !== 'position' && loneTime(blocks[block + 1]) !== null);
}
