import { createBlock, isContainer, type Block, type BlockDetails, type BlockType } from './block';
import { readLeafStart, type LeafStart } from './leaf-starts';
import { LineCursor } from './line-cursor';
import { readListMarker } from './list-marker';
import type { SourceText } from './source-text';
import { isDelimiterRow, splitRow } from './table';

/** Markers nested deeper than this are read as text, so that a line costs a bounded number of steps. */
const MAX_DEPTH = 100;
/** Columns of white space that make indented code. */
const CODE_INDENT = 4;
const FOOTNOTE = /^\[\^[^\s[\]]+\]:/;
const SETEXT = /^(?:=+|-+)[ \t]*$/;

/** The blocks of a note from a line on: CommonMark's two steps for each line, with tables, mathematics and comments. */
export function parseBlocks(source: SourceText, firstLine: number): Block {
  const start = source.startOfLine(firstLine);
  const root = createBlock('root', null, start, start);
  const parser = new BlockParser(source.text, root);
  for (let line = firstLine; line < source.lineCount; line += 1) {
    parser.readLine(line, source.startOfLine(line), source.endOfLine(line));
  }
  parser.finish();
  return root;
}

class BlockParser {
  private readonly cursor: LineCursor;
  private readonly text: string;
  /** The deepest open block. */
  private tip: Block;
  private readonly root: Block;

  constructor(text: string, root: Block) {
    this.text = text;
    this.root = root;
    this.tip = root;
    this.cursor = new LineCursor(text);
  }

  finish(): void {
    this.closeDownTo(null);
  }

  readLine(line: number, start: number, end: number): void {
    this.cursor.startLine(line, start, end);
    const matched = this.matchOpenBlocks();
    if (matched === null) return;
    const container = this.openNewBlocks(matched);
    if (container !== null) this.addText(container, matched);
  }

  /** The deepest open block that the line continues, or null when the line closed a block and is used up. */
  private matchOpenBlocks(): Block | null {
    let block = this.root;
    for (;;) {
      const child = block.children.at(-1);
      if (child === undefined || !child.open) return block;
      const answer = this.continues(child);
      if (answer === 'used') return null;
      if (answer === 'no') return block;
      block = child;
    }
  }

  private continues(block: Block): 'yes' | 'no' | 'used' {
    const { cursor } = this;
    switch (block.type) {
      case 'list':
        return 'yes';
      case 'blockquote':
        if (cursor.code !== 62 || cursor.indent >= CODE_INDENT) return 'no';
        this.readQuoteMarker(block);
        return 'yes';
      case 'item':
        return this.continuesIndented(block, block.marker?.width ?? 0);
      case 'footnoteDefinition':
        return this.continuesIndented(block, CODE_INDENT);
      case 'paragraph':
      case 'table':
        return cursor.blank ? 'no' : 'yes';
      case 'code':
        if (block.closing === null) return cursor.blank || cursor.indent >= CODE_INDENT ? 'yes' : 'no';
        return this.continuesClosable(block);
      default:
        return this.continuesClosable(block);
    }
  }

  private continuesIndented(block: Block, width: number): 'yes' | 'no' {
    if (this.cursor.blank) return block.children.length > 0 ? 'yes' : 'no';
    if (this.cursor.indent < width) return 'no';
    this.cursor.skipColumns(width);
    return 'yes';
  }

  private continuesClosable(block: Block): 'yes' | 'no' | 'used' {
    const { closing } = block;
    if (closing === null || (closing.atBlank && this.cursor.blank)) return 'no';
    const fenced = block.type === 'code' && this.cursor.indent >= CODE_INDENT;
    if (fenced || !closing.closes(this.cursor.rest)) return 'yes';
    this.addLine(block);
    this.closeDownTo(block.parent);
    return 'used';
  }

  /** Opens the blocks that start on the line; returns the block that gets the line's text, or null if none is left. */
  private openNewBlocks(matched: Block): Block | null {
    const { cursor } = this;
    let container = matched;
    let depth = depthOf(container);
    while (!cursor.blank && (isContainer(container.type) || container.type === 'paragraph' || container.type === 'table')) {
      const lazy = container === matched && this.tip.type === 'paragraph' && this.tip !== matched;
      const interrupting = container.type === 'paragraph' || lazy;
      if (cursor.indent >= CODE_INDENT) {
        if (interrupting || container.type === 'table') return container;
        return this.addIndentedCode(container);
      }
      if (depth < MAX_DEPTH && this.openContainer(container, interrupting)) {
        container = this.tip;
        depth = container.type === 'item' ? depth + 2 : depth + 1;
        continue;
      }
      if (container.type === 'paragraph' && this.retype(container)) return null;
      const leaf = readLeafStart(cursor.rest, interrupting);
      if (leaf === null) return container;
      this.addLeaf(container, leaf);
      return null;
    }
    return container;
  }

  private openContainer(container: Block, interrupting: boolean): boolean {
    const { cursor } = this;
    const { code } = cursor;
    if (code === 62) {
      this.readQuoteMarker(this.add('blockquote', container, cursor.wholeOffset));
      return true;
    }
    if (code === 91 && !interrupting) return this.openFootnote(container);
    if (code !== 42 && code !== 43 && code !== 45 && (code < 48 || code > 57)) return false;
    const rest = cursor.rest;
    if (readLeafStart(rest, interrupting) !== null) return false;
    if (container.type === 'paragraph' && code === 45 && SETEXT.test(rest)) return false;
    const start = cursor.offsetAfterColumns(extraDedent(container));
    const marker = readListMarker(cursor, container.type === 'paragraph');
    if (marker === null) return false;
    const parent = this.listFor(container, marker.kind) ?? this.add('list', container, start);
    this.add('item', parent, start, { marker });
    return true;
  }

  /** The open list that an item with this marker belongs to, or null. */
  private listFor(container: Block, kind: string): Block | null {
    return container.type === 'list' && container.children[0]?.marker?.kind === kind ? container : null;
  }

  private openFootnote(container: Block): boolean {
    const match = FOOTNOTE.exec(this.cursor.rest);
    if (match === null) return false;
    this.add('footnoteDefinition', container, this.cursor.nextNonspace);
    this.cursor.skipMarker(match[0].length);
    this.cursor.skipIndent();
    return true;
  }

  private readQuoteMarker(quote: Block): void {
    this.cursor.skipMarker(1);
    this.cursor.skipColumns(1);
    quote.end = Math.max(quote.end, this.cursor.lineEnd);
  }

  private addIndentedCode(container: Block): null {
    const code = this.add('code', container, this.cursor.wholeOffset);
    this.addLine(code);
    return null;
  }

  private addLeaf(container: Block, leaf: LeafStart): void {
    const block = this.add(leaf.type, container, this.cursor.nextNonspace, leaf);
    this.addLine(block);
    if (leaf.whole) this.closeDownTo(block.parent);
  }

  /** Makes a heading or a table of a paragraph when the line underlines it; a table's head must be the whole paragraph. */
  private retype(paragraph: Block): boolean {
    const { rest } = this.cursor;
    const [from = 0, to = 0] = paragraph.spans;
    if (SETEXT.test(rest)) {
      paragraph.type = 'heading';
      paragraph.level = rest.startsWith('=') ? 1 : 2;
      paragraph.end = this.cursor.lineEnd;
      this.closeDownTo(paragraph.parent);
      return true;
    }
    if (paragraph.spans.length !== 2 || !isDelimiterRow(rest, splitRow(this.text, from, to).length / 2)) return false;
    paragraph.type = 'table';
    paragraph.end = this.cursor.lineEnd;
    return true;
  }

  private addText(container: Block, matched: Block): void {
    const { cursor, tip } = this;
    if (container === matched && tip !== matched && tip.type === 'paragraph' && !cursor.blank) {
      this.addLine(tip);
      return;
    }
    if (container === matched) this.closeDownTo(matched);
    if (!isContainer(container.type)) this.addLine(container);
    else if (!cursor.blank) this.addLine(this.add('paragraph', container, cursor.nextNonspace));
  }

  private addLine(block: Block): void {
    const { cursor } = this;
    if (block.type === 'code' && block.closing === null && cursor.blank) return;
    block.spans.push(cursor.offset, cursor.lineEnd);
    block.end = cursor.lineEnd;
  }

  /** Adds a block below a container, or below its nearest ancestor that can hold it; what was open beside it is closed. */
  private add(type: BlockType, container: Block, start: number, details?: BlockDetails): Block {
    let parent = container;
    while (!canHold(parent.type, type)) parent = parent.parent ?? this.root;
    this.closeDownTo(parent);
    const block = createBlock(type, parent, start, this.cursor.lineEnd, details);
    parent.children.push(block);
    this.tip = block;
    return block;
  }

  private closeDownTo(ancestor: Block | null): void {
    let block: Block | null = this.tip;
    while (block !== null && block !== ancestor) {
      block.open = false;
      const { parent }: Block = block;
      if (parent !== null) parent.end = Math.max(parent.end, block.end);
      block = parent;
    }
    this.tip = ancestor ?? this.root;
  }
}

function canHold(parent: BlockType, child: BlockType): boolean {
  return parent === 'list' ? child === 'item' : isContainer(parent) && child !== 'item';
}

/** Columns that the item around a block takes from its lines beyond what belongs to the item. */
function extraDedent(block: Block): number {
  const around = isContainer(block.type) && block.type !== 'list' ? block : block.parent;
  return around?.marker ? around.marker.dedent - around.marker.width : 0;
}

function depthOf(block: Block): number {
  let depth = 0;
  for (let above: Block | null = block; above !== null; above = above.parent) depth += 1;
  return depth;
}
