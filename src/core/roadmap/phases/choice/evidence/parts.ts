import { isParticle, timeTokens } from '../../../words/words';
import { phaseLine } from '../../line/phase-line';
import type { Seen } from './seen';

/** `Section 1`, `Topic 2` of what is no plan: parts of a form, a contract or a lecture, whatever each of them is for; or over the weeks of a plan that say when. */
export function arePartsOfText(seen: Seen): boolean {
  return seen.kind === 'stage' && (!seen.says.plan || seen.says.record || areOverWeeks(seen)) && areParts(seen);
}

/** `## Section 1: Market` over `## Section 2: Timeline`, in a plan: steps only of what is to be learnt. */
export function arePartsToRead(seen: Seen): boolean {
  return !seen.says.learn && areParts(seen);
}

function areParts({ outline: { blocks }, members }: Seen): boolean {
  return members.every(({ block }) => isParticle(timeTokens(blocks[block]?.plain.slice(0, LONGEST_WORD) ?? '').find((token) => token.kind === 'word'), 'part'));
}

const LONGEST_WORD = 40;

/** Sections without a time, each with weeks or days as the first heading in it. */
function areOverWeeks({ outline: { blocks }, headed, share, members }: Seen): boolean {
  return headed && share === 0 && members.every(({ block, end }) => {
    const inner = blocks.slice(block + 1, end).find((own) => own.kind === 'heading');
    return inner !== undefined && phaseLine(inner)?.kind === 'box';
  });
}
