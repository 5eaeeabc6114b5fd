import { numberAt, ordinalMarkAt } from '../../time/cursor';
import { timeTokens } from '../../words/words';

/** One word, whatever it is, and its number before a title. */
export interface WordedHead {
  readonly word: string;
  readonly number: number;
  /** In words, or before the word. */
  readonly spelled: boolean;
  /** Behind both, in UTF-16 code units. */
  readonly end: number;
}

/** `Goal 1 – Tools`, `Round one: Ropes`, `Third round: Sails`, `1ª vuelta: Velas`: what ends with a sign or with the line. */
export function wordedHead(plain: string): WordedHead | null {
  const line = plain.slice(0, LONGEST);
  const [whole = '', word = '', digits = ''] = WORDED.exec(line) ?? [];
  if (word !== '') return { word: word.toLowerCase(), number: Number(digits), spelled: false, end: whole.length };
  const [told = ''] = TOLD.exec(line) ?? [];
  return told === '' ? null : inWords(told);
}

function inWords(told: string): WordedHead | null {
  const tokens = timeTokens(told);
  const [first] = tokens;
  const last = tokens.at(-1);
  const before = numberAt(tokens, 0);
  if (first === undefined || last === undefined) return null;
  if (before !== null) {
    const mark = ordinalMarkAt(tokens, before.next);
    const at = mark ?? before.next;
    return (before.ordinal || mark !== null) && at === tokens.length - 1 && last.kind === 'word' ? { word: last.text, number: before.value, spelled: true, end: told.length } : null;
  }
  const behind = numberAt(tokens, 1);
  return first.kind === 'word' && behind?.next === tokens.length && !behind.ordinal ? { word: first.text, number: behind.value, spelled: true, end: told.length } : null;
}

const LONGEST = 200;

const WORDED = /^[^\p{L}\p{N}]{0,4}(\p{L}{2,20})\s(\d{1,2}(?:\.\d)?)(?=$|[\s:：.–—-])/u;

/** Two words before a sign. */
const TOLD = /^[^\p{L}\p{N}]{0,4}[\p{L}\p{M}\p{N}ºª.]{2,20}\s\p{L}[\p{L}\p{M}]{2,20}(?=$|\s?[:：]|\s[–—-]\s)/u;
