import { OPENS, TIMELY } from './bits';
import { BEGUN, DIGIT, letterOf, letters, LOOKED_AT, MASK, MIX, ODD, saidOf, SIGN, STEM, WHOLE } from './gate';
import { kept } from './kept';
import { gateOf, isTimely, meaningOf } from './meaning';
import { timeTokens } from './words';

/** Longer pieces are of scripts without spaces, or are none of words. */
const LONGEST = 30;
/** The piece holds a word or a number. Beside it the bits of `meaning.ts`: OPENS is said of its first one. */
const SAYS = 1;

/** Cheap test before a line is taken apart: whether it can tell a time, or begins with what may open a phase. A text `inside` a line opens nothing. */
export function maySay(line: string, inside = false): boolean {
  return seen(line, inside) === SAYS_IT;
}

/** Whether any word of a line can open a phase or tell a time, wherever it stands, or is written in a way that a glance cannot tell. */
export function mayKnow(line: string): boolean {
  return seen(line, false) !== NOTHING;
}

const NOTHING = 0;
const SOMETHING = 1;
const SAYS_IT = 2;

function seen(line: string, inside: boolean): number {
  let begun = inside;
  let known = NOTHING;
  for (let from = 0; from < line.length;) {
    let says = false;
    let close = false;
    let gate: Uint8Array | undefined;
    let hash = 0;
    let length = 0;
    let digits = 0;
    let before = SIGN;
    let at = from;
    for (let code = 0; code !== SPACE; at += 1) {
      code = at < line.length ? line.charCodeAt(at) : SPACE;
      const own = code < letters.length ? letters[code] || letterOf(code) : ODD;
      if (own > DIGIT) {
        gate ??= gateOf(own < FIRST_OTHER ? 'latin' : 'other');
        length += 1;
        if (length > LOOKED_AT) continue;
        hash = (hash * MIX + own) & MASK;
        close ||= length > 2 && (saidOf(gate, hash) & (length === LOOKED_AT ? BEGUN : STEM)) !== 0;
      } else {
        if (length > 0) {
          close ||= length < LOOKED_AT && gate !== undefined && (saidOf(gate, hash) & WHOLE) !== 0;
          says = true;
          gate = undefined;
          hash = length = 0;
        }
        if (own === DIGIT) {
          // A number is the first thing that is said, or stands behind a letter alone: `B0`.
          if (!begun && ((!says && !close) || at === from + 1)) return SAYS_IT;
          close ||= digits > 2 || (digits > 0 && before !== DIGIT);
          digits += 1;
          says = true;
        } else close ||= own === ODD;
      }
      before = own;
    }
    // Behind the space.
    if (close || at - from > LONGEST) {
      const bits = at - from - 1 > LONGEST ? TIMELY : bitsOf(line.slice(from, at - 1), begun);
      if ((bits & TIMELY) !== 0 || (!begun && (bits & OPENS) !== 0)) return SAYS_IT;
      says = bits !== 0;
      known = SOMETHING;
    }
    begun ||= says;
    from = at;
  }
  return known;
}

const SPACE = 32;
/** From here on letters of other scripts than the Latin. */
const FIRST_OTHER = 0x370;

/** Of a piece between spaces. Numbers are seldom met again. */
function bitsOf(piece: string, begun: boolean): number {
  if (DIGITS.test(piece)) return !begun || piece.length === 4 ? SAYS | OPENS | TIMELY : 0;
  // Of other numbers than years it makes no difference which they are.
  const key = YEAR.test(piece) ? piece : piece.replace(/\d/g, '0');
  let own = pieces.get(key);
  if (own === undefined) pieces.set(key, (own = glance(piece)));
  return own;
}

const pieces = kept<number>();
const DIGITS = /^[0-9]+$/;
const YEAR = /\d{4}/;

/** `03/08–08/09`, `26.03.25` */
const DAYS = /^[^\p{L}\d]{0,3}\d{1,2}([/.])\d{1,2}(?:\.?[–—-]\d|\1\d{2}(?!\d))/u;

function glance(piece: string): number {
  const tokens = timeTokens(piece);
  const first = tokens.find(({ kind }) => kind === 'word' || kind === 'number');
  const opens = first === undefined ? 0 : SAYS | (first.kind === 'number' ? OPENS : meaningOf(first.word) & OPENS);
  return opens | (tokens.some(isTimely) || DAYS.test(piece) ? TIMELY : 0);
}
