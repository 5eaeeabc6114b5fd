/** Shapes of single lines. None of the patterns can backtrack over more than a run of spaces. */

/** An ATX heading: level and content without the closing #s. */
export function headingLine(text: string): { readonly level: number; readonly raw: string } | null {
  const match = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(text);
  return match === null ? null : { level: match[1]?.length ?? 1, raw: withoutClosing(text.slice(match[0].length)) };
}

/** The heading's content without its closing #s. */
export function withoutClosing(content: string): string {
  const text = content.trim();
  let end = text.length;
  while (end > 0 && text[end - 1] === '#') end -= 1;
  return end === 0 ? '' : end < text.length && /\s/.test(text[end - 1] ?? '') ? text.slice(0, end).trim() : text;
}

/** The mark that opens a list item: `-`, `+`, `*`, `1.`, `1)`, at this column. */
export function listMark(text: string): { readonly indent: number; readonly mark: string; readonly content: number } | null {
  const from = spaceEnd(text);
  let to = from;
  while (to < from + 9 && isDigit(text.charCodeAt(to))) to += 1;
  if (!(to === from ? '-+*' : '.)').includes(text.charAt(to) || ' ')) return null;
  to += 1;
  return to === text.length || text[to] === ' ' || text[to] === '\t' ? { indent: indentOf(text), mark: text.slice(from, to), content: to } : null;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Behind the spaces and tabs a line begins with. */
function spaceEnd(text: string): number {
  let at = 0;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

/** The checkbox after a list mark. */
export function checkbox(content: string): { readonly task: string; readonly rest: string } | null {
  const match = /^\s{0,4}\[(.)\](?=\s|$)/u.exec(content);
  return match === null ? null : { task: match[1] ?? ' ', rest: content.slice(match[0].length) };
}

const FENCE = /^[ \t]*(`{3,}|~{3,})/;

/** Opens or closes fenced code. */
export function fence(text: string): string | null {
  const sign = text[spaceEnd(text)];
  return sign === '`' || sign === '~' ? FENCE.exec(text)?.[1] ?? null : null;
}

/** The columns before the first other character. */
export function indentOf(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\t') columns += 4 - (columns % 4);
    else if (text[at] === ' ') columns += 1;
    else break;
  }
  return columns;
}

/** Cells of a table row joined for reading; null for the line of dashes. */
export function tableRow(text: string): string | null {
  if (/^[\s|:-]+$/.test(text)) return null;
  return text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').map((cell) => cell.trim()).join(' | ');
}
