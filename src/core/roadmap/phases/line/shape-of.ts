import { plainText } from '../../outline/plain-text';
import { once } from '../../words/kept';
import { leadingEmphasis } from './leading-emphasis';

/** Whether a plain line is all bold, or begins as a phase could. */
export const shapeOf = once((raw) => (isWhollyBold(raw) ? 'bold' : startsLikeHead(raw) ? 'head' : null));

/** Cheap test before a plain line is looked at closely: a digit in its first five words (of 24 characters; a longer one counts as several), a colon or a bracket in its first three, or a numeral or letter behind the first. */
function startsLikeHead(raw: string): boolean {
  if (raw.length > 300) return false;
  const at = raw.search(/[\d:：(（]/);
  const begins = at !== -1 && at < 75 && raw.slice(0, at).replace(BEFORE_LETTERS, '').split(/\s/).reduce((count, { length }) => count + Math.max(1, Math.ceil(length / 24)), 0) <= (/\d/.test(raw.charAt(at)) ? 5 : 3);
  return begins || (BOLD_NEAR.test(raw) && BOLD_THEN_TIME.test(raw)) || NUMERAL_BEHIND.test(raw) || WORD_BEHIND.test(raw) || HAN_HEAD.test(raw);
}

const NUMERAL_BEHIND = /^\S{1,20}\s(?:[ivxIVX]{1,4}|\p{L})\b/u;
/** `**Windows for all the neighbours** — 1 Jan to 30 Apr 2027`: a sign and a number right behind bold words, however many. */
const BOLD_THEN_TIME = /^[^\p{L}\p{N}*]{0,8}\*\*[^*]{1,80}\*\*\s{0,2}[–—:|(（→-]\s{0,2}(?:\p{L}{1,12}\s)?\d/u;
/** `Stage One - Scales`: two words and a sign. */
const WORD_BEHIND = /^\p{Lu}\S{1,12}\s\p{Lu}\p{L}{1,8}\s[–—|·→-]\s/u;
/** Cheap test, also behind a picture. */
const BOLD_NEAR = /^[^*]{0,8}\*\*/;
const BEFORE_LETTERS = /^[^\p{L}]+/u;

/** `第一周 入门`: an ordinal, a counter and a space. */
const HAN_HEAD = /^[^\p{L}]{0,4}第[一二三四五六七八九十]{1,3}\S{1,3}(?:\s|$)/u;

/** A colon, or a check mark with what brackets say of it. */
const MARKED_ONLY = /^(?:[\s:：✅✔☑✓🔄]|\ufe0f)*(?:[(（][^()（）]{1,40}[)）])?$/u;

function isWhollyBold(raw: string): boolean {
  const own = raw.includes('**') ? leadingEmphasis(raw) : null;
  return own !== null && (own.rest === '' || MARKED_ONLY.test(plainText(own.rest)));
}
