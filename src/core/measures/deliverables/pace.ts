import { type Day, daysBetween } from '../../day';

/** How far a deliverable is against the days it has. */
export interface Pace {
  /** Days so far (today included) / days there are, 0 to 1. */
  readonly elapsed: number;
  /** Milestones that should be done by now: elapsed × required. */
  readonly planned: number;
  /** The done part of the duration, in days. */
  readonly earnedDays: number;
  /** Earned days / days so far; the days go on after the due day. Null before the start. */
  readonly spi: number | null;
}

/**
 * Pace by earned schedule (Lipke): unlike the plain index it does not drift to 1 when the finish is late.
 * `progress` is the done part, 0 to 1. Source: measures.md section 6.
 */
export function paceOf(progress: number, required: number, start: Day, due: Day, today: Day): Pace {
  const duration = Math.max(1, daysBetween(start, due) + 1);
  const soFar = daysBetween(start, today) + 1;
  const elapsed = Math.min(1, Math.max(0, soFar / duration));
  const earnedDays = progress * duration;
  return { elapsed, planned: elapsed * required, earnedDays, spi: soFar > 0 ? earnedDays / soFar : null };
}
