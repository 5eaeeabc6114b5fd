import type { Block } from '../../outline/outline';
import type { Mention } from '../../time/mention';
import { isCount } from '../../time/to-span';
import { timeTokens } from '../../words/words';
import { headAt } from '../line/head';
import { fromStart } from '../line/start-and-end';
import { labelledTime, lengthFirst, wholeTime } from '../line/time-line';

/** A labelled time may stand this many blocks below its phase; a length further down too, at the end of it. */
const REACH = 12;
const FAR = 40;

/**
 * The time of a phase whose own line has none: behind a label ("Duration: 4 weeks"), or the line right below,
 * as text or as a heading of its own ("## Months 1-6 | Skills 1-13"). `blocks` are the phase's, by index.
 */
export function timeBelow(all: readonly Block[], blocks: readonly number[], bare = false): Mention | null {
  const first = all[blocks[0] ?? -1];
  const stretch = fromStart(all, blocks);
  if (stretch !== null) return stretch;
  if (first !== undefined) {
    const second = bare && first.kind === 'heading' ? all[blocks[1] ?? -1] : undefined;
    const own = timeLine(first, all, blocks, bare) ?? lengthFirst(first) ?? (second?.kind === 'text' ? timeLine(second, all, blocks) : null);
    if (own !== null) return own;
  }
  for (let at = 0; at < Math.min(blocks.length, FAR); at += 1) {
    const block = all[blocks[at] ?? -1];
    if (block === undefined || (block.kind === 'heading' && at > 0)) return null;
    const own = labelledTime(block);
    if (own !== null && (at < REACH || isCount(own))) return own;
  }
  return null;
}

const CODE = /^\p{L}\d{1,2}$/u;

/** `Weeks 1–12 (begun in November, done by February)`, `March 2027 (spring)`. */
const ASIDE = /\s*[（(].*$/;

/** A line that holds nothing but a time, or a time before a separator; nested time boxes have siblings. */
function timeLine(block: Block, all: readonly Block[], blocks: readonly number[], bare = false): Mention | null {
  // `- D1`, of a database
  if (block.kind === 'row' || block.raw.length > 200 || (block.kind === 'item' && CODE.test(block.plain))) return null;
  const own = wholeTime(block.plain) ?? null;
  const before = wholeTime(block.plain.replace(ASIDE, ''));
  if (block.kind === 'text' && before?.alone === true && (before.mention.form === 'position' || before.mention.form === 'calendar')) return before.mention;
  if (own === null || !(own.alone || (bare && own.closed))) return null;
  const { mention } = own;
  if (block.kind === 'text') return mention;
  const siblings = blocks.filter((index) => all[index]?.kind === block.kind && all[index]?.level === block.level);
  return siblings.slice(1).some((index) => headAt(timeTokens(all[index]?.plain ?? ''))?.mention !== undefined) ? null : mention;
}
