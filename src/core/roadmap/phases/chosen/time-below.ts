import { headingLabel, labelOf } from '../../fields/label';
import type { Block } from '../../outline/outline';
import { plainText } from '../../outline/plain-text';
import { findTime, mayHoldTime } from '../../time/find-time';
import type { Mention } from '../../time/mention';
import { isCount } from '../../time/to-span';
import { maySay } from '../../words/glance';
import { once } from '../../words/kept';
import { timeTokens } from '../../words/words';
import { headAt } from '../line/head';
import { titleAndTime } from '../line/title';

/** A labelled time may stand this many blocks below its phase; a length further down too, at the end of it. */
const REACH = 12;
const FAR = 40;

/**
 * The time of a phase whose own line has none: behind a label ("Duration: 4 weeks"), or the line right below,
 * as text or as a heading of its own ("## Months 1-6 | Skills 1-13"). `blocks` are the phase's, by index.
 */
export function timeBelow(all: readonly Block[], blocks: readonly number[], bare = false): Mention | null {
  const first = all[blocks[0] ?? -1];
  if (first !== undefined) {
    const second = bare && first.kind === 'heading' ? all[blocks[1] ?? -1] : undefined;
    const own = timeLine(first, all, blocks, bare) ?? (second?.kind === 'text' ? timeLine(second, all, blocks) : null);
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

function labelledTime(block: Block): Mention | null {
  if (block.raw.length > 400 || block.level > 0) return null;
  const [cell = '', ...rest] = block.kind === 'row' ? block.raw.split(' | ') : [];
  const label = block.kind === 'row' ? { ...headingLabel(plainText(cell)), rest: rest.join(' ') } : labelOf(block);
  if (label === null || (label.concept !== 'time' && label.concept !== 'horizon')) return null;
  const tokens = timeTokens(plainText(label.rest));
  return findTime(tokens, 0, Math.min(tokens.length, 16))?.mention ?? null;
}

/** The time of a line, whether it stands alone or before a separator, and whether a bracket closes behind it. */
const wholeTime = once((text): { readonly mention: Mention; readonly alone: boolean; readonly closed: boolean } | null => {
  const tokens = maySay(text) ? timeTokens(text) : [];
  if (!mayHoldTime(tokens)) return null;
  const { title, mention } = titleAndTime(text, tokens, 0, true);
  if (mention === null) return null;
  const behind = tokens[mention.to];
  return { mention, alone: title === '' || (mention.from <= 1 && /^\s*[|·•,]/.test(text.slice(behind?.from ?? text.length))), closed: behind?.kind === 'close' };
});

/** `Weeks 1–12 (begun in November, done by February)`, `March 2027 (spring)`. */
const ASIDE = /\s*[（(].*$/;

/** A line that holds nothing but a time, or a time before a separator; nested time boxes have siblings. */
function timeLine(block: Block, all: readonly Block[], blocks: readonly number[], bare = false): Mention | null {
  if (block.kind === 'row' || block.raw.length > 200) return null;
  const own = wholeTime(block.plain) ?? null;
  const before = wholeTime(block.plain.replace(ASIDE, ''));
  if (block.kind === 'text' && before?.alone === true && (before.mention.form === 'position' || before.mention.form === 'calendar')) return before.mention;
  if (own === null || !(own.alone || (bare && own.closed))) return null;
  const { mention } = own;
  if (block.kind === 'text') return mention;
  const siblings = blocks.filter((index) => all[index]?.kind === block.kind && all[index]?.level === block.level);
  return siblings.slice(1).some((index) => headAt(timeTokens(all[index]?.plain ?? ''))?.mention !== undefined) ? null : mention;
}
