import { fence } from '../../outline/line-shapes';
import { splitLines } from '../../outline/lines';
import type { Outline } from '../../outline/outline';
import type { SourceLine } from '../../outline/read-plain-lines';

/** A block of code: the language it names, and the lines between its fences. */
export interface Fence {
  readonly language: string;
  readonly lines: readonly SourceLine[];
}

/** The blocks of code of a note, in its order. */
export function fencesOf({ ignored, lineCount }: Outline, text: string): readonly Fence[] {
  const lines = splitLines(text);
  const found: Fence[] = [];
  let open: { readonly mark: string; readonly inside: SourceLine[] } | null = null;
  for (let line = 1; line <= lineCount; line += 1) {
    const why = ignored.get(line);
    // In a list the comments of a chart are taken out before its fence is seen.
    if (why !== 'code' && !(open !== null && why === 'comment')) {
      open = null;
      continue;
    }
    const own = lines.text(line - 1).replace(/^[\s>]*>/, '');
    const mark = fence(own);
    if (open === null) {
      if (mark === null || !/^ {0,3}\S/.test(own)) continue;
      open = { mark, inside: [] };
      found.push({ language: /^\S*/.exec(own.trimStart().slice(mark.length).trim())?.[0].toLowerCase() ?? '', lines: open.inside });
    } else if (mark !== null && mark.startsWith(open.mark) && own.trim() === mark) open = null;
    else open.inside.push({ line, text: own });
  }
  return found;
}
