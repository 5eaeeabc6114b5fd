const DELIMITER_CELL = /^[ \t]*:?-+:?[ \t]*$/;

/** Offsets of the cells of a table row, from, to, from, to... A bar after a backslash does not split. */
export function splitRow(text: string, from: number, to: number): number[] {
  const cells: number[] = [];
  const end = trimEnd(text, from, to);
  let start = trimStart(text, from, end);
  if (text[start] === '|') start += 1;
  for (let at = start; at < end; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '|') {
      cells.push(start, at);
      start = at + 1;
    }
  }
  if (start < end) cells.push(start, end);
  return cells;
}

/** Whether a line is the row of dashes below a table's head that has this many cells. */
export function isDelimiterRow(line: string, cellCount: number): boolean {
  if (!/^[|:\- \t]+$/.test(line) || !line.includes('-')) return false;
  const cells = splitRow(line, 0, line.length);
  if (cells.length !== cellCount * 2) return false;
  for (let at = 0; at < cells.length; at += 2) {
    if (!DELIMITER_CELL.test(line.slice(cells[at], cells[at + 1]))) return false;
  }
  return cellCount > 1 || line.includes('|');
}

function trimStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at;
}
