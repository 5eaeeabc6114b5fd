import type { Candidate } from '../candidate';

/** How a candidate is written and where it stands: what stands beside it has the same. */
export function placeOf({ kindOfBlock, level, under }: Candidate): string {
  return `${kindOfBlock} ${String(level)} ${String(under)}`;
}
