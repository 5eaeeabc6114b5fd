import { isPurpose, type Label } from '../../fields/label';
import { isConcept } from '../../time/cursor';
import { isOneDay, type Mention } from '../../time/mention';
import { isCount } from '../../time/to-span';
import type { LabelConcept } from '../../words/concepts';
import { fold } from '../../words/fold';
import { headLexicon, labelTokens, timeTokens } from '../../words/words';
import { phaseWordIn } from '../line/phase-word';
import { isDue, unitIn } from './column-times';
import type { Columns } from './columns';

/** Two rows say little. */
const FEWEST = 3;

/**
 * Whether a table says that it plans, by its heads and cells, whatever the note is called: stretches go on from each other
 * (`1-2`, `3-4`); or the titles stand under a word for phases, a goal or a result, or for work and topics. Beside these a rota has names, and a report sums.
 */
export function plansItself({ labels, time, title, others, counted, twice }: Columns, heads: readonly string[], rows: readonly (readonly string[])[], times: readonly (Mention | null)[]): boolean {
  const cellsAt = (column: number): readonly string[] => rows.map((cells) => cells[column] ?? '');
  const titles = cellsAt(title);
  if (times.length < FEWEST || new Set(titles.map(fold)).size < rows.length || areMost(titles, SUM)) return false;
  const parts = others.filter((column) => isPart(labels[column]) && !areMost(cellsAt(column), SUM));
  // `| Target £ |`: what is to come in, not what did.
  const beside = others.filter((column) => !parts.includes(column) && !isPromise(labels[column]));
  const [sums = false, names = false] = [SUM, NAME].map((shape) => beside.some((column) => areMost(cellsAt(column), shape)));
  const aims = counted !== undefined || phaseWordIn(heads[title] ?? '') !== undefined || isPromise(labels[title]);
  const works = (time === -1 || isPart(labels[title])) && (parts.length > 0 || !names);
  const first = times[0] ?? null;
  const ranges = times.some((own) => isCount(own) && own.start !== own.end);
  // Beside week after week a sum is what was counted, unless it is of hours, or of pages that go on.
  const reports = !ranges && beside.some((column) => areMost(cellsAt(column), SUM) && !tellsHours(heads[column] ?? '') && !arePages(cellsAt(column)));
  if (isCount(first) && first.form === 'position') return aims || (first.start <= 1 && ((works && !reports) || (!sums && (parts.some((column) => isPromise(labels[column])) || (ranges && first.unit !== 'day')))));
  if (first?.form !== 'calendar') return aims && parts.length > 0;
  if ((works && tellsStates(labels, cellsAt)) || (first.start.day === null && first.start.year !== null && others.some((column) => areCheckedOff(cellsAt(column))))) return true;
  // `| Year | Goal | Tasks | Money |`
  if (isPromise(labels[title]) && parts.some((column) => labels[column]?.concept === 'actions') && first.start.day === null) return true;
  if (sums || aims) return !sums;
  // A day is that of a walk or an exam as well, and one of two that of a contract.
  // `| Month | What |` over cherries and peaches, year after year.
  const areOfAnyYear = first.start.year === null && first.start.month !== null && unitIn(heads[time] ?? '') !== '';
  const dueOnDay = (isDue(heads[time] ?? '') || parts.some((column) => isPromise(labels[column]))) && labels[title]?.concept === 'actions' && !names;
  return !twice && (isOneDay({ ...first, end: first.end ?? first.start }) ? dueOnDay : works && !areScattered(times) && (!areOfAnyYear || parts.length > 0 || OF_PLANS.has(labels[title]?.concept ?? null)));
}

/** A column of what is done, of which some is and some is not yet: `| Year | What | Costs | Done |`. */
function tellsStates(labels: readonly Label[], cellsAt: (column: number) => readonly string[]): boolean {
  return labels.some(({ concept }, column) => {
    const cells = concept === 'done' || concept === 'state' ? cellsAt(column) : [];
    const done = cells.filter((cell) => /[\p{L}\p{N}✅✔☑✓xX]/u.test(cell)).length;
    return done > 0 && done < cells.length;
  });
}

/** Check marks in the first cells, and nothing in those to come. */
function areCheckedOff(cells: readonly string[]): boolean {
  const done = cells.filter((cell) => CHECKED.test(cell)).length;
  return done > 0 && done < cells.length && cells.every((cell, row) => (row < done ? CHECKED.test(cell) : cell.trim() === ''));
}

const CHECKED = /^[✅✔☑✓]/u;

/** Months of any year, most with others between them: when a thing is paid or mended, each year again. */
function areScattered(times: readonly (Mention | null)[]): boolean {
  const apart = times.filter((own, index) => {
    const before = times[index - 1];
    if (own?.form !== 'calendar' || before?.form !== 'calendar' || own.start.year !== null || own.start.month === null) return false;
    return own.start.month !== ((before.end ?? before.start).month ?? 0) % 12 + 1;
  });
  return apart.length * 2 > times.length - 1;
}

function tellsHours(head: string): boolean {
  const tokens = timeTokens(head);
  return tokens.some((_token, at) => isConcept(tokens, at, 'hour') || isConcept(tokens, at, 'effort'));
}

/** Numbers that rise, of no money. */
function arePages(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number(/\d+/.exec(cell)?.[0]));
  return numbers.every((own, index) => index === 0 || own > (numbers[index - 1] ?? 0)) && !cells.some((cell) => /\p{Sc}/u.test(cell));
}

/** What stands in a plan: `Goal`, `Tasks`, `Topic`, `What`. */
function isPart(head: Label | undefined): boolean {
  const tokens = labelTokens(head?.label ?? '');
  return OF_PLANS.has(head?.concept ?? null) || headLexicon.match(tokens, tokens.length - 1) !== null || headLexicon.match(tokens, 0) !== null;
}

const OF_PLANS: ReadonlySet<LabelConcept | null> = new Set<LabelConcept | null>(['goal', 'focus', 'deliverable', 'actions', 'outputs']);

function isPromise(head: Label | undefined): boolean {
  return head?.concept === 'deliverable' || (head?.concept === 'goal' && !isPurpose(head.label));
}

/** A number with little around it. */
const SUM = /^\D{0,3}\d[\d.,\s]*\D{0,5}$/u;
/** One word, or two with capitals. */
const NAME = /^(?:\p{Lu}\S{0,20}(?: \p{Lu}\S*)?|\p{Lo}{1,4})$/u;

function areMost(cells: readonly string[], shape: RegExp): boolean {
  return cells.filter((cell) => shape.test(cell)).length * 2 > cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).length;
}
