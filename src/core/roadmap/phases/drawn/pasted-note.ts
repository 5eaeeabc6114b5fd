import { BlockList } from '../../outline/block-list';
import type { Outline } from '../../outline/outline';
import { readPlainLines } from '../../outline/read-plain-lines';
import { fencesOf } from './code-fences';

/** Less is an example of how to write a note. */
const FEWEST_LINES = 8;
const MARKDOWN = /^(?:markdown|md)$/;

/** The outline of a note that was pasted as a block of code: the lines inside the first block in Markdown, read as a note, where outside of blocks no heading, list or table stands. Null without one. */
export function pastedNote(outline: Outline, text: string): Outline | null {
  if (outline.blocks.some(({ kind }) => kind !== 'text')) return null;
  const inside = fencesOf(outline, text).find(({ language, lines }) => MARKDOWN.test(language) && lines.length >= FEWEST_LINES)?.lines;
  if (inside === undefined) return null;
  const list = new BlockList(false);
  readPlainLines(inside, list, 0);
  const own = new Set(inside.map(({ line }) => line));
  const ignored = new Map([...[...outline.ignored].filter(([line]) => !own.has(line)), ...list.ignored]);
  return { ...outline, ignored, blocks: list.blocks };
}
