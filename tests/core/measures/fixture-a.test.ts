import { compoundingOf } from '../../../src/core/measures/compounding';
import { focusAreasOf } from '../../../src/core/measures/focus-areas';
import { buildLedger } from '../../../src/core/measures/ledger';
import { buildMeasures } from '../../../src/core/measures/measure-all';
import { hoursByArea, quotientsOf, spreadOf } from '../../../src/core/measures/spread';
import { streakAt } from '../../../src/core/measures/window';
import { AREAS, day, entry, expectNear, fixtureA, input, plan, roadmap } from './fixtures';

const measures = buildMeasures(input(fixtureA()));
const ledger = buildLedger(input(fixtureA()));
const days = ledger.between(ledger.today - 27, ledger.today);

describe('Fixture A', () => {
  test('depth is 5.4 : 1', () => {
    expect(measures.depth).toMatchObject({ good: 19, bad: 3.5, state: 'on-target', target: 0.7, fix: 0, since: null, guards: [] });
    expectNear(measures.depth.share, 0.8444444444444444);
    expectNear(measures.depth.days, 8.544303797468354);
    expectNear(measures.depth.low, 0.6331459955582003);
    expectNear(measures.depth.high, 0.9446749414059264);
    expectNear(measures.depth.slack, 4.642857142857144);
  });

  test('shipping is 2.46 : 1', () => {
    expect(measures.shipping).toMatchObject({ good: 16, bad: 6.5, state: 'on-target', target: 0.6, fix: 0 });
    expectNear(measures.shipping.share, 0.7111111111111111);
    expectNear(measures.shipping.days, 8.544303797468354);
    expectNear(measures.shipping.kish, 8.544303797468354);
    expectNear(measures.shipping.low, 0.4919259654594932);
    expectNear(measures.shipping.high, 0.8622223507443265);
    expectNear(measures.shipping.slack, 4.166666666666668);
  });

  test('leverage is 10.7 : 1', () => {
    expect(measures.leverage).toMatchObject({ good: 16, bad: 1.5, state: 'on-target', fix: 0 });
    expectNear(measures.leverage.share, 0.9142857142857143);
    expectNear(measures.leverage.days, 6.621621621621622);
    expectNear(measures.leverage.low, 0.6824400219905749);
    expectNear(measures.leverage.high, 0.9814623397813622);
    expectNear(measures.leverage.slack, 9.166666666666668);
  });

  test('trajectory is 1.4 : 1 and slipping', () => {
    expect(measures.trajectory).toMatchObject({ good: 10.25, bad: 7.25, state: 'slipping' });
    expectNear(measures.trajectory.share, 0.5857142857142857);
    expectNear(measures.trajectory.days, 6.9209039548022595);
    expectNear(measures.trajectory.low, 0.35292024131279254);
    expectNear(measures.trajectory.high, 0.7856295788272647);
    expectNear(measures.trajectory.fix, 0.625);
    expectNear(measures.trajectory.slack, -0.4166666666666652);
  });

  test('the streak correction is zero for every rule', () => {
    for (const rule of ['depth', 'shipping', 'leverage', 'trajectory'] as const) expect(streakAt(ledger, rule, ledger.today)).toBe(0);
  });

  test('C52: visibility shows 1 of 1 although that is too little data', () => {
    expect(measures.visibility).toMatchObject({ public: 1, shipped: 1, share: 1, state: 'too-little-data', high: 1 });
  });

  test('visibility is 1 of 2 from 2026-11-25, when the pending artifact counts', () => {
    const at = (today: string) => {
      const own = plan(roadmap(), day(today));
      return buildMeasures(input(fixtureA(own), { today: day(today) })).visibility;
    };
    expect(at('2026-11-24')).toMatchObject({ public: 1, shipped: 1 });
    const after = at('2026-11-25');
    expect(after).toMatchObject({ public: 1, shipped: 2, share: 0.5 });
    expectNear(after.low, 0.1642517200298993);
    expectNear(after.high, 0.8357482799701007);
  });

  test('areas have 7, 9, 3, 2 and 1.5 hours', () => {
    const areas = focusAreasOf(ledger, input([]));
    expect(areas.map(({ name, hours }) => [name, hours])).toEqual([
      ['distributed', 7], ['llm', 9], ['cloud', 3], ['gamedev', 2], ['blockchain', 1.5],
    ]);
    const shares = [0.3111111111111111, 0.4, 0.13333333333333333, 0.08888888888888889, 0.06666666666666667];
    shares.forEach((share, i) => { expectNear(areas[i]?.share, share); });
  });

  test('work is spread like 3.5 equal areas', () => {
    const spread = spreadOf(hoursByArea(days).values());
    expectNear(spread?.hhi, 0.2869135802469136);
    expectNear(1 - (spread?.hhi ?? 0), 0.7130864197530864);
    expectNear(spread?.n2, 3.485370051635112);
    expectNear(spread?.n1, 4.031366826133497);
    expect(spread?.n0).toBe(5);
  });

  test('cloud has half of its planned share', () => {
    const quotients = quotientsOf(hoursByArea(days), AREAS);
    expectNear(quotients?.get('llm'), 1.4210526315789473);
    expectNear(quotients?.get('distributed'), 1.1052631578947367);
    expectNear(quotients?.get('cloud'), 0.47368421052631576);
  });

  test('a quarter of the artifact work followed up older artifacts', () => {
    expect(compoundingOf(ledger, days)).toEqual({ share: 0.25, artifacts: 2 });
  });

  test('levels: queue and evalkit were shipped, cloud was built, the others were studied', () => {
    const levels = focusAreasOf(ledger, input([])).map(({ name, level }) => [name, level]);
    expect(levels).toEqual([['distributed', 3], ['llm', 3], ['cloud', 2], ['gamedev', 1], ['blockchain', 1]]);
  });

  test('an undated entry changes nothing', () => {
    expect(buildMeasures(input([...fixtureA(), entry({ date: null, kind: 'study', hours: 5 })])).shipping).toEqual(measures.shipping);
  });
});
