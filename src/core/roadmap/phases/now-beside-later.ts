import type { Block } from '../outline/outline';
import type { Candidate } from './candidate';
import { isNow } from '../time/mention';
import { trimTitle } from './trim-title';

/** "Now" beside a "later" is the first of the turns, not a day in the calendar. */
export function withTurns(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const last = new Map<string, number>(candidates.flatMap((own) => (own.kind === 'horizon' && own.number === 3 ? [[placeOf(own), own.block] as const] : [])));
  if (last.size === 0) return candidates;
  return candidates.map((own): Candidate => {
    const { mention, kind, block } = own;
    const first = kind === 'calendar' && isNow(mention) && (last.get(placeOf(own)) ?? -1) > block;
    return first ? { ...own, kind: 'horizon', number: 1, mention: null, title: trimTitle(blocks[block]?.plain ?? '') } : own;
  });
}

function placeOf({ kindOfBlock, level, under }: Candidate): string {
  return `${kindOfBlock} ${String(level)} ${String(under)}`;
}
