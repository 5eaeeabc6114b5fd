import { hasConflictMarks } from './conflict-marks';

/** Why an entry was not written; nothing on disk changed. */
export type LogRefusal = 'open-block' | 'list-moved' | 'conflict';

export type LogEdit =
  /** `line` is where the item stands then, 1-based. */
  | { readonly text: string; readonly changed: boolean; readonly line: number }
  | { readonly refused: LogRefusal };

/** Where an entry goes: at the end of a heading's part ('' is the end of the note), or below the item a line (1-based) belongs to. */
export type LogSpot = { readonly heading: string } | { readonly below: number; readonly says: string };

const ROOT = /^(?:([-*+])|\d{1,9}[.)])(?:[ \t]|$)/;
const EMPTY = /^[-*+][ \t]*$/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;

/**
 * The note's text with one list item more, every other byte as it was. The item stands right behind the last list there,
 * with that list's mark, takes the place of an empty item, or begins a list of its own. Without such a heading it is
 * added to the end. What is open there, such as a block of code, would swallow the item: then it is refused.
 */
export function editLog(note: string, item: string, spot: LogSpot): LogEdit {
  if (hasConflictMarks(note)) return { refused: 'conflict' };
  const lines = note.split('\n').map((line) => line.replace(/\r$/, ''));
  const eol = note.includes('\r\n') ? '\r\n' : '\n';
  const { closed, body } = scan(lines);
  let last: number;
  let extra: readonly string[] = [];
  if ('below' in spot) {
    if (lines[spot.below - 1] !== spot.says) return { refused: 'list-moved' };
    last = endOfItem(lines, spot.below - 1) ?? -1;
    if (last < 0) return { refused: 'list-moved' };
  } else {
    const part = partOf(lines, spot.heading, closed, body);
    last = part.last;
    extra = part.extra;
  }
  if (closed[last] === false) return { refused: 'open-block' };
  const raw = note.split('\n');
  const own = lines[last] ?? '';
  const mark = markNear(lines, last, body);
  if (extra.length === 0 && EMPTY.test(own)) {
    raw[last] = `${own.slice(0, 1)} ${item}${raw[last]?.endsWith('\r') === true ? '\r' : ''}`;
    return { text: raw.join('\n'), changed: true, line: last + 1 };
  }
  const gap = last < body || mark !== null && extra.length === 0 || HEADING.test(own) && extra.length === 0 ? [] : [''];
  const added = [...gap, ...extra, `${extra.length === 0 ? mark ?? '-' : '-'} ${item}`];
  const cr = eol === '\r\n' ? '\r' : '';
  const isEnd = last === raw.length - 1;
  if (isEnd && raw.length > 0 && last >= 0) raw[last] += cr;
  const after = added.map((line, i) => (isEnd && i === added.length - 1 ? line : line + cr));
  raw.splice(last + 1, 0, ...after);
  return { text: raw.join('\n'), changed: true, line: last + 1 + added.length };
}

/** The line from which on a note's body begins, and after which lines nothing is open that would swallow a list item. */
function scan(lines: readonly string[]): { readonly closed: readonly boolean[]; readonly body: number } {
  const end = /^\uFEFF?---[ \t]*$/.test(lines[0] ?? '') ? lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line)) : -1;
  let fence = '';
  let comment = false;
  const closed = lines.map((line, i) => {
    if (i <= end) return i === end;
    const mark = comment ? undefined : FENCE.exec(line)?.[1];
    if (fence !== '') {
      if (mark?.startsWith(fence) === true && line.trim() === mark) fence = '';
    } else if (mark !== undefined) fence = mark;
    else if ((line.split('%%').length - 1) % 2 === 1) comment = !comment;
    return fence === '' && !comment;
  });
  return { closed, body: end + 1 };
}

/** The last line that is not empty in the part of a heading, and what must be written before the item. */
function partOf(lines: readonly string[], heading: string, closed: readonly boolean[], body: number): { readonly last: number; readonly extra: readonly string[] } {
  const lastIn = (from: number, to: number): number => {
    for (let at = to - 1; at >= from; at -= 1) if ((lines[at] ?? '').trim() !== '') return at;
    return from - 1;
  };
  const title = heading.replace(/^#+/, '').trim();
  if (title === '') return { last: lastIn(body, lines.length), extra: [] };
  const headings = lines.flatMap((line, at) => {
    const match = at < body || closed[at] === false || (at > 0 && at > body && closed[at - 1] === false) ? null : HEADING.exec(line);
    return match === null ? [] : [{ at, level: match[1]?.length ?? 1, title: match[2] ?? '' }];
  });
  const own = headings.find((one) => one.title.normalize('NFC').toLowerCase() === title.normalize('NFC').toLowerCase());
  if (own === undefined) return { last: lastIn(body, lines.length), extra: [`${/^#{1,6}/.exec(heading)?.[0] ?? '##'} ${title}`] };
  const next = headings.find(({ at, level }) => at > own.at && level <= own.level)?.at ?? lines.length;
  return { last: lastIn(own.at + 1, next), extra: [] };
}

/** The last line of the item at the margin that a line belongs to; undefined where it belongs to none. */
export function endOfItem(lines: readonly string[], line: number): number | undefined {
  let first = line;
  while (first >= 0 && /^[ \t]+\S/.test(lines[first] ?? '')) first -= 1;
  if (!ROOT.test(lines[first] ?? '')) return undefined;
  let last = line;
  while (/^[ \t]+\S/.test(lines[last + 1] ?? '')) last += 1;
  return last;
}

/** The mark of the list that ends on a line; null where no list does. */
function markNear(lines: readonly string[], last: number, body: number): string | null {
  for (let at = last; at >= body && (lines[at] ?? '').trim() !== ''; at -= 1) {
    const match = ROOT.exec(lines[at] ?? '');
    if (match !== null) return match[1] ?? '-';
    if (HEADING.test(lines[at] ?? '') || FENCE.test(lines[at] ?? '')) return null;
  }
  return null;
}
