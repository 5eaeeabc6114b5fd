import type { Outline } from '../../outline/outline';
import { headingLabel } from '../../fields/label';
import { areAges } from './evidence/ages';
import { holdsParts, isBare, isDotted, isLedger, isShown, isTimeHeading, isToldDaily, isUntold } from './evidence/bare';
import { direction } from '../series/order';
import { isHistory, isSingleDay, isTrip, tellsHours } from '../series/past';
import { areBrief, labelledShare, most, type PlanSays, PROMISES, type Seen, seenOf } from './evidence/seen';
import { areLoneMonths, arePartsOfMonths, areTimesBelow, isHalf, isLoneSeason, riseByPart, tellsOneTime } from './evidence/lone-times';
import { isAlone, isPlannedTable, isToldInTable, isWeekly, overRows } from './evidence/rows';
import { isHorizonPlan } from './evidence/horizons';
import { isPlannedInRecord } from './evidence/in-record';
import { isInstalled } from './evidence/installed';
import { arePartsOfText, arePartsToRead } from './evidence/parts';
import { FEWEST_WEEKS, isDatedWork, isProgram, isScheduled, isStudied, isToDo, isWork } from './evidence/tasks';
import { isTitledPlan } from './evidence/titled';
import { areChronicled, areEachWeek, areLookedBackOn } from './evidence/what-was';
import { areRanks, isAmongDays, isBoldBeforeTime, isCoded, isUnsaid } from './evidence/unsaid';
import { isNow } from '../../time/mention';
import { isCount } from '../../time/to-span';
import { timeTokens, titleLexicon, titleTokens } from '../../words/words';
import type { LabelConcept } from '../../words/concepts';
import type { Candidate } from '../candidate';
import type { SeriesKind } from '../line/series-kind';
import { namesPhase } from '../line/named-phase';
import { isStudyPlan, said } from './note-says';
import { timedParts } from './own-members';
import { isSummary, type Series } from '../series/series';

/** What speaks against a sequence being a plan; the first that holds decides. */
export type Against = 'hours' | 'record' | 'prose' | 'diary' | 'no-series' | 'single-day' | 'past' | 'no-order' | 'no-time' | 'few' | 'lengths' | 'unsaid' | 'of-something';

/** Against any sequence, whatever it is written as. A note that says it is a plan, or has a phase's labels, is believed in most. */
const AGAINST_ALL: readonly (readonly [Against, (seen: Seen) => boolean])[] = [
  ['hours', (seen) => (most(seen, (own) => tellsHours(own, seen.outline)) || areBrief(seen.outline, seen.members)) && seen.labelled() < 0.6 && !isWork(seen) && !seen.says.learn],
  ['record', (seen) => seen.says.record && !isPlannedInRecord(seen)],
  ['prose', (seen) => isUntold(seen) && !seen.told() && !isInOrder(seen)],
  ['diary', (seen) => (seen.kind === 'calendar' && isLedger(seen)) || !seen.says.time && (isBare(seen) || isToldDaily(seen) || isShown(seen)) && !seen.told() && !isScheduled(seen) && !isToDo(seen) && !isProgram(seen)],
  ['of-something', (seen) => isInstalled(seen) || isCoded(seen) || areRanks(seen)],
  ['diary', (seen) => isAmongDays(seen) || areLookedBackOn(seen) || areEachWeek(seen)],
  ['record', areChronicled],
  ['of-something', (seen) => (seen.kind === 'phase' || (seen.kind === 'calendar' && seen.members.every(({ bare }) => bare) && !seen.members.some(({ mention }) => isNow(mention)))) && isUnsaid(seen) && !isInOrder(seen)],
];

/** Below `Order of work` or `実装順`, not `Sequence`: rites have one too. */
function isInOrder({ outline: { blocks }, members: [first] }: Seen): boolean {
  const heading = blocks[first?.under ?? -1];
  if (heading?.kind !== 'heading') return false;
  const tokens = titleTokens(heading.plain.slice(0, LONGEST_NAME));
  return tokens.some(({ text }, at) => {
    const found = titleLexicon.match(tokens, at);
    return found?.concept === 'order' && (found.length > 1 || OF_WORK.test(text));
  });
}

const OF_WORK = /\p{Script=Han}\S{2}/u;

/** Against a sequence that no phase word holds together: it must show by its times or its labels that it is a plan. */
const AGAINST_WORDLESS: readonly (readonly [Against, (seen: Seen) => boolean])[] = [
  ['no-series', ({ members }) => members.length < 2],
  ['single-day', (seen) => seen.members.every(isSingleDay) && !(seen.kind === 'stage' && seen.says.plan && direction(seen.members) === 1) && !(seen.headed && direction(seen.members) === 1 && isStudied(seen)) && !isPlannedTable(seen) && !isDatedWork(seen)],
  ['past', (seen) => isHistory(seen.members, seen.told())],
];

/** The last word, by what the members are. */
const AGAINST: Readonly<Record<SeriesKind, (seen: Seen) => Against | null>> = {
  phase: (seen) => (seen.members.length < 2 ? unless(seen.form === 'heading' && seen.share === 1, 'no-series') : unless(seen.headed || (seen.form === 'row' && seen.says.plan) || !most(seen, (own) => own.mention === null && own.cells.length === 0 && runsOn(own)), 'prose')),
  stage: numbered,
  number: numbered,
  horizon: (seen) => unless(isHorizonPlan(seen), 'no-time'),
  titled: (seen) => (seen.headed && seen.members.every(({ loose }) => loose) && !seen.says.plan) || isBoldBeforeTime(seen) ? 'unsaid' : seen.share === 0 ? unless(seen.told(), 'no-time') : unless(seen.form === 'row' ? seen.says.plan || isToldInTable(seen) || isPlannedTable(seen) || isDatedWork(seen) || (seen.says.time && seen.members.length >= FEWEST_WEEKS && isWeekly(seen)) : isTitledPlan(seen), seen.headed || seen.says.plan ? 'no-order' : 'unsaid'),
  calendar: (seen) => {
    const { outline, members, headed, says } = seen;
    // Headings of a web page are called so too.
    if (members.every((own) => isHalf(own, true)) && !says.time && !seen.told()) return 'no-time';
    if (!says.plan && members.every(isLoneSeason)) return 'no-time';
    // `Q1: Why?`
    if (most(seen, ({ title }) => /[?？]$/.test(title))) return 'unsaid';
    // `2026 in review`, `2027 plans`: not `2028: Reise nach Peru` behind another.
    if (members.length < 3 && said(members[0]?.title ?? '').record) return 'record';
    if (headed && seen.says.trusted !== true && tellsOneTime(members) && !arePartsOfMonths(seen)) return 'no-order';
    if (headed) return unless(says.plan || direction(members) !== -1 || !members.every(({ bare, title }) => bare || headingLabel(title).concept === 'goal'), 'past');
    if (areLoneMonths(seen)) return 'unsaid';
    const told = (members.length >= 3 || (says.plan && members.every((own) => isHalf(own)))) && members.every(({ title, bare }) => bare || LETTER.test(title));
    return unless(told && (direction(members) !== 0 || arePartsOfMonths(seen) || riseByPart(members)) && !(isSummary(outline, members[0]?.under ?? -1) && !isTimeHeading(outline.blocks[members[0]?.under ?? -1]) && !members.every(({ block }) => outline.blocks[block]?.task != null)), members.length < 3 ? 'few' : 'no-order');
  },
  span: ({ members, headed, says }) => {
    // `1 неделя`, `2 неделя`, `3 неделя`
    if (!headed && says.plan && members.length > 2 && members.every(({ mention, loose }, index) => !loose && isCount(mention) && mention.start === index + 1 && mention.end === mention.start)) return null;
    if (headed && members.every(({ mention }) => mention !== null && 'unit' in mention && mention.unit === 'day')) return null;
    return unless(headed ? direction(members) !== 0 || members.every(({ bare }) => !bare) : direction(members) !== 0 && members.some(({ mention }) => mention !== null && 'unit' in mention && mention.end !== mention.start), headed || direction(members) === 0 ? 'no-order' : 'lengths');
  },
  box: boxed,
};

const LETTER = /\p{L}/u;

/** Weeks and days in boxes of their own: in headings they are planned unless they run backwards, in lines they rise and have short titles. */
function boxed(seen: Seen): Against | null {
  const { members, headed, form } = seen;
  if (headed && seen.says.trusted !== true && tellsOneTime(members)) return 'no-order';
  if (isTrip(members) && !isPlannedByDays(seen)) return 'diary';
  // `Week 3`, `Week 2`, `Week 1` in a log
  if (!headed && seen.says.record && direction(members) === -1) return 'past';
  // `## Results`
  if (!headed && !seen.says.plan && headingLabel(seen.outline.blocks[members[0]?.under ?? -1]?.plain ?? '').concept === 'outputs') return 'past';
  if (form === 'row') return unless(isWeekly(seen) && (seen.says.plan || isAlone(seen)), 'unsaid');
  if (headed) return unless(direction(members) !== -1 || seen.told(), 'past');
  if (form === 'text' && most(seen, ({ title }) => title.length > LONGEST_NAME || /。$/.test(title)) && !seen.told()) return 'prose';
  return unless(direction(members) !== 0 && members.every(({ title }) => LETTER.test(title)), 'no-order');
}

/** A longer title of a plain line is a sentence. */
const LONGEST_NAME = 60;

/** `Seven-day study plan`, or days that each have a goal. */
function isPlannedByDays({ outline, members, headed, says }: Seen): boolean {
  return headed && members.length > 2 && says.plan && (says.time || says.learn || labelledShare(outline, members, PROMISES, true) >= 0.6);
}

/** `Time: March to May`, right below. */
const WHEN: ReadonlySet<LabelConcept> = new Set(['time']);

/** Why a sequence is no plan; null when it is one. */
export function whyNoPlan(outline: Outline, series: Series, says: PlanSays): Against | null {
  const seen = seenOf(outline, series, says);
  const first = (all: readonly (readonly [Against, (own: Seen) => boolean])[]): Against | null => all.find(([, holds]) => holds(seen))?.[0] ?? null;
  return first(AGAINST_ALL) ?? (series.kind === 'phase' ? null : first(AGAINST_WORDLESS)) ?? AGAINST[series.kind](seen);
}

function unless(speaksFor: boolean, against: Against): Against | null {
  return speaksFor ? null : against;
}

/** Steps, levels and bare numbers: times in most of them, or a phase's labels; a `1 · Build` is drawn so on purpose. */
function numbered(seen: Seen): Against | null {
  const { outline, members, share, headed } = seen;
  if (isDotted(outline, members)) return null;
  if (arePartsOfText(seen)) return 'of-something';
  if (seen.kind === 'stage' && members.length > 2 && areAges(outline, members)) return unless(seen.says.plan, 'unsaid');
  if (seen.form === 'row' && !seen.says.plan && members.every(({ cells }) => cells.length === 0)) return unless(isPlannedTable(seen), 'no-order');
  if (seen.kind === 'number' && !seen.says.plan && areTimesBelow(seen)) return 'unsaid';
  // `1. Foundation phase` says what `Phase 1: Foundation` says.
  if (headed && members.length >= 3 && most(seen, ({ title }) => namesPhase(timeTokens(title)))) return null;
  const told = seen.labelled() >= 0.6 || (seen.kind === 'stage' && headed && inTurn(outline, members) && labelledShare(outline, members, PROMISES, true) >= 0.6) || (seen.says.plan && inTurn(outline, members) && ((seen.kind === 'stage' && !arePartsToRead(seen)) || (isOfRoadmap(seen) && holdsParts(seen))));
  return unless(share >= 0.6 || (headed && timedParts(members) !== members) || (seen.kind === 'stage' && members.every(({ bare }) => bare) && ((inTurn(outline, members) && isToDo(seen)) || (headed && seen.says.plan && inTurn(outline, [...members].reverse()) && members.every(({ block }) => /\d/.test(outline.blocks[block]?.plain ?? ''))))) || (seen.kind === 'stage' && headed && labelledShare(outline, members, WHEN) === 1) || (seen.kind === 'stage' && seen.form === 'item' && inTurn(outline, members) && isStudied(seen)) || isCurriculum(seen) || (seen.kind === 'stage' && (headed || (seen.form === 'item' && seen.says.plan)) && inTurn(outline, members) && isToDo(seen)) || ((members.length >= 3 || isBelowPlan(seen) || areMilestones(seen) || (headed && (seen.says.plan || seen.says.product === true) && seen.labelled() >= 0.6)) && (headed || members.every(({ cells }) => cells.length > 0) || overRows(seen)) && told), 'no-time');
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
  return headed && says.plan && said(blocks.find((own) => own.kind === 'heading')?.plain ?? '').plan && members.every(({ block }) => headingLabel(FIRST_WORD.exec(blocks[block]?.plain.slice(0, LONGEST_NAME) ?? '')?.[0] ?? '').concept === 'deliverable');
}

const FIRST_WORD = /\p{L}+/u;

/** `## Learning roadmap`, not the title, right above them. */
function isBelowPlan({ outline: { blocks }, members: [first], says }: Seen): boolean {
  return says.ahead && first !== undefined && first.under > blocks.findIndex(({ kind }) => kind === 'heading');
}

/** A plain line or item that goes on as a sentence does. */
function runsOn({ kindOfBlock, loose, title }: Seen['members'][number]): boolean {
  return loose || (kindOfBlock !== 'item' && (kindOfBlock !== 'text' || title.length >= 80 || /[.!?。！？]$/.test(title)));
}

/** `Step 0`, `Step 1`, `Step 2`: each number follows the one before; of grades some may be left out, and halves of a year have none. */
function inTurn({ blocks }: Outline, members: readonly Candidate[]): boolean {
  let before: number | null = null;
  return members.every(({ number, block }) => {
    const step = number === null || before === null ? 1 : number - before;
    before = number ?? before;
    // `v1.1`, `v1.2`
    return step === 1 || (step > 0 && !Number.isInteger(step)) || (step > 1 && !/\d/.test(blocks[block]?.plain ?? ''));
  });
}
