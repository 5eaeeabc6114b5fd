import type { Candidate } from '../candidate';

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
