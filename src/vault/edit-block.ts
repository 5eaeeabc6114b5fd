import { hasConflictMarks } from './conflict-marks';

/** Why a block was not replaced; nothing on disk changed. */
export type BlockRefusal = 'block-moved' | 'conflict';

export type BlockEdit =
  | { readonly text: string; readonly changed: boolean }
  | { readonly refused: BlockRefusal };

/** The note's text with the lines from `start` to `end`, both included, replaced; each must stand on a line of its own exactly once. Line endings stay. */
export function editBlock(note: string, start: string, end: string, block: string): BlockEdit {
  if (hasConflictMarks(note)) return { refused: 'conflict' };
  const lines = note.split('\n');
  const at = (mark: string): readonly number[] => lines.flatMap((line, i) => (line.trim() === mark ? [i] : []));
  const [[first, ...more], [last, ...rest]] = [at(start), at(end)];
  if (first === undefined || last === undefined || more.length + rest.length > 0 || last < first) return { refused: 'block-moved' };
  const cr = lines[first]?.endsWith('\r') === true ? '\r' : '';
  const tail = lines[last]?.endsWith('\r') === true ? '\r' : '';
  const text = [...lines.slice(0, first), block.replaceAll('\n', `${cr}\n`) + tail, ...lines.slice(last + 1)].join('\n');
  return { text, changed: text !== note };
}
