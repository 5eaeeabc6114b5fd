import type { Block } from './block';

const ID_AT_END = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;
/** An id is looked for at the end of a text only, within this many characters. */
const LONGEST = 200;

/** The id after `^` at the end of a paragraph, and whether the paragraph is nothing else; null if there is none. */
export function readBlockId(note: string, paragraph: Block): { readonly id: string; readonly alone: boolean } | null {
  const from = paragraph.spans.at(-2) ?? paragraph.start;
  const line = note.slice(Math.max(from, paragraph.end - LONGEST), paragraph.end);
  const match = ID_AT_END.exec(line);
  if (match === null) return null;
  const alone = paragraph.spans.length <= 2 && note.slice(from, paragraph.end).trim() === `^${match[1] ?? ''}`;
  return { id: match[1] ?? '', alone };
}
