import fc from 'fast-check';
import { addDays } from '../../../src/core/day';
import type { MappedEntry } from '../../../src/core/mapping/mapped-entry';
import { closesOf, lastCloses } from '../../../src/core/measures/closes';
import { type Health, replay } from '../../../src/core/measures/health';
import { buildLedger } from '../../../src/core/measures/ledger';
import { buildMeasures, healthOf } from '../../../src/core/measures/measure-all';
import { isEnough } from '../../../src/core/measures/share';
import { countVisibleOn } from '../../../src/core/measures/visible-artifacts';
import { wilson } from '../../../src/core/measures/wilson';
import { shareAt, sumsAt } from '../../../src/core/measures/window';
import type { Roadmap } from '../../../src/core/roadmap/roadmap';
import { AREAS, day, daysFrom, entry, type EntryFixture, input, NO_OPTIONS, phase, plan, roadmap } from './fixtures';

/** One entry a day. */
function daily(from: string, count: number, fixture: (i: number) => EntryFixture, own: Roadmap = roadmap(), today = '2026-11-22'): MappedEntry[] {
  const where = plan(own, day(today));
  return daysFrom(from, count).map((date, i) => entry({ ...fixture(i), date }, where));
}

function shippingOn(today: string, entries: readonly MappedEntry[], own: Roadmap = roadmap()) {
  return buildMeasures(input(entries, { today: day(today), roadmap: own })).shipping;
}

const study = (): EntryFixture => ({ kind: 'study', hours: 1 });

describe('C24: a close is a Sunday before today', () => {
  const own = roadmap({ start: day('2026-10-26') });
  const entries = daily('2026-10-26', 14, study, own, '2026-11-08');

  test('on the Sunday itself the week is not over', () => {
    expect(shippingOn('2026-11-08', entries, own)).toMatchObject({ state: 'slipping', since: null });
  });

  test('on the Monday after it is', () => {
    expect(shippingOn('2026-11-09', entries, own)).toMatchObject({ state: 'broken', since: '2026-11-08' });
  });
});

test('C45: the first close is the first Sunday on or after the start', () => {
  const sunday = roadmap({ start: day('2026-11-01') });
  const ledger = buildLedger(input(daily('2026-11-01', 10, study, sunday), { roadmap: sunday }));
  expect(closesOf(ledger, { start: day('2026-11-01') })).toEqual([day('2026-11-01'), day('2026-11-08'), day('2026-11-15')].map((own) => Date.parse(own) / 86_400_000));
  expect(closesOf(ledger, { start: day('2026-11-02') })[0]).toBe(Date.parse('2026-11-08') / 86_400_000);
});

test('a replay leaves out the closes of empty years, and comes to the same as one over every Sunday', () => {
  const runs = fc.array(fc.record({ from: fc.integer({ min: 0, max: 900 }), days: fc.integer({ min: 1, max: 60 }), kind: fc.constantFrom('ship' as const, 'study' as const) }), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(runs, (list) => {
    const entries = list.flatMap(({ from, days, kind }) => Array.from({ length: days }, (_, i) => entry({ date: addDays(day('2024-01-01'), from + i), kind, artifact: `${String(from % 7)}-${String(i)}.md` }, plan(roadmap({ start: null })))));
    const context = input(entries, { roadmap: roadmap({ start: null }) });
    const ledger = buildLedger(context);
    const every = lastCloses(ledger.today, 160);
    const visible = countVisibleOn(ledger, new Map(), every);
    const target = 0.6;
    const health = healthOf(ledger, context);
    const ended = ({ state, brokenSince }: Health): unknown => [state, brokenSince];
    expect(ended(health.shipping)).toEqual(ended(replay(every.map((close) => {
      const sums = sumsAt(ledger, 'shipping', close);
      return { day: close, target, share: isEnough(sums) ? sums.good / (sums.good + sums.bad) : null, high: () => shareAt(ledger, 'shipping', close)?.high ?? 1 };
    }))));
    expect(ended(health.visibility)).toEqual(ended(replay(visible.map(({ visible: open, shipped }, i) => ({ day: every[i] ?? 0, target, share: shipped >= 3 ? open / shipped : null, high: () => wilson(open / shipped, shipped).high })))));
  }), { numRuns: 60 });
});

test('D8: a date of the year 206 by mistake costs no more than another', () => {
  const own = roadmap({ start: null });
  const ledger = buildLedger(input([entry({ date: '0206-11-18', kind: 'ship' }, plan(own)), ...daily('2026-10-26', 28, () => ({ kind: 'ship' }), own)], { roadmap: own }));
  expect(closesOf(ledger, { start: null }).length).toBeLessThan(25);
});

describe('C26: broken, then nothing, then something', () => {
  const broke = daily('2026-07-06', 28, study);
  const back = daily('2026-10-12', 25, (i) => ({ kind: i % 2 === 1 || i === 21 || i === 24 ? 'ship' : 'study', hours: 1 }));
  const even = back.map((own, i) => (i === 22 ? { ...own, kind: 'study' as const } : own));

  test('it broke at the second close', () => {
    expect(shippingOn('2026-07-20', broke)).toMatchObject({ state: 'broken', since: '2026-07-19' });
  });

  test('too little data hides it', () => {
    expect(shippingOn('2026-09-15', broke)).toMatchObject({ state: 'too-little-data', since: null, share: null });
    const ledger = buildLedger(input(broke, { today: day('2026-09-15') }));
    expect(healthOf(ledger, input(broke, { today: day('2026-09-15') })).shipping.brokenSince).toBe(Date.parse('2026-07-19') / 86_400_000);
  });

  test('between 50 and 55 % it is still broken', () => {
    const after = shippingOn('2026-11-05', [...broke, ...even]);
    expect(after.share).toBeGreaterThanOrEqual(0.5);
    expect(after.share).toBeLessThan(0.55);
    expect(after).toMatchObject({ state: 'broken', since: '2026-07-19' });
  });

  test('a close at 55 % mends it', () => {
    const ships = daily('2026-11-06', 3, () => ({ kind: 'ship', hours: 1 }));
    expect(shippingOn('2026-11-08', [...broke, ...even, ...ships])).toMatchObject({ state: 'broken' });
    expect(shippingOn('2026-11-09', [...broke, ...even, ...ships])).toMatchObject({ state: 'slipping', since: null });
  });

  test('C46: with a target of 50 % reaching it mends', () => {
    const own = roadmap({ options: { ...NO_OPTIONS, targets: { shipping: 0.5 } } });
    expect(shippingOn('2026-11-05', [...broke, ...even], own)).toMatchObject({ state: 'on-target', target: 0.5 });
  });
});

test('C26: live evidence below the minimum shows too little data even while broken', () => {
  const broke = daily('2026-07-06', 28, study);
  expect(shippingOn('2026-08-27', broke)).toMatchObject({ state: 'too-little-data', since: null, share: 0 });
});

test('C46: each close is judged by the target of its own phase', () => {
  const weeks = daily('2026-07-06', 28, (i) => ({ kind: i % 5 < 2 ? 'ship' : 'study', hours: 1 }));
  const strict = roadmap({ options: { ...NO_OPTIONS, phaseTargets: new Map([[0, { shipping: 0.9 }], [1, { shipping: 0.3 }]]) } });
  expect(shippingOn('2026-07-27', weeks, strict).state).toBe('broken');
  expect(shippingOn('2026-08-02', weeks, strict).state).toBe('broken');
  expect(shippingOn('2026-08-03', weeks, strict)).toMatchObject({ state: 'on-target', target: 0.3 });
});

describe('C47: guards lower the shown on-target to slipping, today and no further', () => {
  const building = daily('2026-10-26', 28, () => ({ kind: 'build', hours: 1, artifact: 'queue.md', areas: ['llm'] }));

  test('building without shipping anything for 28 days', () => {
    expect(shippingOn('2026-11-22', building)).toMatchObject({ share: 1, state: 'slipping', guards: ['building-not-shipping'] });
    expect(healthOf(buildLedger(input(building)), input(building)).shipping).toMatchObject({ state: 'on-target' });
  });

  test('a ship without hours is enough to lift it', () => {
    const ship = entry({ date: '2026-11-01', kind: 'ship', hours: 0 });
    expect(shippingOn('2026-11-22', [...building, ship])).toMatchObject({ state: 'on-target', guards: [] });
  });

  test('a broken rule stays broken whatever its guards', () => {
    const studying = daily('2026-10-26', 28, (i) => ({ kind: i === 5 ? 'build' : 'study', hours: 1 }));
    expect(shippingOn('2026-11-22', studying)).toMatchObject({ state: 'broken', guards: ['building-not-shipping'] });
  });
});

describe('C34: the guards of depth', () => {
  const depthOf = (entries: readonly MappedEntry[], own?: Roadmap) => buildMeasures(input(entries, own === undefined ? {} : { roadmap: own })).depth;

  test('work spread over more areas than planned plus one is slipping', () => {
    const names = [...AREAS, ...AREAS, ...AREAS, ...AREAS, 'a', 'b'];
    const spread = daily('2026-10-26', 28, (i) => ({ kind: 'build', hours: 1, areas: [names[i % names.length] ?? 'a'] }));
    expect(depthOf(spread)).toMatchObject({ state: 'on-target', guards: [] });
    const wide = daily('2026-10-26', 28, (i) => ({ kind: 'build', hours: 1, areas: [[...AREAS, ...AREAS, 'a', 'b', 'c', 'd', 'e'][i % 11] ?? 'a'] }));
    const easy = roadmap({ options: { ...NO_OPTIONS, targets: { depth: 0.5 } } });
    expect(depthOf(wide, easy)).toMatchObject({ state: 'slipping', guards: ['spread'] });
  });

  test('K counts the areas inherited from an earlier phase', () => {
    const own = roadmap({ phases: [phase(0, 0, 2, ['llm']), phase(1, 3, 9)] });
    const three = daily('2026-10-26', 28, (i) => ({ kind: 'build', hours: 1, areas: [AREAS[i % 3] ?? 'llm'] }), own);
    expect(depthOf(three, own).guards).toEqual(['spread']);
  });

  test('many starts and few follow-ups, once there are 8 weeks of data and 3 artifacts', () => {
    const starts = (from: string) => daily('2026-11-01', 20, (i) => ({ kind: 'build', hours: 1, areas: ['llm'], artifact: `p${String(i)}.md` })).concat(entry({ date: from, kind: 'build', areas: ['llm'] }));
    expect(depthOf(starts('2026-09-27'))).toMatchObject({ state: 'slipping', guards: ['few-follow-ups'] });
    expect(depthOf(starts('2026-09-28'))).toMatchObject({ state: 'on-target', guards: [] });
  });

  test('two artifacts are too few to say so', () => {
    const entries = daily('2026-11-16', 6, (i) => ({ kind: 'build', hours: 1, areas: ['llm'], artifact: `p${String(i % 2)}.md` }));
    expect(depthOf([...entries, entry({ date: '2026-09-01', areas: ['llm'] })]).guards).toEqual([]);
  });
});

test('the hours and the counts of a rule differ by more than 15 points: it is said, the state stays', () => {
  const entries = daily('2026-11-01', 20, (i) => ({ kind: i % 2 === 0 ? 'ship' : 'study', hours: i % 2 === 0 ? 4 : 1 }));
  expect(shippingOn('2026-11-22', entries)).toMatchObject({ share: 0.8, state: 'on-target', guards: ['hours-and-counts-differ'] });
});

describe('C43: streaks', () => {
  test('the corrected days go into the interval, the uncorrected ones into the minimum evidence', () => {
    const entries = daily('2026-11-11', 12, (i) => ({ kind: i % 6 < 3 ? 'ship' : 'study', hours: 1 }));
    const measure = shippingOn('2026-11-22', entries);
    expect(measure.kish).toBeCloseTo(12, 9);
    expect(measure.days).toBeCloseTo(6, 9);
  });

  test('eight days in two runs are two effective days and still enough', () => {
    const entries = daily('2026-11-11', 10, (i) => ({ kind: i < 5 ? 'ship' : 'study', hours: 1 }));
    const measure = shippingOn('2026-11-22', entries);
    expect(measure.kish).toBeCloseTo(10, 9);
    expect(measure.days).toBeLessThan(4);
    expect(measure.state).toBe('slipping');
  });

  test('days before the 84 days do not count', () => {
    const old = daily('2026-08-01', 29, (i) => ({ kind: i < 15 ? 'ship' : 'study', hours: 1 }));
    const now = daily('2026-11-17', 6, (i) => ({ kind: i % 2 === 0 ? 'ship' : 'study', hours: 1 }));
    const measure = shippingOn('2026-11-22', [...old, ...now]);
    expect(measure.days).toBe(measure.kish);
    expect(shippingOn('2026-11-22', [...old, entry({ date: '2026-08-31', kind: 'study' }), ...now]).days).toBe(measure.kish);
  });
});

test('C48: depth without any area in the roadmap is not set up', () => {
  const own = roadmap({ phases: [phase(0, 0, 9)] });
  const entries = daily('2026-10-26', 28, () => ({ kind: 'study', hours: 1, areas: ['gamedev'] }), own);
  const { depth, shipping } = buildMeasures(input(entries, { roadmap: own }));
  expect(depth).toMatchObject({ state: 'not-set-up', since: null, guards: [] });
  expect(shipping.state).toBe('broken');
});

test('C48: an edge named for a phase the plan does not have is no area', () => {
  const own = roadmap({ phases: [phase(0, 0, 9)], options: { ...NO_OPTIONS, edge: 'glassmaking', phaseFocus: new Map([[7, ['weaving']]]) } });
  const { depth } = buildMeasures(input(daily('2026-10-26', 28, () => ({ kind: 'build', hours: 1, areas: ['glassmaking'] }), own), { roadmap: own }));
  expect(depth.state).toBe('not-set-up');
});

describe('C52: too little data', () => {
  test('shows its numbers anyway', () => {
    const measure = shippingOn('2026-11-22', [entry({ date: '2026-11-20', kind: 'ship', hours: 3 }), entry({ date: '2026-11-21', kind: 'study', hours: 1 })]);
    expect(measure).toMatchObject({ good: 3, bad: 1, share: 0.75, state: 'too-little-data', target: 0.6, fix: 0 });
    expect(measure.low).toBeGreaterThan(0);
  });

  test('without any weight the share and its ends are null, and nothing is owed or to spare', () => {
    for (const measure of Object.values(buildMeasures(input([])))) {
      expect(measure).toMatchObject({ good: 0, bad: 0, share: null, low: null, high: null, days: 0, kish: 0, fix: 0, slack: 0, since: null, guards: [], state: 'too-little-data' });
    }
  });
});
