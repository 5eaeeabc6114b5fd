import type { Token } from '../words/tokens';
import type { CountMention } from './mention';
import { unitAt } from './unit-at';

/** `First week of the month`, `2. Woche im Monat`: in any, not the first of a plan. */
export function isOfAny(tokens: readonly Token[], { form, unit, to }: CountMention): boolean {
  if (form !== 'position' || unit !== 'week') return false;
  let next = to;
  while (next < to + MOST_BETWEEN && tokens[next]?.kind === 'word' && (tokens[next]?.text.length ?? 0) <= LONGEST_BETWEEN && unitAt(tokens, next) === null) next += 1;
  const month = next === to ? null : unitAt(tokens, next);
  return month?.unit === 'month' && tokens[month.next]?.kind !== 'number';
}

/** `of the`, `im`, `de cada`. */
const MOST_BETWEEN = 2;
const LONGEST_BETWEEN = 4;
