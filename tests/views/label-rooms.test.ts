import fc from 'fast-check';
import { labelRooms } from '../../src/views/view-model/label-rooms';
import type { PhaseBar } from '../../src/views/view-model/view-model';

/** Bars one after another, each with its part of the whole. */
function bars(...sizes: readonly number[]): readonly PhaseBar[] {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let start = 0;
  return sizes.map((size, index) => {
    const bar = { drill: `phase:${index}` as const, index, line: 1, name: '', title: '', when: '', start, size: size / whole, past: 0, lane: 0, state: 'future' as const, open: false, label: 0, row: 0 };
    start += size / whole;
    return bar;
  });
}

const rows = (...sizes: readonly number[]): readonly (number | null)[] => labelRooms(bars(...sizes)).map(({ label, row }) => (label > 0 ? row : null));

describe('the names beneath the timeline', () => {
  test('stand beneath their bars where there is room, and further down, the earlier the lower, where bars are short', () => {
    expect(rows(25, 25, 50)).toEqual([0, 0, 0]);
    expect(rows(5, 7, 18, 35, 35)).toEqual([2, 1, 0, 0, 0]);
    expect(rows(30, 5, 40, 5, 20)).toEqual([0, 1, 0, 1, 0]);
  });

  test('are as many as fit in a plan of many short phases, the current one among them', () => {
    const many = bars(...Array.from({ length: 40 }, () => 1)).map((bar, i) => (i === 17 ? { ...bar, state: 'current' as const } : bar));
    const rooms = labelRooms(many);
    expect(rooms.filter(({ label }) => label > 0).length).toBeGreaterThan(8);
    expect(rooms[17]?.label).toBeGreaterThan(0);
    expect(new Set(rooms.map(({ row }) => row))).toEqual(new Set([0]));
  });

  test('never run into one another, nor into the lead to one further down', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 14 }), (sizes) => {
      const own = bars(...sizes);
      const labels = labelRooms(own).flatMap((room, i) => (room.label > 0 ? [{ ...room, at: own[i]?.start ?? NaN }] : []));
      for (const { at, label, row } of labels) {
        expect(at + label).toBeLessThanOrEqual(1 + 1e-9);
        for (const other of labels) if (other.at > at && other.row >= row) expect(at + label).toBeLessThanOrEqual(other.at + 1e-9);
      }
    }));
  });
});
