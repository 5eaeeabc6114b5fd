import { isPurpose, type Label } from '../../fields/label';
import { isConcept } from '../../time/cursor';
import { isOneDay, type Mention } from '../../time/mention';
import { isCount } from '../../time/to-span';
import type { LabelConcept } from '../../words/concepts';
import { fold } from '../../words/fold';
import { headLexicon, labelMatch, labelTokens, timeTokens } from '../../words/words';
import { type Columns, phaseWordIn } from './columns';

/** Two rows say little. */
const FEWEST = 3;

/**
 * Whether a table says that it plans, by its heads and cells, whatever the note is called: the last row is still open; stretches go on from each other
 * (`1-2`, `3-4`); or the titles stand under a word for phases, a goal or a result, or for work and topics. Beside these a rota has names, and a report sums.
 */
export function plansItself({ labels, time, title, until, number, timely, counted }: Columns, heads: readonly string[], rows: readonly (readonly string[])[], times: readonly (Mention | null)[]): boolean {
  const cellsAt = (column: number): readonly string[] => rows.map((cells) => cells[column] ?? '');
  const titles = cellsAt(title);
  if (times.length === 0 || title === -1 || rows.length < FEWEST || new Set(titles.map(fold)).size < rows.length || areMost(titles, SUM)) return false;
  const others = heads.flatMap((_head, column) => ([time, title, until, number].includes(column) ? [] : [column]));
  if (others.some((column) => isOpen(cellsAt(column).at(-1) ?? ''))) return true;
  const parts = others.filter((column) => isPart(labels[column]) && cellsAt(column).every((cell) => WORD.test(cell)));
  const beside = others.filter((column) => !isPart(labels[column]) && !timeTokens(heads[column] ?? '').some((_token, at, all) => isConcept(all, at, 'hour')));
  const [sums, names] = [SUM, NAME].map((shape) => beside.some((column) => areMost(cellsAt(column), shape)));
  const aims = counted ?? phaseWordIn(heads[title] ?? '') ?? isPromise(labels[title]);
  const works = (time === -1 || isPart(labels[title])) && (parts.length > 0 || names !== true);
  const known = works || parts.length > 1;
  const first = times[0] ?? null;
  if (isCount(first) && first.form === 'position') return aims !== false || (first.start <= 1 && (goOn(times, sums === true) || (sums !== true && (known || parts.some((column) => isPromise(labels[column]))))));
  if (first?.form !== 'calendar') return aims !== false && parts.length > 0;
  if (aims !== false || sums === true) return sums !== true;
  // A day is that of a talk or an exam as well, and one of two that of a contract.
  if (others.some((column) => timely[column] !== null)) return false;
  return isOneDay({ ...first, end: first.end ?? first.start }) ? labels[title]?.concept === 'actions' && names !== true : known;
}

/** What stands in a plan: `Goal`, `Tasks`, `Topic`, `What`. */
function isPart(head: Label | undefined): boolean {
  const tokens = labelTokens(head?.label ?? '');
  return OF_PLANS.has(head?.concept ?? null) || headLexicon.match(tokens, tokens.length - 1) !== null;
}

const OF_PLANS: ReadonlySet<LabelConcept | null> = new Set<LabelConcept | null>(['goal', 'focus', 'deliverable', 'actions', 'failure', 'outputs']);

function isPromise(head: Label | undefined): boolean {
  return head?.concept === 'deliverable' || (head?.concept === 'goal' && !isPurpose(head.label));
}

const WORD = /\p{L}{2}|\p{Script=Han}/u;
/** A number with little around it. */
const SUM = /^\D{0,3}\d[\d.,\s]*\D{0,5}$/u;
/** One word. */
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]{0,20}|[\p{Script=Han}\p{Script=Hangul}]{1,4})$/u;

function areMost(cells: readonly string[], shape: RegExp): boolean {
  return cells.filter((cell) => shape.test(cell)).length * 2 > cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).length;
}

/** `⬜`, `[ ]`, `planned`. */
function isOpen(cell: string): boolean {
  return /^(?:[⬜☐⏳🔄🚧🔜]|\[ ?\])/u.test(cell) || (cell.length < LONGEST_STATE && labelMatch(timeTokens(cell), 0)?.concept === 'state');
}

const LONGEST_STATE = 20;

/** Whether each stretch begins where the one before ends, or right behind it, and one is longer than its unit, or `most` are. */
function goOn(times: readonly (Mention | null)[], most: boolean): boolean {
  let longer = 0;
  return times.every((own, index) => {
    const before = times[index - 1] ?? null;
    if (!isCount(own)) return false;
    if (own.start !== own.end) longer += 1;
    return index === 0 || (isCount(before) && own.unit === before.unit && (own.start === before.end || own.start === (before.end ?? Number.NaN) + 1));
  }) && longer > (most ? times.length / 2 : 0);
}
