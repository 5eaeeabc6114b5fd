import { conceptAt } from '../time/cursor';
import type { TimeConcept } from '../words/concepts';
import type { Token } from '../words/tokens';

/** `Now`, `Next`, `Later`: phases in order without any time. */
const TURNS: ReadonlyMap<TimeConcept, number> = new Map([['then', 2], ['later', 3], ['onwards', 3]]);

/** `Next: work`, `Later`: the whole of a line or what its colon follows. "Now" may be a time as well, which its neighbours tell (`now-beside-later.ts`). */
export function turnAt(tokens: readonly Token[], at: number): { readonly number: number; readonly next: number } | null {
  const word = conceptAt(tokens, at);
  const number = word === null ? undefined : TURNS.get(word.concept);
  if (word === null || number === undefined) return null;
  const behind = tokens[word.next];
  return behind === undefined || behind.kind === 'colon' || behind.kind === 'bar' || (behind.kind === 'dash' && behind.spaced) ? { number, next: word.next } : null;
}
