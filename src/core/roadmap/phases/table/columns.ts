import { headingLabel, type Label } from '../../fields/label';
import { conceptAt, isConcept } from '../../time/cursor';
import type { Mention } from '../../time/mention';
import { isCount, pointText } from '../../time/to-span';
import { isDayOfWeek } from '../../words/weekdays';
import { timeTokens } from '../../words/words';
import { timesIn, unitIn } from './column-times';
import { isEndOf } from './end-column';
import { areInTurn, ORDINAL } from './row-ordinals';

/** What the columns of a table are; -1 where it has no such column. */
export interface Columns {
  readonly labels: readonly Label[];
  /** The times that each column holds; null where it holds others things. */
  readonly timely: readonly (readonly (Mention | null)[] | null)[];
  readonly time: number;
  /** The column whose heading says that it holds times. */
  readonly told: number;
  /** Where the stretches end that the column of times begins. */
  readonly until: number;
  readonly title: number;
  readonly number: number;
  /** Weeks with a column for each day. */
  readonly daily: boolean;
  /** `A. Tools`, `B. Web`: the titles have their numbers before them. */
  readonly ordered: boolean;
  /** The heading of the titles is a word for phases. */
  readonly named: boolean;
  /** What the rows are by the word over their numbers. */
  readonly counted: 'phase' | 'stage' | undefined;
}

export function columnsOf(heads: readonly string[], rows: readonly (readonly string[])[]): Columns {
  const labels = heads.map((head) => headingLabel(head));
  const timely = heads.map((head, column) => timesIn(head, rows.map((cells) => cells[column] ?? ''), labels[column]?.concept === 'time'));
  const told = timely.findIndex((own, column) => own !== null && labels[column]?.concept === 'time');
  const dated = timely.findIndex((own) => own?.every((mention) => mention?.form === 'calendar' && mention.start.year !== null) === true);
  const first = dated !== -1 ? dated : told === -1 ? timely.findIndex((own) => own !== null) : told;
  // `| Week | Dates |` over dates without a year.
  const counts = dated === -1 && timely[first]?.every((own) => own?.form === 'calendar') === true ? timely.findIndex((own) => own?.every((mention) => mention?.form === 'position' && mention.unit === 'week') === true) : -1;
  const time = counts === -1 ? first : counts;
  // Of `| Planned | Actual |` none is the end of the other; whoever stands before `| From | To |` may be away.
  const starts = time !== -1 && (labels[time]?.concept === 'start' || (labels[time]?.concept === 'from' && heads.some((head, column) => labels[column]?.concept === 'actions' || phaseWordIn(head) !== undefined)) || timely[time]?.every((own) => own?.form === 'position') === true);
  const until = !starts ? -1 : heads.findIndex((_head, column) => column > time && isEndOf(timely[column], timely[time]));
  const all = (column: number, shape: RegExp): boolean => rows.every((cells) => shape.test(cells[column] ?? ''));
  const weekly = timely[time]?.every((own) => isCount(own) && own.unit === 'week') === true;
  const days = heads.length > FEWEST_DAYS && heads.filter(isDayOfWeek).length >= FEWEST_DAYS;
  const daily = weekly && days;
  const titles = heads.flatMap((head, column) => (column !== time && timely[column] === null && (told !== -1 || labels[column]?.concept !== 'time') && all(column, NAMED) && rows.some((cells) => WORD.test(cells[column] ?? '')) && !(days && isDayOfWeek(head)) ? [column] : []));
  // `| Weeks | Level | Focus |` over `1–2`, `Level 1`, `Scales`, or `WP1` before a title.
  const staged = titles.length > 1 ? titles.find((column) => all(column, STAGED) && areCodes(rows.map((cells) => cells[column] ?? ''))) ?? -1 : -1;
  const title = titles.find((column) => column !== staged && !all(column, FILE)) ?? titles[0] ?? -1;
  const number = staged !== -1 ? staged : heads.findIndex((head, column) => column !== time && column !== until && all(column, /^\d{1,3}\.?$/) && (phaseWordIn(head) !== undefined || (column === 0 && !/\p{L}{3}/u.test(head) ? isRising : isCounted)(rows.map((cells) => cells[column] ?? ''))));
  const ordered = all(title, ORDINAL) && areInTurn(rows.map((cells) => cells[title] ?? ''));
  const named = timeTokens(heads[title] ?? '');
  const phases = named.some((_token, at) => isConcept(named, at, 'phase'));
  // `| Phase | Content |` over `0 – Tools` or mere names.
  const counted = number === -1 ? (title === 0 && (phases || ordered) ? phaseWordIn(heads[title] ?? '') : undefined) : phaseWordIn(heads[number] ?? '');
  return { labels, timely, time, told, until, title, number, daily, ordered, named: phases, counted };
}

/** `| Goal | Deadline |`: by when a thing is to be reached, not when it is done. */
export function isDue({ labels, timely, time, told, title, number }: Columns, heads: readonly string[]): boolean {
  return told === -1 && number === -1 && labels[title]?.concept === 'goal' && unitIn(heads[time] ?? '') === '' && timely[time]?.every((mention) => mention?.form === 'calendar' && mention.start.month !== null && (mention.end === null || pointText(mention.end) === pointText(mention.start))) === true;
}

/** Columns for days of the week, of which a table of weeks has so many at least: `| Week | Mon | Tue | … |`. */
const FEWEST_DAYS = 4;

/** `Phase`, `Step`: what a column of numbers counts. */
export function phaseWordIn(head: string): 'phase' | 'stage' | undefined {
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

/** `WP1`, `WP2`, `WP3`; of a phase or level also some of them. */
function areCodes(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => cell.replace(/^\p{L}+\s?/u, ''));
  return new Set(cells.map((cell, index) => cell.slice(0, -(numbers[index]?.length ?? 0)))).size === 1 && (isCounted(numbers) || cells.every((cell) => /^(?:phase|stage)$/.test(conceptAt(timeTokens(cell), 0)?.concept ?? '')));
}

/** The name of a folder or file. */
const FILE = /^\S*[/_]\S*$|^\S+\.\w{1,5}$/;
