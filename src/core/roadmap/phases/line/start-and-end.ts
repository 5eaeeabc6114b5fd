import { labelOf } from '../../fields/label';
import type { Block } from '../../outline/outline';
import { plainText } from '../../outline/plain-text';
import type { Mention } from '../../time/mention';
import { upTo } from '../../time/up-to';
import { wholeTime } from './time-line';

/** `start:: 2027-01-01` over `end:: 2027-03-31`, or two such items: from the one to the other, whatever the second is called. Without a second it goes on. */
export function fromStart(all: readonly Block[], blocks: readonly number[]): Mention | null {
  for (let at = 0; at < Math.min(blocks.length, STARTS); at += 1) {
    const own = labelledDay(all[blocks[at] ?? -1]);
    if (own?.start !== true) continue;
    const end = labelledDay(all[blocks[at + 1] ?? -1]);
    return (end === null ? null : upTo(own.mention, end.mention)) ?? (own.mention.form === 'calendar' ? { ...own.mention, end: null, open: true } : null);
  }
  return null;
}

/** How far below its phase a start may stand, in blocks. */
const STARTS = 4;

function labelledDay(block: Block | undefined): { readonly mention: Mention; readonly start: boolean } | null {
  if (block === undefined || block.kind === 'row' || block.kind === 'heading' || block.level > 0 || block.raw.length > LONGEST_LABELLED) return null;
  const label = labelOf(block);
  const time = label === null ? null : wholeTime(plainText(label.rest));
  return label === null || time?.alone !== true ? null : { mention: time.mention, start: label.concept === 'start' };
}

const LONGEST_LABELLED = 80;
