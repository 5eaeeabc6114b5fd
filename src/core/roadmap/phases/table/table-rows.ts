import { headingLabel } from '../../fields/label';
import { type Outline, TAB_ROW, TORN_ROW } from '../../outline/outline';
import { isConcept } from '../../time/cursor';
import type { Mention } from '../../time/mention';
import type { LabelConcept } from '../../words/concepts';
import { isCount, monthsIn } from '../../time/to-span';
import { timeTokens } from '../../words/words';
import { timeIn, unitIn } from './column-times';
import { columnsOf } from './columns';
import { phaseWordIn } from '../line/phase-word';
import { inOneOrder } from './date-order';
import { plansItself } from './planned-table';
import { digitsIn, numberIn, ORDINAL, roundsIn } from './row-ordinals';
import { sameTable, type Told } from './same-table';
import { AFTER_TITLE, BETWEEN, mergedRows } from './merged-rows';
import { phaseLine } from '../line/phase-line';
import { lineOf, type PhaseLine } from '../line/told-line';
import { cellsOf } from './table-cells';
import { trimTitle } from '../line/trim-title';

/** More heads of tables, and what comes later in a long one, are not told apart: keeps a hostile note linear. */
const MOST_HEADS = 50;
const LONGEST_HEAD = 200;

/** Wider tables are data. */
export const MOST_COLUMNS = 12;

/** A row of a table: the phase it is by its columns, and what its columns say of a phase. */
export interface TableRow {
  readonly line: PhaseLine | null;
  readonly mention: Mention | null;
  readonly cells: readonly Cell[];
  /** What stands in the other columns. */
  readonly rest: readonly string[];
  /** The head of its table, or of the one that it goes on; '' behind many others. */
  readonly table: string;
  /** The first cells of its table all name a phase or step. */
  readonly opens: boolean;
  /** The heads and cells of its table say that it plans. */
  readonly planned: boolean;
}

/** A cell under a heading that names a part of a phase: `Goal`, `Deliverable`, `Skills`. */
export interface Cell {
  readonly label: string;
  readonly concept: LabelConcept;
  readonly text: string;
}

/** More of the row above, or of a table that says nothing of phases. */
const NO_ROW: TableRow = { line: null, mention: null, cells: [], rest: [], table: '', opens: false, planned: false };

/** What a column may say of a phase. */
const PARTS: ReadonlySet<LabelConcept | null> = new Set<LabelConcept>(['goal', 'actions', 'deliverable', 'failure', 'focus', 'rules', 'outputs', 'paths']);

/**
 * The rows of tables by block. One is a phase where a column is a time in every row and another a title: `| Q1 2026 | Hire | two desks |`.
 * A column of nothing but numbers numbers them. Where the heading of a column has the unit, its cells need none: `| Months | … |` over `| 1-4 | … |`.
 */
export function tableRows({ blocks, ignored }: Outline): ReadonlyMap<number, TableRow> {
  const found = new Map<number, TableRow>();
  const known = new Set<string>();
  const before = new Map<string, Told>();
  /** The table under these heads, from its first row on; how many rows it has. */
  const read = (heads: readonly string[], at: number, from: number): number => {
    const rows: (readonly string[])[] = [];
    for (let line = from, row = blocks[at]; row?.kind === 'row'; row = blocks[at + rows.length]) {
      // `| --- | --- |` between two rows.
      while (ignored.get(line) === 'table-line') line += 1;
      if (row.line !== line) break;
      rows.push(cellsOf(row.raw));
      line += 1;
    }
    const together = rows.length;
    const torn = tornBelow(blocks, at + together, heads.length, (rows.at(-1)?.length ?? heads.length) < heads.length);
    for (const place of torn) rows.push(cellsOf(blocks[place]?.raw ?? ''));
    const placeOf = (index: number): number => (index < together ? at + index : torn[index - together] ?? at);
    const merged = mergedRows(isTotal(rows.at(-1)) ? rows.slice(0, -1) : rows, heads.length > MOST_COLUMNS ? -1 : namingColumn(heads));
    const own = readTable(heads, inOneOrder(merged.map(({ cells }) => cells)));
    const over = own[0]?.table ?? '';
    const whole = heads.join(' | ').slice(0, LONGEST_HEAD);
    if (known.size < MOST_HEADS) known.add(whole);
    const told = sameTable(known.has(whole) ? whole : '', [own[0]?.mention ?? null, own.at(-1)?.mention ?? null], before.get(over));
    const { table } = told;
    before.set(over, told);
    rows.forEach((_row, index) => found.set(placeOf(index), { ...NO_ROW, table }));
    own.forEach((row, index) => found.set(placeOf(merged[index]?.at ?? 0), { ...row, table }));
    return together;
  };
  for (let at = 0; at < blocks.length; at += 1) {
    const head = blocks[at];
    if (head?.kind !== 'row') continue;
    const below = head.mark === TAB_ROW ? 1 : ignored.get(head.line + 1) === 'table-line' ? 2 : 0;
    if (below > 0) at += read(cellsOf(head.raw), at + 1, head.line + below);
    // Below `| | |` and `|---|---|`.
    else if (ignored.get(head.line - 1) === 'table-line') at += read(cellsOf(head.raw).map(() => ''), at, head.line) - 1;
  }
  return found;
}

/** Rows that go on with a table behind what broke it off: a list in one of its cells, or a line across; not behind a sentence, which leads to another, unless its last row was left `open`. */
function tornBelow(blocks: Outline['blocks'], from: number, width: number, open: boolean): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < Math.min(blocks.length, from + FURTHEST); at += 1) {
    const own = blocks[at];
    if (own === undefined || own.kind === 'heading' || (own.kind === 'text' && !open && !own.raw.includes('|')) || (own.kind === 'row' && own.mark !== TORN_ROW)) break;
    if (own.kind === 'row' && cellsOf(own.raw).length === width) found.push(at);
  }
  return found;
}

const FURTHEST = 100;

const FEWEST_NAMED = 3;

function readTable(heads: readonly string[], rows: readonly (readonly string[])[]): readonly TableRow[] {
  if (rows.length < 2 || heads.length < 2 || heads.length > MOST_COLUMNS) return [];
  const columns = columnsOf(heads, rows);
  const { labels, time, title, number, others, daily, ordered, counted, phases, due } = columns;
  // `| Month | Work |` over `Phase 1: Draw`.
  const lines = rows.map((cells) => opened(cells[title] ?? ''));
  const opens = lines.every((own) => own?.kind === 'phase');
  // Of many one may have another name: `Foundation` above `Phase A`.
  const named = rows.filter((cells) => /^(?:phase|stage)$/.test(opened(cells[0] ?? '')?.kind ?? '')).length >= rows.length - (rows.length > FEWEST_NAMED ? 1 : 0);
  // `| Phase | Weeks | Work |` over `P1`: the code is its number.
  const coded = number === 0 && phaseWordIn(heads[0] ?? '') !== undefined && rows.every((cells) => CODE.test(cells[0] ?? ''));
  // `Month 1 – Basics`
  const longest = columns.times.reduce((most, own) => Math.max(most, isCount(own) ? monthsIn(own.unit) : Infinity), 0);
  // `| Domain | Weight |` over `D1: Data`: no days.
  const domains = unitIn(heads[title] ?? '') === '' && labels[title]?.concept !== 'time' && rows.every((cells) => /^D\d/.test(cells[title] ?? ''));
  const led = lines.every((own) => own !== null && !own.bare && ((time === -1 && own.kind === 'calendar') || (own.kind === 'box' && !domains && (time === -1 || (isCount(own.mention) && longest < monthsIn(own.mention.unit))))));
  const rounds = phases ? roundsIn(rows.map((cells) => cells[title] ?? '')) : null;
  const milestones = phaseWordIn(heads[title] ?? '') === 'stage';
  const times = led ? lines.map((own) => own?.mention ?? null) : columns.times;
  const planned = plansItself(columns, heads, rows, times);
  const table = [time, title].flatMap((column) => heads[column] ?? []).join(' | ');
  return rows.map((texts, index): TableRow => {
    const cellAt = (column: number): string => (texts[column] ?? '').replaceAll(AFTER_TITLE, ' ');
    const cells = others.flatMap((column): readonly Cell[] => {
      const { label = '', concept = null } = labels[column] ?? {};
      return concept !== null && PARTS.has(concept) && /[\p{L}\p{N}]/u.test(cellAt(column)) ? cellAt(column).split(BETWEEN).map((text) => ({ label, concept, text })) : [];
    });
    const when = times[index] ?? null;
    // `| Milestone | Date |`: the day by which.
    const mention = milestones && when?.form === 'calendar' ? { ...when, due: when.from } : when;
    const told = new Set(cells.map(({ text }) => text));
    const rest = others.map(cellAt).filter((text) => text !== '' && !text.split(BETWEEN).some((part) => told.has(part))).map((text) => text.replaceAll(BETWEEN, '; '));
    const row = { table, opens: named && !coded, planned, mention, cells, rest };
    if (daily && title === -1) return { ...row, line: weekLine(heads[time] ?? '', texts[time] ?? '', mention) };
    const line = lines[index] ?? null;
    if (line !== null && (opens || led)) return { ...row, line: { ...line, ...(led ? { kind: phases ? 'phase' : 'titled', number: null } : {}), mention: mention ?? line.mention } };
    if ((time === -1 && counted === undefined) || title === -1 || due) return { ...row, line: null };
    const [own = '', ...behind] = (texts[title] ?? '').replaceAll(AFTER_TITLE, BETWEEN).split(BETWEEN);
    const place = ordered ? numberIn(own) : number === -1 ? rounds?.[index] ?? null : digitsIn(texts[number] ?? '');
    return { ...row, rest: [...behind, ...rest], line: lineOf(counted ?? (phases ? 'phase' : 'titled'), place, mention, trimTitle(ordered ? own.replace(ORDINAL, '') : own)) };
  });
}

const CODE = /^\p{Lu}\d{1,2}$/u;

/** The column below which an empty cell goes on with the row above: that of the phases, or the first where it counts times. */
function namingColumn(heads: readonly string[]): number {
  const phases = heads.findIndex((own) => phaseWordIn(own) !== undefined);
  return phases === -1 && unitIn(heads[0] ?? '') !== '' ? 0 : phases;
}

/** `Total | 3 weeks`, or `Overview | | 120`, below the others: a number behind an empty cell; a phase called `Review` may say less than others. */
function isTotal(cells: readonly string[] = []): boolean {
  const first = cells.find(Boolean) ?? '';
  const empty = cells.indexOf('');
  return headingLabel(first).concept === 'summary' && (isConcept(timeTokens(first), 0, 'about') || (empty !== -1 && cells.slice(empty).some((cell) => /\d/.test(cell))));
}

/** A week whose days stand beside it has no title but itself. */
function weekLine(head: string, cell: string, mention: Mention | null): PhaseLine | null {
  const title = timeIn(cell) === null ? `${head} ${cell}`.trim() : cell;
  return isCount(mention) ? lineOf('box', mention.start, mention, title, true) : null;
}

/** The phase that a cell names by itself. */
function opened(cell: string): PhaseLine | null {
  return phaseLine({ kind: 'row', raw: cell, plain: cell });
}
