import { createBlock, isContainer, type Block, type BlockDetails, type BlockType } from './block';
import type { LineCursor } from './line-cursor';

/** The blocks read so far. Only the last block of each level can be open. */
export class BlockTree {
  readonly root: Block;
  /** The deepest open block. */
  tip: Block;
  private readonly cursor: LineCursor;

  constructor(start: number, cursor: LineCursor) {
    this.root = createBlock('root', null, start, start);
    this.tip = this.root;
    this.cursor = cursor;
  }

  /** Adds a block below a container, or below its nearest ancestor that can hold it; what was open beside it is closed. */
  add(type: BlockType, container: Block, start: number, details?: BlockDetails): Block {
    let parent = container;
    while (!canHold(parent.type, type)) parent = parent.parent ?? this.root;
    this.closeDownTo(parent);
    const block = createBlock(type, parent, start, this.cursor.lineEnd, details);
    parent.children.push(block);
    this.tip = block;
    return block;
  }

  /** Gives the rest of the line to a block. Blank lines at the end of indented code do not belong to it. */
  addLine(block: Block): void {
    const { cursor } = this;
    if (block.type === 'code' && block.closing === null && cursor.blank) return;
    block.spans.push(cursor.offset, cursor.lineEnd);
    block.end = cursor.lineEnd;
  }

  /** Closes the open blocks below a block; with null, all. */
  closeDownTo(ancestor: Block | null): void {
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
