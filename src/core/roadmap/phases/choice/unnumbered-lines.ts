import { headingLabel } from '../../fields/label';
import type { Block } from '../../outline/outline';
import { plainText } from '../../outline/plain-text';
import { conceptAt } from '../../time/cursor';
import { timeAt } from '../../time/find-time';
import type { Point } from '../../time/mention';
import type { Token } from '../../words/tokens';
import { isParticle, timeTokens } from '../../words/words';
import type { Candidate } from '../candidate';
import { headStart } from '../line/head';
import { isCountdown } from '../line/countdown';
import { leadingEmphasis } from '../line/leading-emphasis';
import { isNamed } from '../series/series';
import { titleAndTime } from '../line/title';
import { trimTitle } from '../line/trim-title';

/** A heading with more words before its colon is a sentence. */
const LONGEST_NAME = 3;

/** What a line without a number says as a phase. */
export type Line = Pick<Candidate, 'title'> & Partial<Candidate>;

/** `Final phase`, `Bonus phase: Charts`, `Phase EX: Cache`, `Final week`, `Placement year`: by the word of the phases beside it. */
export function named({ plain }: Block, { kind, mention }: Candidate): Line | null {
  const text = plain.slice(0, LONGEST_HEADING);
  const tokens = timeTokens(text);
  const end = tokens.findIndex((token) => token.kind === 'colon' || token.kind === 'open' || (token.kind === 'dash' && token.spaced));
  const words = (end === -1 ? tokens : tokens.slice(0, end)).flatMap((token, at) => (token.kind === 'word' ? [at] : []));
  const said = words.map((at) => conceptAt(tokens, at)?.concept);
  const own = kind === 'box' ? mention !== null && 'unit' in mention && mention.unit : kind;
  const told = end !== -1 && tokens[end]?.kind !== 'open';
  if (words.length < 2 || words.length > LONGEST_NAME || !(said.at(-1) === own || said[0] === own)) return null;
  const ofYears = own === 'year' && words.length === tokens.length && said.at(-1) === own && said[0] === undefined;
  if (!ofYears && !said.some((concept) => concept !== undefined && SAYS_PLACE.test(concept)) && !(told && (said.at(-1) === own || isCode(text, tokens[words[1] ?? -1])))) return null;
  const whole = titleAndTime(text, tokens, told ? end : 0);
  return { title: whole.title || trimTitle(text.slice(0, tokens[end]?.from)), mention: whole.mention };
}

/** `Final`, `advanced`, `final year`: which of the phases it is. */
const SAYS_PLACE = /^(?:about|grade\d|class\d)$/;

/** `Final: the exam` behind months or weeks. */
export function finale({ plain }: Block, { mention }: Candidate): Line | null {
  const text = plain.slice(0, LONGEST_HEADING);
  const tokens = timeTokens(text);
  const at = tokens.findIndex(({ kind }) => kind === 'word');
  const word = at === -1 ? null : conceptAt(tokens, at);
  const sign = word === null ? undefined : tokens[word.next];
  if (mention === null || word?.concept !== 'about' || (sign?.kind !== 'colon' && !(sign?.kind === 'dash' && sign.spaced))) return null;
  const { title } = titleAndTime(text, tokens, word.next);
  return title === '' || /^\d/.test(title) ? null : { title, mention: null };
}

/** A title whose days follow those of the phase before it. */
export function later({ plain }: Block, before: Block | undefined, known: Candidate | undefined, dated: boolean): Line | null {
  if ((known?.kind !== 'titled' && !(dated && known?.kind === 'calendar' && (known.bare || known.kindOfBlock === 'bold'))) || before === undefined) return null;
  const [from, to] = daysIn(timeTokens(plain)) ?? [NaN, NaN];
  const [first, last] = daysIn(timeTokens(before.plain)) ?? [NaN, NaN];
  // Behind it, or begun before it ends.
  return from > first && to > last && from - last <= LONGEST_GAP ? known : null;
}

/** `N1`, without its time, behind `N3 (8 months)` and `N2 (a year)`: one letter and the next number. */
export function coded({ plain }: Block, { title, kindOfBlock }: Candidate): Line | null {
  const [, letter, number] = CODE.exec(title) ?? [];
  const [, own, other] = CODE.exec(plain) ?? [];
  return kindOfBlock === 'heading' && letter !== undefined && own === letter && Math.abs(Number(number) - Number(other)) === 1 ? { title: plain, mention: null } : null;
}

const CODE = /^(\p{Lu})(\d)$/u;

/** `Final phase`, `Ongoing`, right behind the months. */
export function closing({ plain }: Block, { kind, kindOfBlock }: Candidate, next: number | undefined, known: Candidate | undefined): Line | null {
  if (next !== undefined || kindOfBlock !== 'heading') return null;
  if (kind === 'calendar' && known !== undefined && isNamed(known)) return { title: known.title, mention: null, kind: known.kind };
  const tokens = timeTokens(plain.slice(0, LONGEST_HEADING));
  const always = kind === 'calendar' || kind === 'box' ? conceptAt(tokens, headStart(tokens)) : null;
  return always?.concept === 'ongoing' && always.next === tokens.length ? { title: trimTitle(plain), mention: null } : null;
}

/** A heading among headings that no number and no time holds together: `Moving day` between `The week before` and `The week after`. */
export function between({ plain }: Block, member: Candidate, next: Candidate | undefined, known: Candidate | undefined): Line | null {
  if (next === undefined || next.kind === 'phase' || (member.mention === null && next.mention === null) || member.number !== null || next.number !== null || headingLabel(plain).concept !== null) return null;
  return { title: known?.title ?? trimTitle(plain), mention: known?.mention ?? null };
}

/** `The week before`, `Moving day` and `After the move`, right behind `Packing (4–6 weeks before)`. */
export function event({ plain }: Block, member: Block | undefined, before: number): Line | null {
  if (before === MOST_EVENTS || !countsDown(member?.plain ?? '') || !tellsWhen(plain)) return null;
  const text = plain.slice(0, LONGEST_HEADING);
  return { title: titleAndTime(text, timeTokens(text), 0).title || trimTitle(plain), mention: null };
}

const MOST_EVENTS = 4;

/** By its words, or by those in its first brackets. */
function countsDown(plain: string): boolean {
  return isCountdown(plain.slice(0, LONGEST_HEADING)) || isCountdown(/[（(]([^()（）]{1,60})[)）]/.exec(plain)?.[1] ?? '');
}

/** A day, or what comes after: not `Contacts`. */
function tellsWhen(plain: string): boolean {
  const tokens = timeTokens(plain.slice(0, LONGEST_HEADING));
  // `Post-event`
  if (isParticle(tokens[0], 'hence') && tokens[1]?.kind === 'dash' && !tokens[1].spaced) return true;
  return tokens.some((_token, at) => /^(?:day|week|since|then|onwards)$/.test(conceptAt(tokens, at)?.concept ?? ''));
}

/** In days of {@link daysIn}: the end of February, or a weekend. */
const LONGEST_GAP = 4;

/** First and last day of the dates in a line, all months counted as the longest. */
function daysIn(tokens: readonly Token[]): readonly [number, number] | null {
  const day = (point: Point | null, otherwise = Number.NaN): number => (point === null || point.month === null ? Number.NaN : point.month * 31 + (point.day ?? otherwise));
  for (let at = 0; at < tokens.length; at += 1) {
    const mention = timeAt(tokens, at);
    // `March+`
    if (mention?.form === 'calendar' && mention.open && mention.start.year === null) return [day(mention.start, 1), Infinity];
    if (mention?.form === 'calendar' && mention.start.day !== null) return [day(mention.start), day(mention.end)];
    if (mention !== null) at = mention.to - 1;
  }
  return null;
}

/** `EX`, `X`, `FINAL`: written in capitals. */
function isCode(text: string, token: { readonly from: number; readonly to: number } | undefined): boolean {
  return CAPITALS.test(text.slice(token?.from, token?.to));
}

const CAPITALS = /^\p{Lu}+$/u;

const LONGEST_HEADING = 200;

/** An item between or behind items with a time, with bold words or brackets at the same place. */
export function listed(own: Block, before: Block | undefined, member: Candidate, lists: boolean): Line | null {
  const shape = shapeOf(before);
  // `Launch`, over a list, behind `Core (4 weeks)`, over one.
  const over = shape === ' bracket' && lists && shapeOf(own) === '';
  if (member.kind !== 'titled' || member.mention === null || shape === '' || (shapeOf(own) !== shape && !over && !(BOLD.test(shape) && BOLD.test(shapeOf(own)))) || headingLabel(own.plain).concept !== null) return null;
  const bold = leadingEmphasis(own.raw);
  const title = trimTitle(bold === null ? own.plain.replace(/\s*[（(][^()（）]*[)）]$/, '') : plainText(bold.inside));
  return title === '' ? null : { title, rest: bold === null ? '' : trimTitle(plainText(bold.rest)) };
}

const BOLD = /^bold/;

function shapeOf(block: Block | undefined): string {
  return block === undefined ? '' : `${leadingEmphasis(block.raw) === null ? '' : 'bold'}${/[)）]$/.test(block.plain) ? ' bracket' : ''}`;
}
