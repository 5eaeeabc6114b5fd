import { isContainer, type Block } from './block';
import { BlockTree } from './block-tree';
import { CODE_INDENT, continueBlock, readQuoteMarker } from './continue-block';
import { readLeafStart } from './leaf-starts';
import { LineCursor } from './line-cursor';
import { readListMarker } from './list-marker';
import type { SourceText } from './source-text';
import { isDelimiterRow, splitRow } from './table';

/** Markers nested deeper than this are read as text, so that a line costs a bounded number of steps. */
const MAX_DEPTH = 100;
const FOOTNOTE = /^\[\^[^\s[\]]+\]:/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;

/** The blocks of a note from a line on: CommonMark's two steps for each line, with tables, mathematics and comments. */
export function parseBlocks(source: SourceText, firstLine: number): Block {
  const parser = new BlockParser(source.text, source.startOfLine(firstLine));
  for (let line = firstLine; line < source.lineCount; line += 1) {
    parser.readLine(source.startOfLine(line), source.endOfLine(line));
  }
  return parser.finish();
}

class BlockParser {
  private readonly cursor: LineCursor;
  private readonly text: string;
  private readonly tree: BlockTree;

  constructor(text: string, start: number) {
    this.text = text;
    this.cursor = new LineCursor(text);
    this.tree = new BlockTree(start, this.cursor);
  }

  finish(): Block {
    this.tree.closeDownTo(null);
    return this.tree.root;
  }

  readLine(start: number, end: number): void {
    this.cursor.startLine(start, end);
    const matched = this.matchOpenBlocks();
    if (matched === null) return;
    const container = this.openNewBlocks(matched);
    if (container !== null) this.addText(container, matched);
  }

  /** The deepest open block that the line continues, or null when the line closed a block and is used up. */
  private matchOpenBlocks(): Block | null {
    let block = this.tree.root;
    for (;;) {
      const child = block.children.at(-1);
      if (child === undefined || !child.open) return block;
      const answer = continueBlock(this.cursor, child);
      if (answer === 'no') return block;
      if (answer === 'last') {
        this.tree.addLine(child);
        this.tree.closeDownTo(block);
        return null;
      }
      block = child;
    }
  }

  /** Opens the blocks that start on the line; returns the block that gets the line's text, or null if none is left. */
  private openNewBlocks(matched: Block): Block | null {
    const { cursor, tree } = this;
    let container = matched;
    let depth = depthOf(container);
    while (!cursor.blank && mayBeInterrupted(container)) {
      const interrupting = container.type === 'paragraph' || (container === matched && this.isLazy(matched));
      if (cursor.indent >= CODE_INDENT) {
        if (interrupting || container.type === 'table') return container;
        tree.addLine(tree.add('code', container, cursor.wholeOffset));
        return null;
      }
      if (depth >= MAX_DEPTH || !this.openContainer(container, interrupting)) return this.openLeaf(container, interrupting);
      container = tree.tip;
      depth += container.type === 'item' ? 2 : 1;
    }
    return container;
  }

  /** Whether a line that continues this block would, if nothing starts on it, continue a paragraph further in. */
  private isLazy(matched: Block): boolean {
    return this.tree.tip !== matched && this.tree.tip.type === 'paragraph';
  }

  private openContainer(container: Block, interrupting: boolean): boolean {
    const { cursor, tree } = this;
    const { code } = cursor;
    if (code === 62) {
      readQuoteMarker(cursor, tree.add('blockquote', container, cursor.wholeOffset));
      return true;
    }
    if (code === 91) return !interrupting && this.openFootnote(container);
    const bullet = code === 42 || code === 43 || code === 45;
    if (!bullet && (code < 48 || code > 57)) return false;
    return this.openItem(container, interrupting);
  }

  private openItem(container: Block, interrupting: boolean): boolean {
    const { cursor, tree } = this;
    const { rest } = cursor;
    if (readLeafStart(rest, interrupting) !== null) return false;
    if (container.type === 'paragraph' && UNDERLINE.test(rest)) return false;
    const start = cursor.offsetAfterColumns(extraDedent(container));
    const marker = readListMarker(cursor, container.type === 'paragraph');
    if (marker === null) return false;
    const sameList = container.type === 'list' && container.children[0]?.marker?.kind === marker.kind;
    tree.add('item', sameList ? container : tree.add('list', container, start), start, { marker });
    return true;
  }

  private openFootnote(container: Block): boolean {
    const match = FOOTNOTE.exec(this.cursor.rest);
    if (match === null) return false;
    this.tree.add('footnoteDefinition', container, this.cursor.nextNonspace);
    this.cursor.skipMarker(match[0].length);
    this.cursor.skipIndent();
    return true;
  }

  private openLeaf(container: Block, interrupting: boolean): Block | null {
    const { cursor, tree } = this;
    if (container.type === 'paragraph' && this.retype(container)) return null;
    const leaf = readLeafStart(cursor.rest, interrupting);
    if (leaf === null) return container;
    const block = tree.add(leaf.type, container, cursor.nextNonspace, leaf);
    tree.addLine(block);
    if (leaf.whole) tree.closeDownTo(block.parent);
    return null;
  }

  /** Makes a heading or a table of a paragraph when the line underlines it; a table's head must be the whole paragraph. */
  private retype(paragraph: Block): boolean {
    const { rest, lineEnd } = this.cursor;
    const [from = 0, to = 0] = paragraph.spans;
    if (UNDERLINE.test(rest)) {
      paragraph.type = 'heading';
      paragraph.level = rest.startsWith('=') ? 1 : 2;
    } else if (paragraph.spans.length === 2 && isDelimiterRow(rest, splitRow(this.text, from, to).length / 2)) {
      paragraph.type = 'table';
    } else return false;
    paragraph.end = lineEnd;
    if (paragraph.type === 'heading') this.tree.closeDownTo(paragraph.parent);
    return true;
  }

  private addText(container: Block, matched: Block): void {
    const { cursor, tree } = this;
    const untouched = container === matched;
    if (untouched && this.isLazy(matched) && !cursor.blank) {
      tree.addLine(tree.tip);
      return;
    }
    if (untouched) tree.closeDownTo(matched);
    if (!isContainer(container.type)) tree.addLine(container);
    else if (!cursor.blank) tree.addLine(tree.add('paragraph', container, cursor.nextNonspace));
  }
}

function mayBeInterrupted(block: Block): boolean {
  return isContainer(block.type) || block.type === 'paragraph' || block.type === 'table';
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
