import type { BlockList } from './block-list';
import { checkbox, fence, headingLine, indentOf, listMark, tableRow } from './line-shapes';

/** A line of source with its 1-based number. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/**
 * Reads lines for which there is no metadata: the inside of quotes and callouts, and notes without a cache.
 * Knows headings, lists, fences, tables and paragraphs; indentation decides nesting.
 */
export function readPlainLines(lines: readonly SourceLine[], list: BlockList, headingShift: number): void {
  const open: { readonly indent: number; readonly block: number }[] = [];
  let code: string | null = null;
  let paragraph = false;
  for (const { line, text } of lines) {
    const mark = fence(text);
    if (code !== null || mark !== null) {
      list.skip(line, 'code');
      if (code === null) code = mark;
      else if (mark !== null && mark.startsWith(code)) code = null;
      paragraph = false;
      continue;
    }
    if (text.trim() === '') {
      paragraph = false;
      continue;
    }
    const heading = headingLine(text);
    if (heading !== null) {
      open.length = 0;
      list.add({ kind: 'heading', line, raw: heading.raw, level: heading.level + headingShift });
      paragraph = false;
      continue;
    }
    if (/^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/.test(text)) {
      list.skip(line, 'break');
      open.length = 0;
      continue;
    }
    const item = listMark(text);
    if (item !== null) {
      while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= item.indent) open.pop();
      const parent = open.at(-1)?.block ?? -1;
      const content = text.slice(item.content);
      const box = checkbox(content);
      const block = list.add({ kind: 'item', line, raw: (box?.rest ?? content).trim(), task: box?.task ?? null, mark: item.mark, parent, level: list.level(parent) + 1 });
      open.push({ indent: item.indent, block });
      paragraph = true;
      continue;
    }
    const row = text.trimStart().startsWith('|') ? tableRow(text) : undefined;
    if (row === null) list.skip(line, 'table-line');
    else if (row !== undefined) list.add({ kind: 'row', line, raw: row });
    else {
      if (!paragraph) while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indentOf(text)) open.pop();
      list.addText(line, text.trim(), !paragraph, indentOf(text) === 0 ? -1 : open.at(-1)?.block ?? -1);
      paragraph = true;
    }
  }
}
