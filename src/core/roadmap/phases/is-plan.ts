import { headingLabel, labelOf } from '../fields/label';
import type { Block, Outline } from '../outline/outline';
import { plainText } from '../outline/plain-text';
import { isConcept } from '../time/cursor';
import type { Mention, Point } from '../time/mention';
import { monthsIn } from '../time/to-span';
import type { LabelConcept } from '../words/concepts';
import { timeTokens } from '../words/words';
import type { Candidate } from './candidate';
import type { NoteSays } from './note-says';
import { isSummary, type Series, timed } from './series';

/** Day boxes that end sooner are a trip, unless each is about a week. */
const SHORTEST_PLAN_IN_DAYS = 21;

/** What the plan as a whole was seen to say, beside one sequence of it. */
export interface PlanSays extends NoteSays {
  /** Some phase of the note has a time, or a table tells the phases too. */
  readonly again: boolean;
}

/** Whether a sequence is a plan at all. What has no phase word must show by its times or its labels that it is one; a note that says it is a plan is believed. */
export function isPlan(outline: Outline, { kind, members }: Series, says: PlanSays): boolean {
  const share = timed(members);
  const [first] = members;
  if (first === undefined) return false;
  const form = first.kindOfBlock;
  const headed = form === 'heading' || form === 'bold';
  if (members.filter(({ title, mention }) => mention === null && tellsHours(title)).length * 2 > members.length && labelled(outline, members) < 0.6) return false;
  const told = says.plan || labelled(outline, members) >= 0.5;
  if (says.record && !says.plan && !(kind === 'phase' && says.time && share >= 0.5) && labelled(outline, members, PROMISES) < 0.6) return false;
  if (!told && ((share === 0 && isUntold(outline, members, says)) || (isBare(outline, members) && !says.time))) return false;
  if (kind === 'phase') return members.length >= 2 ? headed || members.filter(({ mention, cells, loose, title }) => mention !== null || cells.length > 0 || (loose !== true && (form === 'item' || (form === 'text' && title.length < 80 && !/[.!?]$/.test(title))))).length * 2 >= members.length : form === 'heading' && share === 1;
  if (members.length < 2 || (members.every((member) => isSingleDay(member)) && !(kind === 'stage' && says.plan && direction(members) === 1)) || isHistory(members, told ? LONG_AGO : FIRST_YEAR)) return false;
  switch (kind) {
    case 'stage': case 'number': return isDotted(outline, members) || !isChangelog(members) && share >= 0.6 || (headed && members.length >= 3 && !isChangelog(members) && labelled(outline, members) >= 0.6);
    case 'horizon': return share >= 0.5 || members.length >= 3;
    case 'titled': return form === 'row' ? says.plan : isTitledPlan(members, headed);
    case 'calendar':
      if (headed) return direction(members) !== -1 || !members.every(({ bare }) => bare);
      return members.length >= 3 && direction(members) !== 0 && members.every(({ title, bare }) => bare || /\p{L}/u.test(title)) && !(isSummary(outline, first.under) && !isTimeHeading(outline.blocks[first.under]));
    case 'span':
      if (headed && members.every(({ mention }) => mention !== null && 'unit' in mention && mention.unit === 'day')) return true;
      if (!headed) return direction(members) !== 0 && members.some(({ mention }) => mention !== null && 'unit' in mention && mention.end !== mention.start);
      return direction(members) !== 0 || members.every(({ bare }) => !bare);
    case 'box': return (headed || (direction(members) !== 0 && members.every(({ title }) => /\p{L}/u.test(title)))) && !isTrip(members);
  }
}

/** `1 · Build`, `2 · Show`: headings numbered so, from one on. */
function isDotted({ blocks }: Outline, members: readonly Candidate[]): boolean {
  return members.length >= 3 && members.every(({ kindOfBlock, block, number }, index) => kindOfBlock === 'heading' && number === index + 1 && /^\d+\s?·/.test(plainText(blocks[block]?.raw ?? '')));
}

/** Titles with nothing but a time behind them: positions or lengths; calendar times only when they rise, unlike a curriculum vitae. */
function isTitledPlan(members: readonly Candidate[], headed: boolean): boolean {
  const counted = members.filter(({ mention }) => mention?.form === 'position' || (headed && mention?.form === 'either')).length;
  if (counted > 0) return headed || (counted * 3 >= members.length * 2 && direction(members) !== 0);
  return headed && direction(members) === 1;
}

/** A heading that is one day belongs to a journal, a changelog or a meeting. */
function isSingleDay({ kind, mention }: Candidate): boolean {
  return kind !== 'span' && kind !== 'box' && mention?.form === 'calendar' && mention.start.day !== null && (mention.end === null || mention.end.day === mention.start.day);
}

/** List items, or headings that go on like a sentence (`Phase 1 trials`), with nothing but prose in them, and no time in the whole note. */
function isUntold({ blocks }: Outline, members: readonly Candidate[], says: PlanSays): boolean {
  if (says.again || members.filter(({ kindOfBlock, loose }) => kindOfBlock === 'item' || loose === true).length * 2 <= members.length) return false;
  return members.every(({ block, end, rest }, index) => {
    for (let at = block; at < Math.min(end, members[index + 1]?.block ?? end); at += 1) {
      const own = blocks[at];
      if (own !== undefined && (own.task !== null || isLink(own) || (at > block && own.kind !== 'text'))) return false;
    }
    return rest === '';
  });
}

/** Days and weeks, or months without a year, with no title of their own: a diary, a garden, habits. */
function isBare({ blocks }: Outline, members: readonly Candidate[]): boolean {
  return members.every(({ kind, bare, block, rest, mention }) => (kind === 'box' || kind === 'calendar') && bare && rest === '' && mention !== null && !isLink(blocks[block]) && (mention.form === 'calendar' ? mention.start.month !== null && mention.start.year === null : mention.form === 'position' && (mention.unit === 'week' || mention.unit === 'day')));
}

function isLink(block: Block | undefined): boolean {
  return block !== undefined && /\]\(|\[\[/.test(block.raw);
}

/** Steps of hours and minutes, or by the clock, are a recipe or what happened on one day. */
function tellsHours(title: string): boolean {
  const tokens = timeTokens(title);
  return tokens.some(({ kind }, at) => kind === 'number' && (isConcept(tokens, at + 1, 'hour') || (tokens[at + 1]?.kind === 'colon' && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.spaced === false)));
}

/** Boxes of single days, or of a few. */
function isTrip(members: readonly Candidate[]): boolean {
  const days = members.flatMap(({ mention }) => (mention !== null && 'unit' in mention && mention.unit === 'day' ? mention : []));
  const ends = days.map(({ end }) => end ?? Infinity);
  return days.length === members.length && Math.max(...ends) < SHORTEST_PLAN_IN_DAYS && days.filter(({ start }, index) => (ends[index] ?? 0) - start > 4).length * 2 <= members.length;
}

/** Before the app there were no notes in it that planned. */
const FIRST_YEAR = 2020;
/** A note that says it is a plan, or has goals in its parts, may have been planned elsewhere and earlier. */
const LONG_AGO = 2010;

/** Stretches of a life: one reaches to the present or began long ago, or they fall and most run over several years. */
function isHistory(members: readonly Candidate[], first: number): boolean {
  const times = members.flatMap(({ mention }) => (mention?.form === 'calendar' ? mention : []));
  return times.some(({ past, start }) => past || (start.year !== null && start.year < first)) || (direction(members) === -1 && times.filter(({ start, end }) => start.year !== (end?.year ?? start.year)).length * 2 > members.length);
}

/** Versions from the newest to the oldest. */
function isChangelog(members: readonly Candidate[]): boolean {
  return direction(members) === -1 && members.every(({ number }, index) => index === 0 || (number ?? 0) <= (members[index - 1]?.number ?? 0));
}

function isTimeHeading(block: Block | undefined): boolean {
  return block !== undefined && headingLabel(block.raw).concept === 'time';
}

/** 1 when the times rise, -1 when they fall, 0 when they do neither or are not all known. */
function direction(members: readonly Candidate[]): -1 | 0 | 1 {
  // Seasons of one year keep the order they are written in.
  const places = members.map(({ mention }, index) => placeOf(mention) + (mention?.form === 'calendar' && mention.start.vague === true ? index / 1e4 : 0));
  const before = (index: number): number => places[index - 1] ?? Number.NaN;
  if (places.every((own, index) => index === 0 || own < before(index))) return -1;
  const yearless = members.every(({ mention }) => mention?.form === 'calendar' && mention.start.year === null);
  if (yearless) places.forEach((own, index) => { places[index] = own <= before(index) ? own + 12 * Math.ceil((before(index) - own + 0.01) / 12) : own; });
  return places.every((own, index) => index === 0 || own > before(index)) && (!yearless || (places.at(-1) ?? 0) - (places[0] ?? 0) <= 12) ? 1 : 0;
}

/** A time as a number of months, for comparing; NaN without one. Of `0–6` and `6–12` the ends rise too. */
function placeOf(mention: Mention | null): number {
  if (mention === null) return Number.NaN;
  if (mention.form === 'ongoing') return Infinity;
  if (mention.form === 'calendar') return monthOf(mention.start);
  return (mention.start + (mention.end ?? mention.start) / 1000) * monthsIn(mention.unit);
}

function monthOf(point: Point): number {
  return (point.now ? 0 : (point.year ?? 0) * 12) + (point.month ?? (point.quarter === null ? 0 : point.quarter * 3 - 2)) + (point.day ?? 0) / 32;
}

const SAYS_PHASE: ReadonlySet<LabelConcept> = new Set(['goal', 'deliverable', 'failure', 'actions', 'outputs', 'time']);
const PROMISES: ReadonlySet<LabelConcept> = new Set(['goal', 'deliverable']);

/** Share of the members that hold a label a phase would have, near their beginning. */
function labelled(outline: Outline, members: readonly Candidate[], concepts = SAYS_PHASE): number {
  const holds = members.filter(({ block, end }) => {
    for (let at = block + 1; at < end && at <= block + 20; at += 1) {
      const own = outline.blocks[at];
      const concept = own === undefined || own.level > 0 || own.kind === 'row' ? null : labelOf(own.raw)?.concept ?? null;
      if (concept !== null && concepts.has(concept)) return true;
    }
    return false;
  });
  return holds.length / members.length;
}
