/** Numerals of the systems that plans are numbered in, beside plain digits. */

/** The value of one decimal digit of any script; undefined for other characters. Ten digits begin where a column of sixteen does, or behind its first six. */
export function digitValue(char: string): number | undefined {
  const code = char.charCodeAt(0);
  if (code < 128) return code >= 48 && code <= 57 ? code - 48 : undefined;
  if (!DIGIT.test(char)) return undefined;
  return DIGIT.test(String.fromCharCode(code & ~15)) ? code & 15 : (code & 15) - 6;
}

const DIGIT = /^\p{Nd}$/u;

/** A Roman numeral up to 89 in folded letters, written in its one correct form; most words do not begin with i, v, x or l. */
export function romanValue(word: string): number | undefined {
  const code = word.charCodeAt(0);
  if ((code !== 105 && code !== 118 && code !== 120 && code !== 108) || !ROMAN.test(word)) return undefined;
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) {
    const own = romanDigit(word, at);
    sum += own < romanDigit(word, at + 1) ? -own : own;
  }
  return sum;
}

const ROMAN = /^(?=.)(?:xl|l?x{0,3})(?:i[xv]|v?i{0,3})$/;

function romanDigit(word: string, at: number): number {
  return [1, 5, 10, 50]['ivxl'.indexOf(word.charAt(at) || '-')] ?? 0;
}

const HAN: ReadonlyMap<string, number> = new Map([...'〇一二三四五六七八九'].map((char, value): [string, number] => [char, value]).concat([['零', 0], ['两', 2], ['兩', 2]]));

const HAN_SIGNS: ReadonlySet<number> = new Set([...HAN.keys(), '十', '百'].map((sign) => sign.charCodeAt(0)));

/** How many characters from `at` can belong to a Han numeral. */
export function hanLength(text: string, at: number): number {
  let length = 0;
  while (HAN_SIGNS.has(text.charCodeAt(at + length))) length += 1;
  return length;
}

/** A Han numeral: 三, 十二, 二十一, 一百零三, 二〇二六. */
export function hanValue(word: string): number | undefined {
  if (word.length === 0 || word.length > 7) return undefined;
  if (!/[十百]/.test(word)) return [...word].reduce((sum, char) => sum * 10 + (HAN.get(char) ?? 0), 0);
  let sum = 0;
  let own: number | null = null;
  for (const char of word) {
    const unit = char === '百' ? 100 : char === '十' ? 10 : 0;
    if (unit === 0) own = HAN.get(char) ?? 0;
    else {
      sum += (own ?? 1) * unit;
      own = null;
    }
  }
  return sum + (own ?? 0);
}

/** A single Latin, Greek or Cyrillic letter as an ordinal: A is 1. */
export function letterValue(word: string): number | undefined {
  if (word.length !== 1) return undefined;
  const latin = word.charCodeAt(0) - 96;
  if (latin >= 1 && latin <= 26) return latin;
  const greek = 'αβγδεζηθικλμνξοπρστυφχψω'.indexOf(word);
  if (greek !== -1) return greek + 1;
  const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя'.indexOf(word);
  return cyrillic === -1 ? undefined : cyrillic + 1;
}
