import type { Block } from '../../outline/outline';

/** The blocks from one on, as they stand behind so many more. */
export function shifted(blocks: readonly Block[], from: number, more: number): readonly Block[] {
  return blocks.slice(from).map((own) => (own.parent < from ? own : { ...own, parent: own.parent + more }));
}
