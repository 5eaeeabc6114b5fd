import type { Block } from '../../outline/outline';
import type { Candidate } from '../candidate';

/** `A1: Basics`, `A2: Daily life`, `B1: Work`: how well one knows a language, by the Common European Framework, where not all begin with one letter. Their numbers begin again and are none of phases. */
export function withLanguageLevels(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const letters = new Map(candidates.flatMap((own) => {
    const letter = own.kind === 'number' ? LEVEL.exec(blocks[own.block]?.plain ?? '')?.[1] : undefined;
    return letter === undefined ? [] : [[own, letter] as const];
  }));
  return new Set(letters.values()).size < 2 ? candidates : candidates.map((own): Candidate => (letters.has(own) ? { ...own, kind: 'stage', number: null } : own));
}

const LEVEL = /^[^\p{L}\p{N}]{0,8}([ABC])[12](?![\p{L}\p{N}])/u;
