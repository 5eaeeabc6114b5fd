import { conceptAt, isConcept } from '../../time/cursor';
import { unitAt } from '../../time/unit-at';
import type { Token } from '../../words/tokens';
import { timeTokens } from '../../words/words';
import { trimTitle } from './trim-title';
import { TURNS } from './turn';

/** `Short-term goals`: the kind of thing belongs to the horizon. */
export function horizonAt(tokens: readonly Token[], at: number): number | null {
  const first = conceptAt(tokens, at);
  // `El próximo mes`
  const next = first?.concept === 'about' ? conceptAt(tokens, first.next) : null;
  const horizon = next?.concept === 'near' ? next : first;
  if (horizon?.concept !== 'horizon' && horizon?.concept !== 'near') return null;
  // `Short-term career goals`
  for (let at = horizon.next; at <= horizon.next + MOST_BETWEEN && (at === horizon.next || tokens[at - 1]?.kind === 'word'); at += 1) {
    const goals = conceptAt(tokens, at);
    if (goals?.concept === 'goals') return goals.next;
  }
  // `This week I slept`
  return horizon.concept === 'near' && tokens[horizon.next]?.kind === 'word' ? null : horizon.next;
}

/** `This week`, `Next year`, a day nobody knows: whether the words say no more than that. */
export function isNear(title: string): boolean {
  const tokens = timeTokens(title);
  const near = conceptAt(tokens, 0);
  return near?.concept === 'near' && (tokens[near.next] === undefined || tokens[near.next]?.kind === 'colon');
}

/** `This year`: two weeks are of a note kept by weeks. */
export function tellsYear(title: string): boolean {
  const tokens = timeTokens(title);
  return tokens.some((_token, at) => unitAt(tokens, at)?.unit === 'year');
}

/** `Urgent (this week)`, `Grow (later)`: the title before such words in brackets at the end, and its turn; null without them. */
export function beforeTurn(text: string, tokens: readonly Token[]): { readonly title: string; readonly number: number | null } | null {
  const open = tokens.findIndex(({ kind }) => kind === 'open');
  const turn = open < 1 ? null : conceptAt(tokens, open + 1);
  if (turn === null || turn.next !== tokens.length - 1) return null;
  const number = turn.concept === 'now' ? 1 : TURNS.get(turn.concept);
  return number !== undefined || turn.concept === 'near' ? { title: trimTitle(text.slice(0, tokens[open]?.from)), number: number ?? null } : null;
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

/** `Short-term personal and career goals` has too many to be sure. */
const MOST_BETWEEN = 1;

/** Letters of `a`, `auf`, `for`, `the`, and how many such words. */
const SHORT = 3;
const FEW = 3;
