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
  const match = /^([ \t]*)([-+*]|\d{1,9}[.)])(?=[ \t]|$)/.exec(text);
  if (match === null) return null;
  return { indent: width(match[1] ?? ''), mark: match[2] ?? '', content: match[0].length };
}

/** The checkbox after a list mark. */
export function checkbox(content: string): { readonly task: string; readonly rest: string } | null {
  const match = /^\s{0,4}\[(.)\](?=\s|$)/u.exec(content);
  return match === null ? null : { task: match[1] ?? ' ', rest: content.slice(match[0].length) };
}

/** Opens or closes fenced code. */
export function fence(text: string): string | null {
  return /^[ \t]*(`{3,}|~{3,})/.exec(text)?.[1] ?? null;
}

/** The columns a run of spaces and tabs takes. */
export function width(space: string): number {
  let columns = 0;
  for (const char of space) columns = char === '\t' ? columns + 4 - (columns % 4) : columns + 1;
  return columns;
}

/** The columns before the first other character. */
export function indentOf(text: string): number {
  return width(/^[ \t]*/.exec(text)?.[0] ?? '');
}

/** Cells of a table row joined for reading; null for the line of dashes. */
export function tableRow(text: string): string | null {
  if (/^[\s|:-]+$/.test(text)) return null;
  return text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').map((cell) => cell.trim()).join(' | ');
}
