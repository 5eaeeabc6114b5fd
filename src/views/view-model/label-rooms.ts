import type { PhaseBar } from './view-model';

/** The least room a label needs, of the whole width: in two or three lines beneath its bar, in one line further down, and where not all have room. */
const LEAST = 0.1;
const LEAST_LINE = 0.2;
const LEAST_OF_MANY = 0.075;

/** Where a label stands and how much room it has there, of the whole; no room draws none. */
type Room = Pick<PhaseBar, 'label' | 'row'>;
const NONE: Room = { label: 0, row: 0 };

/**
 * Room for each bar's label. Those of bars too short for one stand further down, the earlier the lower, so that no
 * lead crosses another label. A plan of so many short phases that these steps would not end names as many as fit.
 */
export function labelRooms(bars: readonly PhaseBar[]): readonly Room[] {
  return inSteps(bars) ?? inARow(bars);
}

function inSteps(bars: readonly PhaseBar[]): readonly Room[] | undefined {
  const rooms = bars.map(() => NONE);
  /** The leftmost label of each row, laid out from the end. */
  const firsts = [1, 1, 1];
  const fromTheEnd = bars.map((bar, i) => ({ at: bar.start, i })).sort((a, b) => b.at - a.at || b.i - a.i);
  for (const { at, i } of fromTheEnd) {
    // A label ends where the next one of its row is, or a lead to one further down.
    const room = (row: number): number => Math.min(...firsts.slice(row)) - at;
    const row = firsts.findIndex((_, own) => room(own) >= (own === 0 ? LEAST : LEAST_LINE) - 1e-9);
    if (row === -1) return undefined;
    rooms[i] = { label: room(row), row };
    firsts[row] = at;
  }
  return rooms;
}

/** From the bar's start to the next label. The current phase comes first, then the others in order. */
function inARow(bars: readonly PhaseBar[]): readonly Room[] {
  const taken: number[] = [];
  const fits = (at: number): boolean => 1 - at >= LEAST_OF_MANY - 1e-9 && taken.every((other) => Math.abs(other - at) >= LEAST_OF_MANY - 1e-9);
  const order = [...bars].sort((a, b) => Number(b.state === 'current') - Number(a.state === 'current') || a.start - b.start);
  const chosen = new Set<PhaseBar>();
  for (const bar of order) {
    if (!fits(bar.start)) continue;
    taken.push(bar.start);
    chosen.add(bar);
  }
  taken.sort((a, b) => a - b);
  return bars.map((bar) => (chosen.has(bar) ? { label: (taken.find((at) => at > bar.start) ?? 1) - bar.start, row: 0 } : NONE));
}
