import { headingLabel } from '../../../fields/label';
import type { Block, Outline } from '../../../outline/outline';
import { timeAt } from '../../../time/find-time';
import { maySay } from '../../../words/glance';
import { once } from '../../../words/kept';
import { timeTokens } from '../../../words/words';
import type { Candidate } from '../../candidate';
import { holdsState, isState } from '../../line/title-asides';
import { saysPlan } from '../title-says';
import type { Seen } from './seen';

/** List items, or headings that go on like a sentence (`Phase 1 trials`), with nothing but prose in them, in a note that gives no other phase a time; or three headings and more over prose that begins with no time: stages of grief. */
export function isUntold({ outline: { blocks }, members, says, share, kind }: Seen): boolean {
  if (share >= 0.5 || says.toldPhases > share * members.length) return false;
  const light = members.filter(({ kindOfBlock, loose }) => kindOfBlock === 'item' || loose === true).length * 2 > members.length;
  if (!light && (kind !== 'phase' || members.length < 3 || members.some(({ block }) => beginsWithTime(blocks[block + 1]?.plain.slice(0, BEGINNING) ?? '')))) return false;
  // `Phase 1: Oak (done)`
  if (members.filter(({ block }) => holdsState(blocks[block]?.plain.slice(0, LONGEST) ?? '')).length > 1) return false;
  return members.every((own, index) => own.rest === '' && holdsProse(blocks, own, members[index + 1]?.block, !light));
}

const beginsWithTime = once((text) => maySay(text) && timeAt(timeTokens(text), 0) !== null);

/** Characters of a line that are looked at for a time, and for a state. */
const BEGINNING = 80;
const LONGEST = 200;

/** Whether text stands below a member, up to the one `following`, and nothing but text; `wanted` asks for some. */
function holdsProse(blocks: readonly Block[], { block, end, kindOfBlock }: Candidate, following: number | undefined, wanted: boolean): boolean {
  const last = kindOfBlock === 'bold' ? following ?? partEnd(blocks, block) : Math.min(end, following ?? end);
  if (wanted && block + 1 >= last) return false;
  for (let at = block; at < last; at += 1) {
    const own = blocks[at];
    if (own !== undefined && (own.task !== null || isLink(own) || (at > block && own.kind !== 'text'))) return false;
  }
  return true;
}

/** Behind a bold line, up to the next heading. */
function partEnd(blocks: readonly Block[], block: number): number {
  let at = block + 1;
  while (at < blocks.length && blocks[at]?.kind !== 'heading') at += 1;
  return at;
}

/** Days and weeks, or months without a year, with no title of their own: a diary, a garden, habits. Stretches of days are planned. */
export function isBare({ outline: { blocks }, members }: Seen): boolean {
  return members.every(({ kind, bare, title, block, rest, mention }) => (kind === 'box' || kind === 'calendar') && (bare || isState(title)) && rest === '' && mention !== null && !isLink(blocks[block]) && (mention.form === 'calendar' ? mention.start.month !== null && mention.start.year === null : mention.form === 'position' && (mention.unit === 'week' || (mention.unit === 'day' && mention.start === mention.end))));
}

/** Headed parts that hold sums and hardly anything else: `Boiler: 240`, `Rent 940 (late)` under `January`, or a table of them under `Month 1` too. */
export function isLedger({ outline: { blocks }, members, kind }: Seen): boolean {
  const found = members.filter(({ block, end }, index) => {
    const inside = blocks.slice(block + 1, Math.min(end, members[index + 1]?.block ?? end)).filter((own, at) => !(own.kind === 'row' && at === 0));
    const sums = inside.filter((own) => (own.kind === 'row' || kind === 'calendar') && own.task === null && own.plain.length < LONGEST_SUM && (LABELLED_SUM.test(own.plain) || SUM.test(own.plain)));
    return sums.length > 0 && sums.length >= inside.length * ALMOST_ALL;
  }).length;
  return found >= members.length * ALMOST_ALL;
}

const LONGEST_SUM = 120;
const ALMOST_ALL = 0.8;
const LABELLED_SUM = /[:=|]\s*[-+]?\p{Sc}?\s?\d[\d.,]*\s?\p{Sc}?$/u;
/** Of two digits or more: `chapter 3` is none. */
const SUM = /\p{L}\s*[:=]?\s*[-+]?\p{Sc}?\s?\d[\d.,]+\s?\p{Sc}?(?:\s*\([^()]{0,40}\))?$/u;

/** `Week 1`, `Week 2`, each over a table of marks and nothing else: what was done on each day. */
export function areTrackers({ outline: { blocks }, members, kind }: Seen): boolean {
  return kind === 'box' && members.every(({ block, end, bare }, index) => {
    const [, ...rows] = blocks.slice(block + 1, Math.min(end, members[index + 1]?.block ?? end));
    return bare && rows.length > 0 && rows.every((own) => own.kind === 'row' && own.plain.split(' | ').slice(1).every((cell) => [...cell.trim()].length < SHORTEST_WORD));
  });
}

const SHORTEST_WORD = 3;

/** Single days, weeks and months without a year with titles over nothing but prose: a voyage, a ferment. Stretches of weeks are planned. */
export function isToldDaily({ outline: { blocks }, members, headed }: Seen): boolean {
  const single = members.filter(({ mention }) => mention !== null && mention.form !== 'ongoing' && mention.start === mention.end).length;
  const short = ({ kind, mention }: Candidate): boolean => (kind === 'box' && mention?.form === 'position' && (mention.unit === 'week' || mention.unit === 'day')) || (kind === 'calendar' && mention?.form === 'calendar' && mention.start.month !== null && mention.start.year === null);
  return headed && single * 2 > members.length && members.every((own, index) => short(own) && own.kindOfBlock !== 'bold' && own.rest === '' && holdsProse(blocks, own, members[index + 1]?.block, true));
}

/** Weeks with pictures in most of them: what came of each. */
export function isShown({ outline: { blocks }, members, kind }: Seen): boolean {
  if (kind !== 'box') return false;
  const shown = members.filter(({ block, end }) => blocks.slice(block + 1, end).some(({ raw }) => /!\[[^\]]{0,200}\]\(/.test(raw)));
  return shown.length * 2 > members.length;
}

function isLink(block: Block | undefined): boolean {
  return block !== undefined && /\]\(|\[\[/.test(block.raw);
}

/** `1 · Build`, `2 · Show`: headings numbered so, from nought or one on. */
export function isDotted({ blocks }: Outline, members: readonly Candidate[]): boolean {
  const first = members[0]?.number === 0 ? 0 : 1;
  return members.length >= 3 && members.every(({ kindOfBlock, block, number }, index) => kindOfBlock === 'heading' && number === index + first && /^\d+\s?(?:\([^()]{1,60}\)\s?)?·/.test(blocks[block]?.plain ?? ''));
}

/** Numbered headings of subjects, each with a list: `## 1. Git`, `## 2. Databases`. Parts of a document about the plan say so: `2. Strategy`, `3. Resources`. */
export function holdsParts({ outline, members, form, says }: Seen): boolean {
  const { blocks } = outline;
  const named = members.filter(({ title }) => headingLabel(title).concept !== null).length;
  return (form === 'heading' || (form === 'bold' && says.above === true && saysPlan(blocks.find(({ kind }) => kind === 'heading')?.plain ?? ''))) && named * 4 < members.length && members.every(({ mention }) => mention === null) && members.filter(({ block, end }, index) => blocks.slice(block + 1, form === 'bold' ? members[index + 1]?.block : end).some(({ kind }) => kind === 'item')).length > members.length * 0.8;
}

/** A heading that announces when things are: `Timeline`. */
export function isTimeHeading(block: Block | undefined): boolean {
  return block !== undefined && headingLabel(block.plain).concept === 'time';
}
