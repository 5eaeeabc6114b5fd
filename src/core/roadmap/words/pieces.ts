import { hanLength, hanValue } from './numerals';
import { type Word, wordOf } from './word';

/** How many characters of `text` from `at` are one known word, for scripts without spaces. */
export type KnownLength = (text: string, at: number) => number;

/** A piece of a run without spaces, by its place in the run. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** A known word, or what stands between two; a Han numeral is none. */
  readonly word: Word | null;
  readonly text: string;
  /** Of a Han numeral, else -1. */
  readonly value: number;
}

/** A run without spaces taken apart: known words are cut out, Han numerals become numbers, the rest stays together. */
export function piecesOf(run: string, knownLength: KnownLength): readonly Piece[] {
  const pieces: Piece[] = [];
  const put = (from: number, to: number): void => {
    const word = from < to ? wordOf(run.slice(from, to)) : null;
    if (word !== null) pieces.push({ from, to, word, text: word.text, value: -1 });
  };
  let begun = 0;
  let at = 0;
  while (at < run.length) {
    const known = knownLength(run, at);
    const numeral = known > 0 ? 0 : hanLength(run, at);
    const to = at + (known || numeral);
    if (to === at) at += 1;
    else {
      put(begun, at);
      const text = run.slice(at, to);
      if (numeral > 0) pieces.push({ from: at, to, word: null, text, value: hanValue(text) ?? Number.NaN });
      else put(at, to);
      begun = at = to;
    }
  }
  put(begun, at);
  return pieces;
}
