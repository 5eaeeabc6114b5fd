import { headingLabel } from '../../fields/label';
import type { Outline } from '../../outline/outline';
import { plainText } from '../../outline/plain-text';
import { fold } from '../../words/fold';
import { phaseLine } from '../line/phase-line';
import type { PhaseLine } from '../line/told-line';
import { MOST_COLUMNS } from '../table/table-rows';

/** A table with a column for each of its phases. Cells are as written. */
export interface ColumnTable {
  /** Indexes of its blocks: the head, and behind the last row. */
  readonly block: number;
  readonly end: number;
  /** Index of the heading it stands under, or -1. */
  readonly under: number;
  readonly heads: readonly string[];
  readonly rows: readonly TableLine[];
}

export interface TableLine {
  /** 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Tables whose columns, but for the first, all have heads that open a phase as a heading would, over cells that are words. */
export function columnTables({ blocks }: Outline): readonly ColumnTable[] {
  const found: ColumnTable[] = [];
  let under = -1;
  for (let at = 0; at < blocks.length; at += 1) {
    const head = blocks[at];
    if (head?.kind === 'heading') under = at;
    if (head?.kind !== 'row') continue;
    const rows: TableLine[] = [];
    // The line between them is the one of dashes.
    for (let own = blocks[at + 1]; own?.kind === 'row' && own.line === head.line + 2 + rows.length; own = blocks[at + 1 + rows.length]) rows.push({ line: own.line, cells: cellsOf(own.raw) });
    const heads = cellsOf(head.raw);
    if (heads.length <= MOST_COLUMNS && heads.slice(1).every((raw) => headLine(raw) !== null) && holdWords(rows)) found.push({ block: at, end: at + 1 + rows.length, under, heads, rows });
  }
  return found;
}

/** The first column that can be a phase: one with the labels of the rows is none, nor is a year before quarters or months. */
export function firstHead({ heads }: ColumnTable): 0 | 1 {
  const [first = null, second = null] = heads.slice(0, 2).map(headLine);
  return first === null || (saysYear(first) && !saysYear(second)) ? 1 : 0;
}

/** What the head of a column opens, as the same words in a heading would. */
function headLine(raw: string): PhaseLine | null {
  return phaseLine({ kind: 'heading', raw, plain: plainText(raw) });
}

function saysYear(line: PhaseLine | null): boolean {
  return line?.mention?.form === 'calendar' && line.mention.start.year !== null && line.mention.start.quarter === null && line.mention.start.month === null;
}

/** The cells of a row, a sign that was written so as to end none put back into its own. */
function cellsOf(raw: string): readonly string[] {
  return raw.replaceAll('\\ | ', '|').split(' | ').map((cell) => cell.trim());
}

/** Most cells that hold anything hold words, and most of those words of their own: no sums, no marks, no names that take turns. Times are no sums. */
function holdWords(rows: readonly TableLine[]): boolean {
  const filled = rows.filter(({ cells }) => headingLabel(plainText(cells[0] ?? '')).concept !== 'time').flatMap(({ cells }) => cells.slice(1).map(plainText).filter((text) => !/^[\s\p{P}]*$/u.test(text)));
  const told = filled.filter(isWords);
  return told.length * 2 > filled.length && new Set(told.map(fold)).size * 2 > told.length;
}

/** `First ten`, not `12 kg` or `x`. */
function isWords(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 1 && letters > (text.match(/\p{N}/gu)?.length ?? 0);
}
