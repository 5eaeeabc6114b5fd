import type { Block } from '../outline/outline';
import type { Candidate } from './candidate';

/** `A1: Basics`, `A2: Daily life`, `B1: Work`: how well one knows a language, by the Common European Framework, where not all begin with one letter. Their numbers begin again and are none of phases. */
export function withLanguageLevels(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const levels = candidates.filter(({ kind, block }) => kind === 'number' && LEVEL.test(blocks[block]?.plain ?? ''));
  if (new Set(levels.map(({ block }) => LEVEL.exec(blocks[block]?.plain ?? '')?.[1])).size < 2) return candidates;
  const own = new Set(levels);
  return candidates.map((candidate): Candidate => (own.has(candidate) ? { ...candidate, kind: 'stage', number: null } : candidate));
}

const LEVEL = /^[^\p{L}\p{N}]{0,8}([ABC])[12](?![\p{L}\p{N}])/u;
