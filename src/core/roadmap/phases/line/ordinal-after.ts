import { behindTotal, isLetter, numberAt, romanAt } from '../../time/cursor';
import { letterValue } from '../../words/numerals';
import type { Token } from '../../words/tokens';
import { isParticle } from '../../words/words';

/** The ordinal behind a phase word: `Phase 1`, `Phase I`, `Phase A`, `Phase One`, `Phase-1`, `Phase #1`, `阶段一`. */
export function ordinalAfter(tokens: readonly Token[], at: number): { readonly value: number | null; readonly next: number } | null {
  const sign = tokens[at];
  const start = sign?.kind === 'hash' || (sign?.kind === 'dash' && !sign.spaced) || sign?.text === '_' || (sign?.text === '.' && !sign.spaced) || isParticle(sign, 'sign') ? at + (/^[.°]$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1) : at;
  const number = numberAt(tokens, start) ?? romanAt(tokens, start) ?? letterAt(tokens, start);
  if (number === null || number.value > 999 || isList(tokens, start)) return null;
  const version = behindVersion(tokens, start);
  if (version !== null) return { value: null, next: version };
  const total = tokens[number.next]?.kind === 'slash' ? numberAt(tokens, number.next + 1)?.next : behindTotal(tokens, number.next);
  return { value: number.value, next: total ?? ordinalMarkBehind(tokens, number.next) };
}

/** `マイルストーン一覧`: a list of them, not the first. */
export function isList(tokens: readonly Token[], at: number): boolean {
  return /^[览覧]/.test(tokens[at + 1]?.text ?? '');
}

/** Behind `v5.1.1` and `v1.10`, whose parts are no decimals: their place among the others is no number. */
function behindVersion(tokens: readonly Token[], at: number): number | null {
  let next = at + 1;
  while (tokens[next]?.text === '.' && tokens[next]?.spaced === false && tokens[next + 1]?.kind === 'number' && tokens[next + 1]?.spaced === false) next += 2;
  const parts = next - at;
  return tokens[at]?.kind === 'number' && (parts > 3 || (parts === 3 && (tokens[at + 2]?.text.length ?? 0) > 1)) ? next : null;
}

/** `Phase 1.` keeps its dot, which goes before `Phase 1.Basics`; `1a` and `1-A` have their letter. */
function ordinalMarkBehind(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const letter = tokens[at + 1];
  if (token?.text === '.' && !token.spaced && letter?.kind === 'word' && !letter.spaced) return at + 1;
  if (token?.kind === 'dash' && !token.spaced && letter?.kind === 'word' && !letter.spaced && letter.text.length === 1 && tokens[at + 2]?.kind !== 'word') return at + 2;
  return token?.kind === 'word' && !token.spaced && token.text.length === 1 && tokens[at - 1]?.kind === 'number' ? at + 1 : at;
}

function letterAt(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const value = tokens[at]?.kind === 'word' ? letterValue(tokens[at]?.text ?? '') : undefined;
  const behind = tokens[at + 1];
  return value === undefined || (behind?.kind === 'word' && behind.spaced) ? null : { value, next: at + 1 };
}

/** Behind `Phase 1-2`, `Phase 3+`: several phases told at once. */
export function severalAt(tokens: readonly Token[], at: number): number | null {
  const sign = tokens[at];
  const next = tokens[at + 1];
  const behind = tokens[at + 2];
  if (sign === undefined || sign.spaced) return null;
  if (sign.kind === 'plus') return at + 1;
  // `Phase A/B`
  if (sign.kind === 'slash' && isLetter(tokens[at - 1]) && isLetter(next) && next?.spaced === false && behind?.kind !== 'word') return at + 2;
  return sign.kind === 'dash' && next?.kind === 'number' && !next.spaced && (behind === undefined || behind.kind === 'open' || behind.kind === 'colon') ? at + 2 : null;
}
