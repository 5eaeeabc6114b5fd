import fc from 'fast-check';
import { quotientsOf, spreadOf } from '../../../src/core/measures/spread';
import { expectNear } from './fixtures';

const areaHours = fc.array(fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4), { minLength: 2, maxLength: 12 });

test("the mock-up's areas are spread like four", () => {
  expectNear(spreadOf([13.5, 16, 6.5, 6, 4])?.n2, 3.9737089201877938);
});

test('no hours have no spread', () => {
  expect(spreadOf([])).toBeUndefined();
  expect(spreadOf([0, 0])).toBeUndefined();
});

test('an even spread over three areas is three areas', () => {
  const spread = spreadOf([4, 4, 4]);
  expectNear(spread?.n2, 3);
  expectNear(spread?.n1, 3);
  expect(spread?.n0).toBe(3);
});

test('effective areas: 1 <= N2 <= N1 <= N0', () => {
  fc.assert(
    fc.property(areaHours, (hours) => {
      const { n2 = 0, n1 = 0, n0 = 0 } = spreadOf(hours) ?? {};
      expect(n2).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(n1).toBeGreaterThanOrEqual(n2 - 1e-9);
      expect(n0).toBeGreaterThanOrEqual(n1 - 1e-9);
    }),
  );
});

test('merging two areas never raises N2, splitting every area in two doubles it', () => {
  fc.assert(
    fc.property(areaHours, (hours) => {
      const n2 = spreadOf(hours)?.n2 ?? NaN;
      const [first = 0, second = 0, ...rest] = hours;
      expect(spreadOf([first + second, ...rest])?.n2).toBeLessThanOrEqual(n2 + 1e-9);
      expectNear(spreadOf(hours.flatMap((value) => [value / 2, value / 2]))?.n2, 2 * n2);
    }),
  );
});

test('quotients say nothing under 4 hours on focus', () => {
  expect(quotientsOf(new Map([['llm', 3], ['gamedev', 9]]), ['llm', 'cloud'])).toBeUndefined();
  expect(quotientsOf(new Map([['llm', 4]]), ['llm', 'cloud'])).toEqual(new Map([['llm', 2], ['cloud', 0]]));
});

test('the order in which areas are met changes no bit of the spread', () => {
  const hours = [1, 0.5, 0.15, 0.5, 1 / 3, 2.7];
  const turned = [...hours].reverse();
  expect(spreadOf(turned)).toEqual(spreadOf(hours));
  expect(spreadOf([1, 0.65, 0.5])).toEqual(spreadOf([0.65, 0.5, 1]));
});
