import type { CountUnit, Mention } from '../time/mention';
import type { TimeConcept } from './concepts';
import { numberOfSign, DIGIT, GLUED, GLUED_MARK, isGlued, isRareLetter, kindOf, known, LETTER, LONE_MARK, SIGN, SIGN_KINDS, type SignKind, SPACE, wordEnd } from './chars';
import { simplified } from './fold';
import { digitValue } from './numerals';
import type { Piece } from './pieces';
import { NO_WORD, type Word, wordOf } from './word';

/** What a phrase in headings and times means; `next` is the token behind it, `unit` what is counted in it, once that was asked. */
export interface WordMatch {
  readonly concept: TimeConcept;
  readonly length: number;
  readonly next: number;
  unit: UnitAt | null | undefined;
}

/** A unit at a token: `week`, `weeks long`, `3rd week`. */
export interface UnitAt {
  readonly unit: CountUnit;
  readonly kind: 'plain' | 'length' | 'nth';
  /** How many of the unit the word stands for: two months in a `bimestre`. */
  readonly times: number;
  /** The word itself says that there are two. */
  readonly pair: boolean;
  /** The month of the calendar can be meant: `4月`. */
  readonly named: boolean;
  readonly next: number;
}

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
  /** A Han numeral is a number only beside a counter; a sign is a number in a circle or on a keycap: ②, 2️⃣. */
  readonly written: 'digits' | 'han' | 'sign';
  readonly word: Word;
  /** What the word means here, once it was looked up; null where it means nothing. */
  match: WordMatch | null | undefined;
  /** The time written here, as it was found among the tokens before `timeEnd`; -1 where none was looked for yet. */
  time: Mention | null;
  timeEnd: number;
}

/** Takes apart a run of a script without spaces. */
export type Cut = (run: string) => readonly Piece[];

/** Words, numbers and signs of one line, with their places. Linear; invisible format characters belong to their word. */
export function tokenize(line: string, cut: Cut): readonly Token[] {
  const text = simplified(line);
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = known[code] || kindOf(code);
    if (kind === SPACE || kind === LONE_MARK || kind === GLUED_MARK) {
      spaced ||= kind === SPACE;
      at += 1;
      continue;
    }
    if (kind === GLUED) at = glued(text, at, spaced, cut, tokens);
    else {
      const token = kind === LETTER ? wordAt(text, at, spaced) : kind === DIGIT ? digitsAt(text, at, spaced) : kind >= SIGN ? tokenOf(SIGN_KINDS[kind - SIGN] ?? 'mark', at, at + 1, text.charAt(at), spaced) : rareAt(text, at, spaced);
      tokens.push(token);
      at = token.to;
    }
    spaced = false;
  }
  return tokens;
}

function tokenOf(kind: Token['kind'], from: number, to: number, text: string, spaced: boolean, value = -1, written: Token['written'] = 'digits', word = NO_WORD): Token {
  return { kind, from, to, text, value, spaced, written, word, match: undefined, time: null, timeEnd: -1 };
}

function wordAt(text: string, at: number, spaced: boolean, to = wordEnd(text, at), kind: Token['kind'] = 'word'): Token {
  const word = wordOf(text.slice(at, to));
  return tokenOf(kind, at, to, word.text, spaced, -1, 'digits', word);
}

/** A number in a circle, a fraction, a letter of two units, or a mark. */
function rareAt(text: string, at: number, spaced: boolean): Token {
  const point = text.codePointAt(at) ?? 0;
  const whole = String.fromCodePoint(point);
  const value = numberOfSign(point);
  if (value !== undefined) return tokenOf('number', at, at + whole.length, String(value), spaced, value, Number.isInteger(value) ? 'sign' : 'digits');
  if (whole === '&') return wordAt(text, at, spaced, at + 1, 'mark');
  return isRareLetter(whole) ? wordAt(text, at, spaced) : tokenOf('mark', at, at + whole.length, whole, spaced);
}

/** Digits, and after them the marks that make a keycap of them. */
function digitsAt(text: string, from: number, spaced: boolean): Token {
  let to = from;
  let value = 0;
  let keycap = false;
  for (; to < text.length; to += 1) {
    const code = text.charCodeAt(to);
    const digit = code >= 48 && code <= 57 ? code - 48 : (known[code] || kindOf(code)) === DIGIT ? digitValue(text.charAt(to)) : undefined;
    if (digit !== undefined) value = value * 10 + digit;
    else if (code === 0x20e3) keycap = true;
    else if (code !== 0xfe0f) break;
  }
  return tokenOf('number', from, to, text.slice(from, to), spaced, Math.min(value, 1e9), keycap ? 'sign' : 'digits');
}

/** A letter or mark of Thai. */
function isThai(code: number): boolean {
  return code > 0xe00 && code < 0xe50;
}

/** Characters before the dot within the short name of a Thai month, `มิ.ย.`. */
const LONGEST_SHORT = 4;

/** A run without spaces, piece by piece; the short name of a month in Thai, which holds a dot, is one. */
function glued(text: string, from: number, spaced: boolean, cut: Cut, tokens: Token[]): number {
  let to = from + 1;
  while (to < text.length && isGlued(text.charCodeAt(to))) to += 1;
  if (text.charAt(to) === '.' && to - from < LONGEST_SHORT && isThai(text.charCodeAt(from)) && isThai(text.charCodeAt(to + 1)) && text.charAt(to + 2) === '.') {
    tokens.push(wordAt(text, from, spaced, to + 2));
    return to + 2;
  }
  for (const piece of cut(text.slice(from, to))) {
    const first = spaced && piece.from === 0;
    tokens.push(piece.word === null ? tokenOf('number', from + piece.from, from + piece.to, piece.text, first, piece.value, 'han') : tokenOf('word', from + piece.from, from + piece.to, piece.text, first, -1, 'digits', piece.word));
  }
  return to;
}
