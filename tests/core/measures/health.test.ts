import fc from 'fast-check';
import { afterClose, type Close, type Health, replay, UNKNOWN } from '../../../src/core/measures/health';

/** A close at 60 %, a week after the one before. */
function close(share: number | null, high = 0.9, target = 0.6, day = 0): Close {
  return { day, share, high: () => high, target };
}

test('the oracle trace: two hits break, only 55 % mends', () => {
  const trace: [number | null, number][] = [
    [null, 1], [0.64, 0.8], [0.52, 0.7], [0.45, 0.62], [0.44, 0.59], [0.42, 0.57], [0.53, 0.7], [0.56, 0.75], [0.61, 0.8], [0.45, 0.58], [0.55, 0.75],
  ];
  let health: Health = UNKNOWN;
  const states = trace.map(([share, high]) => (health = afterClose(health, close(share, high))).state);
  expect(states).toEqual([
    'too-little-data', 'on-target', 'slipping', 'slipping', 'slipping', 'broken', 'broken', 'slipping', 'on-target', 'slipping', 'slipping',
  ]);
});

test('a rule is broken since its second hit', () => {
  const health = replay([close(0.4, 0.5, 0.6, 7), close(0.4, 0.5, 0.6, 14), close(0.3, 0.4, 0.6, 21)]);
  expect(health).toMatchObject({ state: 'broken', brokenSince: 14 });
});

test('below half is no hit while the hopeful end reaches the target', () => {
  expect(replay([close(0.4, 0.6), close(0.4, 0.6)]).state).toBe('slipping');
});

test('exactly half is no hit', () => {
  expect(replay([close(0.5, 0.55), close(0.5, 0.55)]).state).toBe('slipping');
});

test('too little data resets the hits', () => {
  expect(replay([close(0.3, 0.4), close(null), close(0.3, 0.4)])).toMatchObject({ state: 'slipping', hits: 1 });
});

test('C26: too little data hides a broken rule and does not mend it', () => {
  const broken = [close(0.3, 0.4, 0.6, 0), close(0.3, 0.4, 0.6, 7)];
  expect(replay([...broken, close(null)])).toMatchObject({ state: 'too-little-data', brokenSince: 7 });
  expect(replay([...broken, close(null), close(0.54, 0.8)])).toMatchObject({ state: 'broken', brokenSince: 7 });
  expect(replay([...broken, close(null), close(0.55, 0.8)])).toMatchObject({ state: 'slipping', brokenSince: null });
});

test('C46: with a target under 55 % reaching the target mends', () => {
  const broken = [close(0.3, 0.4, 0.5, 0), close(0.3, 0.4, 0.5, 7)];
  expect(replay([...broken, close(0.5, 0.8, 0.5)]).state).toBe('on-target');
  expect(replay([...broken, close(0.49, 0.8, 0.5)]).state).toBe('broken');
});

test('the interval is only worked out below half', () => {
  const high = jest.fn(() => 0.9);
  replay([{ day: 0, share: 0.7, high, target: 0.6 }, { day: 7, share: null, high, target: 0.6 }]);
  expect(high).not.toHaveBeenCalled();
});

test('a replay from scratch is the same as going on week by week, and one more close after it', () => {
  const closes = fc.array(
    fc.record({ share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }), high: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(closes, (list) => {
      const all = list.map(({ share, high }, i) => close(share, high, 0.6, 7 * i));
      let health = UNKNOWN;
      for (const one of all) health = afterClose(health, one);
      expect(replay(all)).toEqual(health);
      expect(health.brokenSince !== null && health.state !== 'too-little-data').toBe(health.state === 'broken');
    }),
  );
});
