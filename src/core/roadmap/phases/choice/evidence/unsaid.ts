import { headingLabel, labelOf } from '../../../fields/label';
import type { Block } from '../../../outline/outline';
import { timeAt } from '../../../time/find-time';
import { isOneDay } from '../../../time/mention';
import { isCount, isDayLength } from '../../../time/to-span';
import { isParticle, timeTokens } from '../../../words/words';
import type { LabelConcept } from '../../../words/concepts';
import { namesPhase } from '../../line/named-phase';
import { leadingEmphasis } from '../../line/leading-emphasis';
import { wholeTime } from '../../line/time-line';
import { saysPlan } from '../title-says';
import { titleOf } from '../title-time';
import { most, type Seen } from './seen';

/** Blocks at the beginning of a phase that are looked at, and characters of each. */
const REACH = 12;
const BEGINNING = 80;

const MANY = 6;

/** Labels that a text about anything may have: how long a stage of sleep lasts is no plan. */
const OF_ANYTHING: ReadonlySet<LabelConcept> = new Set(['time', 'summary', 'state', 'from', 'to']);

/** Phases of something, not somebody's: of sleep, of a rocket's flight; or months and years over lists of anything. Neither the title nor a time, a task or a label of a plan says that anyone is to do them. */
export function isUnsaid(seen: Seen): boolean {
  const { outline: { blocks }, members, says, kind } = seen;
  // `Books 2027` names a time too.
  if (!saysNothing(kind === 'calendar' ? { ...says, time: false } : says) || says.toldPhases > 0) return false;
  if (members.some(({ title }) => namesPhase(timeTokens(title)))) return false;
  // What stands behind a line, up to the next one, is its.
  const parts = members.map(({ block, end, kindOfBlock }, index) => blocks.slice(block, Math.min(kindOfBlock === 'text' ? members[index + 1]?.block ?? blocks.length : end, block + REACH)));
  if (parts.some((part) => part.some(({ task }) => task !== null))) return false;
  const timed = parts.filter((part) => part.some(({ plain }, index) => (index > 0 || kind === 'phase') && tellsTime(plain.slice(0, BEGINNING)))).length;
  // Of many months a few say `Reread, as every January`, or `Three weeks of it`.
  if (timed > 0 && (kind !== 'calendar' || members.length < MANY || timed * 2 > members.length)) return false;
  const own = new Set(members.map(({ block }) => block));
  return !blocks.some((block, index) => !own.has(index) && isOfPlan(block));
}

/** `**Down** – weeks 1 to 2`, of a chick: lines that are bold up to the time, where nothing says that anyone is to do them. */
export function isBoldBeforeTime({ outline: { blocks }, members, says }: Seen): boolean {
  return saysNothing(says) && members.every(({ kindOfBlock, block }) => kindOfBlock === 'bold' && (leadingEmphasis(blocks[block]?.raw ?? '')?.rest ?? '') !== '');
}

/** `M3: 40 pieces`, `T1: Drill`: screws, cars and tests by their codes, not months or terms. */
export function isCoded({ outline: { blocks }, members, says, kind, told }: Seen): boolean {
  return (kind === 'box' || kind === 'calendar') && saysNothing(says) && members.every(({ block }) => CODE.test(blocks[block]?.plain ?? '')) && !blocks.slice(members[0]?.block, members.at(-1)?.end).some(({ task }) => task !== null) && !told();
}

/** `Option 1: School (4 months)`, `Option 2: Evening class (a year)`: ways to choose from, one instead of the other. */
export function areChoices(seen: Seen): boolean {
  const { outline: { blocks }, kind } = seen;
  return kind !== 'calendar' && kind !== 'box' && most(seen, ({ block }) => isParticle(timeTokens(blocks[block]?.plain.slice(0, BEGINNING) ?? '').find((token) => token.kind === 'word'), 'choice'));
}

/** `Level 1: Assistant (0–2 years)` up to `Level 5: Principal (12+ years)`, in a note that does not say it plans: how long people are paid as what. */
export function areLadder({ outline: { blocks }, members, says, kind }: Seen): boolean {
  if ((kind !== 'stage' && kind !== 'phase') || !saysNothing(says) || members.length <= FEWEST_LEVELS) return false;
  const years = members.map(({ mention }) => (isCount(mention) && mention.unit === 'year' ? mention.start : NaN));
  const toDo = blocks.slice(members[0]?.block, members.at(-1)?.end).some(({ task }) => task === ' ');
  return !toDo && years.every((own) => !Number.isNaN(own)) && (years[0] ?? NaN) <= 1 && (years.at(-1) ?? NaN) >= LONG_AT_WORK;
}

const FEWEST_LEVELS = 3;
const LONG_AT_WORK = 8;

/** `## Phase 1: {{phase name}}`: to be filled in. */
export function areBlanks(seen: Seen): boolean {
  return most(seen, ({ block }) => BLANK.test(seen.outline.blocks[block]?.raw ?? ''));
}

const BLANK = /\{\{|<%/;

/** `P0: Critical`, `P1: High priority`, `1. Urgent`, `2. Important`: how urgent a thing is, not when. */
export function areRanks(seen: Seen): boolean {
  const { outline: { blocks }, kind, share } = seen;
  const isRank = (title: string, alone: boolean): boolean => {
    const tokens = timeTokens(title.slice(0, BEGINNING));
    return isParticle(tokens[0], 'rank') && (!alone || tokens.length === 1);
  };
  // `P0: …` to `P3: …`, from nought on, whatever is behind, unless a title says that it plans.
  if (kind === 'stage' && share === 0 && !saysPlan(titleOf(blocks)) && seen.members[0]?.number === 0 && seen.members.every(({ block }) => RANK.test(blocks[block]?.plain ?? ''))) return true;
  return (kind === 'stage' || kind === 'number') && share === 0 && most(seen, ({ block, title }) => isRank(title, !RANK.test(blocks[block]?.plain ?? '')));
}

const RANK = /^[^\p{L}\p{N}]{0,8}[Pp][0-5](?!\d)/u;

/** One letter before a number and no range; a quarter is one whatever stands around it. */
const CODE = /^[^\p{L}\p{N}]{0,8}[^\P{L}Qq]\d{1,2}(?![\p{L}\p{N}.]|\s?[–—~-]\s?\p{L}?\d)/u;

/** `## Hike` over `June 15-17`, with more headings over single days beside it: what was done. */
export function isAmongDays({ outline: { blocks }, members, says, kind, headed }: Seen): boolean {
  const [first] = members;
  if (first === undefined || kind !== 'titled' || !headed || says.trusted === true) return false;
  const known = new Set(members.map(({ block }) => block));
  let days = 0;
  blocks.forEach(({ kind: own, level }, at) => {
    if (own === 'heading' && level === first.level && !known.has(at) && isUnderDay(blocks[at + 1])) days += 1;
  });
  return days > members.length;
}

function isUnderDay(block: Block | undefined): boolean {
  const time = block?.kind === 'text' ? wholeTime(block.plain.slice(0, BEGINNING))?.mention : undefined;
  return time?.form === 'calendar' && isOneDay(time);
}

function saysNothing(says: Seen['says']): boolean {
  return !says.plan && !says.named && !says.learn && !says.time;
}

/** When somebody does a thing, not how many days it takes. */
function tellsTime(text: string): boolean {
  const tokens = timeTokens(text);
  return tokens.some((_token, at) => {
    const time = timeAt(tokens, at);
    return time !== null && !isDayLength(time);
  });
}

/** A heading or label that a plan has: a goal, rules, what it is for. */
export function isOfPlan(block: Block): boolean {
  const concept = block.kind === 'heading' ? headingLabel(block.plain).concept : labelOf(block)?.concept ?? null;
  // `How the compiler works` is a heading of anything too.
  return concept !== null && !OF_ANYTHING.has(concept) && !(block.kind === 'heading' && concept === 'actions');
}
