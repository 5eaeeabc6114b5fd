import { DIGIT as DIGITS, kindOf, LETTER, SIGN as SIGNS } from './chars';
import { fold } from './fold';

/** What a UTF-16 unit is at a glance: a letter is its folded unit, a sign ends a word, and what is written otherwise needs a closer look. */
export const SIGN = 1;
export const ODD = 2;
export const DIGIT = 3;

/** By unit, Latin to Greek and the signs behind them; 0 until it is first met. */
export const letters = new Uint16Array(0x2200);

export function letterOf(code: number): number {
  return (letters[code] = read(String.fromCharCode(code), code));
}

/** From here on letters that change beside others, marks and scripts without spaces, up to Latin and Greek with accents. */
const ODD_FROM = 0x600;

function read(char: string, code: number): number {
  const kind = kindOf(code);
  if (code === 0x27 || code === 0x2019) return ODD;
  if (kind === DIGITS) return code < 0x80 ? DIGIT : ODD;
  if (kind !== LETTER) return code < 0x80 || kind >= SIGNS ? SIGN : ODD;
  // A sigma is another letter at the end of a word.
  const own = (code >= ODD_FROM && code < 0x1e00) || code === 0x3a3 ? '' : fold(char);
  return own.length === 1 ? own.charCodeAt(0) : ODD;
}

/** Letters of a word that are looked at. */
export const LOOKED_AT = 4;
const SIZE = 1 << 16;

/** Of the letters so far and the next one: `(hash * MIX + letter) & MASK`, written out where it is asked for at every letter. */
export const MIX = 31;
export const MASK = 0x3fffffff;

/** Of the first letters of a word, as many as are looked at, or fewer. */
export function hashOf(word: string, most = LOOKED_AT): number {
  const length = Math.min(most, word.length);
  let hash = 0;
  for (let at = 0; at < length; at += 1) hash = (hash * MIX + word.charCodeAt(at)) & MASK;
  return hash;
}

/** What a table says of words that begin so. */
export function saidOf(gate: Uint8Array, hash: number): number {
  return gate[hash & (SIZE - 1)] ?? 0;
}

/** Of a word of fewer letters, of three letters with more behind them, and of the first four. */
export const WHOLE = 1;
export const STEM = 2;
export const BEGUN = 4;

/** A table by {@link hashOf} of how words begin: where it has nothing, a word is none of them. */
export function newGate(): Uint8Array {
  return new Uint8Array(SIZE);
}

/** A word, or the beginning of it. */
export function put(gate: Uint8Array, word: string, open = false, hash = hashOf(word)): void {
  if (word.charCodeAt(0) >= ODD_FROM) return;
  gate[hash & (SIZE - 1)] = saidOf(gate, hash) | (word.length >= LOOKED_AT ? BEGUN : open && word.length === LOOKED_AT - 1 ? STEM : WHOLE);
}

/** Whether a folded word can be one that was put in a table; what the table cannot tell may be. */
export function mayBe(gate: Uint8Array, word: string): boolean {
  if (word.charCodeAt(0) >= ODD_FROM || word.includes("'")) return true;
  const short = word.length < LOOKED_AT;
  return (saidOf(gate, hashOf(word)) & (short ? WHOLE | STEM : BEGUN)) !== 0 || (!short && (saidOf(gate, hashOf(word, LOOKED_AT - 1)) & STEM) !== 0);
}
