import type { PhaseBar, PhaseLabel } from './view-model';

/** The least room for a name beneath its bar, of the whole width. */
const LEAST = 0.075;
/** The room a name takes from a long neighbour where its own bar has less than the least. */
const LENT = 0.12;
/** Names that stand one under another where their bars are too short for one each. */
const MOST_NAMES = 3;

interface Room {
  readonly bars: readonly PhaseBar[];
  readonly from: number;
  readonly to: number;
  readonly atEnd: boolean;
}

/**
 * The names beneath the bars, in order, each beginning under its bar. One whose bar is too short for it takes room from
 * beneath a long neighbour: the one after it, or else the one before it, and then it ends where its bar ends. Where no
 * neighbour is long, those that are short share one place, where their names stand one under another; the current phase
 * keeps its own as long as it can. Of many that share a place the first ones are named, and the current one; `more`
 * words how many are not.
 */
export function labelRooms(bars: readonly PhaseBar[], more: (count: number) => string): readonly PhaseLabel[] {
  const sorted = [...bars].sort((a, b) => a.start - b.start);
  const rooms: Room[] = sorted.map((bar, i) => ({ bars: [bar], from: bar.start, to: sorted[i + 1]?.start ?? 1, atEnd: false }));
  for (;;) {
    const at = rooms.reduce((least, room, i) => (width(room) < (rooms[least] === undefined ? LEAST - 1e-9 : width(rooms[least])) ? i : least), -1);
    const tight = rooms[at];
    if (tight === undefined || rooms.length === 1) break;
    rooms.splice(Math.max(0, at - 1), at === 0 ? 2 : 3, ...widened(rooms[at - 1], tight, rooms[at + 1]));
  }
  return rooms.map((room) => {
    const all = room.bars;
    const names = all.length > MOST_NAMES ? all.filter((bar, own) => own === 0 || bar.state === 'current') : all;
    return { at: room.from, size: width(room), atEnd: room.atEnd, names, more: names.length === all.length ? null : more(all.length - names.length) };
  });
}

/** A room that is too tight and its neighbours, with more room in it. */
function widened(before: Room | undefined, tight: Room, after: Room | undefined): readonly Room[] {
  const around = (...own: readonly (Room | undefined)[]): readonly Room[] => own.filter((room) => room !== undefined);
  const lends = (room: Room | undefined): room is Room => room !== undefined && width(room) - (LENT - width(tight)) >= LENT;
  // It must still begin beneath its first bar.
  const [first] = after?.bars ?? [];
  if (lends(after) && first !== undefined && tight.from + LENT < first.start + first.size) return around(before, { ...tight, to: tight.from + LENT }, { ...after, from: tight.from + LENT });
  if (lends(before)) return around({ ...before, to: tight.to - LENT }, { ...tight, from: tight.to - LENT, atEnd: true }, after);
  if (after !== undefined && (before === undefined || isCurrent(tight) || (isCurrent(before) === isCurrent(after) ? width(after) <= width(before) : isCurrent(before)))) return around(before, joined(tight, after));
  return before === undefined ? [tight] : around(joined(before, tight), after);
}

function joined(a: Room, b: Room): Room {
  return { bars: [...a.bars, ...b.bars], from: a.from, to: b.to, atEnd: a.atEnd };
}

function width({ from, to }: Room): number {
  return to - from;
}

function isCurrent({ bars }: Room): boolean {
  return bars.some(({ state }) => state === 'current');
}
