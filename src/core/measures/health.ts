import { reaches } from './grain';

/** A rule at one weekly close, a Sunday that is over (C24). */
export interface Close {
  /** Day number of the Sunday. */
  readonly day: number;
  /** Null when there was too little data. */
  readonly share: number | null;
  /** Upper end of the interval; only asked for when the share is below half. */
  readonly high: () => number;
  readonly target: number;
}

/** What a rule carries from close to close. */
export interface Health {
  readonly state: 'on-target' | 'slipping' | 'broken' | 'too-little-data';
  /** Day number of the close that broke the rule; null when it is not broken. Too little data does not end it (C26). */
  readonly brokenSince: number | null;
  /** Hits in a row, 0 to 2. */
  readonly hits: number;
}

/** Before the first close. */
export const UNKNOWN: Health = { state: 'too-little-data', brokenSince: null, hits: 0 };

/** Below half is what "X beats Y" denies. */
const BROKEN_BELOW = 0.5;
/** A broken rule must climb this far above it, or reach its target, before it is called mended. */
const MENDED_FROM = 0.55;
const HITS_TO_BREAK = 2;

/**
 * One more weekly close. A hit is a share below half whose hopeful end still misses the target; two in a row break the rule.
 * Only a close at 55 % or at the target mends it (C26, C46). Source: measures.md section 3.
 */
export function afterClose(before: Health, close: Close): Health {
  const { share, target } = close;
  if (share === null) return { state: 'too-little-data', brokenSince: before.brokenSince, hits: 0 };
  const onTarget = reaches(share, target);
  if (before.brokenSince !== null && !onTarget && !reaches(share, MENDED_FROM)) {
    return { state: 'broken', brokenSince: before.brokenSince, hits: HITS_TO_BREAK };
  }
  const hit = !reaches(share, BROKEN_BELOW) && !reaches(close.high(), target);
  const hits = hit && before.brokenSince === null ? before.hits + 1 : 0;
  if (hits >= HITS_TO_BREAK) return { state: 'broken', brokenSince: close.day, hits: HITS_TO_BREAK };
  return { state: onTarget ? 'on-target' : 'slipping', brokenSince: null, hits };
}

/** The health after all closes, oldest first. Nothing is stored: every device replays the same closes. */
export function replay(closes: Iterable<Close>): Health {
  let health = UNKNOWN;
  for (const close of closes) health = afterClose(health, close);
  return health;
}
