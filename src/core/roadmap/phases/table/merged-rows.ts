/** Between the cells of several rows that say several things. */
export const BETWEEN = '\n';
/** Between the title that a cell begins with and the rest of it. */
export const AFTER_TITLE = '\r';

/** Rows of one phase, as one: the cells of all of them, and the place of the first. */
export interface MergedRow {
  readonly at: number;
  readonly cells: readonly string[];
}

/** The rows of a table, those that leave the cell of a column empty taken for more of the row above; as they are where the column names each row, or hardly any. */
export function mergedRows(all: readonly (readonly string[])[], column: number): readonly MergedRow[] {
  const rows = withoutAgain(all, column).map((cells, at) => ({ at, cells })).filter(({ cells }) => !isRule(cells));
  const starts = rows.flatMap(({ cells }, place) => ((cells[column] ?? '') === '' ? [] : [place]));
  // `| Week | Topic | Milestone |`: what stands before an empty cell is a row of its own.
  if (column === -1 || starts.length < 2 || starts.length === rows.length || starts[0] !== 0 || rows.some(({ cells }) => (cells[column] ?? '') === '' && cells.slice(0, column).some((cell) => cell !== ''))) return rows;
  return starts.flatMap((start, index) => {
    const own = rows.slice(start, starts[index + 1] ?? rows.length);
    return own.slice(0, 1).map(({ at, cells }) => ({ at, cells: cells.map((_cell, place) => joined(own.flatMap((row) => row.cells[place] || []))) }));
  });
}

/** `Week 1` below `Week 1: Basics` is more of it; below `Week 1–2` it is not. */
function withoutAgain(rows: readonly (readonly string[])[], column: number): readonly (readonly string[])[] {
  let name = '';
  return rows.map((cells) => {
    const own = cells[column] ?? '';
    if (own !== '' && name.startsWith(own) && /^(?:\s*[:：]|\s+[–—])/.test(name.slice(own.length))) return cells.map((cell, place) => (place === column ? '' : cell));
    name = own === '' ? name : own;
    return cells;
  });
}

/** `\\--- | \\---` between two phases. */
function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^-*$/.test(cell));
}

function joined(cells: readonly string[]): string {
  const [first = '', ...others] = new Set(cells);
  const last = others.at(-1);
  if (last === undefined) return first;
  const from = COUNT.exec(first);
  const to = COUNT.exec(last);
  // `1 - 2` over `2 - 3`: 1 to 3; `2027-01-04` over `2027-02-01`: from the one to the other.
  if (from !== null && to !== null && from[1] === to[1] && from[4] === to[4] && others.every((own) => COUNT.test(own))) return `${from[1] ?? ''}${from[2] ?? ''}-${to[3] ?? to[2] ?? ''}${to[4] ?? ''}`;
  return DATE.test(first) && DATE.test(last) ? `${first} – ${last}` : [first, ...others].join(BETWEEN);
}

/** `2027-01-04`, `04.01.2027`, `Jan 2027`. */
const DATE = /^(?:[\d./-]{6,10}|\p{L}{3,12}\.?\s\d{4})$/u;

/** A number, or two, with the same word before or behind them. */
const COUNT = /^(\D{0,20})(\d{1,3})(?:\s?[–—~-]\s?(\d{1,3}))?(\D{0,20})$/;
