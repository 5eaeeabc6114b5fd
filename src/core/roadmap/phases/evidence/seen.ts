import { headingLabel, labelOf } from '../../fields/label';
import type { Outline } from '../../outline/outline';
import type { LabelConcept } from '../../words/concepts';
import type { Candidate } from '../candidate';
import type { SeriesKind } from '../head';
import type { NoteSays } from '../note-says';
import { type Series, timed } from '../series';

/** What the note as a whole was seen to say, beside one sequence of it. */
export interface PlanSays extends NoteSays {
  /** Phases of the note that have a time, or stand in a table too. */
  readonly toldPhases: number;
}

/** One sequence as the evidence looks at it. What takes a walk through the note is looked up when it is first asked for. */
export interface Seen {
  readonly outline: Outline;
  readonly kind: SeriesKind;
  readonly members: readonly Candidate[];
  readonly form: Candidate['kindOfBlock'];
  readonly says: PlanSays;
  /** The members are headings, or bold lines. */
  readonly headed: boolean;
  /** Share of the members with a time. */
  readonly share: number;
  /** Share of the members that hold a label a phase would have, near their beginning. */
  readonly labelled: () => number;
  /** The note says that it is a plan, or half of the members have such labels. */
  readonly told: () => boolean;
}

export function seenOf(outline: Outline, { kind, members }: Series, says: PlanSays): Seen {
  const form = members[0]?.kindOfBlock ?? 'text';
  let share: number | undefined;
  const labelled = (): number => (share ??= labelledShare(outline, members));
  return { outline, kind, members, form, says, headed: form === 'heading' || form === 'bold', share: timed(members), labelled, told: () => says.plan || labelled() >= 0.5 };
}

const SAYS_PHASE: ReadonlySet<LabelConcept> = new Set(['goal', 'deliverable', 'failure', 'actions', 'outputs', 'time']);

/** Labels that look ahead, which a record of what was has none of. */
export const PROMISES: ReadonlySet<LabelConcept> = new Set(['goal', 'deliverable']);

/** Blocks below a member that are looked at for labels. */
const REACH = 20;

/** Share of members with one of these labels near their beginning; with `headings` also as `### Goal`. */
export function labelledShare({ blocks }: Outline, members: readonly Candidate[], concepts = SAYS_PHASE, headings = false): number {
  const holds = members.filter(({ block, end }) => {
    for (let at = block + 1; at < end && at <= block + REACH; at += 1) {
      const own = blocks[at];
      const concept = own === undefined ? null : own.kind === 'heading' && headings ? headingLabel(own.plain).concept : own.level > 0 || own.kind === 'row' ? null : labelOf(own.raw)?.concept ?? null;
      if (concept !== null && concepts.has(concept)) return true;
    }
    return false;
  });
  return holds.length / members.length;
}
