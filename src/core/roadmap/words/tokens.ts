import type { Mention } from '../time/mention';
import type { TimeConcept } from './concepts';
import { circled, DIGIT, GLUED, isGlued, isRareLetter, kindOf, LETTER, OTHER, SIGN, SIGN_KINDS, type SignKind, SPACE, wordEnd } from './chars';
import { foldedWord, simplified } from './fold';
import { digitValue, hanLength, hanValue } from './numerals';

export interface Token {
  readonly kind: 'number' | 'word' | 'mark' | SignKind;
  /** Place in the text the token was read from. */
  readonly from: number;
  readonly to: number;
  /** Folded; for signs the sign itself. */
  readonly text: string;
  /** Value of a number, else -1. */
  readonly value: number;
  /** True when white space stands before it. */
  readonly spaced: boolean;
  /** A Han numeral, which is a number only beside a counter. */
  readonly han: boolean;
  /** A number in a circle or on a keycap: ②, 2️⃣. */
  readonly circled: boolean;
  /** What the word means, once it was looked up; `next` is the token behind it. */
  match: { readonly concept: TimeConcept; readonly length: number; readonly next: number } | undefined;
  /** The time written here, once it was looked for among the tokens before `end`. */
  time: { readonly end: number; readonly mention: Mention | null } | undefined;
}

/** How many characters of `text` from `at` are one known word, for scripts without spaces. */
export type KnownLength = (text: string, at: number) => number;

/** Words, numbers and signs of one line, with their places. Linear; invisible format characters belong to their word. */
export function tokenize(written: string, knownLength: KnownLength): readonly Token[] {
  const text = simplified(written);
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  const add: Add = (kind, to, own, value = -1, han = false, ringed = false) => {
    tokens.push({ kind, from: at, to, text: own, value, spaced, han, circled: ringed, match: undefined, time: undefined });
    at = to;
    spaced = false;
  };
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === LETTER) {
      const to = wordEnd(text, at);
      add('word', to, foldedWord(text.slice(at, to)));
    } else if (kind === SPACE) {
      spaced = true;
      at += 1;
    } else if (kind === DIGIT) {
      const [to, value] = digitRun(text, at);
      const own = text.slice(at, to);
      add('number', to, own, value, false, own.includes('\u20e3'));
    } else if (kind >= SIGN) add(SIGN_KINDS[kind - SIGN] ?? 'mark', at + 1, text.charAt(at));
    else if (kind === GLUED) glued(text, at, knownLength, add);
    else if (kind === OTHER) rare(text, at, add);
    else at += 1;
  }
  return tokens;
}

/** A number in a circle, a letter of two units, or a mark. */
function rare(text: string, at: number, add: Add): void {
  const point = text.codePointAt(at) ?? 0;
  const whole = String.fromCodePoint(point);
  const special = circled(point);
  if (special !== undefined) add('number', at + whole.length, String(special), special, false, true);
  else if (isRareLetter(whole)) {
    const to = wordEnd(text, at);
    add('word', to, foldedWord(text.slice(at, to)));
  } else add('mark', at + whole.length, whole);
}

/** Digits, and after them the marks that make a keycap of them. */
function digitRun(text: string, from: number): [to: number, value: number] {
  let at = from;
  let value = 0;
  for (; at < text.length; at += 1) {
    const digit = digitValue(text[at] ?? '');
    if (digit === undefined) {
      if (text[at] === '\ufe0f' || text[at] === '\u20e3') continue;
      break;
    }
    value = value * 10 + digit;
  }
  return [at, Math.min(value, 1e9)];
}

type Add = (kind: Token['kind'], to: number, own: string, value?: number, han?: boolean, ringed?: boolean) => void;

/** A run without spaces: known words are cut out, Han numerals become numbers, the rest stays together. */
function glued(text: string, from: number, knownLength: KnownLength, add: Add): void {
  let at = from;
  while (at < text.length && isGlued(text.charCodeAt(at))) {
    const known = knownLength(text, at);
    const numeral = known > 0 ? 0 : hanLength(text, at);
    const length = known > 0 ? known : numeral > 0 ? numeral : unknownLength(text, at, knownLength);
    const own = text.slice(at, at + length);
    if (numeral > 0) add('number', at + length, own, hanValue(own) ?? Number.NaN, true);
    else add('word', at + length, foldedWord(own));
    at += length;
  }
}

function unknownLength(text: string, from: number, knownLength: KnownLength): number {
  let at = from + 1;
  while (at < text.length && isGlued(text.charCodeAt(at)) && knownLength(text, at) === 0 && hanLength(text, at) === 0) at += 1;
  return at - from;
}
