import type { Block } from './block';
import type { LineCursor } from './line-cursor';

/** Columns of white space that make indented code. */
export const CODE_INDENT = 4;

/** Whether a line continues an open block; `last` when the line belongs to it and closes it. */
export type Continuation = 'yes' | 'no' | 'last';

/** Decides whether the line at the cursor continues a block, and reads the marks or indent that the block takes from it. */
export function continueBlock(cursor: LineCursor, block: Block): Continuation {
  switch (block.type) {
    case 'list':
      return 'yes';
    case 'blockquote':
      if (cursor.code !== 62 || cursor.indent >= CODE_INDENT) return 'no';
      readQuoteMarker(cursor, block);
      return 'yes';
    case 'item':
      return continueIndented(cursor, block, block.marker?.width ?? 0);
    case 'footnoteDefinition':
      return continueIndented(cursor, block, CODE_INDENT);
    case 'paragraph':
    case 'table':
      return cursor.blank ? 'no' : 'yes';
    case 'code':
      if (block.closing !== null) return continueClosable(cursor, block);
      return cursor.blank || cursor.indent >= CODE_INDENT ? 'yes' : 'no';
    default:
      return continueClosable(cursor, block);
  }
}

/** Reads `>` and the space after it; even an otherwise empty line belongs to the quote. */
export function readQuoteMarker(cursor: LineCursor, quote: Block): void {
  cursor.skipMarker(1);
  cursor.skipColumns(1);
  quote.end = Math.max(quote.end, cursor.lineEnd);
}

function continueIndented(cursor: LineCursor, block: Block, width: number): Continuation {
  if (cursor.blank) return block.children.length > 0 ? 'yes' : 'no';
  if (cursor.indent < width) return 'no';
  cursor.skipColumns(width);
  return 'yes';
}

function continueClosable(cursor: LineCursor, block: Block): Continuation {
  const { closing } = block;
  if (closing === null || (closing.atBlank && cursor.blank)) return 'no';
  const insideFence = block.type === 'code' && cursor.indent >= CODE_INDENT;
  return !insideFence && closing.closes(cursor.rest) ? 'last' : 'yes';
}
