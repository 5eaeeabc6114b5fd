import type { Block } from '../outline/outline';

/** Where blocks end and what they stand under, computed once in linear time. */
export interface Scopes {
  under(index: number): number;
  end(index: number): number;
}

export function buildScopes(blocks: readonly Block[]): Scopes {
  const under = new Int32Array(blocks.length).fill(-1);
  const end = new Int32Array(blocks.length).fill(blocks.length);
  const headings: number[] = [];
  const items: number[] = [];
  const close = (stack: number[], at: number): void => { end[stack.pop() ?? 0] = at; };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    const { kind, level, quote, parent } = block;
    while (headings.length > 0 && isBehindQuote(blocks[headings.at(-1) ?? 0], quote)) close(headings, at);
    if (kind === 'heading') {
      while (items.length > 0) close(items, at);
      for (let open = headings.at(-1); open !== undefined && (blocks[open]?.level ?? 0) >= level; open = headings.at(-1)) close(headings, at);
    } else {
      for (let open = items.at(-1); open !== undefined && (parent === -1 || (kind === 'item' && (blocks[open]?.level ?? 0) >= level) || !isAncestor(blocks, open, parent)); open = items.at(-1)) close(items, at);
    }
    under[at] = kind === 'item' && parent !== -1 ? parent : headings.at(-1) ?? -1;
    if (kind === 'heading') headings.push(at);
    else if (kind === 'item') items.push(at);
    else end[at] = at + 1;
  }
  return { under: (index) => under[index] ?? -1, end: (index) => end[index] ?? blocks.length };
}

/** A heading inside a quote closes where the quote ends. */
function isBehindQuote(open: Block | undefined, quote: number): boolean {
  return open !== undefined && open.quote !== 0 && open.quote !== quote;
}

/** True when `open` is `parent` or stands above it. Nesting is at most 64 deep. */
function isAncestor(blocks: readonly Block[], open: number, parent: number): boolean {
  for (let at = parent; at !== -1; at = blocks[at]?.parent ?? -1) if (at === open) return true;
  return false;
}
