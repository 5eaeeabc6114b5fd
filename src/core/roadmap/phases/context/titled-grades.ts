import type { Block } from '../../outline/outline';
import type { Candidate } from '../candidate';
import { timeUnder } from '../line/time-line';
import { trimTitle } from '../line/trim-title';
import { placeOf } from './place-of';

/** `## Basics` over `Weeks 1-2` is a title as `## Joins` over `Weeks 3-4` beside it is, not the first of the grades. */
export function withTitledGrades(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const grades = candidates.filter(({ kind, kindOfBlock, bare, mention, block }) => kind === 'stage' && kindOfBlock === 'heading' && bare && mention === null && !/\d/.test(blocks[block]?.plain ?? '') && timeUnder(blocks[block + 1]) !== null);
  if (grades.length === 0) return candidates;
  const titled = new Set(candidates.flatMap((own) => (own.kind === 'titled' && own.mention !== null ? placeOf(own) : [])));
  const changed = new Set(grades.filter((own) => titled.has(placeOf(own))));
  return candidates.map((own): Candidate => (changed.has(own) ? { ...own, kind: 'titled', number: null, bare: false, title: trimTitle(blocks[own.block]?.plain ?? ''), mention: timeUnder(blocks[own.block + 1]) } : own));
}
