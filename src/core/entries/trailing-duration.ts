import type { ItemFacts } from '../note/facts';
import { TASK_MARKS } from './task-marks';
import { memo } from '../memo';
import { hoursOf, UNITS, validHours } from './duration';

/** A duration with a unit at the end of a text. `valid` is null where it is below 0 or above 24 hours. */
export interface TrailingDuration {
  readonly hours: number | null;
  /** Where it starts and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** Enough for the longest duration and the blank before it; keeps every match bounded. */
const REACH = 64;

const DURATION = new RegExp(`(?:^|\\s)(-?)${UNITS}$`, 'i');
const BLOCK_ID = /(?:^|\s)\^[A-Za-z0-9-]{1,60}$/;
/** What the Tasks plugin writes at the end: dates, priorities, ids, recurrences. */
const TASK_MARK = new RegExp(`(?:${TASK_MARKS}|(?:🆔|⛔|🏁)\\uFE0F?\\s{0,2}[\\w,-]{1,40}|🔁\\uFE0F?[a-z0-9, ]{0,50})$`, 'iu');

/**
 * Hours at the end of an item's text, once fields (blanked out in `text`), task dates, tags and a block id behind
 * them are taken away (C12); else at the end of its first line. Bare numbers and `9:30` are never hours here.
 */
export function trailingDuration(text: string, tags: ItemFacts['tags']): TrailingDuration | null {
  const last = durationBefore(text, text.length, tags);
  if (last !== null) return last;
  const line = text.indexOf('\n');
  return line < 0 ? null : durationBefore(text, line, tags);
}

function durationBefore(text: string, from: number, tags: ItemFacts['tags']): TrailingDuration | null {
  let tag = tags.length - 1;
  for (let end = trimmed(text, from); end > 0; ) {
    const plain = plainDuration(text, end);
    if (plain !== null) return plain;
    const start = Math.max(0, end - REACH);
    const tail = text.slice(start, end);
    const found = endsLikeDuration(tail) ? DURATION.exec(tail) : null;
    if (found !== null) {
      const hours = found[1] === '-' ? null : validHours(hoursOf(found.slice(2)));
      return { hours, start: start + found.index + (/^\s/.test(found[0]) ? 1 : 0), end };
    }
    while (tag >= 0 && (tags[tag]?.at ?? 0) >= end) tag -= 1;
    const own = tags[tag];
    const cut = own !== undefined && own.at + own.tag.length === end ? own.at : markStart(tail, start);
    if (cut < 0) return null;
    end = trimmed(text, cut);
  }
  return null;
}

/** `2h`, `1.5h` or `45m` behind a blank, as most are written. Null for every other text, and for minutes that hours may stand before. */
function plainDuration(text: string, end: number): TrailingDuration | null {
  let start = end;
  while (start > end - LONGEST && text.charCodeAt(start - 1) > BLANK) start -= 1;
  if (text.charCodeAt(start - 1) !== BLANK || !'0123456789'.includes(text.charAt(start))) return null;
  const hours = plainHours(text.slice(start, end));
  return hours === null || (text.endsWith('m', end) && /[hrsd,]\s*$/i.test(text.slice(Math.max(0, start - REACH), start))) ? null : { hours, start, end };
}

const LONGEST = 8;
const BLANK = 0x20;

const plainHours = memo((word: string): number | null => {
  const match = /^(\d{1,4}(?:\.\d{1,4})?)([hm])$/.exec(word);
  return match === null ? null : validHours(Number(match[1]) / (match[2] === 'h' ? 1 : 60));
});

/** Durations end in a digit or in the last letter of a unit: h, r, s, m, n, e. */
function endsLikeDuration(tail: string): boolean {
  const code = tail.charCodeAt(tail.length - 1);
  return (code >= 0x30 && code <= 0x39) || 'hrsmneHRSMNE'.includes(tail.charAt(tail.length - 1));
}

/** Where a block id or task mark at the end of the tail starts; -1 when neither is there. */
function markStart(tail: string, start: number): number {
  const id = tail.includes('^') ? BLOCK_ID.exec(tail) : null;
  if (id !== null) return start + id.index;
  const mark = /[\u0080-\uffff]/.test(tail) ? TASK_MARK.exec(tail) : null;
  return mark === null ? -1 : start + mark.index;
}

function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
