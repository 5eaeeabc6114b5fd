import type { Block } from '../../outline/outline';
import { isOneDay, isStretch } from '../../time/mention';
import { type Candidate, candidateAt } from '../candidate';
import { lineOf } from '../line/told-line';
import { trimTitle } from '../line/trim-title';
import type { Scopes } from '../scopes';

/** Two may have a time below them by chance. */
const FEWEST = 3;

/**
 * Headings that say when they are in the line below: `## Statics` over `**Study:** 5 May – 15 August 2027`, the same word in each; or `## First draft` over
 * `From January to June 2027. Every morning, …`, a paragraph that begins with it. All headings of one place from the first to the last have such a line.
 */
export function withTimesBelow(candidates: readonly Candidate[], blocks: readonly Block[], scopes: Scopes): readonly Candidate[] {
  const known = new Map(candidates.map((own) => [own.block, own]));
  const groups = new Map<string, Candidate[]>();
  for (const own of candidates) {
    if (!tellsTime(own) || blocks[own.block - 1]?.kind !== 'heading' || known.has(own.block - 1)) continue;
    const key = `${own.kind === 'titled' ? own.title : ''} ${String(blocks[own.block - 1]?.level)} ${String(scopes.under(own.block - 1))}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [own]);
    else group.push(own);
  }
  const [below] = [...groups.values()].sort((a, b) => b.length - a.length);
  if (below === undefined) return candidates;
  const [at, level] = [(below[0]?.block ?? 0) - 1, blocks[(below[0]?.block ?? 0) - 1]?.level];
  const said = below[0]?.kind === 'titled';
  const over = new Map(below.map((own) => [own.block, { ...candidateAt(blocks, scopes, own.block - 1, lineOf('titled', null, own.mention, trimTitle(blocks[own.block - 1]?.plain ?? ''))), planned: said }]));
  const beside = candidates.filter((own) => own.kind === 'titled' && own.kindOfBlock === 'heading' && own.level === level && own.under === scopes.under(at) && own.mention !== null);
  const heads = [...over.values(), ...beside].sort((a, b) => a.block - b.block);
  if (heads.length < FEWEST || heads.some(({ end }, index) => index < heads.length - 1 && end !== heads[index + 1]?.block)) return candidates;
  return [...candidates.filter(({ block }) => !over.has(block)), ...over.values()].sort((a, b) => a.block - b.block);
}

/** A stretch behind a bold word, or a paragraph that begins with a time. */
function tellsTime({ kind, kindOfBlock, mention }: Candidate): boolean {
  if (kind === 'titled') return kindOfBlock === 'bold' && isStretch(mention);
  return kindOfBlock === 'text' && mention !== null && ((kind === 'calendar' && mention.form === 'calendar' && !isOneDay(mention) && mention.start.year !== null) || (kind === 'box' && mention.form === 'position'));
}
