import type { Outline } from '../../outline/outline';
import type { Candidate } from '../candidate';
import { KnownPhases } from './known-phases';
import { leavesOut } from './leaves-out';
import { withMonthNumbers } from './month-numbers';
import { withQuarterNumbers } from './quarter-numbers';
import { isFromWithin, reachOf, timeKey } from './reach';
import { scoreOf } from './score';
import { type Group, isSummary, type Series } from './series';
import { areRetold } from './told-again';
import { type Standing, weigh } from './weigh-groups';

export interface Scored extends Series {
  readonly score: number;
}

/** Groups of one key as one sequence: the one that tells most, with those that go on from it; what is told again comes once. */
export function joinGroups(outline: Outline, groups: readonly Group[], standing: Standing): readonly Scored[] {
  const weighed = weigh(outline, groups, standing);
  if (weighed === null) return [];
  const { main, weak } = weighed;
  const { openers } = standing;
  const whole = reachOf(main.members);
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
  const isLeftOut = leavesOut(outline, weighed, standing);
  let restarts = false;
  for (const group of groups.filter((own) => own !== main).sort((a, b) => (a.members[0]?.block ?? 0) - (b.members[0]?.block ?? 0))) {
    if (isLeftOut(group)) continue;
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
  return [{ kind, members: ordered, restarts, score: scoreOf(outline, { kind, members: ordered, restarts }, weak.has(main)) }];
}

/** `Month 1` and `Month 3 in detail` behind the months 1 to 6: some of them once more. */
function withoutDetails(members: readonly Candidate[]): readonly Candidate[] {
  const from = members.findIndex(({ kind, mention }, index) => kind === 'box' && index > 0 && timeKey({ mention }) === timeKey(members[0] ?? { mention: null }));
  if (from === -1) return members;
  const [first, others] = [members.slice(0, from), members.slice(from)];
  const times = new Set(first.map(timeKey));
  return others.length < from && times.size === from && others.every((own) => times.has(timeKey(own))) ? first : members;
}
