import type { Day } from '../../day';
import { reaches } from '../grain';
import type { Forecast } from './forecast';
import type { Pace } from './pace';

export type DeliverableStatus = 'done' | 'late' | 'at-risk' | 'on-track' | 'not-started';

/** What the status is told from. */
export interface StatusFacts {
  /** All required evidence is there, and the box is checked or the status says done. */
  readonly finished: boolean;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly today: Day;
  readonly pace: Pace | null;
  readonly forecast: Forecast;
}

/** Under this chance of being on time a deliverable is at risk; without a forecast, under this pace once 15 % of the time is gone. */
const LEAST_CHANCE = 0.7;
const LEAST_PACE = 0.8;
const PACE_SAYS_FROM = 0.15;

/** How a deliverable stands. Null without dates. Source: measures.md section 6. */
export function statusOf({ finished, start, due, today, pace, forecast }: StatusFacts): DeliverableStatus | null {
  if (finished) return 'done';
  if (start === null || due === null) return null;
  if (due < today) return 'late';
  if (start > today) return 'not-started';
  if (forecast.kind === 'forecast') return reaches(forecast.onTime, LEAST_CHANCE) ? 'on-track' : 'at-risk';
  if (forecast.kind === 'stalled') return 'at-risk';
  const slow = pace !== null && pace.spi !== null && reaches(pace.elapsed, PACE_SAYS_FROM) && !reaches(pace.spi, LEAST_PACE);
  return slow ? 'at-risk' : 'on-track';
}
