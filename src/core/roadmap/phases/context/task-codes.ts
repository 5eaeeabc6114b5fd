import type { Block } from '../../outline/outline';
import { isCount } from '../../time/to-span';
import type { Candidate } from '../candidate';

/** `T1: Login fails`, `T2: Data lost` are codes of risks and tasks, not quarters, in a note that counts weeks or days elsewhere: not `## T1: Nudos` over `### Semana 1`. */
export function withoutTaskCodes(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const coded = new Set<Candidate>();
  let end = 0;
  let counted = false;
  for (const own of candidates) {
    if (own.kind !== 'box' || !isCount(own.mention)) continue;
    const { unit } = own.mention;
    if (unit === 'quarter' && CODE.test(blocks[own.block]?.plain ?? '')) {
      coded.add(own);
      end = own.end;
    } else if (unit === 'week' || unit === 'day') {
      if (own.block < end) return candidates;
      counted = true;
    }
  }
  return counted && coded.size > 0 ? candidates.filter((own) => !coded.has(own)) : candidates;
}

const CODE = /^[^\p{L}\p{N}]{0,4}T\d{1,2}\s?[:：.–—-]/u;
