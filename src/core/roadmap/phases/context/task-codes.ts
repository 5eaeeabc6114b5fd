import type { Block } from '../../outline/outline';
import { isCount } from '../../time/to-span';
import type { Candidate } from '../candidate';

/** `T1: Login fails`, `T2: Data lost` are codes of risks and tasks, not quarters, in a note that counts weeks or days. */
export function withoutTaskCodes(candidates: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] {
  const coded = (own: Candidate): boolean => own.kind === 'box' && isCount(own.mention) && own.mention.unit === 'quarter' && CODE.test(blocks[own.block]?.plain ?? '');
  if (!candidates.some(coded) || !candidates.some(({ kind, mention }) => kind === 'box' && isCount(mention) && (mention.unit === 'week' || mention.unit === 'day'))) return candidates;
  return candidates.filter((own) => !coded(own));
}

const CODE = /^[^\p{L}\p{N}]{0,4}T\d{1,2}\s?[:：.–—-]/u;
