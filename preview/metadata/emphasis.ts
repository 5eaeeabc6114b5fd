const MARKS = new Set(['*', '=', '~']);

/**
 * Whether the text before this place is a mark of emphasis, strong text, highlight or strikethrough that has a partner:
 * an opening mark needs the same mark later, a closing one the same mark before. Underscores are left out: they may belong to a tag.
 */
export function standsAfterEmphasis(text: string, at: number): boolean {
  const character = text.charAt(at - 1);
  if (!MARKS.has(character)) return false;
  let start = at - 1;
  while (text[start - 1] === character) start -= 1;
  const needed = character === '=' || character === '~' ? 2 : 1;
  if (at - start < needed) return false;
  const mark = text.slice(start, Math.min(at, start + 2));
  const opens = start === 0 || /[\s(["']/.test(text.charAt(start - 1));
  if (opens) return text.includes(mark, at);
  return text.lastIndexOf(mark, start - 1) !== -1;
}
