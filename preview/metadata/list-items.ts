import type { ListItemCache } from 'obsidian';
import type { Block } from './block';
import { readBlockId } from './block-id';
import type { SourceText } from './source-text';

/** The list items of a note in its order, those in quotes too. */
export function findListItems(source: SourceText, root: Block): ListItemCache[] {
  const items: ListItemCache[] = [];
  collect(source, root, null, items);
  return items;
}

function collect(source: SourceText, block: Block, around: Block | null, items: ListItemCache[]): void {
  block.children.forEach((child, index) => {
    if (child.type === 'item') {
      items.push(toListItem(source, child, around, block.children[index + 1]));
      collect(source, child, child, items);
    } else if (child.children.length > 0) collect(source, child, around, items);
  });
}

function toListItem(source: SourceText, item: Block, around: Block | null, next: Block | undefined): ListItemCache {
  const position = source.range(item.start, endOfItem(source, item, next));
  const id = idOf(source, item);
  return {
    position,
    parent: parentOf(source, item, around),
    ...(item.marker?.task == null ? {} : { task: item.marker.task }),
    ...(id === null ? {} : { id }),
  };
}

/** The line of the item around, or the line of the list as a negative number; -1 for a list on line 0 too. */
function parentOf(source: SourceText, item: Block, around: Block | null): number {
  if (around !== null) return source.lineOf(around.start);
  const line = source.lineOf(item.parent?.start ?? item.start);
  return line === 0 ? -1 : -line;
}

/** An item ends before its first child list; a blank line before the next item of its list adds one line break. */
function endOfItem(source: SourceText, item: Block, next: Block | undefined): number {
  const childList = item.children.findIndex((child) => child.type === 'list');
  const before = item.children[childList - 1];
  if (before !== undefined) return before.end;
  if (childList !== -1 || next === undefined) return item.end;
  const line = source.lineOf(item.end);
  return source.lineOf(next.start) - line > 1 ? source.startOfLine(line + 1) : item.end;
}

/** The id at the end of the item's own text. */
export function idOf(source: SourceText, item: Block): string | null {
  const childList = item.children.findIndex((child) => child.type === 'list');
  const last = childList === -1 ? item.children.at(-1) : item.children[childList - 1];
  return last?.type === 'paragraph' ? readBlockId(source.text, last)?.id ?? null : null;
}
