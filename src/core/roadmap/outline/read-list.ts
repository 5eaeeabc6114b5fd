import type { ListItem } from '../../note/structure';
import type { BlockList } from './block-list';
import { checkbox, fence, indentOf, listMark, tableRow } from './line-shapes';
import type { SourceLine } from './read-plain-lines';

/**
 * Reads one list. Which lines open an item, their parents and checkboxes are Obsidian's own;
 * fences inside items are skipped, further lines of an item become text that stands in it when they are indented.
 * `items` holds the metadata by 0-based line; `blocks` maps a line to the block of the last item that opens on it.
 */
export function readList(lines: readonly SourceLine[], items: ReadonlyMap<number, readonly ListItem[]>, list: BlockList): void {
  const blockOf = new Map<number, number>();
  const open: { readonly column: number; readonly block: number }[] = [];
  let code: string | null = null;
  let joined = false;
  let table = false;
  for (const [at, { line, text }] of lines.entries()) {
    const mark = fence(text);
    if (code !== null || (mark !== null && !items.has(line - 1))) {
      list.skip(line, 'code');
      if (code === null) code = mark;
      else if (mark !== null && mark.startsWith(code)) code = null;
      joined = false;
      continue;
    }
    if (text.trim() === '') {
      joined = false;
      continue;
    }
    const own = items.get(line - 1);
    if (own === undefined) {
      const indent = indentOf(text);
      if (!joined) while (open.length > 0 && (open.at(-1)?.column ?? 0) >= indent) open.pop();
      table = (table || isTableLine(lines[at + 1]?.text)) && text.trimStart().startsWith('|');
      if (table) {
        const row = tableRow(text);
        if (row === null) list.skip(line, 'table-line');
        else list.add({ kind: 'row', line, parent: open.at(-1)?.block ?? -1, raw: row });
        joined = false;
        continue;
      }
      list.addText(line, text.trim(), !joined, indent === 0 ? -1 : open.at(-1)?.block ?? -1);
      joined = true;
      continue;
    }
    table = false;
    const [first] = own;
    const shape = listMark(text);
    const content = shape === null ? text.trim() : text.slice(shape.content);
    const box = first?.task === undefined ? null : checkbox(content);
    const column = shape?.indent ?? indentOf(text);
    while (open.length > 0 && (open.at(-1)?.column ?? 0) >= column) open.pop();
    const parent = first !== undefined && first.parent >= 0 ? (blockOf.get(first.parent) ?? -1) : -1;
    const written = (box?.rest ?? content).trim();
    const raw = written.startsWith('#') ? written.replace(/^#{1,6}\s+/, '') : written;
    const block = list.add({ kind: 'item', line, raw, task: first?.task ?? null, mark: shape?.mark ?? '-', parent, level: list.level(parent) + 1 });
    blockOf.set(line - 1, block);
    open.push({ column, block });
    code = fence(raw);
    joined = true;
  }
}

/** `| --- | --- |`, of a table inside an item, below its heads. */
function isTableLine(text: string | undefined): boolean {
  return text !== undefined && TABLE_LINE.test(text);
}

const TABLE_LINE = /^\s*\|\s*:?-{2}[\s|:-]*$/;
