import { reaches } from '../grain';

/** When the rest will be done at the pace of the last 12 weeks, or why that cannot be said. */
export type Forecast =
  | { readonly kind: 'done' | 'stalled' | 'not-enough-history' }
  | {
      readonly kind: 'forecast';
      /** Probability that the whole weeks left are enough, 0 to 1. */
      readonly onTime: number;
      /** Weeks until it is done with 50, 85 and 95 %; null beyond two years. */
      readonly p50: number | null;
      readonly p85: number | null;
      readonly p95: number | null;
    };

/** Nobody believes a forecast beyond two years. */
const MOST_WEEKS = 104;
const LEAST_WEEKS = 6;
const LEAST_DONE = 3;

/**
 * The exact forecast: m future weeks are the m-fold convolution of the milestones done per past week, zero weeks included.
 * `history` is one number per complete week (up to 12), `weeksLeft` the whole weeks until it is due.
 * It ignores that the pace itself is uncertain. Source: measures.md section 6.
 */
export function forecastOf(history: readonly number[], done: number, remaining: number, weeksLeft: number): Forecast {
  if (remaining <= 0) return { kind: 'done' };
  if (history.length < LEAST_WEEKS || done < LEAST_DONE) return { kind: 'not-enough-history' };
  if (history.every((count) => count <= 0)) return { kind: 'stalled' };
  return { kind: 'forecast', ...convolve(history, remaining, weeksLeft) };
}

/** The numbers behind {@link forecastOf}, whatever the length of the history. */
export function convolve(history: readonly number[], remaining: number, weeksLeft: number): { onTime: number; p50: number | null; p85: number | null; p95: number | null } {
  const steps = new Map<number, number>();
  for (const count of history) steps.set(count, (steps.get(count) ?? 0) + 1);
  const finished = finishedBy(steps, history.length, remaining, MOST_WEEKS);
  const first = (probability: number): number | null => {
    const week = finished.findIndex((value) => reaches(value, probability));
    return week < 1 ? null : week;
  };
  return {
    onTime: finished[Math.min(MOST_WEEKS, Math.max(0, Math.floor(weeksLeft)))] ?? 0,
    p50: first(0.5),
    p85: first(0.85),
    p95: first(0.95),
  };
}

/** The probability that `remaining` are done after 0, 1, … `weeks` weeks; `steps` says in how many of the past weeks so many were done. */
function finishedBy(steps: ReadonlyMap<number, number>, of: number, remaining: number, weeks: number): number[] {
  let left = new Float64Array(remaining + 1);
  left[0] = 1;
  const finished = [0];
  for (let week = 1; week <= weeks; week += 1) {
    const next = new Float64Array(remaining + 1);
    for (const [step, count] of steps) {
      for (let done = 0; done <= remaining; done += 1) {
        const at = Math.min(remaining, done + step);
        next[at] = (next[at] ?? 0) + ((left[done] ?? 0) * count) / of;
      }
    }
    left = next;
    finished.push(Math.min(1, left[remaining] ?? 0));
  }
  return finished;
}

/** Milestones a week it takes to be on time; null when no time is left. */
export function weeklyRateNeeded(remaining: number, daysLeft: number): number | null {
  if (remaining <= 0) return 0;
  return daysLeft <= 0 ? null : remaining / (daysLeft / 7);
}
