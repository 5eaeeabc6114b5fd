import type { Outline } from '../../outline/outline';
import { isConcept } from '../../time/cursor';
import { isCount } from '../../time/to-span';
import { timeTokens } from '../../words/words';
import type { Candidate } from '../candidate';
import type { SeriesKind } from '../line/series-kind';
import { isState } from '../line/title-asides';
import { isPartOf, reachOf } from './reach';
import { type Group, isSummary, timed } from './series';

/** What stands in the whole note: the blocks that could open a phase, and the first of each kind. */
export interface Standing {
  readonly openers: ReadonlyMap<number, Candidate>;
  readonly firsts: ReadonlyMap<SeriesKind, number>;
}

/** The group that tells most, and those that hardly tell a plan: `Summary`, `Checklist`, what is folded away. */
export interface Weighed {
  readonly main: Group;
  readonly weak: ReadonlySet<Group>;
}

/** Null where there are no groups. */
export function weigh(outline: Outline, groups: readonly Group[], { openers, firsts }: Standing): Weighed | null {
  const weak = new Set(groups.filter((group) => isWeak(outline, group, firsts)));
  const strong = groups.filter((group) => !weak.has(group));
  if (strong.length === 1 && strong[0]?.members.length === 1) weak.clear();
  const [most, ...fewer] = byWeight(outline, groups, weak);
  if (most === undefined) return null;
  // Weeks below `Month 1`, where months 2 and 3 stand elsewhere.
  const over = openers.get(most.under)?.mention ?? null;
  const beside = isCount(over) ? fewer.find((own) => !openers.has(own.under) && own.members.length > 1 && own.members.every(({ mention }) => isCount(mention) && mention.unit === over.unit && mention.start > over.start)) : undefined;
  // Months, though there are more weeks in them.
  const reach = reachOf(most.members);
  const coarser = beside ?? fewer.find((own) => own.members.length > 1 && weak.has(own) === weak.has(most) && isPartOf(reach, reachOf(own.members), false));
  return { main: coarser ?? most, weak };
}

/** The groups that tell most first: strong ones, long ones, those with times, those under a heading that says phases. */
function byWeight(outline: Outline, groups: readonly Group[], weak: ReadonlySet<Group>): readonly Group[] {
  if (groups.length < 2) return groups;
  const weighed = groups.map((group) => ({ group, weights: [Number(!weak.has(group)), group.members.length, timed(group.members), Number(!group.members.every(({ title }) => isState(title))), Number(tellsPhases(outline, group))] }));
  const order = (a: readonly number[], b: readonly number[]): number => a.reduce((found, own, at) => found || (b[at] ?? 0) - own, 0);
  return weighed.sort((a, b) => order(a.weights, b.weights)).map(({ group }) => group);
}

/** `### Phases`, over one of several lists of weeks; or `Goals per phase`. */
export function tellsPhases({ blocks }: Outline, { under }: Group, each = false): boolean {
  const tokens = blocks[under]?.kind === 'heading' ? timeTokens(blocks[under].plain.slice(0, LONGEST_HEADING)) : [];
  return tokens.some((_token, at) => isConcept(tokens, at, 'phase') && isConcept(tokens, at - 1, 'per') === each);
}

const LONGEST_HEADING = 200;

/** Blocks below the members. */
function contentOf({ members }: Group): number {
  return members.reduce((sum, { block, end }) => sum + end - block - 1, 0);
}

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
