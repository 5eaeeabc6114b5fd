import type { Outline } from '../../outline/outline';
import { isConcept } from '../../time/cursor';
import { isCount } from '../../time/to-span';
import { isState } from '../line/title-asides';
import { timeTokens } from '../../words/words';
import type { Candidate } from '../candidate';
import { direction } from './order';
import type { SeriesKind } from '../line/series-kind';
import { withMonthNumbers } from './month-numbers';
import { withQuarterNumbers } from './quarter-numbers';
import { coverOf, isFiner, isFromWithin, isPartOf, liesWithin, reachOf, spansAll, timeKey } from './reach';
import { KnownPhases } from './known-phases';
import { scoreOf } from './score';
import { areRetold } from './told-again';
import { type Group, isSummary, type Series, timed } from './series';

export interface Scored extends Series {
  readonly score: number;
}

/** The groups that tell most first: strong ones, long ones, those with times, those under a heading that says phases. */
function byWeight(outline: Outline, groups: readonly Group[], weak: ReadonlyMap<Group, boolean>): readonly Group[] {
  if (groups.length < 2) return groups;
  const weighed = groups.map((group) => ({ group, weights: [Number(!weak.get(group)), group.members.length, timed(group.members), Number(!group.members.every(({ title }) => isState(title))), Number(tellsPhases(outline, group))] }));
  const order = (a: readonly number[], b: readonly number[]): number => a.reduce((found, own, at) => found || (b[at] ?? 0) - own, 0);
  return weighed.sort((a, b) => order(a.weights, b.weights)).map(({ group }) => group);
}

/** Blocks below the members. */
function contentOf({ members }: Group): number {
  return members.reduce((sum, { block, end }) => sum + end - block - 1, 0);
}

/** What stands in the whole note: the blocks that could open a phase, and the first of each kind. */
export interface Standing {
  readonly openers: ReadonlyMap<number, Candidate>;
  readonly firsts: ReadonlyMap<SeriesKind, number>;
}

export function joinGroups(outline: Outline, groups: readonly Group[], { openers, firsts }: Standing): readonly Scored[] {
  const weak = new Map(groups.map((group) => [group, isWeak(outline, group, firsts)]));
  const strong = groups.filter((group) => weak.get(group) === false);
  if (strong.length === 1 && strong[0]?.members.length === 1) groups.forEach((group) => weak.set(group, false));
  const [most, ...fewer] = byWeight(outline, groups, weak);
  if (most === undefined) return [];
  // Months, though there are more weeks in them.
  const reach = reachOf(most.members);
  // Weeks below `Month 1`, where months 2 and 3 stand elsewhere.
  const over = openers.get(most.under)?.mention ?? null;
  const beside = isCount(over) ? fewer.find((own) => !openers.has(own.under) && own.members.length > 1 && own.members.every(({ mention }) => isCount(mention) && mention.unit === over.unit && mention.start > over.start)) : undefined;
  const main = beside ?? fewer.find((own) => own.members.length > 1 && weak.get(own) === weak.get(most) && isPartOf(reach, reachOf(own.members), false)) ?? most;
  const others = groups.filter((own) => own !== main);
  const whole = reachOf(main.members);
  const cover = coverOf(main.members);
  const titles = new Set(main.members.map(({ title }) => title));
  const ofDays = main.members.some(isDay);
  const times = new Set(main.members.map(timeKey));
  const members: Candidate[] = [];
  const known = new KnownPhases();
  const take = (own: readonly Candidate[], all = false): void => {
    for (const member of own) {
      // `Phase 2 reading list` behind `Phase 2 — Words`: of that phase, not another.
      if (member.mention === null && known.hasNumber(member.number) && (member.loose || isSummary(outline, member.block))) continue;
      if (!all && known.has(member, 'headings')) continue;
      members.push(member);
      known.add(member);
    }
  };
  take(withoutDetails(main.members));
  let restarts = false;
  for (const group of others.sort((a, b) => (a.members[0]?.block ?? 0) - (b.members[0]?.block ?? 0))) {
    const rises = (): boolean => isDated(main.members[0]) === isDated(group.members[0]) && direction([...main.members, ...group.members]) === 1;
    if (weak.get(group) === true && weak.get(main) === false && !rises()) continue;
    // `Q1 (months 1-3)` behind `Months 1-2`, which has begun again.
    if (group.members.length > 1 && group.members[0]?.kind !== main.members[0]?.kind && !rises()) continue;
    // The months of one phase, told behind the plan.
    if (openers.has(group.under) && !openers.has(main.under)) continue;
    if (group.members.every(isUnnumbered)) continue;
    // `Long-term aspiration` beside horizons that say how long they are.
    if (main.members[0]?.kind === 'horizon' && timed(group.members) === 0) continue;
    // A line elsewhere that only happens to begin with a time.
    if (group.members.length === 1 && main.members.length > 2 && !isAlike(group.members[0], main.members[0])) continue;
    if (group.members.length === 1 && main.members.length > 2 && spansAll(group.members[0], whole)) continue;
    // The same work in a table for those who begin later.
    if (group.members[0]?.kindOfBlock === 'row' && group.under !== main.under && group.members.length === main.members.length && group.members.every(({ bare, title }) => !bare && titles.has(title)) && titles.size === main.members.length && !rises()) continue;
    // The next seven days, behind months.
    if (main.members.length > 1 && !ofDays && group.members.every(isDay)) continue;
    const own = reachOf(group.members);
    if (isPartOf(own, whole, group.members.length === 1) || (group.under !== main.under && isFiner(own, whole))) continue;
    // `## Goals per phase` over `Phase 1: Goals (weeks 1-3)`, behind `Phase 1: Basics (weeks 1-3)`
    if (group.under !== main.under && tellsPhases(outline, group, true)) continue;
    if (group.under !== main.under && liesWithin(group.members, cover)) continue;
    if (!/^[hb]/.test(group.key) && group.members.every((own) => isCount(own.mention) && times.has(timeKey(own)))) continue;
    // `## Phase 1 (2 days)` below each of several levels.
    restarts ||= group.under !== main.under && openers.has(group.under) && openers.has(main.under) && group.members.every((member) => member.bare && known.hasNumber(member.number));
    const fresh = group.members.filter((member) => !known.has(member) && !isFromWithin(member, whole));
    // In other words: `Month 5: Practice` behind `Month 5: Comparison and practice`.
    if (group.members.some((member) => !member.bare && known.has(member)) && group.members.every((member) => member.mention !== null && times.has(timeKey(member))) && areRetold(fresh, main.members)) continue;
    const again = fresh.some((member) => member.kind !== 'calendar' && known.hasNumber(member.number));
    restarts ||= again;
    // A track of its own, which may begin as the others do.
    if (again && fresh.length * 2 >= group.members.length) take(group.members, true);
    else take(fresh);
  }
  const ordered = withQuarterNumbers(withMonthNumbers(members.sort((a, b) => a.block - b.block)));
  const kind = ordered[0]?.kind ?? 'titled';
  return [{ kind, members: ordered, restarts, score: scoreOf(outline, { kind, members: ordered, restarts }, weak.get(main) === true) }];
}

/** `Month 1` and `Month 3 in detail` behind the months 1 to 6: some of them once more. */
function withoutDetails(members: readonly Candidate[]): readonly Candidate[] {
  const from = members.findIndex(({ kind, mention }, index) => kind === 'box' && index > 0 && timeKey({ mention }) === timeKey(members[0] ?? { mention: null }));
  if (from === -1) return members;
  const [first, others] = [members.slice(0, from), members.slice(from)];
  const times = new Set(first.map(timeKey));
  return others.length < from && times.size === from && others.every((own) => times.has(timeKey(own))) ? first : members;
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

/** `### Phases`, over one of several lists of weeks; or `Goals per phase`. */
function tellsPhases({ blocks }: Outline, { under }: Group, each = false): boolean {
  const tokens = blocks[under]?.kind === 'heading' ? timeTokens(blocks[under].plain.slice(0, LONGEST_HEADING)) : [];
  return tokens.some((_token, at) => isConcept(tokens, at, 'phase') && isConcept(tokens, at - 1, 'per') === each);
}

const LONGEST_HEADING = 200;

/** Headings over more than two blocks each, or with more than eight lines from one to the next: where the phases are worked out, whatever the heading above is called. */
function isWorkedOut({ blocks }: Outline, group: Group): boolean {
  const [first] = group.members;
  const last = group.members.at(-1);
  if (first === undefined || last === undefined || first === last) return false;
  // What stands behind a bold line, up to the next one, is its.
  if (first.kindOfBlock === 'bold') return last.block - first.block > (MOST_SUMMED + 1) * (group.members.length - 1);
  const lines = (blocks[last.block]?.line ?? 0) - (blocks[first.block]?.line ?? 0);
  return first.kindOfBlock === 'heading' && (contentOf(group) > MOST_SUMMED * group.members.length || lines > MOST_LINES * (group.members.length - 1));
}

/** Blocks below a phase that is only summed up, and lines from it to the next: a diagram is no block. */
const MOST_SUMMED = 2;
const MOST_LINES = 8;

/** `Phase 1 success`, `Phase 2 success`: one thing of each. */
function areAllOne({ members }: Group): boolean {
  return members.length > 2 && members.every(({ bare, title, kind }) => !bare && kind === 'phase' && title === members[0]?.title);
}

function isWeak(outline: Outline, group: Group, firsts: Standing['firsts']): boolean {
  // A part behind the plan may say much of each phase too: `## Resources`.
  const first = (firsts.get(group.members[0]?.kind ?? 'titled') ?? Infinity) > group.under;
  return (isSummary(outline, group.under) && !(first && isWorkedOut(outline, group))) || areAllOne(group) || group.members.some((member) => (outline.blocks[member.block]?.folded ?? 0) > 0);
}
