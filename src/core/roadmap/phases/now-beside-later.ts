import type { Block } from '../outline/outline';
import type { Candidate } from './candidate';
import { conceptAt } from '../time/cursor';
import { isNow } from '../time/mention';
import { timeTokens } from '../words/words';
import { trimTitle } from './trim-title';

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
    return own.bare && saysNow(own.title) ? { ...own, kind: 'horizon', number } : own;
  });
}

function saysNow(title: string): boolean {
  const tokens = timeTokens(title);
  const word = conceptAt(tokens, 0);
  return word?.concept === 'now' && word.next === tokens.length;
}

function placeOf({ kindOfBlock, level, under }: Candidate): string {
  return `${kindOfBlock} ${String(level)} ${String(under)}`;
}
