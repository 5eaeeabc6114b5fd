import { mayHoldTime } from '../../../time/find-time';
import { isCount } from '../../../time/to-span';
import { timeTokens } from '../../../words/words';
import { direction } from '../../series/order';
import { isSingleDay } from '../../series/past';
import { isTimeHeading } from './bare';
import { areChained } from './looks-ahead';
import { isToldInTable } from './rows';
import { labelledShare, most, PROMISES, type Seen } from './seen';
import { isOpenWork, isPromised } from './tasks';

/** A note that calls itself a record, but has a plan in it: by a title or heading that says so, by phases with times, or by what they promise. */
export function isPlannedInRecord(seen: Seen): boolean {
  const { says, kind, share, outline, members, headed } = seen;
  // What was done day by day.
  if (most(seen, (own) => isSingleDay(own) || (isCount(own.mention) && own.mention.unit === 'day' && own.mention.start === own.mention.end))) return false;
  if (says.product === true && share === 1 && members.length > 1) return true;
  if ((!isHowTo(seen) && (says.plan || (says.ahead && headed))) || labelledShare(outline, members, PROMISES) >= 0.6 || (share >= 0.5 && isPromised(seen)) || isOpenWork(seen)) return true;
  if (isToldInTable(seen) || isTermPlan(seen) || isMonthByMonth(seen) || areStretches(seen) || isListedAhead(seen) || isInSchedule(seen)) return true;
  return kind === 'phase' && (says.time || says.ahead || says.learn) && share > 0.5;
}

/** `Step 1`, `Step 2`, without times: how a thing is done, such as a roadmap written. */
function isHowTo({ kind, share }: Seen): boolean {
  return (kind === 'stage' || kind === 'number') && share === 0;
}

/** `### Term 1, June/July`, `### Term 2, August/September`: terms that go on from each other for months. */
function isTermPlan({ kind, headed, members }: Seen): boolean {
  return kind === 'stage' && headed && goOnForMonths(members);
}

/** Months that go on from each other, in a list below a heading that plans a time: `October – December: Read`, in the first year's plan. */
function isListedAhead({ outline: { blocks }, kind, form, says, members }: Seen): boolean {
  return says.above === true && kind === 'calendar' && form === 'item' && goOnForMonths(members) && mayHoldTime(timeTokens(blocks[members[0]?.under ?? -1]?.plain.slice(0, LONGEST_HEADING) ?? ''));
}

/** `12 Jan – 25 Jan`, `26 Jan – 15 Feb`, one behind the other below `Schedule`, of a thesis on the logs of sensors. */
function isInSchedule(seen: Seen): boolean {
  const { outline: { blocks } } = seen;
  // What each is over says more than its time: not members of a club by quarters.
  const worked = seen.says.above === true && most(seen, ({ block }) => blocks[block + 1]?.parent === block);
  return (worked || (seen.headed && isTimeHeading(blocks[seen.members[0]?.under ?? -1]))) && areChained(seen);
}

const LONGEST_HEADING = 100;

/** `### Month 1` to the last, in a note whose title says how long it all takes: `Expert in six months – manual`. */
function isMonthByMonth({ kind, headed, says, members }: Seen): boolean {
  return kind === 'box' && headed && says.time && members.length > 2 && members.every(({ mention }, index) => isCount(mention) && mention.unit === 'month' && mention.start === index + 1 && mention.end === mention.start);
}

/** `### Weeks 1–4: Base`, `### Weeks 5–8: Build`, `### Weeks 9–12: Show`: stretches from the first week on, each right behind the one before. */
function areStretches({ kind, headed, members }: Seen): boolean {
  let next = 1;
  return kind === 'box' && headed && members.length > 2 && members.every(({ mention, bare }) => {
    const own = !bare && isCount(mention) && mention.unit !== 'day' && mention.start === next && mention.end !== null && mention.end > mention.start;
    next = isCount(mention) ? (mention.end ?? mention.start) + 1 : next;
    return own;
  });
}

/** Three or more, each over more than one month. */
function goOnForMonths(members: Seen['members']): boolean {
  return members.length > 2 && direction(members) === 1 && members.every(({ mention }) => mention?.form === 'calendar' && mention.start.month !== null && mention.end !== null && mention.end.month !== mention.start.month);
}
