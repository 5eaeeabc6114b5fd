import { isCount } from '../../../time/to-span';
import { direction } from '../../series/order';
import type { Seen } from './seen';

/** Rows that say what is to be done, below a heading that says in any way that it is planned. */
export function isToldInTable({ says, form, members }: Seen): boolean {
  // What had to be done by a day of the year.
  const due = members.every(({ mention }) => mention?.form === 'calendar' && mention.start.year === null);
  return says.above === true && form === 'row' && !due && members.every(({ cells }) => cells.some(({ concept }) => concept !== 'focus'));
}

/** Rows of a table that says by itself that it plans, and is not written from the last to the first. */
export function isPlannedTable({ form, members }: Seen): boolean {
  return form === 'row' && members.every(({ planned }) => planned) && direction(members) !== -1;
}

/** Weeks with their days beside them, in a note of nothing else but a line or two: a training program. */
export function isAlone({ outline: { blocks }, form, members }: Seen): boolean {
  return form === 'row' && members.length >= FEWEST_ALONE && members.every(({ bare }) => bare) && blocks.length <= members.length + MOST_BESIDE && !blocks.some(({ kind }) => kind === 'heading') && members.every(({ block }) => TOLD.test(blocks[block]?.plain ?? '') && WORD.test(blocks[block]?.plain ?? ''));
}

/** Fewer are a rota. */
const FEWEST_ALONE = 8;
/** The head, and what is said of the table. */
const MOST_BESIDE = 4;
/** Numbers with a word behind them: `4 miles`, not names or marks. */
const TOLD = /\d\s?\p{L}{2}/u;
/** `easy`, not `kg`: what is weighed or counted has no other. */
const WORD = /\p{L}{4}/u;

/** Rows of a table with more rows of their own below some of them. */
export function overRows({ form, members }: Seen): boolean {
  return form === 'row' && members.some(({ block }, index) => (members[index + 1]?.block ?? 0) > block + 1);
}

/** Rows of a table that are the weeks 1, 2, 3 and so on, or from 0 on. */
export function isWeekly({ members }: Seen): boolean {
  const first = members[0]?.mention ?? null;
  const from = isCount(first) ? Math.min(first.start, 1) : 1;
  return members.length > 1 && members.every(({ mention }, index) => isCount(mention) && mention.unit === 'week' && mention.start === index + from && mention.end === mention.start);
}
