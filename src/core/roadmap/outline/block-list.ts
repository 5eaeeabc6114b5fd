import type { Block, Ignored } from './outline';
import { MAX_DEPTH } from './outline';

/** Collects blocks in document order and says what was not read. */
export class BlockList {
  readonly blocks: Block[] = [];
  readonly ignored = new Map<number, Ignored>();
  tooDeep: number | null = null;
  folded = 0;
  private quotes = 0;
  private quote = 0;

  add(block: Pick<Block, 'kind' | 'line' | 'raw'> & Partial<Block>): number {
    if (block.kind === 'item' && (block.level ?? 0) > MAX_DEPTH) {
      this.tooDeep ??= block.line;
      this.skip(block.line, 'too-deep');
      return block.parent ?? -1;
    }
    this.blocks.push({ level: 0, parent: -1, task: null, mark: '', first: true, quote: this.quote, folded: this.folded, ...block });
    return this.blocks.length - 1;
  }

  /** Line is 1-based. */
  skip(line: number, why: Ignored): void {
    this.ignored.set(line, why);
  }

  level(index: number): number {
    return this.blocks[index]?.level ?? -1;
  }

  inQuote(read: () => void): void {
    this.quotes += 1;
    this.quote = this.quotes;
    read();
    this.quote = 0;
  }
}
