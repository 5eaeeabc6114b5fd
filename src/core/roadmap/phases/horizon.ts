import { conceptAt, isConcept } from '../time/cursor';
import type { Token } from '../words/tokens';

/** `Short-term goals`: the kind of thing belongs to the horizon. */
export function horizonAt(tokens: readonly Token[], at: number): number | null {
  const horizon = conceptAt(tokens, at);
  if (horizon?.concept !== 'horizon') return null;
  const goals = conceptAt(tokens, horizon.next);
  return goals?.concept === 'goals' ? goals.next : horizon.next;
}

/** `Objetivos a corto plazo`, `Ziele (kurzfristig)`: the kind of thing may come first, with a short word or a bracket behind it. */
export function aimAt(tokens: readonly Token[], at: number): number | null {
  const goals = conceptAt(tokens, at);
  if (goals?.concept !== 'goals') return null;
  let next = goals.next;
  const open = tokens[next]?.kind === 'open';
  if (open) next += 1;
  while (next < goals.next + FEW && tokens[next]?.kind === 'word' && (tokens[next]?.text.length ?? 0) <= SHORT && !isConcept(tokens, next, 'horizon')) next += 1;
  const horizon = conceptAt(tokens, next);
  if (horizon?.concept !== 'horizon' || (open && tokens[horizon.next]?.kind !== 'close')) return null;
  return open ? horizon.next + 1 : horizon.next;
}

/** Letters of `a`, `auf`, `for`, `the`, and how many such words. */
const SHORT = 3;
const FEW = 3;
