import { oneSpaced } from '../../outline/plain-text';
import { ASCII } from '../../words/fold';

/** A trimmed title wholly in brackets loses them; a qualifier before a colon goes when a title follows. */
export function unpacked(title: string): string {
  if (!'([（【'.includes(title.charAt(0))) return title;
  const qualified = /^[([（【][^()（）【】[\]]{1,80}[)\]）】]\s*[:：–—-]\s*(?=\S)/.exec(title);
  if (qualified !== null) return trimTitle(title.slice(qualified[0].length));
  const whole = /^[([（【]([^()（）【】[\]]+)[)\]）】][.:]?$/.exec(title);
  return trimTitle(whole?.[1] ?? title);
}

/** Separators, status marks and stray brackets at the ends go. */
export function trimTitle(text: string): string {
  const spaced = oneSpaced(text);
  const from = isPlain(spaced.charCodeAt(0)) ? spaced : spaced.replace(ASCII.test(spaced) ? ASCII_AT_START : AT_START, '');
  return withoutEnd(from.length > MAX_TITLE ? from.slice(0, MAX_TITLE).trim() : from);
}

/** An ASCII letter or digit: what most titles begin and end with. */
export function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

const MAX_TITLE = 400;
const AT_START = /^(?:[./](?!\p{L})|[\s:：|｜,，、;；·•–—―‐‑=~→>)\]）】-]|\p{Extended_Pictographic}|[✓✗✘]|\p{Cf}|\p{Me}|\ufe0f)+/u;
const ASCII_AT_START = /^(?:[./](?![A-Za-z])|[ :|,;=~>)\]-])+/;
const AT_END = /^(?:[\s:：|｜,，、;；·•–—―‐‑=~→✓✗✘/-]|\p{Extended_Pictographic}|\p{Cf}|\ufe0f)$/u;

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && !isPlain(text.charCodeAt(end - 1))) {
    const length = end > 1 && /[\udc00-\udfff]/.test(text[end - 1] ?? '') ? 2 : 1;
    if (!AT_END.test(text.slice(end - length, end))) break;
    end -= length;
  }
  return text.slice(0, end);
}
