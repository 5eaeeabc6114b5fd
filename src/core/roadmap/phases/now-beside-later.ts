import type { Block } from '../outline/outline';
import type { Candidate } from './candidate';
import { conceptAt } from '../time/cursor';
import { isNow } from '../time/mention';
import { timeTokens } from '../words/words';
import { trimTitle } from './line/trim-title';

/** "Now" beside a "later", or "today" beside "this week", is the first of the turns, not a day in the calendar. */
export function withTurns(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const turns = candidates.filter(({ kind, number }) => kind === 'horizon' && (number === null || number === 3));
  if (turns.length === 0) return candidates;
  const last = new Map(turns.map((own) => [placeOf(own), own.block]));
  const unnumbered = new Set(turns.flatMap((own) => (own.number === null ? [placeOf(own)] : [])));
  return candidates.map((own): Candidate => {
    const { mention, kind, block } = own;
    const place = placeOf(own);
    if (kind !== 'calendar' || (last.get(place) ?? -1) <= block) return own;
    const number = unnumbered.has(place) ? null : 1;
    if (isNow(mention)) return { ...own, kind: 'horizon', number, mention: null, title: trimTitle(blocks[block]?.plain ?? '') };
    // `Now (Q1 2027)`
    const line = blocks[block]?.plain ?? '';
    if (own.bare) return saysNow(own.title, false) || saysNow(line, true) ? { ...own, kind: 'horizon', number } : own;
    // `Now (Q1 2027): Launch`
    return saysNow(line, true) ? { ...own, kind: 'horizon', number, title: `${trimTitle(line.slice(0, line.search(/[(（]/)))}: ${own.title}` } : own;
  });
}

/** A line that is the word, or one that goes on with a bracket. */
function saysNow(line: string, more: boolean): boolean {
  const tokens = timeTokens(line.slice(0, BEGINNING));
  const word = conceptAt(tokens, tokens[0]?.kind === 'mark' ? 1 : 0);
  return word?.concept === 'now' && (more ? tokens[word.next]?.kind === 'open' : word.next === tokens.length);
}

const BEGINNING = 60;

function placeOf({ kindOfBlock, level, under }: Candidate): string {
  return `${kindOfBlock} ${String(level)} ${String(under)}`;
}
