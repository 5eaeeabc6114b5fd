import { isFiscal, isYear } from '../words/meaning';
import type { Token } from '../words/tokens';
import { isParticle } from '../words/words';

/** A year of four digits, 1900 to 2199, or of two after an apostrophe. */
export function yearAt(tokens: readonly Token[], at: number): { readonly year: number; readonly next: number } | null {
  const token = tokens[at];
  if (token?.kind === 'number' && isYear(token.value, token.text) && !isOfRange(tokens, at)) {
    // `2027 г.`, `2027年度`: no more than the year itself.
    let word = at + 1;
    while (word < at + 3 && isParticle(tokens[word], 'anno')) word += 1;
    const abbreviated = word > at + 1 && tokens[word]?.text === '.' && tokens[word]?.spaced === false;
    return { year: token.value, next: abbreviated ? word + 1 : word };
  }
  const short = tokens[at + 1];
  if ((token?.text === "'" || token?.text === '’') && short?.kind === 'number' && short.text.length === 2 && !short.spaced) return { year: 2000 + short.value, next: at + 2 };
  if (short?.kind === 'number' && !short.spaced && token !== undefined && isFiscal(token)) {
    if (short.text.length === 2) return { year: 2000 + short.value, next: at + 2 };
    return yearAt(tokens, at + 1);
  }
  return null;
}

/** The last part of `26.03.25`, `3/26/25`: of years that people still plan in, or have just planned in. */
export function shortYearAt(tokens: readonly Token[], at: number): { readonly year: number; readonly next: number } | null {
  const token = tokens[at];
  const [sign, behind] = tokens.slice(at + 1, at + 3);
  const goesOn = (sign?.text === '.' || sign?.kind === 'slash') && !sign.spaced && behind?.kind === 'number' && !behind.spaced;
  return token?.kind === 'number' && !token.spaced && token.text.length === 2 && token.value >= FIRST_SHORT && token.value <= LAST_SHORT && !goesOn ? { year: 2000 + token.value, next: at + 1 } : null;
}

/** Two digits before a sign or the end: `Winter 26/27 — clear`, `Spring 27: sow`, `Q1 26: learn`, not `Summer 16 salads`. */
export function shortYearBehind(tokens: readonly Token[], at: number): ReturnType<typeof shortYearAt> {
  const own = tokens[at]?.kind === 'number' ? shortYearAt([{ ...tokens[at], spaced: false }], 0) : null;
  const next = own === null ? at : tokens[at + 1]?.kind === 'slash' && tokens[at + 2]?.value === own.year - 1999 ? at + 3 : at + 1;
  const behind = tokens[next];
  return own !== null && (behind === undefined || behind.kind === 'colon' || behind.kind === 'open' || behind.kind === 'bar' || (behind.kind === 'dash' && behind.spaced)) ? { year: own.year, next } : null;
}

export const FIRST_SHORT = 15;
export const LAST_SHORT = 49;

/** `1800 → 2000`, `2000 → 2200`: of a rating, as the other number is no year. */
function isOfRange(tokens: readonly Token[], at: number): boolean {
  return [-1, 1].some((side) => {
    const other = tokens[at + 2 * side];
    return tokens[at + side]?.kind === 'tilde' && tokens[at + side]?.text === '→' && other?.kind === 'number' && other.text.length > 2 && !isYear(other.value, other.text);
  });
}

/** A year behind a quarter or month: `2026`, `of 2026`, `de 2026`, `/2026`, `-2026`, `, 2026`, `'26`. */
export function yearBehind(tokens: readonly Token[], at: number): { readonly year: number; readonly next: number } | null {
  const direct = yearAt(tokens, at);
  if (direct !== null) return direct;
  const token = tokens[at];
  const sign = token?.kind === 'comma' || ((token?.kind === 'slash' || token?.kind === 'dash') && !token.spaced && tokens[at + 1]?.spaced === false);
  const word = isParticle(token, 'of') || isParticle(token, 'anno');
  return sign || word ? yearAt(tokens, at + 1) : null;
}
