import type { Block } from '../outline/outline';
import type { Candidate } from './candidate';
import { conceptAt } from '../time/cursor';
import { isNow } from '../time/mention';
import { timeTokens } from '../words/words';
import { trimTitle } from './trim-title';

/** "Now" beside a "later" is the first of the turns, not a day in the calendar. */
export function withTurns(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const last = new Map<string, number>(candidates.flatMap((own) => (own.kind === 'horizon' && own.number === 3 ? [[placeOf(own), own.block] as const] : [])));
  if (last.size === 0) return candidates;
  return candidates.map((own): Candidate => {
    const { mention, kind, block } = own;
    if (kind !== 'calendar' || (last.get(placeOf(own)) ?? -1) <= block) return own;
    if (isNow(mention)) return { ...own, kind: 'horizon', number: 1, mention: null, title: trimTitle(blocks[block]?.plain ?? '') };
    // `Now (Q1 2027)`
    return own.bare && saysNow(own.title) ? { ...own, kind: 'horizon', number: 1 } : own;
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
