import fc from 'fast-check';
import type { Report } from '../../src/core/report/report';
import { wholeParts } from '../../src/core/whole-parts';
import { toMarkdown } from '../../src/export/markdown';

import { buildViewModel } from '../../src/views/view-model/build-view-model';
import { input, report } from './fixtures';

const sum = (of: readonly number[]): number => of.reduce((all, own) => all + own, 0);

/** A report of areas with these hours. */
function reportWith(hours: readonly number[]): Report {
  const [own] = report().focusAreas;
  if (own === undefined) throw new Error('no area');
  const total = sum(hours);
  const focusAreas = hours.map((value, i) => ({ ...own, name: `area ${i}`, hours: value, share: total > 0 ? value / total : null }));
  return report({ focusAreas });
}

/** The shares column of the table of areas. */
function sharesShown(hours: readonly number[]): readonly string[] {
  const table = buildViewModel(input({ report: reportWith(hours), state: { table: true } })).tables?.find(({ id }) => id === 'areas');
  return table?.rows.map(({ cells }) => cells[1]?.text ?? '') ?? [];
}

test('U6: thirds, sixths and ten thousand areas are shown in whole percents that sum to 100', () => {
  expect(sharesShown([1, 1, 1])).toEqual(['34%', '33%', '33%']);
  expect(sharesShown([3, 1, 1, 1])).toEqual(['50%', '17%', '17%', '16%']);
  expect(sharesShown([1, 2, 0])).toEqual(['33%', '67%', '0%']);
  const many = sharesShown(Array.from({ length: 10_000 }, (_, i) => 1 + (i % 3)));
  expect([many.length, sum(many.map(Number.parseFloat))]).toEqual([10_000, 100]);
  expect(toMarkdown(reportWith([1, 1, 1])).match(/area \d.*?(\d+%)/g)?.map((row) => row.slice(-3))).toEqual(['34%', '33%', '33%']);
});

test('U6: areas without an hour between them have no share', () => {
  expect(sharesShown([0, 0])).toEqual(['–', '–']);
});

test('parts of a whole sum to 100, none is more than one off, and a larger part is never shown smaller', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 24, noNaN: true }), { minLength: 1, maxLength: 60 }), (hours) => {
      fc.pre(sum(hours) > 1e-3);
      const shares = hours.map((value) => value / sum(hours));
      const parts = wholeParts(shares);
      expect(sum(parts)).toBe(100);
      parts.forEach((part, i) => {
        expect(Math.abs(part - (shares[i] ?? 0) * 100)).toBeLessThan(1 + 1e-5);
        parts.forEach((other, j) => { if ((shares[i] ?? 0) > (shares[j] ?? 0) + 1e-7) expect(part).toBeGreaterThanOrEqual(other); });
      });
    }),
  );
});
