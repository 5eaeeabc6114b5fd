import { headingLabel } from '../../fields/label';
import type { Outline } from '../../outline/outline';
import { isCount, monthsIn } from '../../time/to-span';
import { withOrdinalMarks, withSequels, withStrays } from '../series/also-phases';
import type { Candidate } from '../candidate';
import { type Against, whyNoPlan } from './is-plan';
import { isStudyPlan, type NoteSays, noteSays, said, saysPlan } from './note-says';
import { joinGroups } from '../series/join-groups';
import { type Group, groupCandidates, isNamed, isSummary, type Series, timed } from '../series/series';

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
  const firsts = new Map([...candidates].reverse().map(({ kind, block }) => [kind, block]));
  const plans = [...byKey.values()].flatMap((groups) => joinGroups(outline, groups, { openers, firsts })).filter((series) => {
    const told = noteSays(outline, series.members[0], name, titled);
    const says = whole === undefined || told.record ? told : { ...told, plan: true };
    if (says.ahead) ahead.add(series);
    const why = whyNoPlan(outline, series, { ...(trusted ? BELIEVED : says), toldPhases });
    if (why !== null) for (const { block } of series.members) against.set(block, why);
    return why === null;
  });
  const outer = plans.filter((series) => !plans.some((other) => other !== series && ((ahead.has(other) && isDiary(outline, series, other)) || (outranks(other, series) && holds(other, series)) || (isFrame(series, other) && holds(series, other)))));
  const [best] = outer.sort((a, b) => b.score - a.score || (a.members[0]?.block ?? 0) - (b.members[0]?.block ?? 0));
  const members = best === undefined ? [] : withOrdinalMarks(outline, withSequels(outline, withStrays(outline, best.kind === 'phase' || best.kind === 'stage' ? best.members : withoutFrame(outline, withoutTurns(outline, withoutPlaces(best.members))), candidates), candidates));
  return { members, against };
}

/** `First day`, `First week`, `First month`: each the first of another unit, which is no number of the phase. */
function withoutPlaces(members: readonly Candidate[]): readonly Candidate[] {
  const numbers = new Set(members.map(({ number }) => number));
  const units = new Set(members.map(({ mention }) => (isCount(mention) ? mention.unit : null)));
  return members[0]?.kind !== 'box' || units.size === 1 || numbers.size === members.length ? members : members.map((own) => ({ ...own, number: null }));
}

/** `# Phase 1 — Basics (Weeks 5–10)`, the title of a note on it, over the weeks in it. */
function isWholeNote({ kind, level, mention }: Candidate, all: readonly Candidate[]): boolean {
  if (kind !== 'phase' || level !== 1 || !isCount(mention) || all.some((own) => own.block !== 0 && own.kind === 'phase')) return false;
  return all.filter((own) => own.block !== 0 && isCount(own.mention) && own.mention.form === 'position' && own.mention.unit === mention.unit).length > 1;
}

/** `Now`, `Next`, `Later` stand in an order, and are not numbered. */
function withoutTurns({ blocks }: Outline, members: readonly Candidate[]): readonly Candidate[] {
  return members[0]?.kind !== 'horizon' ? members : members.map((own) => (/\p{N}/u.test(blocks[own.block]?.plain.slice(0, FIRST) ?? '') ? own : { ...own, number: null }));
}

const FIRST = 4;

/** `## Study roadmap (4 weeks)`, and `## Roadmap of 3 months` or `## Three-month study plan` over months or weeks, are over the plan, not beside what follows. */
function isOverPlan({ kind, kindOfBlock, title, mention, end }: Candidate, next: Candidate | undefined): boolean {
  if (kindOfBlock !== 'heading') return false;
  if (kind === 'titled' && isStudyPlan(title)) return true;
  const counts = next !== undefined && next.block < end && isCount(next.mention) && next.mention.form === 'position';
  return counts && (kind === 'span' || (kind === 'horizon' && saysPlan(title) && isCount(mention) && mention.unit === next.mention.unit) || (kind === 'titled' && said(title).plan && isCount(mention) && mention.form !== 'position'));
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
