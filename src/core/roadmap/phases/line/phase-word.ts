import { isConcept } from '../../time/cursor';
import { isParticle, timeTokens } from '../../words/words';

/** `Phase`, `Step`, not `Section` or `Topic`: of what kind the word for phases in a text is. */
export function phaseWordIn(text: string): 'phase' | 'stage' | undefined {
  const tokens = timeTokens(text);
  return (['phase', 'stage'] as const).find((kind) => tokens.some((token, at) => isConcept(tokens, at, kind) && !isParticle(token, 'part')));
}
