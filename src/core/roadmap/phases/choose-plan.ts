import type { Outline } from '../outline/outline';
import type { Candidate } from './candidate';
import type { SeriesKind } from './head';
import { type Group, groupCandidates, isSummary, samePhase } from './series';

/** Groups of one key joined into one sequence, repeats taken out. */
interface Series {
  readonly kind: SeriesKind;
  readonly members: readonly Candidate[];
  /** True when the numbers begin again under another heading. */
  readonly restarts: boolean;
  readonly score: number;
}

/** The candidates that are the plan's phases, in document order; empty when the note holds no plan. */
export function choosePlan(outline: Outline, candidates: readonly Candidate[]): readonly Candidate[] {
  const byKey = new Map<string, Group[]>();
  for (const group of groupCandidates(candidates)) byKey.set(group.key, [...(byKey.get(group.key) ?? []), group]);
  const all = [...byKey.values()].flatMap((groups) => joinGroups(outline, groups)).filter((series) => isPlan(series));
  const outer = all.filter((series) => !all.some((other) => other !== series && holds(other, series) && outranks(other, series)));
  const [best] = outer.sort((a, b) => b.score - a.score || (a.members[0]?.block ?? 0) - (b.members[0]?.block ?? 0));
  return best?.members ?? [];
}

const WEIGHT: Readonly<Record<SeriesKind, number>> = { phase: 6, stage: 3, horizon: 3, calendar: 3, box: 3, span: 3, titled: 1.5, number: 2 };

function joinGroups(outline: Outline, groups: readonly Group[]): readonly Series[] {
  const strong = [...groups].sort((a, b) => Number(weak(outline, a)) - Number(weak(outline, b)) || b.members.length - a.members.length);
  const [main, ...others] = strong;
  if (main === undefined) return [];
  const members = distinct(main.members);
  let restarts = false;
  for (const group of others.sort((a, b) => (a.members[0]?.block ?? 0) - (b.members[0]?.block ?? 0))) {
    if (weak(outline, group) && !weak(outline, main)) continue;
    const fresh = group.members.filter((member) => !members.some((known) => samePhase(known, member)));
    const again = fresh.some((member) => member.number !== null && members.some((known) => known.number === member.number));
    if (again && timed(group.members) < timed(main.members) * 0.5) continue;
    restarts ||= again;
    members.push(...distinct(fresh));
  }
  const ordered = members.sort((a, b) => a.block - b.block);
  const kind = main.members[0]?.kind ?? 'titled';
  return [{ kind, members: ordered, restarts, score: score(outline, kind, ordered, main, restarts) }];
}

function weak(outline: Outline, group: Group): boolean {
  return isSummary(outline.blocks[group.under]) || group.members.some((member) => (outline.blocks[member.block]?.folded ?? 0) > 0);
}

function distinct(members: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const member of members) if (!kept.some((known) => samePhase(known, member) && known.kindOfBlock !== 'heading')) kept.push(member);
  return kept;
}

/** Share of members with a time. */
function timed(members: readonly Candidate[]): number {
  return members.length === 0 ? 0 : members.filter((member) => member.mention !== null).length / members.length;
}

function isPlan(series: Series): boolean {
  const { kind, members } = series;
  const share = timed(members);
  const first = members[0];
  if (first === undefined) return false;
  if (kind === 'phase') return members.length >= 2 ? first.kindOfBlock !== 'text' || share >= 0.5 : first.kindOfBlock === 'heading' && share === 1;
  if (members.length < 2) return false;
  if (kind === 'stage' || kind === 'number') return share >= 0.6;
  if (kind === 'horizon') return share >= 0.5 || members.length >= 3;
  if (kind === 'calendar') return !members.every((member) => isSingleDay(member));
  if (kind === 'titled') return first.kindOfBlock !== 'item' && members.some((member) => member.mention?.form === 'position' || member.mention?.form === 'either') && !members.every((member) => isSingleDay(member));
  return true;
}

/** A heading that is one day belongs to a journal, a changelog or a meeting. */
function isSingleDay({ mention }: Candidate): boolean {
  return mention?.form === 'calendar' && mention.start.day !== null && (mention.end === null || mention.end.day === mention.start.day);
}

function score(outline: Outline, kind: SeriesKind, members: readonly Candidate[], main: Group, restarts: boolean): number {
  const first = members[0];
  const covered = members.reduce((sum, member) => sum + (member.end - member.block), 0) / Math.max(1, outline.blocks.length);
  const form = first?.kindOfBlock === 'heading' ? 2 : first?.kindOfBlock === 'bold' ? 1 : 0;
  return WEIGHT[kind] + form + 3 * timed(members) + 3 * Math.min(1, covered) + Math.min(members.length, 6) / 6 - (weak(outline, main) ? 4 : 0) - (restarts ? 2 : 0);
}

/** Most of the inner series' members lie inside members of the outer one. */
function holds(outer: Series, inner: Series): boolean {
  const inside = inner.members.filter((member) => outer.members.some((own) => member.block > own.block && member.block < own.end));
  return inside.length * 2 > inner.members.length;
}

/** The outer series is the plan, unless the inner one has phase words the outer lacks, or the outer is bare years. */
function outranks(outer: Series, inner: Series): boolean {
  if (inner.kind === 'phase' && outer.kind !== 'phase' && !inner.restarts) return false;
  return !(outer.members.every((member) => member.bare) && outer.kind === 'calendar' && !inner.members.every((member) => member.bare));
}
