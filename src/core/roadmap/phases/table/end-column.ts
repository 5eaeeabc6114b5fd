import type { Mention } from '../../time/mention';
import { upTo } from '../../time/up-to';

type Times = readonly (Mention | null)[] | null | undefined;

/** Whether a column of times holds the ends of the stretches that another one holds the starts of: `| Start | End |`. */
export function isEndOf(ends: Times, starts: Times): boolean {
  if (ends === null || ends === undefined || starts === null || starts === undefined) return false;
  const joined = starts.map((own, index) => upTo(own, ends[index] ?? null));
  return joined.every((own, index) => own !== null || starts[index] === null || ends[index] === null);
}
