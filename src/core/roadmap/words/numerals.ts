/** Numerals of the systems that plans are numbered in, beside plain digits. */

/** The value of one decimal digit of any script, from Intl's numbering systems; undefined for other characters. */
export function digitValue(char: string): number | undefined {
  const code = char.charCodeAt(0);
  if (code < 128) return code >= 48 && code <= 57 ? code - 48 : undefined;
  return digits().get(char);
}

let known: ReadonlyMap<string, number> | null = null;

function digits(): ReadonlyMap<string, number> {
  known ??= new Map(['arab', 'arabext', 'beng', 'deva', 'fullwide', 'thai', 'gujr', 'guru', 'tamldec', 'telu', 'khmr', 'laoo', 'mymr'].flatMap((system) => {
    const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
    return Array.from({ length: 10 }, (_, value): [string, number] => [format.format(value), value]).filter(([char]) => char.length === 1);
  }));
  return known;
}

const ROMAN: ReadonlyMap<string, number> = new Map([['i', 1], ['v', 5], ['x', 10], ['l', 50]]);

/** A Roman numeral up to 89 in folded letters, written in its one correct form. */
export function romanValue(word: string): number | undefined {
  if (word.length > 8) return undefined;
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) {
    const own = ROMAN.get(word[at] ?? '');
    if (own === undefined) return undefined;
    sum += own < (ROMAN.get(word[at + 1] ?? '') ?? 0) ? -own : own;
  }
  return sum > 0 && toRoman(sum) === word ? sum : undefined;
}

function toRoman(value: number): string {
  let left = value;
  let out = '';
  for (const [size, text] of [[50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as const) {
    while (left >= size) {
      out += text;
      left -= size;
    }
  }
  return out;
}

const HAN: ReadonlyMap<string, number> = new Map([...'〇一二三四五六七八九'].map((char, value): [string, number] => [char, value]).concat([['零', 0], ['两', 2], ['兩', 2]]));

/** How many characters from `at` can belong to a Han numeral. */
export function hanLength(text: string, at: number): number {
  let length = 0;
  while (HAN.has(text[at + length] ?? '') || text[at + length] === '十' || text[at + length] === '百') length += 1;
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
