import fc from 'fast-check';
import { decayedShare } from '../../../src/core/measures/decayed-share';
import { leadTimeOf, medianOf, survivalOf, type Lead } from '../../../src/core/measures/lead-time';
import { buildLedger } from '../../../src/core/measures/ledger';
import { entriesNeeded, fixNextWeek } from '../../../src/core/measures/next-steps';
import { owedOf, runningDebt } from '../../../src/core/measures/owed';
import { provenLeverageOf } from '../../../src/core/measures/proven-leverage';
import { releasePaceOf } from '../../../src/core/measures/release-pace';
import { arrowOf, differenceOf, logRatio } from '../../../src/core/measures/trend-arrow';
import { trendOf } from '../../../src/core/measures/trend-line';
import { daysFrom, entry, expectNear, fixtureA, input } from './fixtures';

const NO_NOTES = { artifactNotes: new Map() };

describe('trend arrow', () => {
  const now = { share: 16 / 22.5, days: 8.544 };
  const before = { share: 8 / 22, days: 9 };

  test('the oracle: log-ratios .7954 and -.5011 are 1.356 standard deviations apart, which is up', () => {
    expectNear(logRatio(now).value, 0.7954079369024698);
    expectNear(Math.sqrt(logRatio(now).variance), 0.6992647909147021);
    expectNear(logRatio(before).value, -0.5011403180315269);
    expectNear(Math.sqrt(logRatio(before).variance), 0.6524141189227091);
    expectNear(differenceOf(now, before), 1.3557181894760484);
  });

  test('law: good and bad swapped change the sign of the log-ratio and of the difference, and nothing else', () => {
    const sides = fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), days: fc.integer({ min: 1, max: 84 }) });
    const swap = <T extends { share: number }>(own: T): T => ({ ...own, share: 1 - own.share });
    fc.assert(fc.property(sides, sides, (a, b) => {
      expectNear(logRatio(swap(a)).value, -logRatio(a).value);
      expectNear(logRatio(swap(a)).variance, logRatio(a).variance);
      expectNear(differenceOf(swap(a), swap(b)), -differenceOf(a, b));
    }));
  });

  const weeks = (first: 'ship' | 'study', second: 'ship' | 'study') => buildLedger(input([
    ...daysFrom('2026-09-28', 28).map((date) => entry({ date, kind: first })), ...daysFrom('2026-10-26', 28).map((date) => entry({ date, kind: second })),
  ]));

  test('points up from studying to shipping, down the other way, and nowhere while nothing changes', () => {
    expect(arrowOf('shipping', weeks('study', 'ship'), NO_NOTES)).toBe('up');
    expect(arrowOf('shipping', weeks('ship', 'study'), NO_NOTES)).toBe('down');
    expect(arrowOf('shipping', weeks('ship', 'ship'), NO_NOTES)).toBe('flat');
  });

  test('is missing where either 28 days have too little data', () => {
    expect(arrowOf('shipping', buildLedger(input(daysFrom('2026-10-26', 28).map((date) => entry({ date, kind: 'ship' })))), NO_NOTES)).toBeNull();
    expect(arrowOf('depth', weeks('ship', 'ship'), NO_NOTES)).toBeNull();
  });

  test('of visibility compares 90 days with the 90 before, three artifacts in each', () => {
    const ships = (from: string, count: number, open: boolean) => daysFrom(from, count, 3).map((date) => entry({ date, kind: 'ship', artifact: `${date}.md`, public: open }));
    expect(arrowOf('visibility', buildLedger(input([...ships('2026-06-01', 12, false), ...ships('2026-08-25', 12, true)])), NO_NOTES)).toBe('up');
    expect(arrowOf('visibility', buildLedger(input([...ships('2026-06-01', 2, false), ...ships('2026-08-25', 12, true)])), NO_NOTES)).toBeNull();
  });
});

describe('trend line', () => {
  test('is the share at the last 12 closes before today, with gaps where there was too little', () => {
    const ledger = buildLedger(input(daysFrom('2026-10-12', 21).map((date, i) => entry({ date, kind: i < 14 ? 'ship' : 'study' }))));
    expect(trendOf('shipping', ledger, NO_NOTES)).toEqual([null, null, null, null, null, null, null, 1, 1, 14 / 21, 14 / 21, 7 / 14]);
    expect(trendOf('visibility', ledger, NO_NOTES)).toEqual(Array(12).fill(null));
  });
});

describe('decayed share', () => {
  test('the oracle: 4 h shipped today and 4 h studied 28 days ago are two thirds, on 1.8 days', () => {
    const share = decayedShare('shipping', buildLedger(input([entry({ date: '2026-11-22', kind: 'ship', hours: 4 }), entry({ date: '2026-10-25', kind: 'study', hours: 4 })])));
    expectNear(share?.share, 0.6666666666666666);
    expectNear(share?.days, 1.8);
  });

  test('the oracle: Fixture A ships .7017, on 8.915 days', () => {
    const share = decayedShare('shipping', buildLedger(input(fixtureA())));
    expectNear(share?.share, 0.7017243814662492);
    expectNear(share?.days, 8.915312355382842);
  });

  test('nothing weighed has none', () => {
    expect(decayedShare('shipping', buildLedger(input([])))).toBeUndefined();
  });
});

describe('owed hours', () => {
  const oracle = [[6, 2], [2, 4], [1, 5], [5, 2]].map(([good = 0, bad = 0]) => ({ good, bad }));

  test('the oracle: weeks (6,2), (2,4), (1,5), (5,2) owe 0, 1.3, 3.6, 2.45', () => {
    const debts = runningDebt(oracle, 0.6);
    [0, 1.3, 3.6, 2.45].forEach((debt, i) => { expectNear(debts[i], debt); });
  });

  test('the slide began in the week after nothing was owed; the running week does not count', () => {
    const mondays = ['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'];
    const entries = oracle.flatMap(({ good, bad }, i) => [entry({ date: mondays[i] ?? null, kind: 'ship', hours: good }), entry({ date: mondays[i] ?? null, kind: 'study', hours: bad })]);
    const owed = owedOf('shipping', buildLedger(input([...entries, entry({ date: '2026-11-16', kind: 'study', hours: 9 })])), 0.6);
    expectNear(owed?.hours, 2.45);
    expect(owed?.since).toBe('2026-10-26');
  });

  test('a week that is exactly at the allowance owes nothing, though 55 % of 16 2/3 hours leave a last bit behind', () => {
    // .55 * (9 1/6 + 7 1/2) = 9 1/6; the week after it (1 good, 5 bad) begins the slide and owes .55 * 6 - 1 = 2.3 h.
    const week = (date: string, good: number, bad: number) => [entry({ date, kind: 'ship', hours: good }), entry({ date, kind: 'study', hours: bad })];
    const owed = owedOf('shipping', buildLedger(input([...week('2026-11-02', 55 / 6, 7.5), ...week('2026-11-09', 1, 5)])), 0.6);
    expectNear(owed?.hours, 2.3);
    expect(owed?.since).toBe('2026-11-09');
    expect(owedOf('shipping', buildLedger(input(week('2026-11-02', 55 / 6, 7.5))), 0.6)).toEqual({ hours: 0, since: null });
  });

  test('under 4 hours in the window nothing is said; at the target nothing is owed', () => {
    expect(owedOf('shipping', buildLedger(input([entry({ kind: 'study', hours: 3.5 })])), 0.6)).toBeNull();
    expect(owedOf('shipping', buildLedger(input(daysFrom('2026-11-02', 10).map((date) => entry({ date, kind: 'ship' })))), 0.6)).toEqual({ hours: 0, since: null });
  });
});

describe('lead time', () => {
  const leads = ([[7, 1], [11, 1], [20, 0], [25, 1], [40, 0]] as const).map(([days, shipped]): Lead => ({ days, shipped: shipped === 1 }));

  test('the oracle: 7*, 11*, 20+, 25*, 40+ survive .8, .6, .3; the median is 25', () => {
    const curve = survivalOf(leads);
    expect(curve.map(({ days }) => days)).toEqual([7, 11, 25]);
    [0.8, 0.6000000000000001, 0.30000000000000004].forEach((unshipped, i) => { expectNear(curve[i]?.unshipped, unshipped); });
    expect(medianOf(curve)).toBe(25);
  });

  test('is not reached while more than half is unshipped, and not said under 3 shipped', () => {
    expect(medianOf(survivalOf([...leads, ...Array.from({ length: 9 }, (): Lead => ({ days: 90, shipped: false }))]))).toBeNull();
    const two = [1, 2].flatMap((i) => [entry({ date: '2026-10-01', kind: 'study', artifact: `${i}.md` }), entry({ date: '2026-10-11', kind: 'ship', artifact: `${i}.md` })]);
    expect(leadTimeOf(buildLedger(input(two)))).toEqual({ median: null, shipped: 2, open: 0 });
    const open = entry({ date: '2026-11-21', kind: 'build', artifact: 'open.md' });
    const third = [entry({ date: '2026-10-01', kind: 'study', artifact: '3.md' }), entry({ date: '2026-10-11', kind: 'ship', artifact: '3.md' }), entry({ date: '2026-11-11', kind: 'ship', artifact: '3.md' })];
    expect(leadTimeOf(buildLedger(input([...two, open, ...third])))).toEqual({ median: 10, shipped: 3, open: 1 });
  });
});

describe('release pace', () => {
  test('counts days with a release in the 28, and the days since the last one of all', () => {
    const ship = (date: string) => entry({ date, kind: 'ship' });
    expect(releasePaceOf(buildLedger(input([ship('2026-10-25'), ship('2026-10-26'), ship('2026-11-20'), ship('2026-11-20')])))).toEqual({ releases: 2, daysSince: 2 });
    expect(releasePaceOf(buildLedger(input([ship('2026-09-01')])))).toEqual({ releases: 0, daysSince: 82 });
    expect(releasePaceOf(buildLedger(input([entry({ kind: 'build' })])))).toEqual({ releases: 0, daysSince: null });
  });
});

describe('proven leverage', () => {
  const build = (date: string, artifact: string, path?: string) => entry({ date, kind: 'build', artifact, ...(path === undefined ? {} : { path }) });

  test('an artifact older than 28 days is proven by a later entry of another note', () => {
    expect(provenLeverageOf(buildLedger(input([build('2026-10-01', 'a.md'), build('2026-10-20', 'a.md')])))).toEqual({ proven: 1, artifacts: 1 });
  });

  test('not by the same day, not by its own note, and not while it is young', () => {
    expect(provenLeverageOf(buildLedger(input([build('2026-10-01', 'a.md'), build('2026-10-01', 'a.md', 'Other.md')])))).toEqual({ proven: 0, artifacts: 1 });
    expect(provenLeverageOf(buildLedger(input([build('2026-10-01', 'a.md'), build('2026-10-20', 'a.md', 'a.md')])))).toEqual({ proven: 0, artifacts: 1 });
    expect(provenLeverageOf(buildLedger(input([build('2026-10-25', 'a.md'), build('2026-11-20', 'a.md')])))).toEqual({ proven: 0, artifacts: 0 });
  });
});

describe('next week', () => {
  const daysAgo = (kind: 'ship' | 'study', ago: number, hours: number) => entry({ date: daysFrom('2026-10-26', 28)[27 - ago] ?? '', kind, hours });
  const old = [daysAgo('ship', 27, 5), daysAgo('study', 21, 1)];
  const rest = [daysAgo('ship', 20, 14.5), daysAgo('study', 0, 15.5)];
  const ledger = buildLedger(input([...old, ...rest]));

  test('the oracle: 19.5 to 16.5 needs 5.25 h today and 8.75 h once 5 h shipping and 1 h study have gone', () => {
    expectNear(fixNextWeek('shipping', ledger, NO_NOTES, 0.6), 8.75);
    expectNear(fixNextWeek('shipping', buildLedger(input(rest)), NO_NOTES, 0.6), 8.75);
  });

  test('is nothing where nothing is left in the window', () => {
    expect(fixNextWeek('shipping', buildLedger(input(old)), NO_NOTES, 0.6)).toBeNull();
    expect(fixNextWeek('visibility', ledger, NO_NOTES, 0.6)).toBeNull();
  });

  test('counts an artifact that is pending today', () => {
    const hidden = buildLedger(input([entry({ date: '2026-11-20', kind: 'ship', artifact: 'a.md' })]));
    expectNear(fixNextWeek('visibility', hidden, NO_NOTES, 0.6), 1.5);
  });
});

describe('entries needed', () => {
  test('the oracle: 9 hours at a median of 2 hours are 5 entries', () => {
    const good = daysFrom('2026-10-30', 20).map((date, i) => entry({ date, kind: 'ship', hours: i % 3 + 1 }));
    const older = daysFrom('2026-07-01', 30).map((date) => entry({ date, kind: 'build', hours: 9 }));
    const others = daysFrom('2026-11-01', 20).map((date) => entry({ date, kind: 'study', hours: 9 }));
    expect(entriesNeeded('shipping', buildLedger(input([...good, ...older, ...others])), 9, 1)).toBe(5);
  });

  test('without any good entry the usual hour counts, and nothing needs nothing', () => {
    expect(entriesNeeded('shipping', buildLedger(input([entry({ kind: 'study' })])), 2.5, 1)).toBe(3);
    expect(entriesNeeded('shipping', buildLedger(input([])), 0, 1)).toBe(0);
  });

  test('an even count takes the middle of two, and of one day the last lines come first', () => {
    const many = Array.from({ length: 21 }, (_, i) => entry({ date: '2026-11-20', kind: 'ship', hours: i === 0 ? 24 : i < 11 ? 2 : 4 }));
    expect(entriesNeeded('shipping', buildLedger(input(many)), 9, 1)).toBe(3);
  });
});
