import type { Block } from '../outline/outline';
import { plainText } from '../outline/plain-text';
import { fold } from '../words/fold';
import { labelLexicon, labelTokens } from '../words/words';
import type { Candidate } from './candidate';

/** Candidates of one kind, at one level, under one heading or item. */
export interface Group {
  readonly key: string;
  readonly under: number;
  readonly members: readonly Candidate[];
}

/** Groups candidates by how they are written and where they stand. */
export function groupCandidates(candidates: readonly Candidate[]): readonly Group[] {
  const groups = new Map<string, { key: string; under: number; members: Candidate[] }>();
  for (const candidate of candidates) {
    const unit = candidate.kind === 'box' && candidate.mention !== null && 'unit' in candidate.mention ? candidate.mention.unit : '';
    const key = `${candidate.kindOfBlock} ${String(candidate.level)} ${candidate.kind} ${unit}`;
    const id = `${key} ${String(candidate.under)}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { key, under: candidate.under, members: [candidate] });
    else group.members.push(candidate);
  }
  return [...groups.values()];
}

/** Two candidates that name the same phase: same number and title, or one of the titles is missing. */
export function samePhase(a: Candidate, b: Candidate): boolean {
  if (a.number !== b.number) return false;
  const first = titleKey(a);
  const second = titleKey(b);
  if (first === second) return true;
  if (a.number === null) return false;
  return a.bare || b.bare || first.startsWith(second) || second.startsWith(first);
}

export function titleKey(candidate: Candidate): string {
  return fold(candidate.title).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** True when the heading a group stands under announces a summary, a checklist, a timeline and the like. */
export function isSummary(block: Block | undefined): boolean {
  if (block === undefined || block.kind !== 'heading') return false;
  const tokens = labelTokens(plainText(block.raw));
  return tokens.some((_token, at) => labelLexicon().match(tokens, at)?.concept === 'summary');
}
