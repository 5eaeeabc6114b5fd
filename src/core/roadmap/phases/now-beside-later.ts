import type { Block } from '../outline/outline';
import type { Candidate } from './candidate';
import { trimTitle } from './trim-title';

/** "Now" beside a "later" is the first of the turns, not a day in the calendar. */
export function withTurns(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const last = candidates.filter(({ kind, number }) => kind === 'horizon' && number === 3);
  if (last.length === 0) return candidates;
  return candidates.map((own): Candidate => {
    const { mention, kind, kindOfBlock, level, under, block } = own;
    const first = kind === 'calendar' && mention?.form === 'calendar' && mention.start.now && (mention.end === null || mention.end.now) && last.some((other) => other.kindOfBlock === kindOfBlock && other.level === level && other.under === under && other.block > block);
    return first ? { ...own, kind: 'horizon', number: 1, mention: null, title: trimTitle(blocks[block]?.plain ?? '') } : own;
  });
}
