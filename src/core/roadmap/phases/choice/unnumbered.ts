import { headingLabel } from '../../fields/label';
import type { Block, Outline } from '../../outline/outline';
import { plainText } from '../../outline/plain-text';
import { conceptAt } from '../../time/cursor';
import { timeAt } from '../../time/find-time';
import type { Point } from '../../time/mention';
import { isCount } from '../../time/to-span';
import type { Token } from '../../words/tokens';
import { isParticle, timeTokens } from '../../words/words';
import type { Candidate } from '../candidate';
import type { Scopes } from '../scopes';
import { headStart } from '../line/head';
import { isNear } from '../line/horizon';
import { isCountdown } from '../line/countdown';
import { leadingEmphasis } from '../line/phase-line';
import { isNamed, isSummary } from '../series/series';
import { titleAndTime } from '../line/title';
import { trimTitle } from '../line/trim-title';

/** A heading with more words before its colon is a sentence. */
const LONGEST_NAME = 3;

/**
 * What stands among the phases, or right behind the last of them, and is one without a number: `Final phase: Exam`, `Phase EX: Cache`,
 * `Final week`, `Finale (7–10 September)` behind `Week 4 (1–6 September)`, an item written as the timed ones of its list are; and `Phase 0` before weeks.
 */
export function withUnnumbered(outline: Outline, members: readonly Candidate[], candidates: readonly Candidate[], scopes: Scopes): readonly Candidate[] {
  const [first] = members;
  if (first === undefined || first.kindOfBlock === 'text' || first.kindOfBlock === 'row') return members;
  const { blocks } = outline;
  const known = new Map(candidates.map((own) => [own.block, own]));
  // `Month 1 in detail`, `Phase 1 in detail`, behind the others.
  const numbers = new Set(members.flatMap(({ number }) => number ?? []));
  const isAgain = (at: number): boolean => numbers.has(known.get(at)?.number ?? Number.NaN);
  const holds = (from: number, to: number, kind: Candidate['kind']): boolean => {
    for (let at = from + 1; at < to; at += 1) if (known.get(at)?.kind === kind) return true;
    return false;
  };
  const more = members.flatMap((member, index): Candidate[] => {
    const found: Candidate[] = [];
    const next = members[index + 1]?.block;
    let before = blocks[member.block];
    const bold = member.kindOfBlock === 'bold';
    for (let at = member.end; at < (next ?? blocks.length); at = scopes.end(at)) {
      const own = blocks[at];
      if (own === undefined || (bold ? own.kind === 'heading' : own.kind !== member.kindOfBlock || own.level !== member.level || scopes.under(at) !== member.under || isSummary(outline, at))) break;
      if (bold && (own.kind !== 'text' || (leadingEmphasis(own.raw)?.rest !== '' && known.get(at)?.kindOfBlock !== 'bold'))) continue;
      const end = scopes.end(at);
      const read = named(own, member) ?? (next === undefined && (own.kind === 'item' || blocks[at + 1]?.kind === 'item') ? finale(own, member) : null) ?? (own.kind === 'item' ? listed(own, blocks[member.block], member, blocks[at + 1]?.parent === at && blocks[member.block + 1]?.parent === member.block) : bold ? (known.get(at)?.kind === 'calendar' ? later(own, before, known.get(at), true) : null) : later(own, before, known.get(at), member.kind === 'box') ?? closing(own, member, next, known.get(at)) ?? between(own, member, members[index + 1], known.get(at)));
      // `### Long-term tasks` below `## After the move`
      const line = read !== null && (isAgain(at) || holds(at, end, member.kind)) ? null : read ?? (next === undefined && own.kind === 'heading' ? event(own, blocks[member.block], found.length) : null);
      // Behind the last of them only what follows it at once.
      if (line === null && next === undefined && !bold) break;
      if (line === null) continue;
      before = own;
      found.push({ ...member, mention: null, loose: false, cells: [], rest: '', bare: false, ...line, number: numberOf(own, blocks[member.block], member.number), block: at, end });
    }
    return found;
  });
  const zero = first.number === 1 || (first.kind === 'box' && isCount(first.mention) && first.mention.start === 1) ? candidates.filter((own) => own.number === 0 && (own.kind === 'phase' || own.kind === 'stage') && own.end === first.block && own.kindOfBlock === 'heading' && own.level === first.level && own.under === first.under) : [];
  // `This week`, before `Week 2`; `At once (this week)`, before `First month`.
  const near = first.kind !== 'box' ? [] : candidates.filter((own) => own.end === first.block && own.kindOfBlock === 'heading' && own.level === first.level && own.under === first.under && (first.number === 2 ? isNear(own.title.replace(/\s?[（(].*$/, '')) : own.kind === 'horizon' && isNear(/[（(]([^()（）]{1,40})[)）]$/.exec(own.title)?.[1] ?? '')));
  // `Phase 4`, behind them, where `Phase 0` stands before them: `Part 4` is one of a document.
  const last = zero[0]?.kind !== 'phase' || first.kind !== 'box' ? [] : candidates.filter((own) => own.kind === 'phase' && (own.number ?? 0) > 0 && own.block === members.at(-1)?.end && own.kindOfBlock === 'heading' && own.level === first.level && own.under === first.under);
  // Its time made it one of them already.
  const own = members.map((member): Candidate => {
    const block = member.kind === 'titled' && first.kind !== 'titled' ? blocks[member.block] : undefined;
    return block === undefined ? member : { ...member, title: named(block, first)?.title ?? member.title };
  });
  return [...zero, ...near, ...own, ...more, ...last].sort((a, b) => a.block - b.block);
}

/** The mark of a numbered list, where the phases have it. */
function numberOf(own: Block, before: Block | undefined, number: number | null): number | null {
  return number !== null && Number.parseInt(before?.mark ?? '', 10) === number ? Number.parseInt(own.mark, 10) : null;
}

type Line = Pick<Candidate, 'title'> & Partial<Candidate>;

/** `Final phase`, `Bonus phase: Charts`, `Phase EX: Cache`, `Final week`: by the word of the phases beside it. */
function named({ plain }: Block, { kind, mention }: Candidate): Line | null {
  const text = plain.slice(0, LONGEST_HEADING);
  const tokens = timeTokens(text);
  const end = tokens.findIndex((token) => token.kind === 'colon' || token.kind === 'open' || (token.kind === 'dash' && token.spaced));
  const words = (end === -1 ? tokens : tokens.slice(0, end)).flatMap((token, at) => (token.kind === 'word' ? [at] : []));
  const said = words.map((at) => conceptAt(tokens, at)?.concept);
  const own = kind === 'box' ? mention !== null && 'unit' in mention && mention.unit : kind;
  const told = end !== -1 && tokens[end]?.kind !== 'open';
  if (words.length < 2 || words.length > LONGEST_NAME || !(said.at(-1) === own || said[0] === own)) return null;
  if (!said.some((concept) => concept !== undefined && SAYS_PLACE.test(concept)) && !(told && (said.at(-1) === own || isCode(text, tokens[words[1] ?? -1])))) return null;
  const whole = titleAndTime(text, tokens, told ? end : 0);
  return { title: whole.title || trimTitle(text.slice(0, tokens[end]?.from)), mention: whole.mention };
}

/** `Final`, `advanced`: which of the phases it is. */
const SAYS_PLACE = /^(?:about|grade\d)$/;

/** `Final: the exam` behind months or weeks. */
function finale({ plain }: Block, { mention }: Candidate): Line | null {
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
function later({ plain }: Block, before: Block | undefined, known: Candidate | undefined, dated: boolean): Line | null {
  if ((known?.kind !== 'titled' && !(dated && known?.kind === 'calendar' && (known.bare || known.kindOfBlock === 'bold'))) || before === undefined) return null;
  const [from, to] = daysIn(timeTokens(plain)) ?? [NaN, NaN];
  const [first, last] = daysIn(timeTokens(before.plain)) ?? [NaN, NaN];
  // Behind it, or begun before it ends.
  return from > first && to > last && from - last <= LONGEST_GAP ? known : null;
}

/** `Final phase`, `Ongoing`, right behind the months. */
function closing({ plain }: Block, { kind, kindOfBlock }: Candidate, next: number | undefined, known: Candidate | undefined): Line | null {
  if (next !== undefined || kindOfBlock !== 'heading') return null;
  if (kind === 'calendar' && known !== undefined && isNamed(known)) return { title: known.title, mention: null, kind: known.kind };
  const tokens = timeTokens(plain.slice(0, LONGEST_HEADING));
  const always = kind === 'calendar' || kind === 'box' ? conceptAt(tokens, headStart(tokens)) : null;
  return always?.concept === 'ongoing' && always.next === tokens.length ? { title: trimTitle(plain), mention: null } : null;
}

/** A heading among headings that no number and no time holds together: `Moving day` between `The week before` and `The week after`. */
function between({ plain }: Block, member: Candidate, next: Candidate | undefined, known: Candidate | undefined): Line | null {
  if (next === undefined || next.kind === 'phase' || (member.mention === null && next.mention === null) || member.number !== null || next.number !== null || headingLabel(plain).concept !== null) return null;
  return { title: known?.title ?? trimTitle(plain), mention: known?.mention ?? null };
}

/** `The week before`, `Moving day` and `After the move`, right behind `Packing (4–6 weeks before)`. */
function event({ plain }: Block, member: Block | undefined, before: number): Line | null {
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
function listed(own: Block, before: Block | undefined, member: Candidate, lists: boolean): Line | null {
  const shape = shapeOf(before);
  // `Launch`, over a list, behind `Core (4 weeks)`, over one.
  const over = shape === ' bracket' && lists && shapeOf(own) === '';
  if (member.kind !== 'titled' || member.mention === null || shape === '' || (shapeOf(own) !== shape && !over) || headingLabel(own.plain).concept !== null) return null;
  const bold = leadingEmphasis(own.raw);
  const title = trimTitle(bold === null ? own.plain.replace(/\s*[（(][^()（）]*[)）]$/, '') : plainText(bold.inside));
  return title === '' ? null : { title, rest: bold === null ? '' : trimTitle(plainText(bold.rest)) };
}

function shapeOf(block: Block | undefined): string {
  return block === undefined ? '' : `${leadingEmphasis(block.raw) === null ? '' : 'bold'}${/[)）]$/.test(block.plain) ? ' bracket' : ''}`;
}
