import { companionsOf } from '../../../src/core/measures/companions';
import { contributionsTo } from '../../../src/core/measures/contributions';
import { focusAreasOf } from '../../../src/core/measures/focus-areas';
import { buildLedger } from '../../../src/core/measures/ledger';
import { buildMeasures } from '../../../src/core/measures/measure-all';
import { weeksOf } from '../../../src/core/measures/weeks';
import { AREAS, day, daysFrom, entry, expectNear, fixtureA, input, NO_OPTIONS, phase, plan, roadmap } from './fixtures';

const reasonOf = (own: Parameters<typeof entry>[0], id: 'depth' | 'shipping' | 'visibility' = 'shipping') => contributionsTo(id, input([entry(own)]))[0]?.excluded;

test('one entry is too little data, with its own share', () => {
  expect(buildMeasures(input([entry({ kind: 'ship', hours: 2 })])).shipping).toMatchObject({ good: 2, bad: 0, share: 1, kish: 1, state: 'too-little-data', high: 1 });
});

test('all good is on target and has no fix', () => {
  const entries = daysFrom('2026-11-01', 20).map((date) => entry({ date, kind: 'ship', hours: 1 }));
  expect(buildMeasures(input(entries)).shipping).toMatchObject({ share: 1, bad: 0, fix: 0, state: 'on-target' });
});

test('weight 0 is kept in the list and adds nothing', () => {
  const entries = daysFrom('2026-11-01', 20).map((date) => entry({ date, kind: 'ship', hours: 0, areas: ['llm'] }));
  expect(buildMeasures(input(entries)).shipping).toMatchObject({ good: 0, share: null, state: 'too-little-data' });
  expect(contributionsTo('shipping', input(entries)).every((part) => part.excluded === 'no-weight')).toBe(true);
});

test('C14: work counted elsewhere has no weight, and its artifact still counts', () => {
  const entries = [entry({ kind: 'ship', hours: 5, countedElsewhere: true, artifact: 'queue.md', public: true })];
  expect(buildMeasures(input(entries)).shipping.good).toBe(0);
  expect(buildMeasures(input(entries)).visibility).toMatchObject({ public: 1, shipped: 1 });
});

test('C30: the address of any entry proves its artifact public, also of what was read for it', () => {
  const shipped = entry({ date: '2026-11-01', kind: 'ship', artifact: 'queue.md' });
  const read = entry({ date: '2026-11-10', kind: 'study', artifact: 'queue.md', url: 'https://example.org/queue' });
  expect(buildMeasures(input([shipped, read])).visibility).toMatchObject({ public: 1, shipped: 1 });
});

test('an entry dated tomorrow is left out', () => {
  expect(reasonOf({ date: '2026-11-23', kind: 'ship' })).toBe('future');
  expect(buildMeasures(input([...fixtureA(), entry({ date: '2026-11-23', kind: 'study', hours: 9 })]))).toEqual(buildMeasures(input(fixtureA())));
});

test('twenty areas on one entry share its weight', () => {
  const areas = [...AREAS, ...Array.from({ length: 17 }, (_, i) => `off-${String(i)}`)];
  const entries = [entry({ hours: 4, areas })];
  const { depth } = buildMeasures(input(entries));
  expectNear(depth.good, 0.6);
  expectNear(depth.bad, 3.4);
  expect(focusAreasOf(buildLedger(input(entries)), input([]))).toHaveLength(20);
});

test('the window is 28 days with today', () => {
  expect(reasonOf({ date: '2026-10-26', kind: 'ship' })).toBeNull();
  expect(reasonOf({ date: '2026-10-25', kind: 'ship' })).toBe('outside-window');
  expect(reasonOf({ date: null, kind: 'ship' })).toBe('undated');
});

test('the excluded say why', () => {
  expect(reasonOf({ kind: null })).toBe('no-kind');
  expect(reasonOf({ kind: 'busy' })).toBe('kind-not-weighed');
  expect(reasonOf({ kind: 'ship' }, 'depth')).toBe('no-area');
  expect(reasonOf({ kind: 'ship' }, 'visibility')).toBe('no-artifact');
  expect(reasonOf({ kind: 'build' }, 'visibility')).toBe('kind-not-weighed');
});

test('C20: a window across a phase change keeps what each phase chose', () => {
  const own = roadmap({ phases: [phase(0, 0, 5, ['llm']), phase(1, 6, 9, ['cloud'])] });
  const before = plan(own, undefined, ['llm']);
  const after = plan(own, undefined, ['cloud']);
  const entries = [
    ...daysFrom('2026-10-26', 5).map((date) => entry({ date, hours: 1, areas: ['llm'], kind: 'build' }, before)),
    ...daysFrom('2026-11-10', 5).map((date) => entry({ date, hours: 1, areas: ['llm'], kind: 'build' }, after)),
  ];
  expect(buildMeasures(input(entries, { roadmap: own })).depth).toMatchObject({ good: 5, bad: 5 });
});

test('visibility says why an artifact is left out, and its last ship entry, the first of that day, stands for it', () => {
  const ship = (date: string, artifact: string, more: object = {}) => entry({ date, kind: 'ship', artifact, ...more });
  const entries = [
    ship('2026-11-20', 'new.md'), ship('2026-10-20', 'nda.md', { public: 'na' }),
    ship('2026-10-01', 'kit.md'), ship('2026-10-20', 'kit.md', { path: 'Journal/b.md' }), ship('2026-10-20', 'kit.md', { path: 'Journal/a.md' }),
  ];
  expect(contributionsTo('visibility', input(entries)).map(({ bad, excluded }) => excluded ?? bad)).toEqual(['pending', 'not-applicable', 'same-artifact', 'same-artifact', 1]);
});

test('the areas, the spread and the untied study are those of the 28 days with today, no day more or less', () => {
  const study = (date: string) => entry({ date, kind: 'study', hours: 2, areas: ['llm'] });
  const of = (date: string): unknown => {
    const own = input([study(date)]);
    const ledger = buildLedger(own);
    const { untiedStudy, spread } = companionsOf(ledger, 3);
    return [focusAreasOf(ledger, own).find(({ name }) => name === 'llm')?.hours, untiedStudy, spread?.n0 ?? 0];
  };
  expect([of('2026-10-26'), of('2026-10-25')]).toEqual([[2, 2, 1], [0, 0, 0]]);
});

describe('C27: before the start and after the end', () => {
  const own = roadmap({ start: day('2026-11-10'), phases: [phase(0, 1, 2, AREAS)] });
  const where = plan(own);
  const early = entry({ date: '2026-11-09', kind: 'ship', hours: 3, areas: ['llm'], artifact: 'queue.md', version: 2 }, where);
  const first = entry({ date: '2026-11-12', kind: 'build', hours: 2, areas: ['llm'], artifact: 'queue.md' }, where);
  const context = input([early, first], { roadmap: own });
  const ledger = buildLedger(context);

  test('work is left out of rules, focus hours, levels, weeks and first dates', () => {
    expect(buildMeasures(context).shipping).toMatchObject({ good: 2, bad: 0 });
    expect(focusAreasOf(ledger, context).find(({ name }) => name === 'llm')).toMatchObject({ hours: 2, level: 2 });
    expect(weeksOf(ledger).reduce((sum, week) => sum + week.shipped + week.built, 0)).toBe(2);
    expect(buildMeasures(context).visibility.shipped).toBe(0);
    expect(contributionsTo('shipping', context).map(({ excluded }) => excluded)).toEqual(['before-start', null]);
  });

  test('the start is the start itself: days before the first phase are in', () => {
    expect(where.calendar.owner(day('2026-11-12')).at).toBe('before');
    expect(contributionsTo('shipping', context)[1]).toMatchObject({ good: 2, excluded: null });
  });

  test('the start day itself is in, the day before is out', () => {
    const on = (date: string): unknown => contributionsTo('shipping', input([entry({ date, kind: 'ship' }, where)], { roadmap: own }))[0]?.excluded;
    expect([on('2026-11-10'), on('2026-11-09')]).toEqual([null, 'before-start']);
  });

  test('the end is the last end of any phase', () => {
    const ended = roadmap({ start: day('2026-05-01'), phases: [phase(0, 0, 2), phase(1, 0, 5)] });
    const entries = [entry({ date: '2026-10-31', kind: 'ship' }, plan(ended)), entry({ date: '2026-11-01', kind: 'ship' }, plan(ended))];
    expect(contributionsTo('shipping', input(entries, { roadmap: ended })).map(({ excluded }) => excluded)).toEqual([null, 'after-end']);
  });
});

test('without a start the gauges work', () => {
  const own = roadmap({ start: null });
  const entries = fixtureA(plan(own));
  expect(buildMeasures(input(entries, { roadmap: own })).shipping).toMatchObject({ good: 16, bad: 6.5, state: 'on-target' });
});

test('a roadmap edited mid-phase is replayed with its new targets', () => {
  const strict = roadmap({ options: { ...NO_OPTIONS, targets: { shipping: 0.9 } } });
  expect(buildMeasures(input(fixtureA(), { roadmap: strict })).shipping).toMatchObject({ state: 'slipping', target: 0.9 });
});

test('where nobody logs hours, entries count and the default hour only scales them', () => {
  const entries = daysFrom('2026-11-10', 5).map((date) => ({ ...entry({ date, kind: 'ship' }), weight: 0.25 }));
  expect(buildMeasures(input(entries)).shipping).toMatchObject({ good: 1.25, state: 'on-target' });
  const [first, ...rest] = entries;
  const stated = first === undefined ? rest : [{ ...first, assumed: false, hours: 0.25 }, ...rest];
  expect(buildMeasures(input(stated)).shipping.state).toBe('too-little-data');
});

test('names like __proto__ are areas and artifacts like any other', () => {
  const entries = [entry({ kind: 'ship', hours: 1, areas: ['__proto__'], artifact: 'constructor', public: true })];
  expect(focusAreasOf(buildLedger(input(entries)), input([])).map(({ name, hours }) => [name, hours])).toContainEqual(['__proto__', 1]);
  expect(buildMeasures(input(entries)).visibility.shipped).toBe(1);
});
