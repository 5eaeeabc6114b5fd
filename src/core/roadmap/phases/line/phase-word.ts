import { headingLabel } from '../../fields/label';
import { isConcept } from '../../time/cursor';
import { timeTokens } from '../../words/words';

/** `Phase`, `Step`: of what kind the word for phases in a text is. */
export function phaseWordIn(text: string): 'phase' | 'stage' | undefined {
  const tokens = timeTokens(text);
  // `Topic`: the head of a column, though `Topic 1` is a step.
  if (headingLabel(text).concept === 'focus') return undefined;
  return (['phase', 'stage'] as const).find((kind) => tokens.some((_token, at) => isConcept(tokens, at, kind)));
}
