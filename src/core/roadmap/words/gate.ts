import { kindOf, LETTER } from './chars';
import { fold } from './fold';

/** What a UTF-16 unit is at a glance: a letter is its folded unit, a sign ends a word, and what is written otherwise needs a closer look. */
const SIGN = 1;
export const ODD = 2;

/** By unit, Latin to Greek; 0 until it is first met. */
export const letters = new Uint16Array(0x2000);

export function letterOf(code: number): number {
  return (letters[code] = read(String.fromCharCode(code), code));
}

/** From here on letters that change beside others, marks and scripts without spaces, up to Latin and Greek with accents. */
const ODD_FROM = 0x600;

function read(char: string, code: number): number {
  if (kindOf(code) !== LETTER) return code < 0x80 && !/[\d']/.test(char) ? SIGN : ODD;
  // A sigma is another letter at the end of a word.
  const own = (code >= ODD_FROM && code < 0x1e00) || code === 0x3a3 ? '' : fold(char);
  return own.length === 1 ? own.charCodeAt(0) : ODD;
}

/** Letters of a word that are looked at. */
export const LOOKED_AT = 4;
const SIZE = 1 << 14;

export function mixed(hash: number, letter: number): number {
  return (hash * 31 + letter) & (SIZE - 1);
}

/** Of a word of fewer letters, of three letters with more behind them, and of the first four. */
export const WHOLE = 1;
export const STEM = 2;
export const BEGUN = 4;

/** A table by {@link mixed} of how words begin: where it has nothing, a word is none of them. */
export function newGate(): Uint8Array {
  return new Uint8Array(SIZE);
}

/** A word, or the beginning of it. */
export function put(gate: Uint8Array, word: string, open = false): void {
  if (word.charCodeAt(0) >= ODD_FROM) return;
  let hash = 0;
  for (let at = 0; at < LOOKED_AT && at < word.length; at += 1) hash = mixed(hash, word.charCodeAt(at));
  gate[hash] = (gate[hash] ?? 0) | (word.length >= LOOKED_AT ? BEGUN : open && word.length === LOOKED_AT - 1 ? STEM : WHOLE);
}
