import type { Mention } from '../../time/mention';
import { isCount } from '../../time/to-span';

/** Of a table what tells which it is, and its last time. */
export interface Told {
  readonly table: string;
  readonly last: Mention | null;
}

/** Which table it is, by its whole head; that of the one before it with the same words over times and titles where its times go on behind those: of one plan in two tables, the second may have more columns. */
export function sameTable(head: string, [first, last]: readonly [Mention | null, Mention | null], before: Told | undefined): Told {
  const goesOn = before !== undefined && placeOf(first, 'start') > placeOf(before.last, 'end');
  return { table: goesOn ? before.table : head, last };
}

/** NaN where it has no place. */
function placeOf(mention: Mention | null, side: 'start' | 'end'): number {
  if (isCount(mention) && mention.form === 'position') return mention[side] ?? Number.NaN;
  if (mention?.form !== 'calendar') return Number.NaN;
  const point = mention[side] ?? mention.start;
  return (point.year ?? 0) * 12 + (point.month ?? (point.quarter ?? Number.NaN) * 3);
}
