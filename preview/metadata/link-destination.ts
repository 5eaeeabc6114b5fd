/** Parentheses inside a destination may nest this deep, as in other CommonMark parsers; it bounds the work of a broken link. */
const MAX_PARENTHESES = 32;
const WHITE_SPACE = /[ \t\r\n]/;

/** A destination in parentheses after a link's text, and the offset after its closing parenthesis. */
export interface Destination {
  readonly destination: string;
  readonly end: number;
}

/** Reads `(destination "title")` at the opening parenthesis, or returns null. */
export function readDestination(text: string, open: number): Destination | null {
  const start = skipSpace(text, open + 1);
  const end = text[start] === '<' ? endOfBracketed(text, start) : endOfBare(text, start);
  if (end === -1) return null;
  const destination = text[start] === '<' ? text.slice(start + 1, end - 1) : text.slice(start, end);
  const next = skipSpace(text, end);
  const close = text[next] === ')' || next === end ? next : skipSpace(text, endOfTitle(text, next));
  return text[close] === ')' ? { destination, end: close + 1 } : null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && WHITE_SPACE.test(text.charAt(at))) at += 1;
  return at;
}

function endOfBracketed(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '>') return at + 1;
    else if (character === '<' || character === '\n' || character === '\r') return -1;
  }
  return -1;
}

function endOfBare(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32) return depth === 0 ? at : -1;
    if (code === 92) at += 1;
    else if (code === 40) {
      depth += 1;
      if (depth > MAX_PARENTHESES) return -1;
    } else if (code === 41) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return -1;
}

function endOfTitle(text: string, start: number): number {
  const quote = text[start];
  const close = quote === '(' ? ')' : quote;
  if (quote !== '"' && quote !== '\'' && quote !== '(') return text.length;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === close) return at + 1;
  }
  return text.length;
}
