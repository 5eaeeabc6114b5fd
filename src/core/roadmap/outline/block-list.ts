import type { Block, Ignored } from './outline';
import { tableRow } from './line-shapes';
import { MAX_DEPTH, TORN_ROW } from './outline';
import { plainText } from './plain-text';

/** Bars of a row of two cells. */
const FEWEST_BARS = 3;
const SAYS = /[\p{L}\p{N}]/u;

/** Collects blocks in document order and says what was not read. */
export class BlockList {
  readonly blocks: Block[] = [];
  readonly ignored = new Map<number, Ignored>();
  tooDeep: number | null = null;
  folded = 0;
  private quotes = 0;
  private quote = 0;

  /** `commented` is false where the note has no mark of a comment. */
  constructor(readonly commented: boolean) {}

  add(block: Pick<Block, 'kind' | 'line' | 'raw'> & Partial<Block>): number {
    if (block.kind === 'item' && (block.level ?? 0) > MAX_DEPTH) {
      this.tooDeep ??= block.line;
      this.skip(block.line, 'too-deep');
      return block.parent ?? -1;
    }
    const { kind, line, level = 0, parent = -1, raw, task = null, mark = '', first = true, folded = this.folded } = block;
    this.blocks.push({ kind, line, level, parent, raw, plain: plainText(raw), task, mark, first, quote: this.quote, folded });
    return this.blocks.length - 1;
  }

  /** A line of a paragraph; `| a | b |` is a row whose table ended above it. */
  addText(line: number, raw: string, first: boolean, parent = -1): void {
    if (raw.startsWith('|') && raw.endsWith('|') && SAYS.test(raw) && raw.split('|').length > FEWEST_BARS) this.add({ kind: 'row', line, parent, mark: TORN_ROW, raw: tableRow(raw) ?? '' });
    else this.blocks.push({ kind: 'text', line, level: 0, parent, raw, plain: plainText(raw), task: null, mark: '', first, quote: this.quote, folded: this.folded });
  }

  /** Line is 1-based. */
  skip(line: number, why: Ignored): void {
    this.ignored.set(line, why);
  }

  level(index: number): number {
    return index === -1 ? -1 : this.blocks[index]?.level ?? -1;
  }

  /** Opens or closes `<details>`; what the outermost one holds is a quote. */
  fold(change: number): void {
    if (this.folded === 0 && change > 0) this.quote = this.quotes += 1;
    this.folded = Math.max(0, this.folded + change);
    if (this.folded === 0) this.quote = 0;
  }

  inQuote(read: () => void): void {
    const around = this.quote;
    this.quote = this.quotes += 1;
    read();
    this.quote = around;
  }
}
