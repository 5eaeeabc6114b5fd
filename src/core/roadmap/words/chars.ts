import { digitValue } from './numerals';

/** What a UTF-16 unit is to the reader. Signs count on from SIGN, in the order of their kinds. */
export const SPACE = 1;
export const DIGIT = 2;
export const LETTER = 3;
/** A joiner or a variation selector that begins no word: what emoji leave behind. */
export const LONE_MARK = 4;
/** Of a script without spaces; rarer Han characters of two units are words like other letters. */
export const GLUED = 5;
/** Of such a script, and belongs to the sign before it: a vowel above it. */
export const GLUED_MARK = 6;
/** Half of a longer character, a number in a circle, or a mark. */
export const OTHER = 7;
export const SIGN = 8;

const SIGNS = {
  dash: '-‐‑‒–—―−', tilde: '~～〜∼→⇒➔➜…', open: '([{（［【「『〔', close: ')]}）］】」』〕', slash: '/／', plus: '+＋', colon: ':：꞉', comma: ',;，；、،؛', dot: '.．。·•', bar: '|｜¦', hash: '#＃№',
};

export type SignKind = keyof typeof SIGNS;
export const SIGN_KINDS = Object.keys(SIGNS) as readonly SignKind[];

const SIGN_OF: ReadonlyMap<string, number> = new Map(Object.values(SIGNS).flatMap((signs, kind) => [...signs].map((sign): [string, number] => [sign, SIGN + kind])));

/** By unit; 0 until it is first met, since most of the properties of Unicode are slow to ask for. */
export const known = new Uint8Array(0x10000);

export function kindOf(code: number): number {
  return known[code] || (known[code] = read(String.fromCharCode(code)));
}

function read(char: string): number {
  if (/\s/.test(char)) return SPACE;
  if (digitValue(char) !== undefined) return DIGIT;
  const sign = SIGN_OF.get(char);
  if (sign !== undefined) return sign;
  if (char < '\x80') return /[a-z]/i.test(char) ? LETTER : OTHER;
  const mark = MARK.test(char);
  if (FAR_EASTERN.test(char) && UNSPACED.test(char)) return mark ? GLUED_MARK : GLUED;
  return mark ? LONE_MARK : LETTER_OF_ANY.test(char) ? LETTER : OTHER;
}

const LETTER_OF_ANY = /\p{L}/u;
/** Where those scripts lie: which of them a sign is of takes long to ask. */
const FAR_EASTERN = /[\u0e00-\u11ff\u2e80-\ud7ff\uf900-\uffef]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}々ー]/u;
const MARK = /[\p{M}\p{Cf}]/u;

/** Whether a unit goes on in a run without spaces; Thai digits do. */
export function isGlued(code: number): boolean {
  if (code < 0xe00) return false;
  const kind = known[code] || kindOf(code);
  return kind === GLUED || kind === GLUED_MARK || (kind === DIGIT && code < 0xe60);
}

/** ①, ⑴, ⒈, ❶, ➀, 🔟, full Roman characters (Ⅳ) and ¼, ½, ¾: one character that is a number. */
export function numberOfSign(point: number): number | undefined {
  if (point >= 0x2460 && point <= 0x249b) return ((point - 0x2460) % 20) + 1;
  if (point >= 0x2776 && point <= 0x2793) return ((point - 0x2776) % 10) + 1;
  if (point >= 0x2160 && point <= 0x216b) return point - 0x215f;
  if (point >= 0x2170 && point <= 0x217b) return point - 0x216f;
  if (point >= 0x3220 && point <= 0x3229) return point - 0x321f;
  if (point >= 0x3280 && point <= 0x3289) return point - 0x327f;
  if (point === 0x24ea || point === 0x24ff) return 0;
  if (point >= 0xbc && point <= 0xbe) return (point - 0xbb) / 4;
  return point === 0x1f51f ? 10 : undefined;
}

const IN_WORD = /[\p{L}\p{M}\p{Cf}]/u;

/** Whether a character of two units, as rare letters are, is part of a word. */
export function isRareLetter(whole: string): boolean {
  return whole.length === 2 && IN_WORD.test(whole);
}

/** Behind the word that begins at `from`: an apostrophe may stand inside it, and a byte order mark, which is white space elsewhere. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = known[code] || kindOf(code);
    if (kind === LETTER || kind === LONE_MARK || code === 0xfeff) at += 1;
    else if ((code === 0x27 || code === 0x2019) && at > from && IN_WORD.test(text[at + 1] ?? '')) at += 1;
    else if (kind === OTHER && isRareLetter(String.fromCodePoint(text.codePointAt(at) ?? 0))) at += 2;
    else break;
  }
  return at;
}
