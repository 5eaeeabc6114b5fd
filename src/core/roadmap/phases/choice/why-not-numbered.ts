import { headingLabel } from '../../fields/label';
import type { Outline } from '../../outline/outline';
import type { LabelConcept } from '../../words/concepts';
import { timeTokens } from '../../words/words';
import type { Candidate } from '../candidate';
import { areAgeRanges } from '../context/age-ranges';
import { lengthFirst, loneTime } from '../line/time-line';
import { isCount } from '../../time/to-span';
import { namesPhase } from '../line/named-phase';
import { areAges } from './evidence/ages';
import { holdsParts, isDotted, isTimeHeading } from './evidence/bare';
import { areTimesBelow } from './evidence/lone-times';
import { arePartsOfText, arePartsToRead } from './evidence/parts';
import { isPlannedTable, overRows } from './evidence/rows';
import { labelledShare, most, PROMISES, type Seen } from './evidence/seen';
import { isStudied, isToDo } from './evidence/tasks';
import { isOfPlan } from './evidence/unsaid';
import { direction } from '../series/order';
import type { Against } from './against';
import { isStudyPlan, said } from './title-says';
import { aimsAtYear, titleOf } from './title-time';
import { timedParts } from './own-members';

/** Why steps, levels and bare numbers are no plan; null when they are one. */
export function whyNotNumbered(seen: Seen): Against | null {
  const { outline, members, headed } = seen;
  if (areWeighed(seen)) return 'not-in-turn';
  // A `1 · Build` is drawn so on purpose.
  if (isDotted(outline, members)) return null;
  if (arePartsOfText(seen)) return 'of-something';
  if (areGoalsOfYear(seen)) return 'no-time';
  // `v2.0 (March 2026)`, `v1.4 (November 2025)`, `v1.0`
  if (seen.kind === 'stage' && members.length > 2 && !seen.says.plan && direction(members) === -1) return 'past';
  if (seen.kind === 'stage' && members.length > 2 && areAges(outline, members)) return seen.says.plan ? null : 'unsaid';
  if (seen.kind === 'stage' && areAgeRanges(outline.blocks, members)) return null;
  if (seen.form === 'row' && !seen.says.plan && members.every(({ cells }) => cells.length === 0)) return isPlannedTable(seen) ? null : 'no-order';
  if (seen.kind === 'number' && !seen.says.plan && areTimesBelow(seen) && !isTimeHeading(outline.blocks[members[0]?.under ?? -1]) && !(members.length > 2 && outline.blocks.some(isOfPlan))) return 'unsaid';
  // `1. Foundation phase` says what `Phase 1: Foundation` says.
  if (headed && members.length >= 3 && most(seen, ({ title }) => namesPhase(timeTokens(title)))) return null;
  return PLANNED.some((holds) => holds(seen)) ? null : 'no-time';
}

/** `## 1. Login`, `## 2. Tests`, without times, below `Priorities for the second half`: how much each matters, not when it comes. */
function areWeighed({ outline: { blocks }, share, labelled, says }: Seen): boolean {
  return says.trusted !== true && share === 0 && said(titleOf(blocks)).priority && labelled() < 0.5;
}

/** `## 1. Certificate`, `## 2. Fitness`, without times, below `Goals 2027`: each of them all the year. */
function areGoalsOfYear({ outline: { blocks }, headed, share }: Seen): boolean {
  return headed && share === 0 && aimsAtYear(titleOf(blocks));
}

/** What shows that they are planned; one will do. */
const PLANNED: readonly ((seen: Seen) => boolean)[] = [
  ({ share }) => share >= 0.6,
  ({ headed, members }) => headed && timedParts(members) !== members,
  ({ kind, headed, outline, members }) => kind === 'stage' && headed && labelledShare(outline, members, WHEN) === 1,
  areOverLengths,
  areBare,
  (seen) => seen.kind === 'stage' && seen.form === 'item' && inTurn(seen) && isStudied(seen),
  (seen) => seen.kind === 'stage' && (seen.headed || (seen.form === 'item' && seen.says.plan)) && inTurn(seen) && isToDo(seen),
  areListed,
  isCurriculum,
  isWorkedOut,
];

/** `Stage one - Scales`, over `About 3 months`: weeks and longer alone on the lines below most. */
function areOverLengths(seen: Seen): boolean {
  const { kind, headed, members, outline: { blocks } } = seen;
  return kind === 'stage' && headed && members.length > 2 && inTurn(seen) && most(seen, ({ block }) => {
    const time = loneTime(blocks[block + 1]) ?? lengthFirst(blocks[block + 1]);
    return isCount(time) && time.unit !== 'day';
  });
}

/** `- Level 1: Saw`, in a note that plans: below a heading that says so or when things are, or over items of their own in most. */
function areListed(seen: Seen): boolean {
  const { kind, form, members, says, outline: { blocks } } = seen;
  if (kind !== 'stage' || form !== 'item' || !says.plan || members.length < 3 || members.some(({ number }) => number === null) || !inTurn(seen)) return false;
  return says.above === true || isTimeHeading(blocks[members[0]?.under ?? -1]) || most(seen, ({ block }) => blocks[block + 1]?.parent === block);
}

/** `Time: March to May`, right below. */
const WHEN: ReadonlySet<LabelConcept> = new Set(['time']);

/** `Step 1`, `Step 2`, over what is to be done; or from the last to the first, in a note that plans. */
function areBare(seen: Seen): boolean {
  const { kind, members, headed, says, outline: { blocks } } = seen;
  if (kind !== 'stage' || !members.every(({ bare }) => bare)) return false;
  return (inTurn(seen) && isToDo(seen)) || (headed && says.plan && inTurn({ ...seen, members: [...members].reverse() }) && members.every(({ block }) => /\d/.test(blocks[block]?.plain ?? '')));
}

/** Headings, or lines with more than a title each, that are told as phases are, or stand in order in a note that plans. */
function isWorkedOut(seen: Seen): boolean {
  const { members, headed, says } = seen;
  const many = members.length >= 3 || isBelowPlan(seen) || areMilestones(seen) || (headed && (says.plan || says.product === true) && seen.labelled() >= 0.6);
  return many && (headed || members.every(({ cells }) => cells.length > 0) || overRows(seen)) && isTold(seen);
}

/** By labels of a phase in most of them, by what each promises, or by their order in a plan. */
function isTold(seen: Seen): boolean {
  const { kind, headed, outline, members, says } = seen;
  if (seen.labelled() >= 0.6) return true;
  if (!inTurn(seen)) return false;
  if (kind === 'stage' && headed && labelledShare(outline, members, PROMISES, true) >= 0.6) return true;
  return says.plan && ((kind === 'stage' && !arePartsToRead(seen)) || (isOfRoadmap(seen) && holdsParts(seen)));
}

/** Steps that follow on each other in a list or a table of a note whose title says that it is a plan of learning, or in a table of a roadmap: `- Session 1: Knots`, `| 01 | Module |`. */
function isCurriculum({ outline, kind, form, members, says }: Seen): boolean {
  const title = outline.blocks.find((own) => own.kind === 'heading')?.plain ?? '';
  if (kind !== 'stage' || members.length < FEWEST_STEPS || !members.every(({ number }, index) => number === (members[0]?.number ?? 1) + index) || says.record) return false;
  return isStudyPlan(title) ? form === 'row' || form === 'item' : form === 'row' && said(title).plan && !said(title).record;
}

const FEWEST_STEPS = 4;

/** Subjects to learn, parts of a roadmap, or what stands below a heading of its own that says it is a plan: those of a business plan or a plan of action are parts of a document. */
function isOfRoadmap({ outline: { blocks }, members: [first], says }: Seen): boolean {
  const title = blocks.findIndex(({ kind }) => kind === 'heading');
  return says.learn || said(blocks[title]?.plain ?? '').plan || (says.above === true && first?.under !== title) || blocks.slice(0, first?.block).some(({ kind, plain }) => kind === 'heading' && isStudyPlan(plain));
}

/** `## Milestone 5: Core`, `## Milestone 6: Screens`, of a note that is a roadmap. */
function areMilestones({ outline: { blocks }, members, headed, says }: Seen): boolean {
  return headed && says.plan && said(blocks.find((own) => own.kind === 'heading')?.plain ?? '').plan && members.every(({ block }) => headingLabel(FIRST_WORD.exec(blocks[block]?.plain.slice(0, LONGEST_HEAD) ?? '')?.[0] ?? '').concept === 'deliverable');
}

const FIRST_WORD = /\p{L}+/u;

/** `## Learning roadmap`, not the title, right above them. */
function isBelowPlan({ outline: { blocks }, members: [first], says }: Seen): boolean {
  return says.ahead && first !== undefined && first.under > blocks.findIndex(({ kind }) => kind === 'heading');
}

const LONGEST_HEAD = 60;

/** `Step 0`, `Step 1`, `Step 2`: each number follows the one before; of grades some may be left out, and halves of a year have none. */
function inTurn({ outline: { blocks }, members }: { readonly outline: Outline; readonly members: readonly Candidate[] }): boolean {
  let before: number | null = null;
  return members.every(({ number, block }) => {
    const step = number === null || before === null ? 1 : number - before;
    before = number ?? before;
    // `v1.1`, `v1.2`
    return step === 1 || (step > 0 && !Number.isInteger(step)) || (step > 1 && !/\d/.test(blocks[block]?.plain ?? ''));
  });
}
