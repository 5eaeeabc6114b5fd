import type { Block } from '../../outline/outline';
import type { Candidate } from '../candidate';

/** `## ~~Phase 5 – Loft~~ no` beside `## Phase 5 – Garden`: what was planned before. Struck out by itself a phase is done. */
export function withoutStruckOut(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const isStruck = ({ block }: Candidate): boolean => blocks[block]?.raw.startsWith('~~') === true && STRUCK.test(blocks[block]?.raw ?? '');
  const struck = candidates.filter((own) => isStruck(own) && own.number !== null);
  if (struck.length === 0) return candidates;
  const kept = new Set(candidates.filter((own) => !isStruck(own)).map(nameOf));
  return candidates.filter((own) => !struck.includes(own) || !kept.has(nameOf(own)));
}

function nameOf({ kind, number, level }: Candidate): string {
  return `${kind} ${String(number)} ${String(level)}`;
}

/** A word or two may say why: `~~Loft~~ not now`. */
const STRUCK = /^~~[^~]+~~(?:\s.{0,20})?$/u;
