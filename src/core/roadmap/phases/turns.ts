import type { Block } from '../outline/outline';
import type { TimeConcept } from '../words/concepts';
import type { Token } from '../words/tokens';
import { conceptAt } from '../time/cursor';
import type { Candidate } from './candidate';
import { trimTitle } from './trim-title';

/** `Now`, `Next`, `Later`: phases in order without any time. */
const TURNS: ReadonlyMap<TimeConcept, number> = new Map([['then', 2], ['later', 3], ['onwards', 3]]);

/** `Next: work`, `Later`: the whole of a line or what its colon follows. "Now" may be a time as well, which its neighbours tell (`withTurns`). */
export function turnAt(tokens: readonly Token[], at: number): { readonly number: number; readonly next: number } | null {
  const word = conceptAt(tokens, at);
  const number = word === null ? undefined : TURNS.get(word.concept);
  if (word === null || number === undefined) return null;
  const behind = tokens[word.next];
  return behind === undefined || behind.kind === 'colon' || behind.kind === 'bar' || (behind.kind === 'dash' && behind.spaced) ? { number, next: word.next } : null;
}

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
