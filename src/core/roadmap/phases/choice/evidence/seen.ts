import { headingLabel, type Label, labelOf } from '../../../fields/label';
import type { Outline } from '../../../outline/outline';
import type { LabelConcept } from '../../../words/concepts';
import type { Candidate } from '../../candidate';
import { countsHours } from '../../series/past';
import type { SeriesKind } from '../../line/series-kind';
import type { NoteSays } from '../note-says';
import { findTime } from '../../../time/find-time';
import { timeTokens } from '../../../words/words';
import { type Series, timed } from '../../series/series';

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
  /** The members are headings, bold lines, or plain lines that each stand over a list. */
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
  return { outline, kind, members, form, says, headed: form === 'heading' || form === 'bold' || (form === 'text' && kind !== 'titled' && (areOverLists(outline, members) || ((kind === 'phase' || kind === 'stage') && areFirstLines(outline, members)))), share: timed(members), labelled, told: () => says.plan || labelled() >= 0.5 };
}

/** Plain lines that each stand over a list, as headings would. */
function areOverLists({ blocks }: Outline, members: readonly Candidate[]): boolean {
  return members.every(({ block, loose }) => !loose && blocks[block + 1]?.kind === 'item');
}

/** `Step 1 - Papers`, each the first line of a paragraph that goes on: typed without blank lines. */
function areFirstLines({ blocks }: Outline, members: readonly Candidate[]): boolean {
  return members.length > 2 && members.every(({ block, loose }) => !loose && blocks[block]?.first === true && (blocks[block]?.plain.length ?? 0) <= LONGEST_FIRST && blocks[block + 1]?.kind === 'text' && blocks[block + 1]?.first === false);
}

const LONGEST_FIRST = 60;

/** Most members, not all: a slip of the writer in one of them changes nothing. No more are asked than decide it. */
export function most({ members }: Seen, holds: (member: Candidate) => boolean): boolean {
  let found = 0;
  let left = members.length;
  for (const member of members) {
    left -= 1;
    if (holds(member)) found += 1;
    if (found * 2 > members.length) return true;
    if ((found + left) * 2 <= members.length) return false;
  }
  return false;
}

/** Items of a numbered list, from its first on. */
export function areMarkedInTurn({ blocks }: Outline, members: readonly Candidate[]): boolean {
  return members.every(({ block, kindOfBlock }, index) => kindOfBlock === 'item' && Number.parseInt(blocks[block]?.mark ?? '', 10) === index + 1);
}

const SAYS_PHASE: ReadonlySet<LabelConcept> = new Set(['goal', 'deliverable', 'failure', 'actions', 'outputs', 'time']);

/** Labels that look ahead, which a record of what was has none of. */
export const PROMISES: ReadonlySet<LabelConcept> = new Set(['goal', 'deliverable']);

/** Blocks below a member that are looked at for labels. */
const REACH = 20;

/** Share of members with one of these labels near their beginning; with `headings` also as `### Goal`. */
export function labelledShare(outline: Outline, members: readonly Candidate[], concepts = SAYS_PHASE, headings = false): number {
  return shareWith(outline, members, headings, (label) => label.concept !== null && concepts.has(label.concept) && !isBrief(label));
}

/** Whether most members have no time but a label with minutes or hours: stages of sleep, or of a recipe. */
export function areBrief(outline: Outline, members: readonly Candidate[]): boolean {
  return shareWith(outline, members, false, isBrief) * (1 - timed(members)) > 0.5;
}

function shareWith({ blocks }: Outline, members: readonly Candidate[], headings: boolean, holds: (label: Label) => boolean): number {
  const found = members.filter(({ block, end }) => {
    for (let at = block + 1; at < end && at <= block + REACH; at += 1) {
      const own = blocks[at];
      const label = own === undefined ? null : own.kind === 'heading' && headings ? headingLabel(own.plain) : own.level > 0 || own.kind === 'row' ? null : labelOf(own);
      if (label !== null && holds(label)) return true;
    }
    return false;
  });
  return found.length / members.length;
}

/** `Duration: 10–25 minutes`, and nothing longer. */
function isBrief({ concept, rest }: Label): boolean {
  if (concept !== 'time') return false;
  const own = rest.slice(0, LONGEST_TIME);
  const tokens = timeTokens(own);
  return countsHours(own) && findTime(tokens, 0, tokens.length) === null;
}

const LONGEST_TIME = 100;
