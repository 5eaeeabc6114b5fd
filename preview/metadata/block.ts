/** The kinds of block the parser tells apart; the root's children become the sections of a note. */
export type BlockType =
  | 'root' | 'blockquote' | 'list' | 'item' | 'footnoteDefinition'
  | 'paragraph' | 'heading' | 'code' | 'html' | 'math' | 'comment' | 'table' | 'thematicBreak' | 'definition';

/** What a list item's marker says. Columns count from the start of the line, a tab reaching to the next multiple of 4. */
export interface ItemMarker {
  /** `-`, `*`, `+`, `.` or `)`: a change of it starts another list. */
  readonly kind: string;
  /** Columns a line must be indented by, from the item's own start, to belong to the item. */
  readonly width: number;
  /** Columns taken away from the item's lines; one more than `width` after a marker such as `1. ` (see `readListMarker`). */
  readonly dedent: number;
  /** The character between the brackets of a task, or null. */
  readonly task: string | null;
}

/** How an open fence, comment or HTML block is closed. */
export interface Closing {
  /** Tells whether the rest of a line, from its first character that is not white space, closes the block. */
  readonly closes: (rest: string) => boolean;
  /** Whether a blank line closes the block (some HTML blocks), before that line. */
  readonly atBlank: boolean;
}

/** One block of a note. Offsets point into the note's text; `end` is exclusive and never includes a line break. */
export interface Block {
  type: BlockType;
  readonly parent: Block | null;
  readonly children: Block[];
  open: boolean;
  start: number;
  end: number;
  /** Start and end offsets of the block's lines of inline text, in turn: from, to, from, to... */
  spans: number[];
  level: number;
  readonly marker: ItemMarker | null;
  readonly closing: Closing | null;
}

/** Details of a new block that are not the same for all kinds. */
export interface BlockDetails {
  readonly level?: number;
  readonly marker?: ItemMarker;
  readonly closing?: Closing;
}

/** Makes an open block that covers `start` to `end` so far. */
export function createBlock(type: BlockType, parent: Block | null, start: number, end: number, details: BlockDetails = {}): Block {
  return {
    type, parent, children: [], open: true, start, end, spans: [],
    level: details.level ?? 0, marker: details.marker ?? null, closing: details.closing ?? null,
  };
}

/** Whether a block holds other blocks. */
export function isContainer(type: BlockType): boolean {
  return type === 'root' || type === 'blockquote' || type === 'list' || type === 'item' || type === 'footnoteDefinition';
}
