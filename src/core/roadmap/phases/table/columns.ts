import { headingLabel, type Label } from '../../fields/label';
import { isOneDay, type Mention } from '../../time/mention';
import { isCount, pointText } from '../../time/to-span';
import { upTo } from '../../time/up-to';
import { isDayOfWeek } from '../../words/weekdays';
import { phaseWordIn } from '../line/phase-word';
import { asLengths, isDue, timesIn, unitIn } from './column-times';
import { isEndOf } from './end-column';
import { areInTurn, digitsIn, ORDINAL } from './row-ordinals';

/** What the columns of a table are; -1 where it has no such column. */
export interface Columns {
  readonly labels: readonly Label[];
  readonly time: number;
  readonly title: number;
  readonly number: number;
  /** Those that are none of these, nor the end of the times. */
  readonly others: readonly number[];
  /** The time of each row, where a column holds them. */
  readonly times: readonly (Mention | null)[];
  /** Another column holds times as well. */
  readonly twice: boolean;
  /** Weeks with a column for each day, or for each of those who work. */
  readonly daily: boolean;
  /** `A. Tools`, `B. Web`: the titles have their numbers before them. */
  readonly ordered: boolean;
  /** What the rows are by the word over their numbers, or over their titles where a mere sign stands over the numbers. */
  readonly counted: 'phase' | 'stage' | undefined;
  /** The heading of the titles is a word for phases. */
  readonly phases: boolean;
  /** The times say by when. */
  readonly due: boolean;
}

/** Which column of a table holds what, by its heads and cells: `| Week | Topic | Goal |` over `1`, `Knots`, `tie one`. */
export function columnsOf(heads: readonly string[], rows: readonly (readonly string[])[]): Columns {
  const labels = heads.map((head) => headingLabel(head));
  const cellsAt = (column: number): readonly string[] => rows.map((cells) => cells[column] ?? '');
  const timely = heads.map((head, column) => timesIn(head, cellsAt(column), labels[column]?.concept === 'time'));
  const areAll = (column: number, holds: (own: Mention) => boolean): boolean => timely[column]?.every((own) => own !== null && holds(own)) === true;
  const told = timely.findIndex((own, column) => own !== null && labels[column]?.concept === 'time');
  const days = heads.flatMap((_head, column) => (areAll(column, (own) => own.form === 'calendar' && own.start.year !== null) ? [column] : []));
  // Beside weeks the days they begin on are no stretches.
  const begun = days.length === 1 && !isDue(heads[days[0] ?? -1] ?? '') && areAll(days[0] ?? -1, (own) => own.form === 'calendar' && isOneDay({ ...own, end: own.end ?? own.start })) && timely.some(areWeeksInTurn);
  const dated = begun ? -1 : days[0] ?? -1;
  const first = dated !== -1 ? dated : told === -1 ? timely.findIndex((own) => own !== null) : told;
  // `| Week | Dates |` over dates without a year.
  const counts = dated === -1 && (timely[first] ?? []).every((own) => own === null || own.form === 'calendar') ? heads.findIndex((_head, column) => timely[column]?.every((own, row) => (own === null ? row === rows.length - 1 : own.form === 'position' && own.unit === 'week' && (row === 0 || own.start > startOf(timely[column]?.[row - 1])))) === true) : -1;
  const time = counts === -1 ? first : counts;
  // Of `| Planned | Actual |` none is the end of the other; whoever stands before `| From | To |` may be away.
  const starts = labels[time]?.concept === 'start' || (labels[time]?.concept === 'from' && heads.some((head, column) => labels[column]?.concept === 'actions' || phaseWordIn(head) !== undefined)) || areAll(time, ({ form }) => form === 'position');
  const until = !starts ? -1 : heads.findIndex((_head, column) => column > time && isEndOf(timely[column], timely[time]));
  const all = (column: number, shape: RegExp): boolean => cellsAt(column).every((cell) => shape.test(cell));
  const weekdays = heads.length > FEWEST_DAYS && heads.filter(isDayOfWeek).length >= FEWEST_DAYS;
  const titles = heads.flatMap((head, column) => (timely[column] === null && (told !== -1 || labels[column]?.concept !== 'time') && all(column, NAMED) && cellsAt(column).some((cell) => WORD.test(cell)) && !(weekdays && isDayOfWeek(head)) ? [column] : []));
  const weeks = timely[time]?.slice(0, -1) ?? [];
  const shared = weeks.length > 0 && weeks.every(isLoneWeek) && workersIn(heads, rows).includes(titles[0] ?? -1);
  const daily = shared || (weekdays && areAll(time, isWeek));
  // `| Weeks | Level | Focus |` over `1–2`, `Level 1`, `Scales`, or `WP1` before a title.
  const number = heads.findIndex((head, column) => {
    const cells = cellsAt(column);
    const isNumber = column !== time && column !== until && (all(column, NUMBERED) || (phaseWordIn(head) !== undefined && cells.length > FEWEST && cells.slice(0, -1).every((cell) => /^\d{1,2}$/.test(cell)))) && titles.some((own) => own !== column);
    return isNumber && ((phaseWordIn(head) !== undefined && cells.slice(0, -1).every((cell) => /^\d/.test(cell))) || cells.every((cell) => phaseWordIn(cell.replace(/\d+/, '')) !== undefined) || areCounted(cells, column === 0 && !/\p{L}{3}/u.test(head) ? Infinity : 1));
  });
  const title = shared ? -1 : titles.find((column) => column !== number && !all(column, FILE)) ?? titles[0] ?? -1;
  const ordered = all(title, ORDINAL) && areInTurn(cellsAt(title)) && (!all(title, PADDED) || areCounted(cellsAt(title), Infinity));
  const phases = phaseWordIn(heads[title] ?? '') === 'phase';
  // `| Phase | Content |` over `0 – Tools` or mere names.
  const counted = number === -1 ? (title === 0 && (phases || ordered) ? phaseWordIn(heads[title] ?? '') : undefined) : phaseWordIn(heads[number] ?? '') ?? (/\p{L}/u.test(heads[number] ?? '') ? undefined : phaseWordIn(heads[title] ?? ''));
  // `| Goal | Deadline |`: by when a thing is to be reached, not when it is done.
  const due = told === -1 && number === -1 && labels[title]?.concept === 'goal' && unitIn(heads[time] ?? '') === '' && areAll(time, (own) => own.form === 'calendar' && own.start.month !== null && (own.end === null || pointText(own.end) === pointText(own.start)));
  const others = heads.flatMap((_head, column) => ([time, title, until, number].includes(column) ? [] : [column]));
  const times = asLengths(timely[time] ?? []).map((own, index) => upTo(own, timely[until]?.[index] ?? null) ?? (labels[time]?.concept === 'start' && own?.form === 'calendar' ? { ...own, end: null, open: true } : own));
  return { labels, time, title, number, others, times, twice: others.some((column) => timely[column] !== null && !areEnds(timely[column] ?? [], times)), daily, ordered, counted, phases, due };
}

/** `| Week | Engineer A | Engineer B |`: the columns of what each of them does, none of which is what the week is called. */
function workersIn(heads: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  const names = heads.map((head, column) => (rows.filter((cells) => LONG_WORD.test(cells[column] ?? '')).length * 2 > rows.length ? WORKER.exec(head)?.[1] : undefined));
  return names.flatMap((own, column) => (own !== undefined && names.indexOf(own) !== names.lastIndexOf(own) ? [column] : []));
}

const LONG_WORD = /\p{L}{3}/u;
const WORKER = /^(\p{L}{3,20})\s(?:\p{Lu}|\d)(?![\p{L}\d])/u;

function isWeek(own: Mention): boolean {
  return isCount(own) && own.unit === 'week';
}

function isLoneWeek(own: Mention | null): boolean {
  return isCount(own) && own.unit === 'week' && own.start === own.end;
}

/** `Week 1`, `Week 2`: places that do not fall, not how long each takes. */
function areWeeksInTurn(times: readonly (Mention | null)[] | null): boolean {
  return times?.every((own, row) => isCount(own) && own.form === 'position' && isLoneWeek(own) && own.start >= startOf(times[row - 1])) === true;
}

function startOf(own: Mention | null | undefined): number {
  return own !== undefined && isCount(own) ? own.start : 0;
}

/** Columns for days of the week, of which a table of weeks has so many at least: `| Week | Mon | Tue | … |`. */
const FEWEST_DAYS = 4;

/** `1`, `2`, `3`, `optional`: the last row may have no number. */
const FEWEST = 3;

/** 1, 2, 3 and so on, not what a thing costs; `most`: the next one, or a later. */
function areCounted(cells: readonly string[], most: number): boolean {
  return cells.every((cell, index) => {
    const step = (digitsIn(cell) ?? NaN) - (digitsIn(cells[index - 1] ?? '') ?? NaN);
    return index === 0 || (step > 0 && step <= most);
  });
}

/** `| Period | Deadline |`: the days that the periods end on. */
function areEnds(days: readonly (Mention | null)[], times: readonly (Mention | null)[]): boolean {
  return days.every((own, index) => {
    const time = times[index] ?? null;
    return own?.form === 'calendar' && time?.form === 'calendar' && time.end !== null && pointText(own.start) === pointText(time.end);
  });
}

/** Letters of a word; beside one also a sign that is a word, as whose turn it is all along the column: 李, 王, 张. */
const WORD = /\p{L}{2}/u;
const NAMED = /\p{L}{2}|\p{Script=Han}/u;

/** A number, a word or letters before it or not. */
const NUMBERED = /^\p{L}{0,20}\s?\d{1,3}\.?$/u;

/** `01 Knots`, `10 Sails`, with no sign behind the number. */
const PADDED = /^[01]\d\s\p{L}/u;

/** The name of a folder or file. */
const FILE = /^\S*[/_]\S*$|^\S+\.\w{1,5}$/;
