import type { PhaseBar } from './view-model';

/** The least room a label needs, of the whole width. */
const LEAST = 0.075;

/**
 * Room for each bar's label, from the bar's start to the next label; 0 where there is none. The current phase comes
 * first, then the others in order, so a plan of many short phases still reads.
 */
export function labelRooms(bars: readonly PhaseBar[]): readonly number[] {
  const taken: number[] = [];
  const fits = (at: number): boolean => 1 - at >= LEAST - 1e-9 && taken.every((other) => Math.abs(other - at) >= LEAST - 1e-9);
  const order = [...bars].sort((a, b) => Number(b.state === 'current') - Number(a.state === 'current') || a.start - b.start);
  const chosen = new Set<PhaseBar>();
  for (const bar of order) {
    if (!fits(bar.start)) continue;
    taken.push(bar.start);
    chosen.add(bar);
  }
  taken.sort((a, b) => a - b);
  return bars.map((bar) => (chosen.has(bar) ? (taken.find((at) => at > bar.start) ?? 1) - bar.start : 0));
}
