const HTTP = /https?:\/\/[^\s<>"]+/gi;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:\S/i;

/** The first http(s) address in a text, without the punctuation of the sentence around it. Pictures do not count. */
export function firstUrl(text: string): string | null {
  if (!text.includes('://')) return null;
  for (const match of text.matchAll(HTTP)) {
    const url = withoutTail(match[0]);
    if (/^https?:\/\/[^/?#]/i.test(url) && !isPicture(text, match.index)) return url;
  }
  return null;
}

/** A value given as an address: an http(s) address in it, or another scheme (`file:`) as it stands. Null when it is none. */
export function addressOf(text: string): string | null {
  return firstUrl(text) ?? (SCHEME.test(text) && !/^https?:/i.test(text) ? text : null);
}

/** A closing bracket belongs to the address only when it opens there (`/wiki/A_(b)`). */
function withoutTail(match: string): string {
  let depth = 0;
  let end = match.length;
  for (let at = 0; at < match.length; at += 1) {
    const char = match[at];
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') {
      depth -= 1;
      if (depth < 0) {
        end = at;
        break;
      }
    }
  }
  while (end > 0 && '.,;:!?*_~\'`|'.includes(match.charAt(end - 1))) end -= 1;
  return match.slice(0, end);
}

/** `![alt](address)` */
function isPicture(text: string, at: number): boolean {
  if (text.slice(at - 2, at) !== '](') return false;
  const open = text.lastIndexOf('[', at - 3);
  return open > 0 && text[open - 1] === '!';
}
