import { headingLabel } from '../fields/label';
import type { Outline } from '../outline/outline';
import type { CountMention } from '../time/mention';
import { isCount, monthsIn } from '../time/to-span';
import { withOrdinalMarks, withSequels, withStrays } from './also-phases';
import type { Candidate } from './candidate';
import type { SeriesKind } from './head';
import { type Against, whyNoPlan } from './is-plan';
import { withMonthNumbers } from './month-numbers';
import { withQuarterNumbers } from './quarter-numbers';
import { type NoteSays, noteSays, saysPlan } from './note-says';
import { type Group, groupCandidates, isNamed, isSummary, KnownPhases, type Series, timed } from './series';

interface Scored extends Series {
  readonly score: number;
}

/** What is said of a note from outside: its file's name, and whether its reader knows that it is a plan. */
export interface NoteKnown {
  readonly name: string;
  readonly trusted: boolean;
}

const BELIEVED: NoteSays = { record: false, ahead: false, learn: false, plan: true, named: true, time: true };

export interface Choice {
  /** The plan's phases, in document order; empty when the note holds no plan. */
  readonly members: readonly Candidate[];
  /** By block, what spoke against the sequence it stands in. */
  readonly against: ReadonlyMap<number, Against>;
}

/** Which of the candidates are the plan's phases, and why the others cannot be. */
export function choosePlan(outline: Outline, candidates: readonly Candidate[], { name, trusted }: NoteKnown): Choice {
  const toldPhases = candidates.filter(({ kind, kindOfBlock, mention }) => kind === 'phase' && (mention !== null || kindOfBlock === 'row')).length;
  const byKey = new Map<string, Group[]>();
  for (const group of groupCandidates(candidates, outline.blocks)) {
    const own = byKey.get(group.key);
    if (own === undefined) byKey.set(group.key, [group]);
    else own.push(group);
  }
  const against = new Map<number, Against>();
  const ahead = new Set<Series>();
  const openers = new Set(candidates.filter((own) => !isNamed(own)).map(({ block }) => block));
  const all = [...byKey.values()].flatMap((groups) => joinGroups(outline, groups, openers)).filter((series) => {
    const says = noteSays(outline, series.members[0], name);
    if (says.ahead) ahead.add(series);
    const why = whyNoPlan(outline, series, { ...(trusted ? BELIEVED : says), toldPhases });
    if (why !== null) for (const { block } of series.members) against.set(block, why);
    return why === null;
  });
  const outer = all.filter((series) => !all.some((other) => other !== series && ((ahead.has(other) && isDiary(outline, series, other)) || (outranks(other, series) && holds(other, series)) || (isFrame(series, other) && holds(series, other)))));
  const [best] = outer.sort((a, b) => b.score - a.score || (a.members[0]?.block ?? 0) - (b.members[0]?.block ?? 0));
  const members = best === undefined ? [] : withOrdinalMarks(outline, withSequels(outline, best.kind === 'phase' || best.kind === 'stage' ? withStrays(outline, best.members, candidates) : withoutFrame(outline, best.members), candidates));
  return { members, against };
}

const WEIGHT: Readonly<Record<SeriesKind, number>> = { phase: 6, stage: 3, horizon: 3, calendar: 3, box: 3, span: 3, titled: 1.5, number: 2 };

/** `openers` are the blocks that could open a phase. */
function joinGroups(outline: Outline, groups: readonly Group[], openers: ReadonlySet<number>): readonly Scored[] {
  const weak = new Map(groups.map((group) => [group, isWeak(outline, group)]));
  const strong = groups.filter((group) => weak.get(group) === false);
  if (strong.length === 1 && strong[0]?.members.length === 1) groups.forEach((group) => weak.set(group, false));
  const [main, ...others] = [...groups].sort((a, b) => Number(weak.get(a)) - Number(weak.get(b)) || b.members.length - a.members.length || timed(b.members) - timed(a.members));
  if (main === undefined) return [];
  const members: Candidate[] = [];
  const known = new KnownPhases();
  const take = (own: readonly Candidate[], whole = false): void => {
    for (const member of own) {
      // `Phase 2 reading list` behind `Phase 2 — Words`: of that phase, not another.
      if (member.loose && member.mention === null && known.hasNumber(member.number)) continue;
      if (!whole && known.has(member, 'headings')) continue;
      members.push(member);
      known.add(member);
    }
  };
  take(main.members);
  let restarts = false;
  let whole: Reach | undefined;
  for (const group of others.sort((a, b) => (a.members[0]?.block ?? 0) - (b.members[0]?.block ?? 0))) {
    if (weak.get(group) === true && weak.get(main) === false) continue;
    // The months of one phase, told behind the plan.
    if (openers.has(group.under) && !openers.has(main.under)) continue;
    if (group.members.every(isUnnumbered) && !main.members.some(isUnnumbered)) continue;
    // `Long-term aspiration` beside horizons that say how long they are.
    if (main.members[0]?.kind === 'horizon' && timed(main.members) === 1 && timed(group.members) === 0) continue;
    // A line elsewhere that only happens to begin with a time.
    if (group.members.length === 1 && main.members.length > 2 && !isAlike(group.members[0], main.members[0]) && !/^[hb]/.test(group.key)) continue;
    if (group.members.length === 1 && main.members.length > 2 && spansAll(group.members[0], whole ??= reachOf(main.members))) continue;
    const fresh = group.members.filter((member) => !known.has(member));
    const again = fresh.some((member) => member.kind !== 'calendar' && known.hasNumber(member.number));
    if (again && timed(group.members) < timed(main.members) * 0.5) continue;
    restarts ||= again;
    // A track of its own, which may begin as the others do.
    if (again && fresh.length * 2 >= group.members.length) take(group.members, true);
    else take(fresh);
  }
  const ordered = withQuarterNumbers(withMonthNumbers(members.sort((a, b) => a.block - b.block)));
  const kind = ordered[0]?.kind ?? 'titled';
  return [{ kind, members: ordered, restarts, score: score(outline, kind, ordered, weak.get(main) === true, restarts) }];
}

/** `0. Rules` before numbered subjects and `9. Resources` behind them are parts of the note. */
function withoutFrame(outline: Outline, members: readonly Candidate[]): readonly Candidate[] {
  if (members[0]?.kind !== 'number' || timed(members) > 0) return members;
  const isPart = ({ block, title }: Candidate): boolean => isSummary(outline, block) || headingLabel(title).concept === 'rules';
  const from = members[0].number === 0 && isPart(members[0]) ? 1 : 0;
  let to = members.length;
  while (to > from && isPart(members[to - 1] ?? members[0])) to -= 1;
  return to - from === members.length ? members : members.slice(from, to);
}

function isAlike(own: Candidate | undefined, other: Candidate | undefined): boolean {
  return own?.kind === other?.kind && (own?.kind !== 'titled' || (own.mention?.form === 'calendar') === (other?.mention?.form === 'calendar'));
}

/** The unit of a sequence's counted times, their first and their last; no unit where they have several or none. */
interface Reach {
  readonly unit: CountMention['unit'] | null;
  readonly start: number;
  readonly end: number;
}

function reachOf(members: readonly Candidate[]): Reach {
  const counts = members.flatMap(({ mention }) => (isCount(mention) ? mention : []));
  const unit = counts[0]?.unit ?? null;
  const alike = counts.length === members.length && counts.every((own) => own.unit === unit);
  return { unit: alike ? unit : null, start: counts.reduce((least, own) => Math.min(least, own.start), Infinity), end: counts.reduce((most, own) => Math.max(most, own.end ?? Infinity), 0) };
}

/** `Within 6 months you should have` beside `Month 1` to `Month 6`. */
function spansAll(own: Candidate | undefined, whole: Reach): boolean {
  const mention = own?.mention ?? null;
  return isCount(mention) && !mention.open && mention.unit === whole.unit && mention.start <= whole.start && whole.end <= (mention.end ?? 0);
}

function isUnnumbered({ kind, number }: Candidate): boolean {
  return kind === 'phase' && number === null;
}

function isWeak(outline: Outline, group: Group): boolean {
  return isSummary(outline, group.under) || group.members.some((member) => (outline.blocks[member.block]?.folded ?? 0) > 0);
}

function score(outline: Outline, kind: SeriesKind, members: readonly Candidate[], weak: boolean, restarts: boolean): number {
  const first = members[0];
  const covered = members.reduce((sum, member) => sum + (member.end - member.block), 0) / Math.max(1, outline.blocks.length);
  const form = first?.kindOfBlock === 'heading' ? 2 : first?.kindOfBlock === 'bold' ? 1 : 0;
  return WEIGHT[kind] + form + 3 * timed(members) + 3 * Math.min(1, covered) + Math.min(members.length, 6) / 6 - (first?.kindOfBlock === 'row' ? 20 : 0) - (weak ? 22 : 0) - (restarts ? 2 : 0) - (kind === 'number' && timed(members) === 0 ? 4 : 0);
}

/** Most of the inner series' members lie inside members of the outer one. Both are in document order. */
function holds(outer: Series, inner: Series): boolean {
  let inside = 0;
  let at = 0;
  for (const member of inner.members) {
    while (at + 1 < outer.members.length && (outer.members[at + 1]?.block ?? Infinity) < member.block) at += 1;
    const own = outer.members[at];
    if (own !== undefined && member.block > own.block && (member.block < own.end || (((isLine(own, member) && !isCoarser(member, own)) || isCoarser(own, member)) && member.under === own.under))) inside += 1;
  }
  return inside * 2 > inner.members.length;
}

/** A line has no part of the outline of its own: what stands behind it, up to the next one, is its; headings only if it is bold. */
function isLine({ kindOfBlock }: Candidate, inner: Candidate): boolean {
  return kindOfBlock === 'bold' || (kindOfBlock === 'text' && inner.kindOfBlock !== 'heading');
}

/** `Month 1` above `Week 1-2`, though both are items of one list. */
function isCoarser({ mention }: Candidate, inner: Candidate): boolean {
  return isCount(mention) && isCount(inner.mention) && monthsIn(mention.unit) > monthsIn(inner.mention.unit);
}

/** The outer series is the plan, unless the inner one has phase words the outer lacks, the outer only frames it, or is told by names that are not all over it. */
function outranks(outer: Series, inner: Series): boolean {
  if (outer.members.every(isNamed) && !outer.members.every(({ block, end }) => inner.members.some((own) => own.block > block && own.block < end))) return false;
  return !(inner.kind === 'phase' && outer.kind !== 'phase' && !inner.restarts) && !isFrame(outer, inner);
}

/** Weeks below some other heading, in a note that has its plan below one that says so: of coarser times, or they would be no plan by themselves. */
function isDiary(outline: Outline, own: Series, { members: [first] }: Series): boolean {
  const [week] = own.members;
  return own.kind === 'box' && week !== undefined && first !== undefined && first.kindOfBlock !== 'row' && !saysPlan(outline.blocks[week.under]?.plain ?? '') && (isCoarser(first, week) || whyNoPlan(outline, own, UNSAID) !== null);
}

const UNSAID = { record: false, ahead: false, learn: false, plan: false, named: false, time: false, toldPhases: 0 };

/** Bare years over quarters or months with titles: `## 2026` over `### Q1: First release`. */
function isFrame(outer: Series, inner: Series): boolean {
  return outer.kind === 'calendar' && outer.members.every(({ bare }) => bare) && !inner.members.every(({ bare }) => bare) && inner.members.length > outer.members.length;
}
