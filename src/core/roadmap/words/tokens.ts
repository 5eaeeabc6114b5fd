import type { Mention } from '../time/mention';
import type { TimeConcept } from './concepts';
import { foldSimplified, simplified } from './fold';
import { digitValue, hanLength, hanValue } from './numerals';

export interface Token {
  readonly kind: 'number' | 'word' | 'dash' | 'tilde' | 'slash' | 'plus' | 'colon' | 'comma' | 'dot' | 'bar' | 'open' | 'close' | 'hash' | 'mark';
  /** Place in the text the token was read from. */
  readonly from: number;
  readonly to: number;
  /** Folded; for signs the sign itself. */
  readonly text: string;
  /** Value of a number, else NaN. */
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

const SIGNS = new Map(Object.entries({
  dash: '-‐‑‒–—―−', tilde: '~～〜∼→⇒➔➜…', open: '([{（［【「『〔', close: ')]}）］】」』〕', slash: '/／', plus: '+＋', colon: ':：꞉', comma: ',;，；、،؛', dot: '.．。·•', bar: '|｜¦', hash: '#＃№',
} satisfies Partial<Record<Token['kind'], string>>).flatMap(([kind, signs]) => [...signs].map((sign): [string, Token['kind']] => [sign, kind as Token['kind']])));

/** Looked for in single UTF-16 units: rarer Han characters beyond them are words like other letters. */
const GLUED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}々ー]/u;
const isGlued = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return code > 0xdff && ((code >= 0x4e00 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4) || GLUED.test(char));
};
/** Joiners and variation selectors that begin no word: what emoji leave behind. */
const LONE_MARK = /[\p{M}\p{Cf}]/u;
const LETTER = /[\p{L}\p{M}\p{Cf}]/u;

/** How many characters of `text` from `at` are one known word, for scripts without spaces. */
export type KnownLength = (text: string, at: number) => number;

/** Words, numbers and signs of one line, with their places. Linear; invisible format characters belong to their word. */
export function tokenize(written: string, knownLength: KnownLength): readonly Token[] {
  const text = simplified(written);
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  const add = (kind: Token['kind'], to: number, own: string, value = Number.NaN, han = false, ringed = false): void => {
    tokens.push({ kind, from: at, to, text: own, value, spaced, han, circled: ringed, match: undefined, time: undefined });
    at = to;
    spaced = false;
  };
  while (at < text.length) {
    const char = text[at] ?? '';
    if (isAsciiLetter(text.charCodeAt(at))) {
      const to = wordEnd(text, at);
      add('word', to, foldSimplified(text.slice(at, to)));
      continue;
    }
    if (char === ' ' || /\s/.test(char)) {
      spaced = true;
      at += 1;
      continue;
    }
    if (digitValue(char) !== undefined) {
      const [to, value] = digitRun(text, at);
      const own = text.slice(at, to);
      add('number', to, own, value, false, own.includes('\u20e3'));
      continue;
    }
    const sign = SIGNS.get(char);
    if (sign !== undefined) {
      add(sign, at + 1, char);
      continue;
    }
    if (LONE_MARK.test(char)) {
      at += 1;
      continue;
    }
    const point = text.codePointAt(at) ?? 0;
    const whole = String.fromCodePoint(point);
    const special = circled(point);
    if (special !== undefined) add('number', at + whole.length, String(special), special, false, true);
    else if (isGlued(char)) glued(text, at, knownLength, add);
    else if (LETTER.test(whole)) {
      const to = wordEnd(text, at);
      add('word', to, foldSimplified(text.slice(at, to)));
    } else add('mark', at + whole.length, whole);
  }
  return tokens;
}

/** ①, ⑴, ⒈, ❶, ➀, 🔟 and full Roman characters (Ⅳ): one character that is a number. */
function circled(point: number): number | undefined {
  if (point >= 0x2460 && point <= 0x249b) return ((point - 0x2460) % 20) + 1;
  if (point >= 0x2776 && point <= 0x2793) return ((point - 0x2776) % 10) + 1;
  if (point >= 0x2160 && point <= 0x216b) return point - 0x215f;
  if (point >= 0x2170 && point <= 0x217b) return point - 0x216f;
  if (point >= 0x3220 && point <= 0x3229) return point - 0x321f;
  if (point >= 0x3280 && point <= 0x3289) return point - 0x327f;
  if (point === 0x24ea || point === 0x24ff) return 0;
  return point === 0x1f51f ? 10 : undefined;
}

/** Digits, and after them the marks that make a keycap of them. */
function digitRun(text: string, from: number): [to: number, value: number] {
  let at = from;
  let value = 0;
  for (; at < text.length; at += 1) {
    const digit = digitValue(text[at] ?? '');
    if (digit === undefined) {
      if (/[\ufe0f\u20e3]/.test(text[at] ?? '')) continue;
      break;
    }
    value = value * 10 + digit;
  }
  return [at, Math.min(value, 1e9)];
}

/** Most letters are these: they need no look at their Unicode properties. */
function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (isAsciiLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const whole = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const inside = /['’ʼ]/.test(whole) && at > from && LETTER.test(text[at + 1] ?? '');
    if (!inside && (!LETTER.test(whole) || isGlued(text[at] ?? ''))) break;
    at += whole.length;
  }
  return at;
}

type Add = (kind: Token['kind'], to: number, own: string, value?: number, han?: boolean) => void;

/** A run without spaces: known words are cut out, Han numerals become numbers, the rest stays together. */
function glued(text: string, from: number, knownLength: KnownLength, add: Add): void {
  let at = from;
  while (at < text.length && isGlued(text[at] ?? '')) {
    const known = knownLength(text, at);
    const numeral = known > 0 ? 0 : hanLength(text, at);
    const length = known > 0 ? known : numeral > 0 ? numeral : unknownLength(text, at, knownLength);
    const own = text.slice(at, at + length);
    if (numeral > 0) add('number', at + length, own, hanValue(own) ?? Number.NaN, true);
    else add('word', at + length, foldSimplified(own));
    at += length;
  }
}

function unknownLength(text: string, from: number, knownLength: KnownLength): number {
  let at = from + 1;
  while (at < text.length && isGlued(text[at] ?? '') && knownLength(text, at) === 0 && hanLength(text, at) === 0) at += 1;
  return at - from;
}
