import { headingLabel, type Label, labelOf } from '../../fields/label';
import type { Block } from '../../outline/outline';
import { plainText } from '../../outline/plain-text';
import { findTime, mayHoldTime, timeAt } from '../../time/find-time';
import { isCount } from '../../time/to-span';
import { isOneDay, type Mention } from '../../time/mention';
import { maySay } from '../../words/glance';
import { once } from '../../words/kept';
import { timeTokens } from '../../words/words';
import { titleAndTime } from './title';

/** The time behind a label: `Duration: 4 weeks`, in a line, a heading or the cells of a row. */
export function labelledTime(block: Block): Mention | null {
  if (block.raw.length > 400 || (block.kind !== 'heading' && block.level > 0)) return null;
  const label = block.kind === 'row' ? labelOfRow(block.raw) : labelOf(block);
  if (label === null) return null;
  // `**Weeks:** 1–4`
  if (UNIT_ALONE.test(label.label) && NUMBERS.test(label.rest)) return wholeTime(`${label.label} ${plainText(label.rest)}`)?.mention ?? null;
  if (label.concept !== 'time' && label.concept !== 'horizon') return null;
  const tokens = timeTokens(plainText(label.rest));
  return findTime(tokens, 0, Math.min(tokens.length, 16))?.mention ?? null;
}

const UNIT_ALONE = /^\p{L}{3,12}$/u;
const NUMBERS = /^\d{1,3}(?:\s?[–—-]\s?\d{1,3})?$/;

function labelOfRow(raw: string): Label {
  const [cell = '', ...rest] = raw.split(' | ');
  return { ...headingLabel(plainText(cell)), rest: rest.join(' ') };
}

/** The time of a line, whether it stands alone or before a separator, and whether a bracket closes behind it. */
export const wholeTime = once((text): { readonly mention: Mention; readonly alone: boolean; readonly closed: boolean } | null => {
  const tokens = maySay(text) ? timeTokens(text) : [];
  if (!mayHoldTime(tokens)) return null;
  const { title, mention } = titleAndTime(text, tokens, 0, true);
  // `Weeks 9–11. Needs: part 8.`
  const stop = mention === null ? text.slice(0, LONGEST_SENTENCE).search(/[\p{L}\p{N}]\.\s/u) : -1;
  const sentence = stop === -1 ? null : wholeTime(text.slice(0, stop + 1));
  if (sentence?.alone === true) return sentence;
  if (mention === null) return null;
  const behind = tokens[mention.to];
  return { mention, alone: title === '' || (mention.from <= 1 && /^\s*[|·•,]/.test(text.slice(behind?.from ?? text.length))), closed: behind?.kind === 'close' };
});

const LONGEST_SENTENCE = 40;

/** The time that a line right below a heading tells of it, alone or behind a label; null for a day, which is when something happened. */
export function timeUnder(block: Block | undefined): Mention | null {
  if (block?.kind !== 'text' || block.raw.length > LONGEST) return null;
  const whole = wholeTime(block.plain);
  const own = whole?.alone === true ? whole.mention : labelledTime(block);
  return own === null || (own.form === 'calendar' && (isOneDay(own) || own.start.now)) ? null : own;
}

/** The time alone on the line right below a heading or a bold line, if no other time begins a line of its part: `**Week 1**`, `**Week 2: Saw**` are phases of their own. */
export function onlyTimeUnder(blocks: readonly Block[], index: number): Mention | null {
  const own = loneTime(blocks[index + 1]);
  const head = blocks[index];
  const level = head?.kind === 'heading' ? head.level : null;
  for (let at = index + 2; own !== null && at < blocks.length; at += 1) {
    const block = blocks[at];
    const bold = block?.kind === 'text' && block.raw.startsWith('**');
    if (loneTime(block) !== null || (level !== null && bold && wholeTime(block.plain)?.mention.from === 0)) return null;
    if (block?.kind === 'heading' ? level === null || block.level <= level : bold && level === null) return own;
  }
  return own;
}

/** The time that a line is and nothing else. */
export function loneTime(block: Block | undefined): Mention | null {
  const whole = block?.kind === 'text' && block.raw.length <= LONGEST ? wholeTime(block.plain) : null;
  return whole?.alone === true && !(whole.mention.form === 'calendar' && (isOneDay(whole.mention) || whole.mention.start.now)) ? whole.mention : null;
}

/** `6 weeks, the last one easy`, `3 months i think`: how long it takes, at the beginning of a short line below a title. */
export function lengthFirst(block: Block | undefined): Mention | null {
  if (block?.kind !== 'text' || !block.first || !/^\d/.test(block.plain) || block.plain.length > LONGEST_NOTE) return null;
  const tokens = timeTokens(block.plain);
  const own = mayHoldTime(tokens) ? timeAt(tokens, 0) : null;
  return isCount(own) && own.form === 'either' && !own.open && tokens[own.to]?.kind !== 'open' ? own : null;
}

const LONGEST_NOTE = 80;
const LONGEST = 120;
