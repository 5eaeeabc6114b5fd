import type { ItemLevel } from './item-level';
import { TASK_MARKS } from './task-marks';
import type { TrailingDuration } from './trailing-duration';

const MAX_TEXT = 300;
/** Task dates and the like, anywhere; a block id at the end. */
const MARKS = new RegExp(TASK_MARKS, 'gu');
const BLOCK_ID = /(?:^|\s)\^[A-Za-z0-9-]{1,60}\s*$/;
const WIKILINK = /!?\[\[([^[\]|\n]{0,300})(?:\|([^[\]\n]{0,300}))?\]\]/g;
const MARKDOWN_LINK = /!?\[([^[\]\n]{0,300})\]\([^()\s]{0,2000}\)/g;

/**
 * What the reader sees of an item: its first line with something left once fields, tags, task dates and the duration
 * are taken away; links as the words they show.
 */
export function entryText(level: ItemLevel, trailing: TrailingDuration | null): string {
  const text = withoutRanges(level, trailing);
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    const line = readable(text.slice(from, end < 0 ? text.length : end));
    if (line !== '') return line;
    if (end < 0) break;
    from = end + 1;
  }
  return '';
}

/** With the code spans the facts have blanked out, which the reader does see. */
function withCode({ plain, item }: ItemLevel): string {
  if (item.code === undefined) return plain;
  let out = '';
  let at = 0;
  for (const code of item.code) {
    if (plain[code.at] !== '`') continue;
    out += plain.slice(at, code.at) + code.text;
    at = code.at + code.text.length;
  }
  return out + plain.slice(at);
}

/** Without the tags, and without the duration, which stands before, between or behind them. */
function withoutRanges(level: ItemLevel, trailing: TrailingDuration | null): string {
  const { item } = level;
  const plain = withCode(level);
  let out = '';
  let at = 0;
  let duration = trailing;
  for (const tag of item.tags) {
    if (duration !== null && duration.start < tag.at) {
      out += plain.slice(at, duration.start);
      at = duration.end;
      duration = null;
    }
    out += plain.slice(at, tag.at);
    at = tag.at + tag.tag.length;
  }
  if (duration === null) return out + plain.slice(at);
  return out + plain.slice(at, duration.start) + plain.slice(duration.end);
}

/** Neither marks, links nor blanks to be taken together: most lines are shown as they stand. */
const PLAIN = /^[!-Z_-~]*(?: [!-Z_-~]+)*$/;

function readable(line: string): string {
  let text = line.trim();
  if (text.length <= MAX_TEXT && PLAIN.test(text)) return text;
  text = line;
  if (/[\u0080-\uffff]/.test(text)) text = text.replace(MARKS, ' ');
  if (text.includes('^')) text = text.replace(BLOCK_ID, '');
  if (text.includes('[[')) text = text.replace(WIKILINK, (_, path: string, alias: string | undefined) => alias ?? path.slice(path.lastIndexOf('/') + 1));
  if (text.includes('](')) text = text.replace(MARKDOWN_LINK, '$1');
  text = text.trim().replace(/\s{2,}|[^\S ]/g, ' ');
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
