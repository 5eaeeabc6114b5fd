/** No further on than the longest {@link LEADING_EMPHASIS}. */
const EMPHASIS_NEAR = /^[^*_]{0,16}[*_]/;
const EMPHASIS_FIRST = /^(\*{1,3}|_{1,3})(?=\S)/;
const LEADING_EMPHASIS = /^[^\p{L}\p{N}*_]{0,8}(\*{1,3}|_{1,3})(?=\S)/u;

/** Bold or italic text a line begins with, and what follows it. */
export function leadingEmphasis(raw: string): { readonly inside: string; readonly rest: string } | null {
  const match = EMPHASIS_NEAR.test(raw) ? ('*_'.includes(raw.charAt(0)) ? EMPHASIS_FIRST : LEADING_EMPHASIS).exec(raw) : null;
  if (match === null) return null;
  const mark = match[1] ?? '';
  const close = raw.indexOf(mark, match[0].length);
  if (close === -1) return null;
  return { inside: raw.slice(match[0].length, close), rest: raw.slice(close + mark.length).trim() };
}
