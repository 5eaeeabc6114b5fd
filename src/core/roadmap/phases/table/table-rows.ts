import { headingLabel } from '../../fields/label';
import { type Outline, TAB_ROW } from '../../outline/outline';
import { conceptAt, isConcept } from '../../time/cursor';
import type { Mention } from '../../time/mention';
import { pointText } from '../../time/to-span';
import type { LabelConcept } from '../../words/concepts';
import { isCount } from '../../time/to-span';
import { isDayOfWeek } from '../../words/weekdays';
import { timeTokens } from '../../words/words';
import { asLengths, timeIn, timesIn, unitIn } from './column-times';
import { inOneOrder } from './date-order';
import { isEndOf, upTo } from './end-column';
import { areInTurn, numberIn, ORDINAL } from './row-ordinals';
import { sameTable, type Told } from './same-table';
import { AFTER_TITLE, BETWEEN, mergedRows } from './merged-rows';
import { type PhaseLine, phaseLine } from '../line/phase-line';
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
}

/** A cell under a heading that names a part of a phase: `Goal`, `Deliverable`, `Skills`. */
export interface Cell {
  readonly label: string;
  readonly concept: LabelConcept;
  readonly text: string;
}

/** More of the row above, or of a table that says nothing of phases. */
const NO_ROW: TableRow = { line: null, mention: null, cells: [], rest: [], table: '' };

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
  for (let at = 0; at < blocks.length; at += 1) {
    const head = blocks[at];
    if (head?.kind !== 'row' || (ignored.get(head.line + 1) !== 'table-line' && head.mark !== TAB_ROW)) continue;
    const below = head.mark === TAB_ROW ? 1 : 2;
    const rows: (readonly string[])[] = [];
    for (let line = head.line + below, row = blocks[at + 1]; row?.kind === 'row'; row = blocks[at + 1 + rows.length]) {
      // `| --- | --- |` between two rows.
      while (ignored.get(line) === 'table-line') line += 1;
      if (row.line !== line) break;
      rows.push(cellsOf(row.raw));
      line += 1;
    }
    const heads = cellsOf(head.raw);
    const merged = mergedRows(rows, heads.length > MOST_COLUMNS ? -1 : heads.findIndex((own) => phaseWordIn(own) !== undefined));
    const read = readTable(heads, inOneOrder(merged.map(({ cells }) => cells)));
    const over = read[0]?.table ?? '';
    const whole = heads.join(' | ').slice(0, LONGEST_HEAD);
    if (known.size < MOST_HEADS) known.add(whole);
    const own = sameTable(known.has(whole) ? whole : '', [read[0]?.mention ?? null, read.at(-1)?.mention ?? null], before.get(over));
    const { table } = own;
    before.set(over, own);
    rows.forEach((_row, index) => found.set(at + 1 + index, { ...NO_ROW, table }));
    read.forEach((row, index) => found.set(at + 1 + (merged[index]?.at ?? 0), { ...row, table }));
    at += rows.length;
  }
  return found;
}

function readTable(heads: readonly string[], rows: readonly (readonly string[])[]): readonly TableRow[] {
  if (rows.length < 2 || heads.length < 2 || heads.length > MOST_COLUMNS) return [];
  const labels = heads.map((head) => headingLabel(head));
  const timely = heads.map((head, column) => timesIn(head, rows.map((cells) => cells[column] ?? ''), labels[column]?.concept === 'time'));
  const told = timely.findIndex((own, column) => own !== null && labels[column]?.concept === 'time');
  const dated = timely.findIndex((own) => own?.every((mention) => mention?.form === 'calendar' && mention.start.year !== null) === true);
  const first = dated !== -1 ? dated : told === -1 ? timely.findIndex((own) => own !== null) : told;
  // `| Week | Dates |` over dates without a year.
  const counts = dated === -1 && timely[first]?.every((own) => own?.form === 'calendar') === true ? timely.findIndex((own) => own?.every((mention) => mention?.form === 'position' && mention.unit === 'week') === true) : -1;
  const time = counts === -1 ? first : counts;
  // Of `| Planned | Actual |` none is the end of the other.
  const starts = time !== -1 && (labels[time]?.concept === 'start' || timely[time]?.every((own) => own?.form === 'position') === true);
  const until = !starts ? -1 : heads.findIndex((_head, column) => column > time && isEndOf(timely[column], timely[time]));
  const all = (column: number, shape: RegExp): boolean => rows.every((cells) => shape.test(cells[column] ?? ''));
  const weekly = timely[time]?.every((own) => isCount(own) && own.unit === 'week') === true;
  const days = heads.length > FEWEST_DAYS && heads.filter(isDayOfWeek).length >= FEWEST_DAYS;
  const daily = weekly && days;
  const titles = heads.flatMap((head, column) => (column !== time && timely[column] === null && labels[column]?.concept !== 'time' && all(column, NAMED) && rows.some((cells) => WORD.test(cells[column] ?? '')) && !(days && isDayOfWeek(head)) ? [column] : []));
  // `| Weeks | Level | Focus |` over `1–2`, `Level 1`, `Scales`.
  const staged = titles.length > 1 ? titles.find((column) => all(column, STAGED) && rows.every((cells) => isStage(cells[column] ?? ''))) ?? -1 : -1;
  const title = titles.find((column) => column !== staged && !all(column, FILE)) ?? titles[0] ?? -1;
  const number = staged !== -1 ? staged : heads.findIndex((head, column) => column !== time && column !== until && all(column, /^\d{1,3}\.?$/) && (phaseWordIn(head) !== undefined || (column === 0 && !/\p{L}{3}/u.test(head) ? isRising : isCounted)(rows.map((cells) => cells[column] ?? ''))));
  const ordered = all(title, ORDINAL) && areInTurn(rows.map((cells) => cells[title] ?? ''));
  const named = timeTokens(heads[title] ?? '');
  const phases = named.some((_token, at) => isConcept(named, at, 'phase'));
  // `| Phase | Content |` over `0 – Tools` or mere names.
  const counted = number === -1 ? (title === 0 && (phases || ordered) ? phaseWordIn(heads[title] ?? '') : undefined) : phaseWordIn(heads[number] ?? '');
  // `| Goal | Deadline |`: by when, not when.
  const due = told === -1 && number === -1 && labels[title]?.concept === 'goal' && unitIn(heads[time] ?? '') === '' && timely[time]?.every((mention) => mention?.form === 'calendar' && mention.start.month !== null && (mention.end === null || pointText(mention.end) === pointText(mention.start))) === true;
  const times = asLengths(timely[time] ?? []).map((own, index) => upTo(own, timely[until]?.[index] ?? null) ?? (labels[time]?.concept === 'start' && own?.form === 'calendar' ? { ...own, end: null, open: true } : own));
  // `| Month | Work |` over `Phase 1: Draw`.
  const opens = rows.every((cells) => opened(cells[title] ?? '')?.kind === 'phase');
  const milestones = phaseWordIn(heads[title] ?? '') === 'stage';
  const table = [time, title].flatMap((column) => heads[column] ?? []).join(' | ');
  return rows.map((texts, index): TableRow => {
    const cells = labels.flatMap(({ label, concept }, column): Cell[] => (concept !== null && PARTS.has(concept) && column !== title && column !== time && column !== until && /[\p{L}\p{N}]/u.test(texts[column] ?? '') ? (texts[column] ?? '').replaceAll(AFTER_TITLE, ' ').split(BETWEEN).map((text) => ({ label, concept, text })) : []));
    const when = times[index] ?? null;
    // `| Milestone | Date |`: the day by which.
    const mention = milestones && when?.form === 'calendar' ? { ...when, due: when.from } : when;
    const told = new Set(cells.map(({ text }) => text));
    const rest = texts.filter((text, column) => text !== '' && column !== title && column !== time && column !== until && column !== number && !text.replaceAll(AFTER_TITLE, ' ').split(BETWEEN).some((part) => told.has(part))).map((text) => text.replaceAll(AFTER_TITLE, ' ').replaceAll(BETWEEN, '; '));
    if (daily && title === -1) return { table, mention, cells, rest, line: weekLine(heads[time] ?? '', texts[time] ?? '', mention) };
    const line = opens ? opened(texts[title] ?? '') : null;
    if (line !== null) return { table, mention, cells, rest, line: { ...line, mention: mention ?? line.mention } };
    if ((time === -1 && counted === undefined) || title === -1 || due) return { table, line: null, mention, cells, rest };
    const [own = '', ...behind] = (texts[title] ?? '').replaceAll(AFTER_TITLE, BETWEEN).split(BETWEEN);
    const numbered = ordered ? own : number === -1 ? '' : (texts[number] ?? '').replace(/^\p{L}+\s?/u, '');
    return { table, mention, cells, rest: [...behind, ...rest], line: { kind: counted ?? (phases ? 'phase' : 'titled'), number: numberIn(numbered), title: trimTitle(ordered ? own.replace(ORDINAL, '') : own), bare: false, mention, loose: false, rest: '' } };
  });
}

/** Columns for days of the week, of which a table of weeks has so many at least: `| Week | Mon | Tue | … |`. */
const FEWEST_DAYS = 4;

/** A week whose days stand beside it has no title but itself. */
function weekLine(head: string, cell: string, mention: Mention | null): PhaseLine | null {
  const title = timeIn(cell) === null ? `${head} ${cell}`.trim() : cell;
  return isCount(mention) ? { kind: 'box', number: mention.start, title, bare: true, mention, loose: false, rest: '' } : null;
}

/** The phase that a cell names by itself. */
function opened(cell: string): PhaseLine | null {
  return phaseLine({ kind: 'row', raw: cell, plain: cell });
}

/** `Phase`, `Step`: what a column of numbers counts. */
function phaseWordIn(head: string): 'phase' | 'stage' | undefined {
  const tokens = timeTokens(head);
  return (['phase', 'stage'] as const).find((kind) => tokens.some((_token, at) => isConcept(tokens, at, kind)));
}

/** 1, 2, 3 and so on, not what a thing costs. */
function isCounted(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number.parseInt(cell, 10));
  return numbers.every((own, index) => index === 0 || own === (numbers[index - 1] ?? 0) + 1);
}

/** 1, 3, 5: places of some of the rows. */
function isRising(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number.parseInt(cell, 10));
  return numbers.every((own, index) => index === 0 || own > (numbers[index - 1] ?? 0));
}

/** Letters of a word; beside one also a sign that is a word, as whose turn it is all along the column: 李, 王, 张. */
const WORD = /\p{L}{2}/u;
const NAMED = /\p{L}{2}|\p{Script=Han}/u;

/** A word and a number. */
const STAGED = /^\p{L}{1,20}\s?\d{1,3}$/u;

function isStage(cell: string): boolean {
  return /^(?:phase|stage)$/.test(conceptAt(timeTokens(cell), 0)?.concept ?? '');
}

/** The name of a folder or file. */
const FILE = /^\S*[/_]\S*$|^\S+\.\w{1,5}$/;
