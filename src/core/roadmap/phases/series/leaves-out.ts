import type { Outline } from '../../outline/outline';
import { isCount } from '../../time/to-span';
import type { Candidate } from '../candidate';
import { direction } from './order';
import { coverOf, isFiner, isPartOf, liesWithin, reachOf, spansAll, timeKey } from './reach';
import { type Group, timed } from './series';
import { type Standing, tellsPhases, type Weighed } from './weigh-groups';

/** Whether a group beside the one that tells most is no part of its sequence. */
export function leavesOut(outline: Outline, { main, weak }: Weighed, { openers }: Standing): (group: Group) => boolean {
  const { members, under } = main;
  const [first] = members;
  const whole = reachOf(members);
  const cover = coverOf(members);
  const titles = new Set(members.map(({ title }) => title));
  const times = new Set(members.map(timeKey));
  const ofDays = members.some(isDay);
  const rises = (group: Group): boolean => isDated(first) === isDated(group.members[0]) && direction([...members, ...group.members]) === 1;
  const reasons: readonly ((group: Group) => boolean)[] = [
    (group) => weak.has(group) && !weak.has(main) && !rises(group),
    // `Q1 (months 1-3)` behind `Months 1-2`, which has begun again.
    (group) => group.members.length > 1 && group.members[0]?.kind !== first?.kind && !rises(group),
    // The months of one phase, told behind the plan.
    (group) => openers.has(group.under) && !openers.has(under),
    (group) => group.members.every(isUnnumbered),
    // `Long-term aspiration` beside horizons that say how long they are.
    (group) => first?.kind === 'horizon' && timed(group.members) === 0,
    // A line elsewhere that only happens to begin with a time, or is over them all.
    (group) => group.members.length === 1 && members.length > 2 && (!isAlike(group.members[0], first) || spansAll(group.members[0], whole)),
    // `A show in the first month`, of ideas below a bold line.
    (group) => group.members.length === 1 && members.length > 2 && first?.kind === 'titled' && first.kindOfBlock === 'item' && !rises(group),
    // The same work in a table for those who begin later.
    (group) => group.members[0]?.kindOfBlock === 'row' && group.under !== under && group.members.length === members.length && group.members.every(({ bare, title }) => !bare && titles.has(title)) && titles.size === members.length && !rises(group),
    // The next seven days, behind months.
    (group) => members.length > 1 && !ofDays && group.members.every(isDay),
    (group) => isPartOf(reachOf(group.members), whole, group.members.length === 1),
    (group) => group.under !== under && isFiner(reachOf(group.members), whole),
    // `## Goals per phase` over `Phase 1: Goals (weeks 1-3)`, behind `Phase 1: Basics (weeks 1-3)`
    (group) => group.under !== under && tellsPhases(outline, group, true),
    (group) => group.under !== under && liesWithin(group.members, cover),
    (group) => !/^[hb]/.test(group.key) && group.members.every((own) => isCount(own.mention) && times.has(timeKey(own))),
  ];
  return (group) => reasons.some((holds) => holds(group));
}

function isAlike(own: Candidate | undefined, other: Candidate | undefined): boolean {
  return own?.kind === other?.kind && (own?.kind !== 'titled' || (own.mention?.form === 'calendar') === (other?.mention?.form === 'calendar'));
}

/** A day of the calendar does not stand behind a third week. */
function isDated(own: Candidate | undefined): boolean {
  return own?.mention?.form === 'calendar' && own.mention.start.year !== null;
}

function isDay({ mention }: Candidate): boolean {
  return isCount(mention) && mention.unit === 'day';
}

function isUnnumbered({ kind, number }: Candidate): boolean {
  return kind === 'phase' && number === null;
}
