import type { Day } from '../day';

/** A note in a log folder and the day it is dated; null when it has no date. */
export interface LogNote {
  readonly path: string;
  readonly day: Day | null;
}
