import type { Measure } from '../../core/measures/measure';

const DAYS = 4;
const WEIGHT = 4;
const ARTIFACTS = 3;

/** What is missing before a rule can be judged. Source: measures.md, section 2 (minimum evidence). */
export function evidenceNeeded(measure: Measure): { readonly of: 'days' | 'weight' | 'artifacts'; readonly count: number } {
  if (measure.id === 'visibility') return { of: 'artifacts', count: Math.max(1, ARTIFACTS - (measure.good + measure.bad)) };
  const days = Math.ceil(DAYS - measure.kish - 1e-9);
  if (days > 0) return { of: 'days', count: days };
  return { of: 'weight', count: Math.max(0.1, WEIGHT - (measure.good + measure.bad)) };
}
