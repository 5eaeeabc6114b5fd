import { hanValue, romanValue } from '../../words/numerals';

/** Before the title of a row: `0. Tools`, `0 – Tools`, `一、工具`. */
export const ORDINAL = /^(?:\d{1,2}(?:\s?[+&]\s?\d{1,2})?|[A-H]|[IVX]{1,4}|[一二三四五六七八九十]{1,3})(?:[.)、:：]|\s?[–—·-](?=\s))\s*|^0\d\s(?=\p{L})|^1\d\s(?=\p{Lu})/u;

/** The number a cell begins with; null where it has none. */
export function numberIn(text: string): number | null {
  const own = Number.parseInt(text, 10);
  const roman = /^[IVX]{1,4}/.exec(text)?.[0];
  if (roman !== undefined) return romanValue(roman.toLowerCase()) ?? null;
  return Number.isNaN(own) ? hanValue(text.slice(0, text.search(/[^一二三四五六七八九十]|$/))) ?? null : own;
}

/** The number of a cell, letters before it or not: `3`, `3.`, `WP1`, `Unit 2`; null without digits. */
export function digitsIn(cell: string): number | null {
  const digits = /\d+/.exec(cell);
  return digits === null ? null : Number(digits[0]);
}

/** The numbers of `Round 1`, `Round 2`, `Finish`: of cells with one word, in turn; the last may be another. */
export function roundsIn(cells: readonly string[]): readonly (number | null)[] | null {
  const found = cells.map((cell) => ROUND.exec(cell));
  const known = found.at(-1) === null ? found.slice(0, -1) : found;
  const inTurn = known.length > 1 && known.every((own, index) => own?.[1] === known[0]?.[1] && Number(own?.[2]) === index + 1);
  return inTurn ? found.map((own) => (own === null ? null : Number(own[2]))) : null;
}

const ROUND = /^(\p{L}{2,20})\s?(\d{1,2})$/u;

/** `A. Tools`, `B. Web` or `I. Tools`, `II. Web`; not `A. Miller`, `D. Jones`. Digits need not be. */
export function areInTurn(cells: readonly string[]): boolean {
  const marks = cells.map((cell) => /^[A-Z]{1,4}/.exec(cell)?.[0] ?? '');
  return marks.every((own) => own === '') || marks.every((own, index) => own === String.fromCharCode(FIRST_LETTER + index)) || (marks.every((own) => /^[IVX]+$/.test(own)) && marks.some((own) => own.length > 1));
}

const FIRST_LETTER = 65;
