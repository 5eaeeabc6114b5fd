import type { Block } from '../../outline/outline';
import { isOneDay } from '../../time/mention';
import { phaseLine } from './phase-line';
import type { PhaseLine } from './told-line';

/** A word, and what ends a head or begins a year behind it. */
const WORD_ALONE = /^(?:[*_]{1,3})?\p{L}{2,20}\.?(?:\s\d{4})?(?:[*_]{1,3})?\s?(?:[:：(（|]|[–—-]\s|$)/u;

/** `1. Phase: Basics`, `2. Monat – …`, `3. Quartal 2027: …`: at the beginning of a line Markdown takes the ordinal for a list's. Null where it is. */
export function markedLine({ kind, raw, plain, mark }: Block): PhaseLine | null {
  if (kind !== 'item' || !/^\d{1,2}\.$/.test(mark) || !WORD_ALONE.test(raw)) return null;
  const own = phaseLine({ kind, raw: raw.replace(/^[*_]{0,3}/, `$&${mark} `), plain: `${mark} ${plain}` });
  // `1. January 2027`, `2. April – May 2027`
  if (own?.mention?.form === 'calendar' && (isOneDay(own.mention) || own.mention.start.day === Number.parseInt(mark, 10))) return null;
  return own?.kind === 'phase' || own?.kind === 'stage' || own?.kind === 'box' || own?.kind === 'calendar' ? own : null;
}
