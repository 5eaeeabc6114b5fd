import type { Day } from '../../../day';
import type { Outline } from '../../outline/outline';
import { isDayLength } from '../../time/to-span';
import { withLengths, withOrdinalMarks, withSequels, withStrays, withDatedBeside } from '../series/also-phases';
import type { Candidate } from '../candidate';
import { givesWay } from './gives-way';
import type { Against } from './against';
import { whyNoPlan } from './is-plan';
import { type NoteSays, noteSays, saidByKinds } from './note-says';
import { isOverPlan, isWholeNote, spansUnder } from './over-plan';
import { ownMembers } from './own-members';
import { joinGroups, type Scored } from '../series/join-groups';
import { areOver } from '../series/past';
import { type Group, groupCandidates, isNamed, type Series } from '../series/series';

/** What is said of a note from outside: its file's name, and whether its reader knows that it is a plan. */
export interface NoteKnown {
  readonly name: string;
  /** The name is the note's property `title`. */
  readonly titled?: boolean;
  readonly trusted: boolean;
  /** What its properties say it is: `type`, `tags`. */
  readonly kinds?: readonly string[];
  /** When it was written, as its properties `created` or `date` have it. */
  readonly written?: Day | null;
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
export function choosePlan(outline: Outline, all: readonly Candidate[], { name, titled, trusted, kinds = [], written = null }: NoteKnown): Choice {
  const whole = all.find((own) => isWholeNote(own, all));
  const spans = spansUnder(all);
  const candidates = all.filter((own, at) => !isOverPlan(own, all[at + 1], spans) && own !== whole);
  const toldPhases = candidates.filter(({ kind, kindOfBlock, mention }) => kind === 'phase' && ((mention !== null && !isDayLength(mention)) || kindOfBlock === 'row')).length;
  const byKey = new Map<string, Group[]>();
  for (const group of groupCandidates(candidates, outline.blocks)) {
    const own = byKey.get(group.key);
    if (own === undefined) byKey.set(group.key, [group]);
    else own.push(group);
  }
  const against = new Map<number, Against>();
  const said = new Map<Series, NoteSays>();
  const openers = new Map(candidates.filter((own) => !isNamed(own)).map((own) => [own.block, own]));
  const firsts = new Map([...candidates].reverse().map(({ kind, block }) => [kind, block]));
  const join = (groups: readonly Group[]): readonly Scored[] => joinGroups(outline, groups, { openers, firsts }).map((own) => (own.kind === 'box' ? { ...own, members: withStrays(outline, own.members, candidates) } : own));
  const isPlan = (series: Scored): boolean => {
    const told = saidByKinds(noteSays(outline, series.members[0], name, titled), kinds);
    const says = whole === undefined || told.record ? told : { ...told, plan: true };
    said.set(series, says);
    const why = whyNoPlan(outline, series, { ...says, ...(trusted ? BELIEVED : {}), toldPhases }) ?? (written !== null && !trusted && !says.plan && areOver(series.members, written) ? 'past' : null);
    if (why !== null) for (const { block } of series.members) against.set(block, why);
    return why === null;
  };
  const plans = [...byKey.values()].flatMap((groups) => plansOf(groups, join, isPlan)).map((series) => ({ series, says: said.get(series) ?? BELIEVED }));
  const outer = plans.filter((own) => !plans.some((other) => other !== own && givesWay(outline, own, other)));
  const [best] = (outer.length === 0 ? plans : outer).map(({ series }) => series).sort((a, b) => b.score - a.score || (a.members[0]?.block ?? 0) - (b.members[0]?.block ?? 0));
  const members = best === undefined ? [] : withOrdinalMarks(outline, withDatedBeside(withLengths(withSequels(outline, withStrays(outline, best.kind === 'phase' || best.kind === 'stage' ? best.members : ownMembers(outline, best.members), candidates), candidates), candidates), candidates));
  return { members, against };
}

const FEWEST_ALONE = 4;

/** The sequences of some groups that are plans: where one is none, the groups it does not begin with are asked once more without it. */
function plansOf(groups: readonly Group[], join: (groups: readonly Group[]) => readonly Scored[], isPlan: (series: Scored) => boolean): readonly Scored[] {
  const all = join(groups);
  const plans = all.filter(isPlan);
  if (plans.length > 0) return plans;
  const tried = new Set(all.flatMap(({ members }) => members.map(({ block }) => block)));
  const others = groups.filter(({ members }) => !members.some(({ block }) => tried.has(block)));
  const told = others.length === 0 ? [] : join(others).filter(isPlan);
  // `1. Proofs (month 1)`, a list by itself, below books of other times
  return told.length > 0 || groups.length < 2 ? told : groups.filter(({ members }) => members.length >= FEWEST_ALONE && members[0]?.kindOfBlock === 'item').flatMap((own) => join([own])).filter(isPlan);
}
