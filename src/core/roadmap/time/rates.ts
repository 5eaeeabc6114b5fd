import type { Token } from '../words/tokens';
import { isConcept, isLetter } from './cursor';
import { unitAt } from './unit-at';

/** `6 hours`, `6 h`, `2 days/week`, `3 days per week`: how often, not when. */
export function isRate(tokens: readonly Token[], at: number): boolean {
  if (isConcept(tokens, at, 'hour') || tokens[at]?.text === 'h' || (isConcept(tokens, at, 'per') && !leadsToVerb(tokens, at))) return true;
  return tokens[at]?.kind === 'slash' && (unitAt(tokens, at + 1) !== null || isConcept(tokens, at + 1, 'hour'));
}

/** `134W`, `160K`, `6.5M`: behind so great a number, or months of which nobody counts a half, a letter is no unit of time; `1.5m` is one. */
export function isAmount(value: number, unit: Token | undefined): boolean {
  return isLetter(unit) && (value > MOST_BY_LETTER || (unit?.text === 'm' && value > MOST_IN_PARTS && !Number.isInteger(value)));
}

const MOST_BY_LETTER = 99;
/** Months of which a half is counted. */
const MOST_IN_PARTS = 3;

/** `2h 37m`: minutes behind hours, not months. */
export function isMinutes(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[to - 1]?.text === 'm' && (isConcept(tokens, from - 1, 'hour') || tokens[from - 1]?.text === 'h') && tokens[from - 2]?.kind === 'number';
}

/** `Sei mesi per imparare`: a short "per" that no unit follows says what for. */
function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.text.length ?? 0) < 4 && tokens[at + 1]?.kind === 'word' && unitAt(tokens, at + 1) === null && !isConcept(tokens, at + 1, 'hour');
}
