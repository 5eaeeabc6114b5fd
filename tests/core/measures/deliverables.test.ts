import fc from 'fast-check';
import { addDays } from '../../../src/core/day';
import { deliverableReports, isAnyLate } from '../../../src/core/measures/deliverables/deliverable-report';
import { requiredBy } from '../../../src/core/measures/deliverables/evidence';
import { convolve, forecastOf, weeklyRateNeeded } from '../../../src/core/measures/deliverables/forecast';
import { paceOf } from '../../../src/core/measures/deliverables/pace';
import { statusOf, type StatusFacts } from '../../../src/core/measures/deliverables/status';
import { buildLedger } from '../../../src/core/measures/ledger';
import { buildMeasures, measuresOf } from '../../../src/core/measures/measure-all';
import type { Deliverable } from '../../../src/core/roadmap/roadmap';
import { day, daysFrom, deliverable, entry, expectNear, input, phase, plan, roadmap, TODAY } from './fixtures';

const START = day('2026-08-01');
const DUE = day('2027-02-28');

describe('pace', () => {
  test('the oracle: 5 of 12 on day 114 of 212 have earned 88.3 days, an SPI(t) of .775', () => {
    const pace = paceOf(5 / 12, 12, START, DUE, TODAY);
    expectNear(pace.elapsed, 0.5377358490566038);
    expectNear(pace.planned, 6.452830188679245);
    expectNear(pace.earnedDays, 88.33333333333334);
    expectNear(pace.spi, 0.7748538011695907);
  });

  test('goes on falling after the due day, and says nothing before the start', () => {
    expect(paceOf(0.9, 10, START, DUE, day('2027-06-01')).spi).toBeLessThan(0.7);
    expect(paceOf(0.9, 10, START, DUE, day('2027-06-01')).elapsed).toBe(1);
    expect(paceOf(0, 10, START, DUE, day('2026-07-31'))).toMatchObject({ elapsed: 0, spi: null });
  });
});

describe('forecast', () => {
  test('the oracle: seven left at the last twelve weeks are done in time with .355, in 16 weeks with half, in 22 with 85 %', () => {
    const own = convolve([0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 1], 7, 14);
    expectNear(own.onTime, 0.3546328094498494);
    expect(own).toMatchObject({ p50: 16, p85: 22, p95: 26 });
    expect([addDays(TODAY, 7 * 16), addDays(TODAY, 7 * 22)]).toEqual(['2027-03-14', '2027-04-25']);
  });

  test('the oracle: two left at 0, 1, 2 a week', () => {
    const own = convolve([0, 1, 2], 2, 2);
    expectNear(own.onTime, 6 / 9);
    expect(own).toMatchObject({ p50: 2, p85: 3, p95: 5 });
  });

  test('the guard rails: done, not enough history, stalled, and never beyond 104 weeks', () => {
    const even = [1, 0, 1, 0, 1, 0];
    expect(forecastOf([], 0, 0, 5)).toEqual({ kind: 'done' });
    expect(forecastOf(even.slice(1), 3, 1, 5)).toEqual({ kind: 'not-enough-history' });
    expect(forecastOf(even, 2, 1, 5)).toEqual({ kind: 'not-enough-history' });
    expect(forecastOf([0, 0, 0, 0, 0, 0], 3, 1, 5)).toEqual({ kind: 'stalled' });
    expect(forecastOf(even, 3, 1, 5)).toMatchObject({ kind: 'forecast', p50: 1 });
    const steady = [1, 1, 1, 1, 1, 1];
    expect(forecastOf(steady, 3, 104, 104)).toMatchObject({ onTime: 1, p50: 104, p95: 104 });
    expect(forecastOf(steady, 3, 105, 105)).toMatchObject({ onTime: 0, p50: null, p85: null });
    expect(forecastOf(even, 3, 400, 5)).toMatchObject({ onTime: 0, p50: null });
    expect(forecastOf(even, 3, 1, -3)).toMatchObject({ onTime: 0 });
  });

  const weeks = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 12 }).filter((history) => history.some((count) => count > 0));

  test('more left is never earlier and never likelier, and more time never hurts', () => {
    fc.assert(fc.property(weeks, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 40 }), (history, remaining, left) => {
      const less = convolve(history, remaining, left);
      const more = convolve(history, remaining + 1, left);
      expect(more.onTime).toBeLessThanOrEqual(less.onTime + 1e-12);
      for (const key of ['p50', 'p85', 'p95'] as const) expect(more[key] ?? Infinity).toBeGreaterThanOrEqual(less[key] ?? Infinity);
      expect(convolve(history, remaining, left + 1).onTime).toBeGreaterThanOrEqual(less.onTime - 1e-12);
    }));
  });

  test('one more week without anything never raises the chance', () => {
    fc.assert(fc.property(weeks, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 30 }), (history, remaining, left) => {
      expect(convolve([...history, 0], remaining, left).onTime).toBeLessThanOrEqual(convolve(history, remaining, left).onTime + 1e-12);
    }));
  });

  test('half comes before 85 % and that before 95 %', () => {
    fc.assert(fc.property(weeks, fc.integer({ min: 1, max: 20 }), (history, remaining) => {
      const { p50, p85, p95 } = convolve(history, remaining, 5);
      expect(p50 ?? Infinity).toBeLessThanOrEqual(p85 ?? Infinity);
      expect(p85 ?? Infinity).toBeLessThanOrEqual(p95 ?? Infinity);
    }));
  });

  test('the weekly rate needed is what is left over the weeks there are', () => {
    expect(weeklyRateNeeded(7, 98)).toBe(0.5);
    expect(weeklyRateNeeded(0, -5)).toBe(0);
    expect(weeklyRateNeeded(1, 0)).toBeNull();
  });
});

describe('status', () => {
  const facts = (more: Partial<StatusFacts> = {}): StatusFacts => ({ finished: false, start: START, due: DUE, today: TODAY, pace: null, forecast: { kind: 'not-enough-history' }, ...more });
  const chance = (onTime: number): StatusFacts['forecast'] => ({ kind: 'forecast', onTime, p50: 1, p85: 1, p95: 1 });
  const pace = (elapsed: number, spi: number): StatusFacts['pace'] => ({ elapsed, spi, planned: 1, earnedDays: 1 });

  test.each([
    ['done', { finished: true, due: day('2026-01-01') }],
    ['late', { due: day('2026-11-21'), forecast: chance(0.9) }],
    ['not-started', { start: day('2026-11-23') }],
    ['at-risk', { forecast: chance(0.69) }],
    ['on-track', { forecast: chance(0.7), pace: pace(0.5, 0.1) }],
    ['at-risk', { forecast: { kind: 'stalled' as const } }],
    ['at-risk', { pace: pace(0.15, 0.79) }],
    ['on-track', { pace: pace(0.14, 0) }],
    ['on-track', { pace: pace(0.9, 0.8) }],
    ['on-track', {}],
  ])('%s: %j', (status, more) => {
    expect(statusOf(facts(more))).toBe(status);
  });

  test('without dates nothing is said, unless it is done', () => {
    expect(statusOf(facts({ due: null }))).toBeNull();
    expect(statusOf(facts({ due: null, finished: true }))).toBe('done');
  });
});

describe('the deliverables of a plan', () => {
  const reports = (deliverables: readonly Deliverable[], entries: Parameters<typeof entry>[0][] = [], today = TODAY) => {
    const own = roadmap({ phases: [phase(0, 0, 2), phase(1, 3, 9, [], { deliverables, title: 'One rover' }), phase(2, 10, 18)] });
    const where = plan(own, today);
    const context = input(entries.map((each) => entry(each, where)), { roadmap: own, today });
    return deliverableReports(buildLedger(context), context);
  };
  const box = (text: string, done = false, more: Partial<Deliverable> = {}): Deliverable => deliverable(text, { task: true, done, ...more });
  const checked = ['2026-08-12', '2026-09-26', '2026-10-10', '2026-10-17'].map((date) => box(`Step of ${date} ✅ ${date}`, true));
  const open = Array.from({ length: 6 }, (_, i) => box(`Step ${String(i)}`));

  test('several boxes are one deliverable in as many steps, named after the phase', () => {
    const [own, ...others] = reports([...checked, ...open]);
    expect(others).toEqual([]);
    expect(own).toMatchObject({ phase: 1, index: 0, name: 'One rover', done: 4, required: 10, progress: 0.4, due: '2027-02-28', daysLate: 0 });
    expect(own?.milestones[0]).toEqual({ text: 'Step of 2026-08-12', path: 'Roadmap.md', line: 1, done: true, day: '2026-08-12' });
    expectNear(own?.weeklyRate, 6 / 14);
    // Twelve weeks from 2026-08-24 to 2026-11-15; the first step was done before.
    expect(own?.forecast).toEqual({ kind: 'forecast', ...convolve([0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0], 6, 14) });
  });

  test('boxes under a text are its steps; boxes due at another time are not', () => {
    expect(reports([deliverable('A queue others run'), box('a'), box('b', true)])).toMatchObject([{ name: 'A queue others run', done: 1, required: 2 }]);
    const due = { unit: 'month', at: 5 } as const;
    expect(reports([deliverable('A queue others run'), box('a', false, { due }), box('b', false, { due })])).toMatchObject([{ required: 1, due: '2027-02-28' }, { required: 2, due: '2026-10-31', status: 'late' }]);
  });

  test('evidence stands in the order of days, then of notes', () => {
    const ship = (date: string, path: string) => ({ date, path, kind: 'ship', deliverable: '1', artifact: `${date} ${path}` } as const);
    expect(reports([deliverable('A queue')], [ship('2026-11-03', 'a.md'), ship('2026-11-01', 'c.md'), ship('2026-11-02', 'b.md'), ship('2026-11-01', 'b.md')])[0]?.milestones.map(({ day: on, path }) => `${on} ${path}`))
      .toEqual(['2026-11-01 b.md', '2026-11-01 c.md', '2026-11-02 b.md', '2026-11-03 a.md']);
  });

  test('one late deliverable among several makes the phase late', () => {
    const own = reports([deliverable('A queue'), deliverable('A talk', { due: { unit: 'month', at: 5 } })]);
    expect([isAnyLate(own, 1), isAnyLate(own, 2), isAnyLate(own.slice(0, 1), 1)]).toEqual([true, false, false]);
  });

  test('a text alone is done or not', () => {
    expect(reports([deliverable('A queue')])).toMatchObject([{ name: 'A queue', milestones: [], done: 0, required: 1, status: 'at-risk' }]);
    expect(reports([box('A queue ✅ 2026-11-01', true)])).toMatchObject([{ name: 'A queue', done: 1, required: 1, progress: 1, status: 'done', forecast: { kind: 'done' } }]);
  });

  test('what was shipped for it is its evidence, each artifact once on its first day', () => {
    const ships = ['2026-11-01', '2026-11-03', '2026-11-09'].map((date) => ({ date, kind: 'ship', deliverable: '1', artifact: date > '2026-11-02' ? 'b.md' : 'a.md' } as const));
    const [own] = reports([deliverable('At least three viable paths')], [...ships.toReversed(), { date: '2026-11-10', kind: 'build', deliverable: '1', artifact: 'c.md' }, { date: '2026-11-23', kind: 'ship', deliverable: '1' }]);
    expect(own).toMatchObject({ done: 2, required: 3, forecast: { kind: 'not-enough-history' }, milestones: [{ day: '2026-11-01' }, { day: '2026-11-03' }] });
  });

  test('evidence that is there in full and checked is done, with its days late', () => {
    const [own] = reports([box('Two talks', true, { text: 'At least two talks' })], ['2026-10-01', '2027-03-12'].map((date) => ({ date, kind: 'reach', deliverable: '1' } as const)), day('2027-04-01'));
    expect(own).toMatchObject({ done: 2, required: 2, status: 'done', daysLate: 12 });
    expect(reports([deliverable('At least two talks')], [{ date: '2026-10-01', kind: 'reach', deliverable: '1' }], day('2027-04-01'))).toMatchObject([{ done: 1, required: 2, status: 'late' }]);
  });

  test('without boxes and evidence the progress of its own note counts, and its status says done', () => {
    const note = (progress: number | null, done = false): Partial<Deliverable> => ({ note: { link: 'Kit', progress, done } });
    expect(reports([deliverable('Kit', note(0.4))])).toMatchObject([{ done: 0, required: 1, progress: 0.4, pace: { earnedDays: 0.4 * 212 }, status: 'at-risk' }]);
    expect(reports([deliverable('Kit', note(1))])).toMatchObject([{ done: 1, progress: 1, status: 'on-track' }]);
    expect(reports([deliverable('Kit', note(0.4, true))])).toMatchObject([{ done: 1, required: 1, progress: 1, status: 'done' }]);
    expect(reports([deliverable('At least four kits', note(0.7))])).toMatchObject([{ done: 2, required: 4, progress: 0.7 }]);
    expect(reports([deliverable('At least 50 kits', note(58 / 100))])).toMatchObject([{ done: 29, required: 50 }]);
    expect(reports([deliverable('At least four kits', note(0.7, true))])).toMatchObject([{ done: 2, status: 'on-track' }]);
    const shipped = reports([deliverable('At least four kits', note(0.7))], [{ date: '2026-11-01', kind: 'ship', deliverable: '[[Kit]]' }, { date: '2026-11-01', kind: 'ship', deliverable: '[[Kits]]' }]);
    expect(shipped).toMatchObject([{ done: 2, required: 4, progress: 0.5, milestones: [{}, {}] }]);
    expect(reports([box('a'), box('b', true, note(0.9)), box('c')])).toMatchObject([{ done: 1, required: 3 }]);
  });

  test('the last twelve complete weeks count only from the start of the phase', () => {
const early = ['2026-08-12', '2026-08-20', '2026-08-27'].map((date) => box(`Step of ${date} ✅ ${date}`, true));
    expect(reports([...early, ...open], [], day('2026-09-13'))).toMatchObject([{ done: 3, forecast: { kind: 'not-enough-history' } }]);
    expect(reports([...early, ...open], [], day('2026-09-14'))).toMatchObject([{ done: 3, forecast: { kind: 'forecast' } }]);
  });

  test('the count is told from the text', () => {
    expect(['At least two viable paths', 'at least 12 articles', 'One system', 'At least seven or so', 'at least a dozen'].map(requiredBy)).toEqual([2, 12, 1, 7, 1]);
  });

  test.each([
    ['Mindestens zwei Gespräche', 2], ['al menos tres charlas', 3], ['Au moins 4 articles', 4], ['almeno due prototipi', 2], ['Pelo menos cinco artigos', 5],
    ['minstens drie lezingen', 3], ['co najmniej 6 wpisów', 6], ['не менее трёх статей', 1], ['Не менее 3 статей', 3], ['en az iki konuşma', 2], ['minst två föredrag', 2],
    ['Ít nhất 2 dự án', 2], ['Ít nhất hai dự án', 2], ['Setidaknya tiga artikel', 3], ['Paling sedikit 4 artikel', 4], ['至少两个项目', 2], ['少なくとも3本の記事', 3], ['최소 2개의 발표', 2], ['at least 1000 words', 1], ['the third, at least', 1],
  ])('%s asks for %i', (text, count) => {
    expect(requiredBy(text)).toBe(count);
  });

  test('without a start there are no dates and no status', () => {
    const own = roadmap({ start: null, phases: [phase(1, 3, 9, [], { deliverables: [box('a'), box('b', true)] })] });
    expect(deliverableReports(buildLedger(input([], { roadmap: own })), input([], { roadmap: own }))).toMatchObject([{ done: 1, required: 2, due: null, pace: null, p50: null, weeklyRate: null, status: null }]);
  });

  test('stretching work while the deliverable of the phase is late is said beside trajectory, the state stays', () => {
    const own = roadmap({ phases: [phase(0, 0, 2), phase(1, 3, 9, [], { deliverables: [deliverable('A queue', { due: { unit: 'month', at: 5 } })] })] });
    const context = input(daysFrom('2026-11-01', 20).map((date) => entry({ date, stretch: 5 })), { roadmap: own });
    const ledger = buildLedger(context);
    const late = isAnyLate(deliverableReports(ledger, context), 1);
    expect(late).toBe(true);
    expect(measuresOf(ledger, context, late).trajectory).toMatchObject({ state: 'on-target', guards: ['deliverable-not-moving'] });
    expect(buildMeasures(input(daysFrom('2026-11-01', 20).map((date) => entry({ date, stretch: 1 })), { roadmap: own })).trajectory.guards).toEqual([]);
  });
});
