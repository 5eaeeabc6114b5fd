import type { Outline } from '../outline/outline';
import { plainText } from '../outline/plain-text';
import { findTime, mayHoldTime } from '../time/find-time';
import type { Mention } from '../time/mention';
import { timeTokens } from '../words/words';
import type { PhaseLine } from './phase-line';
import { trimTitle } from './trim-title';

/** Wider tables are data. */
const MOST_COLUMNS = 12;

/**
 * The rows of tables in which one column is a time in every row and another a title, by block: `| Q1 2026 | Hire | two desks |`.
 * A column of nothing but numbers numbers them. Where the heading of a column has the unit, its cells need none: `| Months | … |` over `| 1-4 | … |`.
 */
export function tableRows({ blocks, ignored }: Outline): ReadonlyMap<number, PhaseLine> {
  const found = new Map<number, PhaseLine>();
  for (let at = 0; at < blocks.length; at += 1) {
    const head = blocks[at];
    if (head?.kind !== 'row' || ignored.get(head.line + 1) !== 'table-line') continue;
    const rows: (readonly string[])[] = [];
    while (blocks[at + 1 + rows.length]?.kind === 'row' && blocks[at + 1 + rows.length]?.line === head.line + 2 + rows.length) rows.push(cellsOf(blocks[at + 1 + rows.length]?.raw ?? ''));
    readTable(cellsOf(head.raw), rows).forEach((line, index) => found.set(at + 1 + index, line));
    at += rows.length;
  }
  return found;
}

function cellsOf(raw: string): readonly string[] {
  return raw.length > 600 ? [] : raw.split(' | ').map((cell) => plainText(cell.trim()));
}

function readTable(heads: readonly string[], rows: readonly (readonly string[])[]): readonly PhaseLine[] {
  if (rows.length < 2 || heads.length < 2 || heads.length > MOST_COLUMNS) return [];
  const times: Mention[] = [];
  const time = heads.findIndex((head, column) => {
    times.length = 0;
    return rows.every((cells) => {
      const own = timeIn(cells[column] ?? '') ?? timeIn(`${head} ${cells[column] ?? ''}`);
      return own !== null && times.push(own) > 0;
    });
  });
  const all = (column: number, shape: RegExp): boolean => rows.every((cells) => shape.test(cells[column] ?? ''));
  const title = heads.findIndex((_head, column) => column !== time && all(column, /\p{L}{2}/u));
  if (time === -1 || title === -1) return [];
  const number = heads.findIndex((_head, column) => column !== time && all(column, /^\d{1,3}\.?$/));
  return rows.map((cells, index): PhaseLine => ({
    kind: 'titled', number: number === -1 ? null : Number.parseInt(cells[number] ?? '', 10), title: trimTitle(cells[title] ?? ''), bare: false, mention: times[index] ?? null, loose: false,
    rest: cells.filter((cell, column) => cell !== '' && column !== title && column !== time && column !== number).join(' | '),
  }));
}

/** The time a cell is, when it is nothing else. */
function timeIn(cell: string): Mention | null {
  const tokens = cell.length < 60 ? timeTokens(cell) : [];
  const found = mayHoldTime(tokens) ? findTime(tokens, 0, tokens.length) : null;
  return found?.alone === true ? found.mention : null;
}
