import { hasConflictMarks } from './conflict-marks';

/** Why a block was not written; nothing on disk changed. */
export type BlockRefusal = 'block-moved' | 'block-there' | 'conflict';

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

/** The note's text with this part at its end, after an empty line, unless it holds the part's mark already. */
export function addBlock(note: string, mark: string, part: string): BlockEdit {
  if (hasConflictMarks(note)) return { refused: 'conflict' };
  if (note.includes(mark)) return { refused: 'block-there' };
  const eol = note.includes('\r\n') ? '\r\n' : '\n';
  const gap = note === '' ? '' : note.endsWith('\n') ? eol : eol + eol;
  return { text: note + gap + part.replaceAll('\n', eol), changed: true };
}
