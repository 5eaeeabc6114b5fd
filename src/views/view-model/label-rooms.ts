import type { PhaseBar, PhaseLabel } from './view-model';

/** The least room for a name beneath its bar, of the whole width. */
const LEAST = 0.075;
/** Names that stand one under another where their bars are too short for one each. */
const MOST_NAMES = 3;

/**
 * The names beneath the bars, in order, each beginning under its bar. Neighbours too short for a name of their own
 * share one place, where their names stand one under another; the current phase keeps its own as long as it can.
 * Of many that share a place the first ones are named, and the current one; `more` words how many are not.
 */
export function labelRooms(bars: readonly PhaseBar[], more: (count: number) => string): readonly PhaseLabel[] {
  const places = [...bars].sort((a, b) => a.start - b.start).map((bar) => [bar]);
  const start = (i: number): number => places[i]?.[0]?.start ?? 1;
  const room = (i: number): number => start(i + 1) - start(i);
  const isCurrent = (i: number): boolean => places[i]?.some(({ state }) => state === 'current') === true;
  while (places.length > 1) {
    const tight = places.map((_, i) => i).filter((i) => room(i) < LEAST - 1e-9).sort((a, b) => room(a) - room(b))[0];
    if (tight === undefined) break;
    const [before, after] = [tight - 1, tight + 1];
    const takesAfter = after < places.length && (before < 0 || isCurrent(tight) || (isCurrent(before) === isCurrent(after) ? room(after) <= room(before) : isCurrent(before)));
    const first = takesAfter ? tight : before;
    places.splice(first, 2, [...(places[first] ?? []), ...(places[first + 1] ?? [])]);
  }
  return places.map((all, i) => {
    const names = all.length > MOST_NAMES ? all.filter((bar, own) => own === 0 || bar.state === 'current') : all;
    return { at: start(i), size: room(i), names, more: names.length === all.length ? null : more(all.length - names.length) };
  });
}
