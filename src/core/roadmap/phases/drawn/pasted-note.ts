import { BlockList } from '../../outline/block-list';
import { fence } from '../../outline/line-shapes';
import type { Outline } from '../../outline/outline';
import { readPlainLines, type SourceLine } from '../../outline/read-plain-lines';
import { fencesOf } from './code-fences';
import { shifted } from './shifted';

/** Less is an example of how to write a note. */
const FEWEST_LINES = 8;
const MARKDOWN = /^(?:markdown|md)$/;
/** Cheap test: few notes have such a block. */
const OPENED = /(?:```|~~~)[^\S\n]{0,8}(?:markdown|md)\b/i;

/**
 * The outline of a note that was pasted as a block of code: with the lines inside its first block in Markdown read as a note.
 * Null where a heading stands before that block, or more stands outside of it than inside.
 */
export function pastedNote(outline: Outline, text: string): Outline | null {
  if (!OPENED.test(text)) return null;
  const inside = fencesOf(outline, text).find(({ language, lines }) => MARKDOWN.test(language) && lines.length >= FEWEST_LINES)?.lines;
  const [first] = inside ?? [];
  if (inside === undefined || first === undefined) return null;
  const next = outline.blocks.findIndex(({ line }) => line > first.line);
  const at = next === -1 ? outline.blocks.length : next;
  const before = outline.blocks.slice(0, at);
  if (before.some(({ kind }) => kind === 'heading') || outline.blocks.length > inside.length) return null;
  const list = new BlockList(false);
  const lines = withoutOpening(inside);
  readPlainLines(lines, list, 0);
  const own = new Set(lines.map(({ line }) => line));
  const ignored = new Map([...[...outline.ignored].filter(([line]) => !own.has(line)), ...list.ignored]);
  const pasted = list.blocks.map((block) => (block.parent === -1 ? block : { ...block, parent: block.parent + at }));
  return { ...outline, ignored, blocks: [...before, ...pasted, ...shifted(outline.blocks, at, pasted.length)] };
}

/** Some open the block twice. */
function withoutOpening(lines: readonly SourceLine[]): readonly SourceLine[] {
  return fence(lines[0]?.text ?? '') === null ? lines : lines.slice(1);
}
