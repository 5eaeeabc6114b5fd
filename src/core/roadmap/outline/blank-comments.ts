const KINDS = [
  { open: '%%', close: '%%' },
  { open: '<!--', close: '-->' },
] as const;

/**
 * The lines with inline comments (`%% … %%`, `<!-- … -->`) replaced by spaces; a comment may run over several lines.
 * Marks inside inline code are left alone, and so is a comment that never closes. Linear: a mark that was
 * searched for in vain is not searched for again.
 */
export function blankComments(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => line.includes('%%') || line.includes('<!--'))) return lines;
  const text = lines.join('\n');
  const open = new Set<(typeof KINDS)[number]>(KINDS);
  const pieces: string[] = [];
  let kept = 0;
  let at = 0;
  while (at < text.length && open.size > 0) {
    const char = text[at];
    if (char === '`') {
      at = afterCode(text, at);
      continue;
    }
    const kind = char === '%' || char === '<' ? [...open].find((own) => text.startsWith(own.open, at)) : undefined;
    if (kind === undefined) {
      at += 1;
      continue;
    }
    const end = text.indexOf(kind.close, at + kind.open.length);
    if (end === -1) {
      open.delete(kind);
      continue;
    }
    const stop = end + kind.close.length;
    pieces.push(text.slice(kept, at), text.slice(at, stop).replace(/[^\n]/g, ' '));
    kept = stop;
    at = stop;
  }
  return (pieces.join('') + text.slice(kept)).split('\n');
}

/** The place after the code span on this line that opens here, or after the lone backtick. */
function afterCode(text: string, from: number): number {
  for (let at = from + 1; at < text.length && text[at] !== '\n' && at - from < 500; at += 1) {
    if (text[at] === '`') return at + 1;
  }
  return from + 1;
}
