import type { ItemMarker } from './block';
import type { LineCursor } from './line-cursor';

const MARKER = /^(?:([-*+])|(\d{1,9})([.)]))(?=[ \t]|$)/;
const TASK = /^\[([^\n\r])\](?=[ \t])/u;

/** Columns of white space after a marker from which on the item's text is indented code, so that only one belongs to the marker. */
const CODE_AFTER_MARKER = 5;

/**
 * Reads a list marker and the brackets of a task from the cursor, or returns null and reads nothing.
 * The cursor is left after the white space that belongs to the marker, or after a task's brackets.
 * `interrupting` is set when the line would otherwise continue a paragraph: then only `1.` and text can start a list.
 */
export function readListMarker(cursor: LineCursor, interrupting: boolean): ItemMarker | null {
  const rest = cursor.rest;
  const match = MARKER.exec(rest);
  if (match === null) return null;
  const [found, bullet, digits, delimiter] = match;
  const empty = rest.slice(found.length).trim() === '';
  if (interrupting && (empty || (digits !== undefined && Number(digits) !== 1))) return null;
  const kind = bullet ?? delimiter ?? '';
  const indent = cursor.indent;
  cursor.skipMarker(found.length);
  const spaces = empty || cursor.indent >= CODE_AFTER_MARKER ? 1 : cursor.indent;
  const width = indent + found.length + spaces;
  cursor.skipColumns(spaces);
  return { kind, width, dedent: width + extraDedent(digits, delimiter, width), task: readTask(cursor) };
}

/**
 * The app takes one column more from the lines below a one-digit marker such as `1. ` when marker and white space make an
 * odd width, so that a child indented by 4 starts at column 4; not so below `1) `.
 */
function extraDedent(digits: string | undefined, delimiter: string | undefined, width: number): number {
  return digits !== undefined && delimiter === '.' && Number(digits) < 10 && width % 2 === 1 ? 1 : 0;
}

/** The character between a task's brackets, one code point of any kind, or null. What follows is read as a new line would be. */
function readTask(cursor: LineCursor): string | null {
  const match = cursor.indent === 0 ? TASK.exec(cursor.rest) : null;
  if (match === null) return null;
  cursor.skipMarker(match[0].length);
  cursor.skipIndent();
  return match[1] ?? null;
}
