import type { Block } from '../../outline/outline';
import { type Candidate, candidateAt } from '../candidate';
import { phaseLine } from '../line/phase-line';
import type { Scopes } from '../scopes';

/** `10 Queues` and `11 Caches` behind `09 Sockets`: headings with two digits have no zero before them from ten on. */
export function withTens(candidates: readonly Candidate[], blocks: readonly Block[], scopes: Scopes): readonly Candidate[] {
  const ninth = candidates.find(({ kind, kindOfBlock, number, block }) => kind === 'number' && kindOfBlock === 'heading' && number === LAST_DIGIT && PADDED.test(blocks[block]?.plain ?? ''));
  if (ninth === undefined) return candidates;
  const more: Candidate[] = [];
  for (let at = ninth.end; at < blocks.length; at = scopes.end(at)) {
    const block = blocks[at];
    const written = block?.kind === 'heading' && block.level === ninth.level && scopes.under(at) === ninth.under ? block.plain.replace(TENS, '$1. ') : undefined;
    const line = written === undefined || written === block?.plain ? null : phaseLine({ kind: 'heading', raw: written, plain: written });
    if (line?.kind !== 'number' || line.number !== LAST_DIGIT + 1 + more.length) break;
    more.push(candidateAt(blocks, scopes, at, line));
  }
  const known = new Set(more.map(({ block }) => block));
  return more.length === 0 ? candidates : [...candidates.filter(({ block }) => !known.has(block)), ...more].sort((a, b) => a.block - b.block);
}

const LAST_DIGIT = 9;
const PADDED = /^0\d\s/;
const TENS = /^([1-9]\d)\s+(?=\p{L})/u;
