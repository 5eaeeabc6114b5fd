import { isTimely, meaningOf, OPENS, TIMELY } from './meaning';
import { kept } from './kept';
import { wordOf } from './word';
import { timeTokens } from './words';

/** Longer pieces are of scripts without spaces, or are none of words. */
const LONGEST = 30;
/** The piece holds a word or a number. Beside it the bits of `meaning.ts`: OPENS is said of its first one. */
const SAYS = 1;

/** Cheap test before a line is taken apart: whether it can tell a time, or begins with what may open a phase. Each piece between spaces is looked at once. A text `inside` a line opens nothing. */
export function maySay(line: string, inside = false): boolean {
  let begun = inside;
  for (const piece of line.split(' ')) {
    if (piece.length > LONGEST) return true;
    // Numbers are seldom met again.
    if (DIGITS.test(piece)) {
      if (!begun || piece.length === 4) return true;
      continue;
    }
    let own = pieces.get(piece);
    if (own === undefined) pieces.set(piece, (own = glance(piece)));
    if ((own & TIMELY) !== 0 || (!begun && (own & OPENS) !== 0)) return true;
    begun ||= own !== 0;
  }
  return false;
}

const pieces = kept<number>();
const DIGITS = /^[0-9]+$/;

/** A word of plain letters, as most are, with a sign behind it at most. */
const PLAIN = /^[A-Za-z]+[,.;:!?)]?$/;

function glance(piece: string): number {
  if (PLAIN.test(piece)) {
    const ends = piece.charCodeAt(piece.length - 1) < 65 ? piece.length - 1 : piece.length;
    return SAYS | (meaningOf(wordOf(piece.slice(0, ends))) & (OPENS | TIMELY));
  }
  const tokens = timeTokens(piece);
  const first = tokens.find(({ kind }) => kind === 'word' || kind === 'number');
  const opens = first === undefined ? 0 : SAYS | (first.kind === 'number' ? OPENS : meaningOf(first.word) & OPENS);
  return opens | (tokens.some(isTimely) ? TIMELY : 0);
}
