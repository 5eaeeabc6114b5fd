import fc from 'fast-check';
import { labelRooms } from '../../src/views/view-model/label-rooms';
import type { PhaseBar } from '../../src/views/view-model/view-model';

/** Bars one after another, each with its part of the whole. */
function bars(...sizes: readonly number[]): readonly PhaseBar[] {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let start = 0;
  return sizes.map((size, index) => {
    const bar = { drill: `phase:${index}` as const, index, line: 1, name: '', title: '', when: '', start, size: size / whole, past: 0, lane: 0, state: 'future' as const, open: false };
    start += size / whole;
    return bar;
  });
}

const atDay = (all: readonly PhaseBar[], current: number): readonly PhaseBar[] => all.map((bar, i) => ({ ...bar, state: i < current ? 'past' : i === current ? 'current' : 'future' }));
const labels = (all: readonly PhaseBar[]): ReturnType<typeof labelRooms> => labelRooms(all, (count) => `and ${count} more`);
const places = (all: readonly PhaseBar[]): readonly (readonly number[])[] => labels(all).map(({ names }) => names.map(({ index }) => index));

describe('the names beneath the timeline', () => {
  test('stand beneath their bars where there is room, and share a place, in order, where bars are short', () => {
    expect(places(bars(25, 25, 50))).toEqual([[0], [1], [2]]);
    expect(places(atDay(bars(5, 8, 17, 35, 35), 2))).toEqual([[0, 1], [2], [3], [4]]);
    expect(places(bars(...Array.from({ length: 12 }, () => 1)))).toHaveLength(12);
  });

  test('leave the current phase a place of its own as long as that has room', () => {
    expect(places(atDay(bars(10, 5, 10, 75), 2))).toEqual([[0, 1], [2], [3]]);
    expect(places(atDay(bars(10, 5, 2, 83), 2))).toEqual([[0, 1], [2], [3]]);
  });

  test('take room from a long neighbour where a bar is short: from the one after it, else from the one before it', () => {
    const own = labels(bars(1, 60, 1, 1, 24));
    expect(own.map(({ names }) => names.map(({ index }) => index))).toEqual([[0], [1], [2], [3], [4]]);
    const ends = (i: number): number => (own[i]?.at ?? 0) + (own[i]?.size ?? 0);
    expect(own.map(({ atEnd }) => atEnd)).toEqual([false, false, true, false, false]);
    // A month of rest ends with its bar, and the one after it begins with its own.
    expect(ends(2)).toBeCloseTo(62 / 87, 9);
    expect(own[3]?.at).toBeCloseTo(62 / 87, 9);
    expect(labels(atDay(bars(60, 1), 1)).map(({ at, size, atEnd }) => [at, Math.round(100 * size), atEnd])).toEqual([[0, 88, false], [expect.closeTo(0.88, 9), 12, true]]);
  });

  test('are few where many share a place: the first ones and the current one, and how many more', () => {
    const many = labels(atDay(bars(...Array.from({ length: 60 }, () => 1)), 17));
    expect(many.some(({ names }) => names.some(({ index }) => index === 17))).toBe(true);
    expect(many.reduce((sum, { names, more }) => sum + names.length + Number(/\d+/.exec(more ?? '0')?.[0]), 0)).toBe(60);
    for (const { names, more } of many) expect(names.length + Number(more !== null)).toBeLessThanOrEqual(3);
  });

  test('never run into one another, are in order, and have room unless nothing else has', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 14 }), fc.nat(13), (sizes, current) => {
      const own = labels(atDay(bars(...sizes), current));
      const named = own.flatMap(({ names }) => names.map(({ index }) => index));
      expect(named).toEqual([...named].sort((a, b) => a - b));
      expect(own[0]?.at).toBe(0);
      own.forEach(({ at, size, names, atEnd }, i) => {
        const [first, last] = [names[0], names.at(-1)];
        // Each stands beneath a bar of its own, where it begins or, at the end, where it ends.
        expect(at).toBeLessThan((last?.start ?? 0) + (last?.size ?? 0));
        expect(at + size).toBeGreaterThan(first?.start ?? 1);
        if (atEnd) expect(at).toBeLessThan(first?.start ?? 0);
        else expect(at).toBeGreaterThanOrEqual(first?.start ?? 1);
        expect(at + size).toBeCloseTo(own[i + 1]?.at ?? 1, 9);
        expect(own.length === 1 || size >= 0.075 - 1e-9).toBe(true);
      });
    }), { examples: [[[1, 34, 53, 22, 13, 55, 9, 2, 11, 53, 38, 22], 3]] });
  });
});
