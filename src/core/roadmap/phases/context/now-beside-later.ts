import type { Block } from '../../outline/outline';
import type { Candidate } from '../candidate';
import { conceptAt } from '../../time/cursor';
import { headStart } from '../line/head';
import { henceAt } from '../line/hence';
import { isNow } from '../../time/mention';
import { isCount } from '../../time/to-span';
import { timeTokens } from '../../words/words';
import { trimTitle } from '../line/trim-title';
import { placeOf } from './place-of';

/** "Now" beside a "later", or "today" beside "this week", is the first of the turns, not a day in the calendar; `Next 6 months` beside `6–18 months` is a stretch as they are. */
export function withTurns(all: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const ahead = new Set(all.filter((own) => tellsAhead(own, blocks)).map(({ block }) => block));
  const told = ahead.size === 0 ? all : withStretches(all, ahead);
  // `In 6 months I read this again`, below `Short-term` and `Long-term`
  const candidates = told.some(({ kind, block }) => kind === 'horizon' && !ahead.has(block)) ? told.filter(({ block, loose, kindOfBlock }) => !(ahead.has(block) && loose && kindOfBlock === 'text')) : told;
  const turns = candidates.filter(({ kind, number, block }) => kind === 'horizon' && (number === null || number === 3) && !ahead.has(block));
  if (turns.length === 0) return candidates;
  const last = new Map(turns.map((own) => [placeOf(own), own.block]));
  const unnumbered = new Set(turns.flatMap((own) => (own.number === null ? [placeOf(own)] : [])));
  const untimed = new Set(turns.flatMap((own) => (own.mention === null ? [placeOf(own)] : [])));
  return candidates.map((own): Candidate => {
    const { mention, kind, block } = own;
    const place = placeOf(own);
    // `Now (0–12 months)` may come last too, below `Short-term (1–2 years)`.
    const least = isCount(mention) && mention.start === 0 && unnumbered.has(place);
    if (kind !== 'calendar' || (!least && (last.get(place) ?? -1) <= block)) return own;
    const number = unnumbered.has(place) ? null : 1;
    // `**Today:** technician, 31`, beside horizons that all have a time
    if (isNow(mention) && own.kindOfBlock !== 'heading' && number === null && !untimed.has(place)) return own;
    if (isNow(mention)) return { ...own, kind: 'horizon', number, mention: null, title: trimTitle(blocks[block]?.plain ?? '') };
    // `Now (Q1 2027)`
    const line = blocks[block]?.plain ?? '';
    if (own.bare) return saysNow(own.title, false) || saysNow(line, true) ? { ...own, kind: 'horizon', number } : own;
    // `Now (Q1 2027): Launch`
    return saysNow(line, true) ? { ...own, kind: 'horizon', number, title: `${trimTitle(line.slice(0, line.search(/[(（]/)))}: ${own.title}` } : own;
  });
}

/** `In 3 months`, `Next 6 months`. */
export function tellsAhead({ kind, mention, block }: Candidate, blocks: readonly Block[]): boolean {
  if (kind !== 'horizon' || !isCount(mention)) return false;
  const tokens = timeTokens(blocks[block]?.plain.slice(0, BEGINNING) ?? '');
  return henceAt(tokens, headStart(tokens)) !== null;
}

/** Where counted times or "now" stand beside those of blocks `ahead`, they are counted too, unless a time without a count is among them: `This year`, `Next year`, `In five years`. */
function withStretches(candidates: readonly Candidate[], ahead: ReadonlySet<number>): readonly Candidate[] {
  const near = new Set(candidates.filter(({ kind, block }) => kind === 'horizon' && !ahead.has(block)).map(placeOf));
  const beside = new Set(candidates.filter(({ kind, mention }) => kind === 'span' || (kind === 'calendar' && isNow(mention))).map(placeOf));
  return candidates.map((own): Candidate => (ahead.has(own.block) && beside.has(placeOf(own)) && !near.has(placeOf(own)) ? { ...own, kind: 'span' } : own));
}

/** A line that is the word, or one that goes on with a bracket. */
function saysNow(line: string, more: boolean): boolean {
  const tokens = timeTokens(line.slice(0, BEGINNING));
  const word = conceptAt(tokens, headStart(tokens));
  return word?.concept === 'now' && (more ? tokens[word.next]?.kind === 'open' : word.next === tokens.length);
}

const BEGINNING = 60;
