import { plainText } from '../../outline/plain-text';
import type { Block } from '../../outline/outline';
import type { CountUnit, Mention } from '../../time/mention';
import { isConcept } from '../../time/cursor';
import { isCount } from '../../time/to-span';
import { isWordLikeMonth, mayHoldTime } from '../../time/find-time';
import { mayKnow, maySay } from '../../words/glance';
import { onceFor } from '../../words/kept';
import type { Token } from '../../words/tokens';
import { timeTokens } from '../../words/words';
import { titledWithRest, withRest, withTimeLast } from './bold-lead';
import { beforeCountdown, codedPlace, countdownAt } from './countdown';
import { dayHead, isWeekday } from './day-head';
import { beforeTurn } from './horizon';
import { headAt, mayOpen } from './head';
import type { Head } from './series-kind';
import { namesPhase } from './named-phase';
import { leadingEmphasis } from './leading-emphasis';
import { isYearless } from './own-time';
import { withStretch } from './task-dates';
import { type TitleAndTime, titleAndTime } from './title';
import { finish, lineOf, type PhaseLine } from './told-line';
import { trimTitle } from './trim-title';

const NUMBER_LAST = /\d$/;
/** `Week: 3-4`, as a whole heading. */
const COLON_FIRST = /^(\p{L}{1,20})\s?[:：]\s?(?=\d{1,3}(?:\s?[–—-]\s?\d{1,3})?$)/u;

/** A letter before what a heading says. */
const LETTERED = /^[A-H][.)]\s\p{Lu}/u;

/** Longer lines are prose. */
const MAX_LENGTH = 400;

/** `Einstiegsphase`: found by its end, `named-phase.ts`. */
const PHASE_END = /(?:phase|fase)/i;

/** Reads a block as a phase opening, or null when it cannot be one. */
export function phaseLine(line: Line): PhaseLine | null {
  const plain = withStretch(line.plain);
  return LINES[line.kind](plain === line.plain ? line : { ...line, plain, raw: withStretch(line.raw) });
}

type Line = Pick<Block, 'kind' | 'raw' | 'plain'>;

const ofOneKind = (): ((line: Line) => PhaseLine | null) => onceFor(({ raw }) => raw, readLine);
const LINES: Readonly<Record<Block['kind'], (line: Line) => PhaseLine | null>> = { heading: ofOneKind(), item: ofOneKind(), text: ofOneKind(), row: ofOneKind() };

function readLine(block: Line): PhaseLine | null {
  if (block.raw.length > MAX_LENGTH || !(block.kind === 'heading' ? mayKnow(block.plain) || PHASE_END.test(block.plain) : maySay(block.plain))) return null;
  const emphasised = block.kind === 'heading' || block.kind === 'row' ? null : leadingEmphasis(block.raw);
  const text = block.kind === 'heading' && NUMBER_LAST.test(block.plain) && COLON_FIRST.test(block.plain) ? block.plain.replace(COLON_FIRST, '$1 ') : block.plain;
  const tokens = timeTokens(text);
  const timed = mayHoldTime(tokens);
  // `B. Weeks 3-4: Ropes`
  const lettered = timed && block.kind === 'heading' && LETTERED.test(text) ? readLine({ ...block, raw: text.slice(3), plain: text.slice(3) }) : null;
  if (lettered?.kind === 'box') return lettered;
  const down = timed && (block.kind === 'heading' || emphasised?.rest === '') ? countdownAt(tokens) : null;
  if (down !== null && codedPlace(text) !== null) return lineOf('horizon', null, null, trimTitle(text));
  if (down !== null) return finish({ kind: 'horizon', number: null, mention: null, from: 0, to: down }, titleAndTime(text, tokens, down, timed, true), text, tokens, true);
  const before = timed && block.kind === 'heading' ? beforeCountdown(text) : null;
  if (before !== null) return beforeHead(before);
  const head = (isWeekday(tokens) ? null : headAt(tokens, timed)) ?? (block.kind === 'heading' ? dayHead(tokens) : null);
  if (head === null && !timed && block.kind === 'heading' && namesPhase(tokens)) return lineOf('titled', null, null, trimTitle(text));
  const turn = head === null && block.kind === 'heading' ? beforeTurn(text, tokens) : null;
  if (turn !== null) return lineOf('horizon', turn.number, null, turn.title);
  if (head === null && (emphasised === null ? !timed || block.kind === 'text' : !timed && !mayOpen(tokens))) return null;
  if (emphasised !== null && emphasised.rest !== '') {
    // `**Week 1: Sound.** Daily` ends its title as a sentence.
    const inner = plainText(emphasised.inside).replace(FULL_STOP, '$1');
    const own = timeTokens(inner);
    const innerHead = headAt(own);
    if (head === null && innerHead === null && !timed) return null;
    const innerTitle = withTimeLast(inner, behindHead(innerHead, inner, own), innerHead === null);
    if (innerTitle.title !== '' && (innerHead !== null || innerTitle.mention !== null)) return withRest(innerHead, innerTitle, inner, own, emphasised.rest);
    if (innerHead === null && innerTitle.title !== '') return titledWithRest(innerTitle.title, emphasised.rest);
  }
  if (head === null && (block.kind === 'row' || (block.kind === 'text' && emphasised?.rest !== ''))) return null;
  const rest = behindHead(head, text, tokens, timed, head !== null);
  if (head === null) return rest.mention === null || rest.title === '' || isConcept(tokens, firstWord(tokens), 'now') ? null : lineOf('titled', null, rest.mention, rest.title);
  // `M6 Stage 1 is done`: its own code says which it is.
  const coded = tokens[head.from]?.kind === 'word' && tokens[head.to]?.kind !== 'colon' && tokens[head.from]?.text.length === 1 && tokens[head.from + 1]?.spaced === false && head.to === head.from + 2;
  const inner = head.mention === null || coded ? null : phaseInside(rest, head.mention, block.kind === 'heading');
  if (inner !== null) return { ...inner, mention: isYearless(rest.mention) ? head.mention : rest.mention ?? head.mention };
  const behind = tokens[head.to];
  if (block.kind === 'row') {
    // `Short term (1-3 months) | …`
    const [first = '', ...others] = text.split(' | ');
    const cell = titleAndTime(first, timeTokens(first), head.to);
    if (cell.mention !== null && head.kind === 'horizon') return { ...finish(head, cell, first, timeTokens(first), true), rest: others.join(' | ') };
    const [title = '', ...cells] = rest.title.split(' | ');
    return { ...finish(head, { ...rest, title: LETTER.test(title) ? title : '' }, text, tokens, true), rest: cells.join(' | ') };
  }
  const loose = emphasised === null && behind?.kind === 'word' && SMALL_LETTER.test(text[behind.from] ?? '');
  // `Haz esto`: a month in one language, and a word in another.
  if (loose && head.mention !== null && isWordLikeMonth(tokens, head.mention)) return null;
  return finish(head, rest, text, tokens, block.kind === 'heading' || emphasised?.rest === '', loose);
}

/** The title and the time behind a head; what only sounds like a time is part of the title. */
function behindHead(head: Head | null, text: string, tokens: readonly Token[], timed = mayHoldTime(tokens), headed = true): TitleAndTime {
  const told = titleAndTime(text, tokens, head?.to ?? 0, timed, headed);
  const own = head?.mention ?? null;
  const isPart = own?.form === 'position' ? runsInto(told.mention, own.unit, tokens) : own?.form === 'calendar' && isOfDays(told.mention, tokens);
  return isPart && head !== null ? titleAndTime(text, tokens, head.to, false) : told;
}

/** `Weeks 4-7: three runs, hills from week 6`: a place of the same unit that ends the sentence is part of the title. */
function runsInto(time: Mention | null, unit: CountUnit, tokens: readonly Token[]): boolean {
  return time?.form === 'position' && time.unit === unit && time.to === tokens.length && tokens[time.from - 1]?.kind === 'word';
}

/** `September 2026 to July 2027: four days, no deputy role`: days of a week, not how long the stretch is. */
function isOfDays(time: Mention | null, tokens: readonly Token[]): boolean {
  return isCount(time) && time.unit === 'day' && time.form !== 'position' && tokens[time.to]?.kind === 'comma';
}

/** `Phase 1: Pack`, `Week 3: Pack`, `Pack`, before brackets that say how long before something it is. */
function beforeHead(text: string): PhaseLine {
  const own = phaseLine({ kind: 'heading', raw: text, plain: text });
  if (own === null || (own.kind === 'stage' && own.number === null)) return lineOf('horizon', null, null, text);
  return own.kind === 'titled' || own.kind === 'number' || own.kind === 'stage' ? { ...own, kind: 'horizon' } : own;
}

const SMALL_LETTER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const FULL_STOP = /([\p{L}\p{N})]{2})\.$/u;

/** `Current state (May 2026)` is no phase. */
function firstWord(tokens: readonly Token[]): number {
  return tokens.findIndex(({ kind }) => kind === 'word' || kind === 'number');
}

/** The phase behind a time: `Months 1-3: Phase 1 – Core`. The eleventh phase cannot stand in the first month: `Month 1 — Phase 11` is of somebody else's plan. */
function phaseInside({ title }: TitleAndTime, time: Mention, heading: boolean): PhaseLine | null {
  if (!maySay(title)) return null;
  const tokens = timeTokens(title);
  const head = headAt(tokens);
  const early = time.form === 'position' && (head?.number ?? 0) > time.start + 1;
  // `Weeks 1-2: Level 1 – Basics`
  const level = head?.kind === 'stage' && 'unit' in time && time.start !== time.end && tokens.slice(head.from, head.to).some(({ kind }) => kind === 'number');
  if (head === null || early || (head.kind !== 'phase' && !level)) return null;
  const inner = finish(head, titleAndTime(title, tokens, head.to), title, tokens, heading);
  return level ? { ...inner, kind: 'box' } : inner;
}

