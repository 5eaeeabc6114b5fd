import type { TimeConcept } from '../words/concepts';
import type { Token, WordMatch } from '../words/tokens';
import { isRoman, isTimely } from '../words/meaning';
import { romanValue } from '../words/numerals';
import { isParticle, saysParticle, timeMatch } from '../words/words';

/** A number at a token, decimals and number words included. */
export interface NumberAt {
  readonly value: number;
  readonly next: number;
  /** Digits as written, '' for words: two digits are a short year, four a year. */
  readonly digits: string;
  /** A word that says the place in an order: "third". */
  readonly ordinal: boolean;
}

/** The concept at a token, if its word has one. One-letter units (`M`, `W`, `Q`) count only when glued to a digit. */
export function conceptAt(tokens: readonly Token[], at: number): WordMatch | null {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'word' && token.text !== '&')) return null;
  const known = token.match;
  const match = known === null || (known !== undefined && known.next <= tokens.length) ? known : timeMatch(tokens, at);
  if (token.text.length > 1) return match;
  const unit = match !== null && token.text.charCodeAt(0) < 0x530 && token.text !== '&' && !isGlue(match.concept);
  if (match !== null && (!unit || match.length > 1 || touchesNumber(tokens, at))) return match;
  return tokens[at - 1]?.kind === 'number' && isParticle(token, 'and1') ? { concept: 'and', length: 1, next: at + 1, unit: null } : null;
}

function isGlue(concept: TimeConcept): boolean {
  return concept === 'to' || concept === 'and' || concept === 'since' || concept === 'about' || concept === 'per';
}

function touchesNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return (next?.kind === 'number' && !next.spaced) || (before?.kind === 'number' && tokens[at]?.spaced === false);
}

export function isConcept(tokens: readonly Token[], at: number, concept: TimeConcept): boolean {
  return conceptAt(tokens, at)?.concept === concept;
}

/** A Latin letter alone: `M`, `W`, `B`. */
export function isLetter(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length === 1 && token.text.charCodeAt(0) < FIRST_NOT_LATIN;
}

const FIRST_NOT_LATIN = 0x250;

/** A number at a token: `3`, `2.5`, `2,5`, a Han numeral or a number word. */
export function numberAt(tokens: readonly Token[], at: number): NumberAt | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const point = tokens[at + 1];
    const decimals = tokens[at + 2];
    const joined = (point?.text === '.' || point?.text === ',') && !point.spaced && decimals?.kind === 'number' && !decimals.spaced;
    const more = tokens[at + 3]?.text === '.' && tokens[at + 3]?.spaced === false && tokens[at + 4]?.kind === 'number' && tokens[at + 4]?.spaced === false;
    // `1½`
    if (point?.kind === 'number' && !point.spaced && point.value > 0 && point.value < 1) return { value: token.value + point.value, next: at + 2, digits: '', ordinal: false };
    if (joined && !more && decimals.text.length === 1) return { value: token.value + decimals.value / 10, next: at + 3, digits: '', ordinal: false };
    return { value: token.value, next: at + 1, digits: token.written === 'han' ? '' : token.text, ordinal: false };
  }
  const word = conceptAt(tokens, at);
  const ordinal = word?.concept.startsWith('#') === true;
  if (word === null || !(ordinal || word.concept.startsWith('='))) return null;
  const value = Number(word.concept.slice(1));
  const ones = value >= 20 && value < 100 ? onesAt(tokens, word.next) : null;
  return { value: value + (ones?.value ?? 0), next: ones?.next ?? word.next, digits: '', ordinal };
}

/** Behind a word for tens: `thirty-six`, `twenty four`, `treinta y seis`. */
function onesAt(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const from = tokens[at]?.kind === 'dash' || isParticle(tokens[at], 'and1') ? at + 1 : at;
  const word = conceptAt(tokens, from);
  const value = word?.concept.startsWith('=') === true ? Number(word.concept.slice(1)) : 0;
  return word !== null && value > 0 && value < 10 ? { value, next: word.next } : null;
}

/** A Roman numeral at a token. */
export function romanAt(tokens: readonly Token[], at: number): Pick<NumberAt, 'value' | 'next'> | null {
  const token = tokens[at];
  const value = token?.kind === 'word' && isRoman(token) ? romanValue(token.text) : undefined;
  return value === undefined ? null : { value, next: at + 1 };
}

/** Behind `-`, `->`, `--`, `---`, `~`, `/`. */
function behindSign(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next < at + MOST_DASHES && tokens[at]?.kind === 'dash' && tokens[next]?.kind === 'dash' && tokens[next]?.spaced === false) next += 1;
  // `Week 1 -- 3 chapters`
  const number = tokens[next]?.text === '>' ? next + 1 : next;
  if (next > at + 1 && tokens[at]?.spaced === true && tokens[number + 1]?.kind === 'word' && !/^(?:day|week|month|quarter|half-year|year)$/.test(conceptAt(tokens, number + 1)?.concept ?? '')) return at + 1;
  return tokens[next - 1]?.kind === 'dash' && tokens[next]?.text === '>' ? next + 1 : next;
}

/** How some write a long one: `2--4`, `6 --- 12`. */
const MOST_DASHES = 3;

/** What stands between the two ends of a range: a dash, a tilde, an arrow, a slash, "to", "and", dots. */
export function rangeAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'dash' || token.kind === 'tilde' || token.kind === 'slash') return behindSign(tokens, at);
  // `第二、三周`
  if (token.text === '、' && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number' && (tokens[at + 1]?.value ?? 0) === (tokens[at - 1]?.value ?? 0) + 1) return at + 1;
  if (token.text === '.' && tokens[at + 1]?.text === '.') return tokens[at + 2]?.text === '.' ? at + 3 : at + 2;
  if (tokens[at + 1]?.kind === 'slash' && saysParticle(`${token.text}/${tokens[at + 2]?.text ?? ''}`, 'thru')) return at + 3;
  const word = conceptAt(tokens, at);
  return word !== null && (word.concept === 'to' || word.concept === 'and') ? word.next : null;
}

/** After a time: `+`, "onwards", "and beyond". */
export function openAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind === 'plus') return at + 1;
  const word = conceptAt(tokens, at);
  if (word?.concept === 'onwards' || word?.concept === 'over') return word.next;
  // `November 2026 on – boxes`
  if (isParticle(tokens[at], 'further') && tokens[at + 1]?.kind !== 'word' && tokens[at + 1]?.kind !== 'number') return at + 1;
  const range = rangeAt(tokens, at);
  if (range === null) return null;
  const end = conceptAt(tokens, range);
  if (end?.concept === 'ongoing' || end?.concept === 'onwards' || end?.concept === 'now') return end.next;
  const after = tokens[range];
  const tilde = tokens[at]?.kind === 'tilde' || tokens[at]?.kind === 'dash';
  return tilde && (after === undefined || after.kind === 'close' || (after.kind === 'colon' && tokens[at]?.kind === 'tilde') || after.text === '∞' || after.text === '?') ? (after?.kind === 'mark' ? range + 1 : range) : null;
}

/** After a number: the mark that makes it an ordinal (`1st`, `1.`, `1-й`, `1º`). */
export function ordinalMarkAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined || token.spaced) return null;
  if (token.text === '.' && tokens[at + 1]?.text !== '.') return at + 1;
  if (token.text === '°' || isParticle(token, 'mark')) return at + 1;
  const next = tokens[at + 1];
  if ((token.kind === 'dash' || token.text === "'") && next?.spaced === false && isParticle(next, 'mark')) return at + 2;
  return null;
}

/** Behind the total of `Week 1 of 12`; a year is none, nor is a count: `Fase 1 de 3 meses`. */
export function behindTotal(tokens: readonly Token[], at: number): number | null {
  const total = isParticle(tokens[at], 'of') ? numberAt(tokens, at + 1) : null;
  const behind = total === null ? undefined : tokens[total.next];
  return total === null || total.value > 999 || (behind !== undefined && isTimely(behind)) ? null : total.next;
}
