import { isParticle, timeTokens } from '../../../words/words';
import type { Seen } from './seen';

/** `Section 1`, `Topic 2` of what is no plan: parts of a form, a contract or a lecture, whatever each of them is for. */
export function arePartsOfText({ outline: { blocks }, kind, members, says }: Seen): boolean {
  return kind === 'stage' && (!says.plan || says.record) && members.every(({ block }) => isParticle(timeTokens(blocks[block]?.plain.slice(0, LONGEST_WORD) ?? '').find((token) => token.kind === 'word'), 'part'));
}

const LONGEST_WORD = 40;
