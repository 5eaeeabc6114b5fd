import type { Block } from '../../outline/outline';
import { isStretch } from '../../time/mention';
import { type Candidate, candidateAt } from '../candidate';
import { lineOf } from '../line/told-line';
import { trimTitle } from '../line/trim-title';
import type { Scopes } from '../scopes';

/** `### Now → February 7` over `**Phase 1: Record**`, right below it: the heading says when the phase is that the line below names. Where one phase has no heading, nothing is known. */
export function withNamesBelow(candidates: readonly Candidate[]): readonly Candidate[] {
  const named = new Map(candidates.filter(({ kind, kindOfBlock, number }) => kind === 'phase' && kindOfBlock === 'bold' && number !== null).map((own) => [own.block, own]));
  const heads = named.size < FEWEST ? [] : candidates.filter(({ block, kindOfBlock, mention }) => kindOfBlock === 'heading' && mention !== null && named.has(block + 1));
  const [first] = heads;
  if (first === undefined || heads.length < named.size || heads.some(({ level, under }) => level !== first.level || under !== first.under)) return candidates;
  const over = new Map(heads.map((own) => [own.block, named.get(own.block + 1)]));
  return candidates.filter(({ block }) => !named.has(block)).map((own): Candidate => {
    const name = over.get(own.block);
    return name === undefined ? own : { ...own, kind: 'phase', number: name.number, title: name.title, bare: name.bare, loose: false, mention: name.mention ?? own.mention };
  });
}

/** One is a line that happens to stand there. */
const FEWEST = 2;

/** `## Statics` over `**Study:** 5 May – 15 August 2027`, `## Loads` over `**Study:** …`: the same word right below each of several headings says when they are. */
export function withTimesBelow(candidates: readonly Candidate[], blocks: readonly Block[], scopes: Scopes): readonly Candidate[] {
  const below = candidates.filter(({ kind, kindOfBlock, mention, block }) => kind === 'titled' && kindOfBlock === 'bold' && isStretch(mention) && blocks[block - 1]?.kind === 'heading');
  const [first] = below;
  const level = blocks[(first?.block ?? 0) - 1]?.level;
  if (first === undefined || below.length < FEWEST_TIMED || below.some(({ title, block }) => title !== first.title || blocks[block - 1]?.level !== level)) return candidates;
  const over = new Map(below.map((own) => [own.block, candidateAt(blocks, scopes, own.block - 1, lineOf('titled', null, own.mention, trimTitle(blocks[own.block - 1]?.plain ?? '')))]));
  const heads = new Set(below.map(({ block }) => block - 1));
  return candidates.some(({ block }) => heads.has(block)) ? candidates : candidates.map((own) => over.get(own.block) ?? own);
}

const FEWEST_TIMED = 3;
