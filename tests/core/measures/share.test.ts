import fc from 'fast-check';
import { fixOf, isEnough, shareOf, slackOf, streakOf } from '../../../src/core/measures/share';
import { expectNear } from './fixtures';

const hours = fc.integer({ min: 0, max: 200 }).map((quarters) => quarters / 4);
const targets = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

describe('streaks', () => {
  const r = (shares: readonly number[]) => streakOf(shares);

  test('three good and three bad days in turn correlate by a third, which halves twelve days', () => {
    expectNear(r([1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0]), 0.3333333333333333);
    const share = shareOf({ good: 6, bad: 6, kish: 12 }, r([1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0]));
    expectNear(share?.days, 6);
  });

  test('alternating, constant and short runs are no streaks', () => {
    expect(r([1, 0, 1, 0, 1, 0, 1, 0])).toBe(0);
    expect(r([0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7])).toBe(0);
    expect(r([1, 1, 1, 0, 0, 0, 1])).toBe(0);
  });

  test('the correlation never counts for more than 0.6', () => {
    expect(r([...Array<number>(40).fill(1), ...Array<number>(40).fill(0)])).toBe(0.6);
  });
});

describe('evidence', () => {
  test('needs 4 effective days and 4 hours', () => {
    expect(isEnough({ good: 3, bad: 1, kish: 4, stated: true })).toBe(true);
    expect(isEnough({ good: 3, bad: 0.9, kish: 4, stated: true })).toBe(false);
    expect(isEnough({ good: 9, bad: 9, kish: 3.9, stated: true })).toBe(false);
  });

  test('needs only the days where nobody logs hours', () => {
    expect(isEnough({ good: 1, bad: 1, kish: 4, stated: false })).toBe(true);
  });
});

describe('share', () => {
  test('nothing weighed has no share', () => {
    expect(shareOf({ good: 0, bad: 0, kish: 0 }, 0)).toBeUndefined();
  });

  test('swapping good and bad mirrors it', () => {
    fc.assert(
      fc.property(hours, hours, fc.integer({ min: 1, max: 28 }), (good, bad, kish) => {
        fc.pre(good + bad > 0);
        const share = shareOf({ good, bad, kish }, 0);
        const swapped = shareOf({ good: bad, bad: good, kish }, 0);
        expectNear(swapped?.share, 1 - (share?.share ?? NaN));
        expectNear(swapped?.low, 1 - (share?.high ?? NaN));
      }),
    );
  });
});

describe('fix and slack', () => {
  test('6 good and 10 bad hours need 9 hours for 60 %', () => {
    expectNear(fixOf(6, 10, 0.6), 9);
  });

  test.each([
    [16, 6.5, 0.6, 0, 4.166666666666668],
    [36, 10, 0.7, 0, 5.428571428571431],
    [19.5, 16.5, 0.6, 5.249999999999995, -3.4999999999999982],
    [25, 12.5, 0.6, 0, 4.166666666666668],
    [2, 5, 0.6, 5.5, -3.6666666666666665],
    [14.5, 15.5, 0.6, 8.75, -5.833333333333334],
  ])('%d : %d at %d needs %d and bears %d', (good, bad, target, fix, slack) => {
    expectNear(fixOf(good, bad, target), fix);
    expectNear(slackOf(good, bad, target), slack);
  });

  test('after the fix the share is the target, and less is not enough', () => {
    fc.assert(
      fc.property(hours, hours, targets, (good, bad, target) => {
        fc.pre(good + bad > 0);
        const fix = fixOf(good, bad, target) ?? NaN;
        expect(fix).toBeGreaterThanOrEqual(0);
        if (fix === 0) expect(good / (good + bad)).toBeGreaterThanOrEqual(target - 1e-9);
        else {
          expectNear((good + fix) / (good + bad + fix), target);
          const less = fix * 0.99;
          expect((good + less) / (good + bad + less)).toBeLessThan(target);
        }
      }),
    );
  });

  test('after the slack is used up the share is the target', () => {
    fc.assert(
      fc.property(hours, hours, targets, (good, bad, target) => {
        const slack = slackOf(good, bad, target) ?? NaN;
        fc.pre(slack >= 0 && good > 0);
        expectNear(good / (good + bad + slack), target);
      }),
    );
  });

  test('a target of 100 % cannot be reached again once missed, one of 0 never missed', () => {
    expect(fixOf(3, 1, 1)).toBeNull();
    expect(fixOf(3, 0, 1)).toBe(0);
    expect(slackOf(3, 1, 0)).toBeNull();
  });
});
