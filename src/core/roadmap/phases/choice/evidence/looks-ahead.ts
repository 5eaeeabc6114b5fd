import { isStretch, type Mention, type Point } from '../../../time/mention';
import { isCount } from '../../../time/to-span';
import { titleOf, titleTime } from '../title-time';
import { direction } from '../../series/order';
import type { Seen } from './seen';
import { areOfOldYears } from './what-was';

/** Whether a sequence shows by itself that it is planned, whatever its note is called: by tasks still open in it, or by stretches that go on from each other. */
export function looksAhead(seen: Seen): boolean {
  return !seen.says.record && !areOfOldYears(seen) && (holdsOpenTasks(seen) || areChained(seen) || areCountedOn(seen) || holdStretches(seen) || leadsToTitle(seen));
}

const FEWEST = 3;

/** Tasks in most, and open ones in the last that has any; weeks and months with tasks are those of each year too. */
function holdsOpenTasks({ outline: { blocks }, members, kind }: Seen): boolean {
  if (kind === 'box' || kind === 'calendar' || members.length < FEWEST) return false;
  const tasks = members.map(({ block, end }, index) => blocks.slice(block + 1, members[index + 1]?.block ?? end).flatMap(({ task }) => task ?? []));
  const holding = tasks.filter((own) => own.length > 0);
  return holding.length * 2 > members.length && holding.at(-1)?.includes(' ') === true;
}

/** `Apr to Jun 2027`, `Jul to Dec 2027`, `Jan to Jun 2028`: each begins where the one before ends, and most are told by both their ends and take weeks. */
export function areChained({ members }: Seen): boolean {
  if (members.length < FEWEST) return false;
  const stretches = members.map(({ mention }) => stretchOf(mention));
  const long = stretches.filter((own) => own !== null && own.ranges && own.end - own.start >= SHORTEST).length;
  let gaps = Math.floor(members.length / MEMBERS_A_GAP);
  const follow = (before: Stretch, own: Stretch): boolean => own.start > before.start && own.start >= before.end - SHARED && (own.start <= before.end + MOST_BETWEEN || (own.start <= before.end + SHARED && (gaps -= 1) >= 0));
  // Without years December is before January.
  const chained = stretches.every((own, index) => {
    const before = stretches[index - 1] ?? null;
    return own !== null && (before === null || follow(before, own) || (own.start < YEAR && follow(before, { ...own, start: own.start + YEAR })));
  });
  return chained && long * 2 > members.length;
}

/** `Weeks 1–6`, `Weeks 7–12`, `Weeks 13–20`: headings from the first on, each right behind the one before and most of several. */
function areCountedOn({ members, headed }: Seen): boolean {
  let next = 1;
  const onward = headed && members.length >= FEWEST && members.every(({ mention }) => {
    const follows = isCount(mention) && mention.form === 'position' && mention.start === next;
    next = isCount(mention) ? (mention.end ?? Infinity) + 1 : next;
    return follows;
  });
  return onward && members.filter(({ mention }) => isCount(mention) && mention.end !== mention.start).length * 2 > members.length;
}

/** `January`, `February`, `March, April, May`, `June`: where several are told together nobody keeps a diary. */
function holdStretches({ members, form, kind }: Seen): boolean {
  return form === 'heading' && kind === 'calendar' && members.length > FEWEST && members.filter(({ mention }) => isStretch(mention)).length * FEWEST >= members.length && direction(members) === 1;
}

/** `March 2027` to `January 2028` below `Applications (start in autumn 2028)`: the title names a time behind all of them. */
function leadsToTitle({ outline: { blocks }, members, headed }: Seen): boolean {
  const [first, last] = [yearOf(members[0]), yearOf(members.at(-1))];
  if (!headed || members.length < FEWEST || first === null || last === null || direction(members) !== 1) return false;
  const aim = titleTime(titleOf(blocks));
  if (aim === null || aim.start.year === null || aim.open || aim.end?.year !== aim.start.year) return false;
  if (aim.start.month === null || members.at(-1)?.mention?.form !== 'calendar') return aim.start.year > first && aim.start.year >= last;
  return direction([{ mention: members.at(-1)?.mention ?? null }, { mention: aim }]) === 1;
}

function yearOf(own: Seen['members'][number] | undefined): number | null {
  return own?.mention?.form === 'calendar' ? own.mention.start.year : null;
}

/** In days. */
const SHORTEST = 14;
const MOST_BETWEEN = 14;
/** One longer time off in so many. */
const MEMBERS_A_GAP = 3;
/** `April–May`, `May–August`. */
const SHARED = 31;
const YEAR = 12 * 31;

interface Stretch {
  /** In days of months that all have 31. */
  readonly start: number;
  readonly end: number;
  /** Told by both its ends, or open. */
  readonly ranges: boolean;
}

function stretchOf(mention: Mention | null): Stretch | null {
  if (mention?.form !== 'calendar' || (mention.end === null && !mention.open)) return null;
  const { start, open } = mention;
  const end = mention.end ?? start;
  // `now till March`
  if (start.now && isPlaced(end)) return { start: -Infinity, end: placeOf(end, end.year, 12) + 31, ranges: true };
  if (!isPlaced(start) || !isPlaced(end)) return null;
  const from = placeOf(start, start.year ?? end.year, 1) + (start.day ?? 1) - 1;
  // The last days of a month count as its end.
  const to = open ? Infinity : placeOf(end, end.year ?? start.year, 12) + (end.day === null || end.day >= 28 ? 31 : end.day);
  return { start: from, end: to < from ? to + YEAR : to, ranges: open || start.month !== end.month || start.day !== end.day || start.year !== end.year };
}

/** Of a month, or a year. */
function isPlaced({ month, year, vague }: Point): boolean {
  return vague !== true && (month !== null || year !== null);
}

function placeOf({ month, quarter }: Point, year: number | null, usual: number): number {
  return ((year ?? 0) * 12 + (month ?? (quarter === null ? usual : usual === 1 ? quarter * 3 - 2 : quarter * 3)) - 1) * 31;
}
