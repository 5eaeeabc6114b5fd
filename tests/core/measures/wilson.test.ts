import fc from 'fast-check';
import { wilson, Z } from '../../../src/core/measures/wilson';
import { expectNear } from './fixtures';

test.each([
  [0, 2, 0, 0.45090763001152445],
  [2, 2, 0.5490923699884755, 1],
  [0, 5, 0, 0.24725712712067477],
  [1, 5, 0.061895749028760355, 0.48645852724364447],
  [3, 10, 0.15379917807596727, 0.502628294760249],
  [6, 10, 0.401351842556267, 0.7704344210256249],
  [20, 40, 0.4007024924462527, 0.5992975075537472],
])('%d of %d lies between %d and %d', (good, n, low, high) => {
  const interval = wilson(good / n, n);
  expectNear(interval.low, low);
  expectNear(interval.high, high);
});

test.each([
  [36, 10, 14, 0.6160290858417389, 0.8898431857359698],
  [19.5, 16.5, 13, 0.3700542588315448, 0.7039319200912162],
  [25, 12.5, 12, 0.48181303922869856, 0.8113910525427463],
  [2, 5, 7, 0.12533599053745428, 0.5275371834434032],
  [4, 3, 7, 0.3416970536209066, 0.7740118883854743],
])('%d good and %d bad on %d days lie between %d and %d', (good, bad, n, low, high) => {
  const interval = wilson(good / (good + bad), n);
  expectNear(interval.low, low);
  expectNear(interval.high, high);
});

test('C49: the quantile is the exact one', () => {
  expect(Z).toBe(1.2815515655446004);
});

test('the interval holds the share, stays in 0 to 1, and never closes at the ends', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.5, max: 500, noNaN: true }), (p, n) => {
      const { low, high } = wilson(p, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(p);
      expect(high).toBeGreaterThanOrEqual(p);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
  expect(wilson(0, 300).high).toBeGreaterThan(0);
  expect(wilson(1, 300).low).toBeLessThan(1);
});
