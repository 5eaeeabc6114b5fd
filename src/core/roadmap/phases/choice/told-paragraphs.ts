import type { Block } from '../../outline/outline';
import { seasonAt } from '../../time/calendar-point';
import { numberAt } from '../../time/cursor';
import { timeAt } from '../../time/find-time';
import { isNow, isOneDay, type Mention } from '../../time/mention';
import { pointOf } from '../../time/point-at';
import { mayKnow } from '../../words/glance';
import type { Token } from '../../words/tokens';
import { isParticle, timeTokens } from '../../words/words';
import { type Candidate, candidateAt } from '../candidate';
import { henceAt } from '../line/hence';
import { lineOf } from '../line/told-line';
import { trimTitle } from '../line/trim-title';
import type { Scopes } from '../scopes';
import { direction } from '../series/order';

/** Fewer are a story. */
const FEWEST = 3;
/** Characters of a sentence in which its time begins, and words before it: `And then, from month 5`. */
const LONGEST_HEAD = 60;
const MOST_BEFORE = 4;
const LONGEST_WORD = 5;

/** A sentence that begins with its time. */
interface Told {
  readonly block: number;
  /** Null of a first one that is told as such: `First I want to read`. */
  readonly mention: Mention | null;
  readonly title: string;
  readonly rest: string;
  /** The season it names; '' for other times. */
  readonly season: string;
  /** `This winter`. */
  readonly near: boolean;
}

/** Phases told in sentences, and whether these say by themselves that they are still to come. */
export interface ToldPhases {
  readonly phases: readonly Candidate[];
  readonly ahead: boolean;
}

/**
 * Plans told in sentences, each a paragraph below one heading: `The first year I stay`, `In the second year I go down to four days`; or a heading with its season,
 * `This winter I practise`, `In spring I sell`. They are to come where the last one goes on, or the first is near; others are memories, unless the note says that it plans.
 */
export function toldParagraphs(blocks: readonly Block[], scopes: Scopes): readonly ToldPhases[] {
  // Words are not looked up for less.
  if (blocks.filter(opens).length < FEWEST) return [];
  const groups = new Map<string, Told[]>();
  blocks.forEach((block, at) => {
    const own = opens(block) ? toldAt(block, at) : null;
    if (own?.mention == null || (block.kind === 'heading' && own.season === '')) return;
    const key = `${block.kind} ${String(block.level)} ${String(scopes.under(at))} ${'unit' in own.mention ? own.mention.unit : own.mention.form}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [own]);
    else group.push(own);
  });
  return [...groups.values()].filter((own) => isInOrder(own) && isTogether(blocks, scopes, own)).map((own) => {
    const all = [...firstBefore(blocks, scopes, own), ...own, ...yearBehind(blocks, scopes, own)];
    return { ahead: isAhead(all), phases: all.map((told) => candidateOf(blocks, scopes, told)) };
  });
}

function candidateOf(blocks: readonly Block[], scopes: Scopes, { block, mention, title, rest }: Told): Candidate {
  const own = candidateAt(blocks, scopes, block, lineOf('titled', null, mention, title, false, rest));
  return own.kindOfBlock === 'text' ? { ...own, kindOfBlock: 'bold' } : own;
}

function opens(block: Block | undefined): boolean {
  return block?.kind === 'heading' || (block?.kind === 'text' && block.first && block.parent === -1);
}

/** A paragraph by its first words, or those of its second sentence behind a short first: `Then the summer. July and August 2027 are for sleep.` */
function toldAt({ plain }: Block, block: number): Told | null {
  const own = toldIn(plain, block);
  const [first = ''] = own === null || own.season !== '' ? SHORT.exec(plain) ?? [] : [];
  const second = first === '' ? null : toldIn(plain.slice(first.length), block);
  return second === null || second.season !== '' ? own : { ...second, title: trimTitle(first.replace(/[.!?]\s*$/, '')), rest: trimTitle(plain.slice(first.length)) };
}

const SHORT = /^\S[^.!?]{2,38}[.!?]\s+(?=\S)/u;

function toldIn(plain: string, block: number): Told | null {
  const head = plain.slice(0, LONGEST_HEAD);
  const tokens = mayKnow(head) ? timeTokens(head) : [];
  for (let at = 0; at <= MOST_BEFORE && at < tokens.length && mayStandBefore(tokens[at - 1]); at += 1) {
    const season = seasonAt(tokens, at);
    if (season !== null && tokens[season]?.kind !== 'number') return { block, mention: { form: 'calendar', start: pointOf({ vague: true }), end: null, open: false, from: at, to: season }, ...sentence(plain, 0), season: tokens[at]?.text ?? '', near: isParticle(tokens[at - 1], 'this') };
    const mention = timeAt(tokens, at);
    if (mention === null) continue;
    const placed = (mention.form === 'position' && mention.unit !== 'day') || (mention.form === 'calendar' && !isOneDay(mention) && !isNow(mention));
    const behind = tokens[mention.to];
    return placed ? { block, mention, ...sentence(plain, behind !== undefined && behind.kind !== 'word' ? behind.from : 0), season: '', near: false } : null;
  }
  return null;
}

/** `And`, `from`, `then`, `the`. */
function mayStandBefore(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'comma' || (token.kind === 'word' && (token.text.length <= LONGEST_WORD || isParticle(token, 'this')));
}

/** The first sentence from a place on, and what follows it. */
function sentence(line: string, from: number): Pick<Told, 'title' | 'rest'> {
  const text = trimTitle(line.slice(from));
  const [first = text] = SENTENCE.exec(text) ?? [];
  return { title: trimTitle(first.replace(/[.!?:]$/, '')), rest: trimTitle(text.slice(first.length)) };
}

const SENTENCE = /^.{2,160}?[.!?:](?=\s|$)/u;

function isInOrder(all: readonly Told[]): boolean {
  if (all.length < FEWEST) return false;
  if (all[0]?.season === '') return direction(all) === 1;
  // `This autumn`, `Winter`, `Spring`, `Next autumn`
  return new Set(all.map(({ season }) => season)).size >= FEWEST && all.every(({ season }, index) => season !== all[index - 1]?.season);
}

function isAhead(all: readonly Told[]): boolean {
  const last = all.at(-1)?.mention;
  return all[0]?.near === true || (last !== null && last !== undefined && last.form !== 'ongoing' && last.open);
}

/** With hardly any other paragraph between them. */
function isTogether(blocks: readonly Block[], scopes: Scopes, all: readonly Told[]): boolean {
  const [from, to] = [all[0]?.block ?? 0, all.at(-1)?.block ?? 0];
  const { kind, level } = blocks[from] ?? {};
  const between = blocks.slice(from, to + 1).filter((own, at) => own.kind === kind && own.level === level && opens(own) && scopes.under(from + at) === scopes.under(from)).length;
  return (between - all.length) * FEWEST <= all.length;
}

/** `First I want to read`, or `For the next year I stay`, right before them. */
function firstBefore(blocks: readonly Block[], scopes: Scopes, [first]: readonly Told[]): readonly Told[] {
  const at = (first?.block ?? 0) - 1;
  const own = blocks[at];
  if (own === undefined || own.kind !== 'text' || !opens(own) || scopes.under(at) !== scopes.under(at + 1)) return [];
  const tokens = timeTokens(own.plain.slice(0, LONGEST_HEAD));
  const number = numberAt(tokens, 0);
  const near = henceAt(tokens, 0) !== null;
  return near || (number?.ordinal === true && number.value === 1) ? [{ block: at, mention: null, ...sentence(own.plain, 0), season: '', near }] : [];
}

/** `The second year`, right behind seasons. */
function yearBehind(blocks: readonly Block[], scopes: Scopes, all: readonly Told[]): readonly Told[] {
  const last = all.at(-1);
  if (last === undefined || last.season === '') return [];
  let at = last.block + 1;
  while (at < blocks.length && !opens(blocks[at])) at += 1;
  const block = blocks[at];
  const own = block?.kind === 'text' && scopes.under(at) === scopes.under(last.block) ? toldAt(block, at) : null;
  return own?.mention?.form === 'position' && own.mention.unit === 'year' && own.mention.start > 1 ? [own] : [];
}
