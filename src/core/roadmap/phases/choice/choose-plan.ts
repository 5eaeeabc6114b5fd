import type { Outline } from '../../outline/outline';
import { isCount, isDayLength, monthsIn } from '../../time/to-span';
import { withOrdinalMarks, withSequels, withStrays } from '../series/also-phases';
import type { Candidate } from '../candidate';
import { type Against, whyNoPlan } from './is-plan';
import { type NoteSays, noteSays, said, saysPlan } from './note-says';
import { isOverPlan, isWholeNote } from './over-plan';
import { ownMembers } from './own-members';
import { KnownPhases } from '../series/known-phases';
import { joinGroups, type Scored } from '../series/join-groups';
import { type Group, groupCandidates, isNamed, type Series, timed } from '../series/series';

/** What is said of a note from outside: its file's name, and whether its reader knows that it is a plan. */
export interface NoteKnown {
  readonly name: string;
  /** The name is the note's property `title`. */
  readonly titled?: boolean;
  readonly trusted: boolean;
}

/** Of a note that its reader knows to be a plan. */
export const BELIEVED: NoteSays = { record: false, ahead: false, learn: false, plan: true, named: true, time: true, trusted: true };

export interface Choice {
  /** The plan's phases, in document order; empty when the note holds no plan. */
  readonly members: readonly Candidate[];
  /** By block, what spoke against the sequence it stands in. */
  readonly against: ReadonlyMap<number, Against>;
}

/** Which of the candidates are the plan's phases, and why the others cannot be. */
export function choosePlan(outline: Outline, all: readonly Candidate[], { name, titled, trusted }: NoteKnown): Choice {
  const whole = all.find((own) => isWholeNote(own, all));
  const candidates = all.filter((own, at) => !isOverPlan(own, all[at + 1]) && own !== whole);
  const toldPhases = candidates.filter(({ kind, kindOfBlock, mention }) => kind === 'phase' && ((mention !== null && !isDayLength(mention)) || kindOfBlock === 'row')).length;
  const byKey = new Map<string, Group[]>();
  for (const group of groupCandidates(candidates, outline.blocks)) {
    const own = byKey.get(group.key);
    if (own === undefined) byKey.set(group.key, [group]);
    else own.push(group);
  }
  const against = new Map<number, Against>();
  const ahead = new Set<Series>();
  const above = new Set<Series>();
  const openers = new Map(candidates.filter((own) => !isNamed(own)).map((own) => [own.block, own]));
  const firsts = new Map([...candidates].reverse().map(({ kind, block }) => [kind, block]));
  const join = (groups: readonly Group[]): readonly Scored[] => joinGroups(outline, groups, { openers, firsts }).map((own) => (own.kind === 'box' ? { ...own, members: withStrays(outline, own.members, candidates) } : own));
  const isPlan = (series: Scored): boolean => {
    const told = noteSays(outline, series.members[0], name, titled);
    const says = whole === undefined || told.record ? told : { ...told, plan: true };
    if (says.ahead) ahead.add(series);
    if (says.above === true) above.add(series);
    const why = whyNoPlan(outline, series, { ...(trusted ? BELIEVED : says), toldPhases });
    if (why !== null) for (const { block } of series.members) against.set(block, why);
    return why === null;
  };
  const plans = [...byKey.values()].flatMap((groups) => plansOf(groups, join, isPlan));
  const outer = plans.filter((series) => !plans.some((other) => other !== series && ((ahead.has(other) && isDiary(outline, series, other)) || (above.has(other) && !above.has(series) && (retells(series, other) || areChapters(series) || isBrief(series, other))) || (outranks(other, series) && holds(other, series)) || (isFrame(series, other) && holds(series, other)) || isFuller(other, series) || isBegun(series, other))));
  const [best] = outer.sort((a, b) => b.score - a.score || (a.members[0]?.block ?? 0) - (b.members[0]?.block ?? 0));
  const members = best === undefined ? [] : withOrdinalMarks(outline, withSequels(outline, withStrays(outline, best.kind === 'phase' || best.kind === 'stage' ? best.members : ownMembers(outline, best.members), candidates), candidates));
  return { members, against };
}

/** The sequences of some groups that are plans: where one is none, the groups it does not begin with are asked once more without it. */
function plansOf(groups: readonly Group[], join: (groups: readonly Group[]) => readonly Scored[], isPlan: (series: Scored) => boolean): readonly Scored[] {
  const all = join(groups);
  const plans = all.filter(isPlan);
  if (plans.length > 0 || groups.length < 2) return plans;
  const tried = new Set(all.flatMap(({ members }) => members.map(({ block }) => block)));
  const others = groups.filter(({ members }) => !members.some(({ block }) => tried.has(block)));
  return others.length === 0 ? [] : join(others).filter(isPlan);
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

/** Each of the outer series' members has some of the inner one in it. Both are in document order. */
function areAllOver(outer: Series, inner: Series): boolean {
  let at = 0;
  return outer.members.every(({ block, end }) => {
    while ((inner.members[at]?.block ?? Infinity) <= block) at += 1;
    return (inner.members[at]?.block ?? Infinity) < end;
  });
}

/** The outer series is the plan, unless the inner one has phase words the outer lacks, the outer only frames it, is told by names that are not all over it, or has it in one of its parts that is called a plan. */
function outranks(outer: Series, inner: Series): boolean {
  if (outer.members.every(isNamed) && !areAllOver(outer, inner)) return false;
  const [first = 0, last = 0] = [inner.members[0]?.block, inner.members.at(-1)?.block];
  // The one that all of the inner series stands in.
  const around = outer.members.find(({ block, end }) => first > block && last < end);
  // Phases of one path among several that say how long they are.
  if (around !== undefined && outer.members.length > 2 && timed(outer.members) === 1) return true;
  // `### 1. Roadmap`, over months, before other parts of a document.
  if (around !== undefined && outer.kind === 'number' && timed(outer.members) < 0.5 && timed(inner.members) === 1 && said(around.title).plan) return false;
  return !(inner.kind === 'phase' && outer.kind !== 'phase' && !inner.restarts) && !isFrame(outer, inner);
}

/** Weeks below some other heading, in a note that has its plan below one that says so: of coarser times, or they would be no plan by themselves. */
function isDiary(outline: Outline, own: Series, { members: [first] }: Series): boolean {
  const [week] = own.members;
  return own.kind === 'box' && week !== undefined && first !== undefined && first.kindOfBlock !== 'row' && !saysPlan(outline.blocks[week.under]?.plain ?? '') && (isCoarser(first, week) || whyNoPlan(outline, own, UNSAID) !== null);
}

/** Months of a plan told again in other parts of its note: `### End of July`, `### July–August costs`. */
function retells(own: Series, plan: Series): boolean {
  const months = new Set(plan.members.flatMap(({ mention }) => monthsOf(mention) ?? []));
  return own.kind === 'calendar' && months.size > 1 && own.members.every(({ mention }) => monthsOf(mention)?.every((month) => months.has(month)) === true);
}

/** First and last month of the year; null where a time is none of months. */
function monthsOf(mention: Candidate['mention']): readonly number[] | null {
  const months = mention?.form === 'calendar' ? [mention.start.month, (mention.end ?? mention.start).month] : [null];
  return months.flatMap((month) => month ?? []).length === months.length ? months.flatMap((month) => month ?? []) : null;
}

/** Steps without a time: `Chapter 1: Introduction` of a thesis, beside its plan. */
function areChapters({ kind, members }: Series): boolean {
  return kind === 'stage' && timed(members) === 0;
}

/** Steps of a few days each beside years that are planned: all of them together are shorter than one. */
function isBrief({ members }: Series, { members: [first] }: Series): boolean {
  const months = members.reduce((sum, { mention }) => sum + (isCount(mention) && mention.form !== 'position' ? (mention.end ?? Infinity) * monthsIn(mention.unit) : Infinity), 0);
  return first !== undefined && isCount(first.mention) && first.mention.form === 'position' && months < monthsIn(first.mention.unit);
}

const UNSAID = { record: false, ahead: false, learn: false, plan: false, named: false, time: false, toldPhases: 0 };

/** A table that says by itself that it plans, of more phases than a list without a word for them or numbered parts without times. */
function isFuller({ members }: Series, { kind, members: own }: Series): boolean {
  return (kind === 'number' ? timed(own) === 0 : kind !== 'phase' && own[0]?.kindOfBlock === 'item') && members.length > own.length && members.every(({ planned }) => planned);
}

/** A first phase worked out below a table of them all. */
function isBegun({ kind, members }: Series, { kind: other, members: all }: Series): boolean {
  if (kind !== 'phase' || other !== 'phase' || members.length * 2 > all.length || all[0]?.kindOfBlock !== 'row' || members[0]?.kindOfBlock === 'row') return false;
  const known = new KnownPhases();
  for (const own of all) known.add(own);
  // The rows may say whose each is, and the headings what it is.
  return members.every((own) => own.number !== null && known.has(own));
}

/** Bare years over quarters or months with titles: `## 2026` over `### Q1: First release`. */
function isFrame(outer: Series, inner: Series): boolean {
  return outer.kind === 'calendar' && outer.members.every(({ bare }) => bare) && !inner.members.every(({ bare }) => bare) && inner.members.length > outer.members.length;
}
