import type { Outline } from '../../outline/outline';
import { isCount, monthsIn } from '../../time/to-span';
import type { Candidate } from '../candidate';
import { KnownPhases } from '../series/known-phases';
import { direction } from '../series/order';
import { timeTokens } from '../../words/words';
import { headAt } from '../line/head';
import { phaseLine } from '../line/phase-line';
import { type Series, timed } from '../series/series';
import { isCoarser, isInside } from './inside-another';
import { holdsTimeline } from './evidence/tasks';
import { whyNoPlan } from './is-plan';
import { type NoteSays } from './note-says';
import { saysPlan } from './title-says';

/** A sequence that is a plan by itself, and what the note says of it. */
export interface Told {
  readonly series: Series;
  readonly says: NoteSays;
}

/** Whether a sequence leaves another one of its note the plan. */
export function givesWay(outline: Outline, { series, says }: Told, { series: other, says: told }: Told): boolean {
  if (told.ahead && isDiary(outline, series, other)) return true;
  if (told.above === true && says.above !== true && (retells(series, other) || areChapters(series) || isBrief(series, other) || isShortList(series, other))) return true;
  return isOfOne(outline, series, other) || isInside(series, other) || isFuller(other, series) || isBegun(series, other) || frames(series, other) || areDue(series, other) || runsBack(series, other) || areOfOnePhase(outline, series, other) || areAmong(series, other) || referTo(series, other) || areParts(outline, series, other);
}

/** `### Week 1` to `### Week 4` below `## Month 1`, in a note that tells all the months elsewhere. */
function isOfOne({ blocks }: Outline, { kind, members: [week] }: Series, { members: months }: Series): boolean {
  const heading = kind === 'box' ? blocks[week?.under ?? -1] : undefined;
  const month = heading?.kind === 'heading' ? headAt(timeTokens(heading.plain.slice(0, LONGEST_HEADING)))?.mention ?? null : null;
  // Not `3-month roadmap`.
  return isCount(month) && month.form === 'position' && months.every(({ mention }, index) => isCount(mention) && mention.unit === month.unit && mention.start === index + 1);
}

const LONGEST_HEADING = 200;

/** Weeks below some other heading, in a note that has its plan below one that says so: of coarser times, or they would be no plan by themselves. */
function isDiary(outline: Outline, own: Series, { members: [first] }: Series): boolean {
  const [week] = own.members;
  return own.kind === 'box' && week !== undefined && first !== undefined && first.kindOfBlock !== 'row' && !saysPlan(outline.blocks[week.under]?.plain ?? '') && (isCoarser(first, week) || whyNoPlan(outline, own, UNSAID) !== null);
}

const UNSAID = { record: false, ahead: false, learn: false, plan: false, named: false, time: false, toldPhases: 0 };

/** Months of a plan told again in other parts of its note: `### End of July`, `### July–August costs`. */
function retells(own: Series, plan: Series): boolean {
  const months = new Set(plan.members.flatMap(({ mention }) => monthsOf(mention) ?? []));
  return own.kind === 'calendar' && own.members.every(({ mention }) => monthsOf(mention)?.every((month) => months.has(month)) === true);
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

/** `- Phase A`, for whoever comes later, beside a table of more phases that all have a time. */
function isShortList({ kind, members }: Series, { kind: other, members: rows }: Series): boolean {
  return kind === 'phase' && other === 'phase' && members[0]?.kindOfBlock === 'item' && rows[0]?.kindOfBlock === 'row' && members.length < rows.length && timed(rows) === 1;
}

/** A table that says by itself that it plans, of more phases than a list without a word for them or numbered parts without times. */
function isFuller({ members }: Series, { kind, members: own }: Series): boolean {
  return (kind === 'number' ? timed(own) === 0 : kind !== 'phase' && own[0]?.kindOfBlock === 'item') && members.length > own.length && members.every(({ planned }) => planned);
}

/** `Stage 0` and `Stage 4` before and behind weeks and quarters beside them: of one plan, which most of them are told by. */
function frames({ kind, members }: Series, { kind: other, members: own }: Series): boolean {
  const [first, last, ...more] = members;
  if (kind !== 'phase' || other !== 'box' || first === undefined || last === undefined || more.length > 0 || own.length < FEWEST_FRAMED || (last.number ?? 0) - (first.number ?? 0) < 2) return false;
  return own.every(({ block, level, under, kindOfBlock }) => kindOfBlock === 'heading' && level === first.level && under === first.under && block >= first.end && block < last.block);
}

const FEWEST_FRAMED = 3;

/** `Stages 1–3: reading`, `Stages 2 and 5: drawing`, beside a table of the stages 1, 2, 3 and so on: what is said of several of them. */
function referTo({ kind, members }: Series, { kind: other, members: all }: Series): boolean {
  return kind === other && members.length < all.length && timed(members) === 0 && members.filter(({ number }) => number === null).length * 2 >= members.length && all.every(({ number }, index) => number === index + 1);
}

/** `1. Collect`, `2. Send`, without times, beside weeks or months below `Proposed timeline`: what is to be made, and when. */
function areParts({ blocks }: Outline, { kind, members }: Series, { members: all }: Series): boolean {
  return kind === 'number' && timed(members) === 0 && timed(all) === 1 && all.length > 2 && all[0]?.kindOfBlock !== 'item' && holdsTimeline(blocks[all[0]?.under ?? -1]?.plain ?? '');
}

/** `Day 5`, `Day 10`, `Day 15` in a table of what is due, beside one of the weeks. */
function areDue({ members }: Series, { members: weeks }: Series): boolean {
  const days = members.map(({ mention, kindOfBlock }) => (kindOfBlock === 'row' && isCount(mention) && mention.unit === 'day' && mention.end === mention.start ? mention.start : NaN));
  return days.every((own, index) => own > (days[index - 1] ?? 0) + 1) && weeks.every(({ mention, kindOfBlock }) => kindOfBlock === 'row' && isCount(mention) && (mention.unit !== 'day' || mention.end !== mention.start));
}

/** `Race 1 (Week 9)`, `Race 2 (Week 19)`: single weeks, far from each other, of a table whose stretches go on from one to the next. */
function areAmong({ members }: Series, { members: rows }: Series): boolean {
  const counts = rows.map(({ mention, kindOfBlock }) => (kindOfBlock === 'row' && isCount(mention) && mention.form === 'position' ? mention : null));
  if (rows.length < members.length * 2 || !counts.every((own, index) => own !== null && (index === 0 || own.start === (counts[index - 1]?.end ?? 0) + 1))) return false;
  return members.every(({ mention }, index) => isCount(mention) && mention.form === 'position' && mention.end === mention.start && mention.unit === counts[0]?.unit && mention.start > weekBefore(members[index - 1]) + 1);
}

function weekBefore(own: Candidate | undefined): number {
  return own === undefined || !isCount(own.mention) ? -1 : own.mention.start;
}

/** Weeks from the last to the first, which a table of them plans: what was done in each. */
function runsBack({ kind, members }: Series, { members: rows }: Series): boolean {
  if (kind !== 'box' || members.length < 2 || rows.length < members.length || !members.every((own, index) => own.number !== null && own.number < (members[index - 1]?.number ?? Infinity))) return false;
  if (!rows.every(({ kindOfBlock }) => kindOfBlock === 'row') || direction(rows) !== 1) return false;
  const known = new Set(rows.map(weekOf));
  return members.every(({ number }) => known.has(number));
}

function weekOf({ number, mention }: Candidate): number | null {
  return number ?? (isCount(mention) ? mention.start : null);
}

/** Weeks below `Phase 1 in detail`, beside a table of all the phases. */
function areOfOnePhase({ blocks }: Outline, { kind, members }: Series, { kind: other, members: rows }: Series): boolean {
  const heading = blocks[members[0]?.under ?? -1];
  if (kind !== 'box' || other !== 'phase' || rows.length < FEWEST_FRAMED || heading?.kind !== 'heading' || !rows.every(({ kindOfBlock }) => kindOfBlock === 'row') || !members.every(({ under }) => under === members[0]?.under)) return false;
  const own = phaseLine(heading);
  return own?.kind === 'phase' && own.number !== null && rows.some(({ number }) => number === own.number);
}

/** A first phase worked out below a table or a list of them all. */
function isBegun({ kind, members }: Series, { kind: other, members: all }: Series): boolean {
  if (kind !== 'phase' || other !== 'phase' || members.length * 2 > all.length || members[0]?.kindOfBlock === 'row') return false;
  const known = new KnownPhases();
  for (const own of all) known.add(own);
  // The rows may say whose each is, and the headings what it is.
  return members.every((own) => own.number !== null && known.has(own));
}
