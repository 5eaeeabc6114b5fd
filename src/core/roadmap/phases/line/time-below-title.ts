import type { Block } from '../../outline/outline';
import type { Mention } from '../../time/mention';
import { leadingEmphasis } from './leading-emphasis';
import { fromStart } from './start-and-end';
import { onlyTimeUnder, timeUnder } from './time-line';

/** The time right below a title that has none of its own: a heading, a line all in bold, or the bold words of an item, which holds it. */
export function timeBelow(blocks: readonly Block[], index: number): Mention | null {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block?.kind === 'heading') return fromStart(blocks, [index + 1, index + 2]) ?? timeUnder(next);
  if (block === undefined || block.parent !== -1) return null;
  if (block.kind === 'text') return onlyTimeUnder(blocks, index);
  return next?.parent === index && block.raw.length <= LONGEST && leadingEmphasis(block.raw) !== null ? timeUnder({ ...next, kind: 'text', level: 0 }) : null;
}

/** Longer items are prose. */
const LONGEST = 100;
