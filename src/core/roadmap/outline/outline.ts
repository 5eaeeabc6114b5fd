/** What a line of the note is, before anything is looked for in it. */
export type BlockKind = 'heading' | 'item' | 'text' | 'row';

/** One line that can say something: a heading, the first line of a list item, a line of prose or a table row. */
export interface Block {
  readonly kind: BlockKind;
  /** 1-based. */
  readonly line: number;
  /**
   * Headings: 1 to 6; a callout's title 7, headings inside a quote 8 to 13, so that they never close a heading outside it.
   * Items: nesting depth from 0. Text and rows: 0.
   */
  readonly level: number;
  /** Index of the list item this block stands in (for an item: its parent), or -1. */
  readonly parent: number;
  /** The source without heading marks, list mark and checkbox; comments blanked out. */
  readonly raw: string;
  /** `raw` as a reader sees it: every step asks this one. */
  readonly plain: string;
  /** The character in `[ ]`; null when the block is not a task. */
  readonly task: string | null;
  /** The list mark as written (`-`, `1.`); of rows what sets them apart, as {@link TORN_ROW}; '' for other blocks. */
  readonly mark: string;
  /** True for the first line of a paragraph, and for everything that is not a paragraph. */
  readonly first: boolean;
  /** 0 outside quotes and callouts, else a number shared by the blocks of one quote. */
  readonly quote: number;
  /** How many `<details>` are open here. */
  readonly folded: number;
}

/** Why a line says nothing to the reader. */
export type Ignored = 'properties' | 'code' | 'comment' | 'html' | 'math' | 'break' | 'conflict' | 'too-deep' | 'beyond-limit' | 'footnote' | 'table-line';

/** The note as blocks in document order. */
export interface Outline {
  readonly blocks: readonly Block[];
  /** Lines that were not read, by 1-based line. Blank lines are in neither. */
  readonly ignored: ReadonlyMap<number, Ignored>;
  readonly lineCount: number;
  /** 1-based line of the first conflict mark; nothing is read from there on. */
  readonly conflict: number | null;
  /** 1-based line of the first list item nested deeper than {@link MAX_DEPTH}. */
  readonly tooDeep: number | null;
}

/** The mark of a row whose cells have tabs between them. */
export const TAB_ROW = '\t';

/** The mark of a row without a table above it. */
export const TORN_ROW = '|';

/** List items nested deeper are not read. */
export const MAX_DEPTH = 64;
