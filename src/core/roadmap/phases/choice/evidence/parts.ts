import { isParticle, timeTokens } from '../../../words/words';
import { phaseLine } from '../../line/phase-line';
import type { Seen } from './seen';

/** `Section 1`, `Topic 2` of what is no plan: parts of a form, a contract or a lecture, whatever each of them is for; or over the weeks of a plan that say when. */
export function arePartsOfText(seen: Seen): boolean {
  const { outline: { blocks }, kind, members, says } = seen;
  return kind === 'stage' && (!says.plan || says.record || areOverWeeks(seen)) && members.every(({ block }) => isParticle(timeTokens(blocks[block]?.plain.slice(0, LONGEST_WORD) ?? '').find((token) => token.kind === 'word'), 'part'));
}

const LONGEST_WORD = 40;

/** Sections without a time, each with weeks or days as the first heading in it. */
function areOverWeeks({ outline: { blocks }, headed, share, members }: Seen): boolean {
  return headed && share === 0 && members.every(({ block, end }) => {
    const inner = blocks.slice(block + 1, end).find((own) => own.kind === 'heading');
    return inner !== undefined && phaseLine(inner)?.kind === 'box';
  });
}
