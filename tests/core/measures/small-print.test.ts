import { insightOf } from '../../../src/core/measures/insight';
import { bearersOn } from '../../../src/core/measures/bearers';
import { changesOf } from '../../../src/core/measures/changes';
import { contributionsTo } from '../../../src/core/measures/contributions';
import { decayedShare } from '../../../src/core/measures/decayed-share';
import { deliverableReports } from '../../../src/core/measures/deliverables/deliverable-report';
import { evidenceFor } from '../../../src/core/measures/deliverables/evidence';
import { focusAreasOf } from '../../../src/core/measures/focus-areas';
import { toGrains } from '../../../src/core/measures/grain';
import { buildLedger } from '../../../src/core/measures/ledger';
import { buildMeasures, healthOf, measuresOf } from '../../../src/core/measures/measure-all';
import { entriesNeeded } from '../../../src/core/measures/next-steps';
import { rulesOver } from '../../../src/core/measures/over-days';
import { dayNumber } from '../../../src/core/day';
import { AREAS, day, daysFrom, deliverable, entry, expectNear, input, phase, plan, roadmap, TODAY } from './fixtures';

describe('the entry that stands for an artifact', () => {
  const on = (entries: readonly ReturnType<typeof entry>[]): unknown => {
    const own = input(entries);
    return bearersOn(buildLedger(own), own, dayNumber(TODAY)).get('kit.md')?.entry;
  };
  const ship = (more: object) => entry({ date: '2026-11-01', kind: 'ship', artifact: 'kit.md', ...more });

  test('is a ship entry of its last ship day, not other work of that day nor an earlier ship', () => {
    const wanted = ship({ path: 'b.md', line: 5 });
    expect(on([entry({ date: '2026-11-01', kind: 'build', artifact: 'kit.md', path: 'a.md' }), ship({ date: '2026-10-20', path: 'a.md' }), wanted])).toBe(wanted);
  });

  test('of several on that day is the first by path, and in one note by line, in whatever order they come', () => {
    const [first, second, other] = [ship({ path: 'a.md', line: 2 }), ship({ path: 'a.md', line: 9 }), ship({ path: 'b.md', line: 1 })];
    for (const order of [[first, second, other], [other, second, first], [second, other, first]]) expect(on(order)).toBe(first);
  });
});

describe('what changed a rule', () => {
  test('visibility: an artifact shipped in time comes in, one that left the 90 days goes out', () => {
    // 2026-11-22 less 90 days is 2026-08-24: the old ship of 08-20 counted a week ago (from 08-18) and does not now (from 08-25).
    const own = input([
      entry({ date: '2026-08-20', kind: 'ship', artifact: 'old.md' }),
      entry({ date: '2026-11-20', kind: 'ship', artifact: 'new.md', public: true }),
    ]);
    const { entering, leaving, good, bad } = changesOf('visibility', buildLedger(own), own);
    expect([entering, leaving].map((parts) => parts.map((part) => [part.entry.artifactId, part.good, part.bad]))).toEqual([[['new.md', 1, 0]], [['old.md', 0, 1]]]);
    expect([good, bad]).toEqual([1, -1]);
  });

  test('visibility: an artifact published this week goes out as hidden and comes in as public', () => {
    const own = input([
      entry({ date: '2026-10-01', kind: 'ship', artifact: 'kit.md' }),
      entry({ date: '2026-11-19', kind: 'study', artifact: 'kit.md', url: 'https://example.org/kit' }),
    ]);
    const { good, bad } = changesOf('visibility', buildLedger(own), own);
    expect([good, bad]).toEqual([1, -1]);
  });

  test('hours: the seven days that came in end today, the seven that fell out end 28 days ago', () => {
    // Window today 10-26..11-22, a week ago 10-19..11-15: in come 11-16..11-22, out go 10-19..10-25.
    const dates = ['2026-10-18', '2026-10-19', '2026-10-25', '2026-10-26', '2026-11-15', '2026-11-16', '2026-11-22'];
    const own = input(dates.map((date) => entry({ date, kind: 'ship' })));
    const { entering, leaving } = changesOf('shipping', buildLedger(own), own);
    expect([entering, leaving].map((parts) => parts.map((part) => part.entry.date))).toEqual([['2026-11-16', '2026-11-22'], ['2026-10-19', '2026-10-25']]);
  });
});

describe('why an entry has no part in visibility', () => {
  test('no kind, another kind, no artifact, pending, or another entry of its artifact stands for it', () => {
    const own = [
      entry({ artifact: 'a.md' }), entry({ kind: 'build', artifact: 'a.md' }), entry({ kind: 'ship' }), entry({ kind: 'ship', date: '2026-11-20', artifact: 'b.md' }),
      entry({ kind: 'ship', date: '2026-11-01', artifact: 'a.md', path: 'a.md', line: 1 }), entry({ kind: 'ship', date: '2026-11-01', artifact: 'a.md', path: 'a.md', line: 2 }),
    ];
    expect(contributionsTo('visibility', input(own)).map(({ good, bad, excluded }) => [good, bad, excluded])).toEqual([
      [0, 0, 'no-kind'], [0, 0, 'kind-not-weighed'], [0, 0, 'no-artifact'], [0, 0, 'pending'], [0, 1, null], [0, 0, 'same-artifact'],
    ]);
  });
});

test('entries like yours: the median of the last 20 good ones, of the oldest day its later lines first', () => {
  // Newest first: ten of 1 h, nine of 3 h, then one of two on the oldest day: by line 2 comes first, of 9 h. The 21st, of 0.5 h, is not asked.
  const newest = daysFrom('2026-11-01', 10).map((date) => entry({ date, kind: 'ship', hours: 1 }));
  const older = daysFrom('2026-10-10', 9).map((date) => entry({ date, kind: 'ship', hours: 3 }));
  const oldest = (line: number, hours: number) => entry({ date: '2026-10-01', path: 'a.md', line, kind: 'ship', hours });
  // Ten of 1 h and ten of more: the median lies between 1 and 3, so 6 h are 3 entries. With the 0.5 h instead it would be 1 h, and 6.
  expect(entriesNeeded('shipping', buildLedger(input([...newest, ...older, oldest(1, 0.5), oldest(2, 9)])), 6, 1)).toBe(3);
  expect(entriesNeeded('shipping', buildLedger(input([...newest, ...older, oldest(2, 0.5), oldest(1, 9)])), 6, 1)).toBe(6);
});

test('evidence comes by its first day; of one day by path, and in one note by line', () => {
  const kit = deliverable('A kit');
  const own = phase(1, 3, 9, [], { deliverables: [kit] });
  const proof = (date: string | null, path: string, line: number, artifact: string) => entry({ date, path, line, kind: 'ship', artifact, deliverable: '1', text: artifact });
  const entries = [proof('2026-11-02', 'b.md', 1, 'd'), proof('2026-11-02', 'a.md', 7, 'c'), proof('2026-11-02', 'a.md', 3, 'b'), proof('2026-11-01', 'z.md', 9, 'a'), proof('2026-11-09', 'a.md', 1, 'a')];
  for (const order of [entries, [...entries].reverse()]) {
    expect(evidenceFor(buildLedger(input(order, { roadmap: roadmap({ phases: [own] }) })), own, kit).map((own) => [own.text, own.day])).toEqual([
      ['a', '2026-11-01'], ['b', '2026-11-02'], ['c', '2026-11-02'], ['d', '2026-11-02'],
    ]);
  }
});

test('areas off the roadmap come most hours first, equal ones by name', () => {
  const entries = [['zig', 2], ['ada', 2], ['lua', 3], ['bee', 2]].map(([name, hours]) => entry({ areas: [String(name)], hours: Number(hours), kind: 'study' }));
  for (const order of [entries, [...entries].reverse()]) {
    expect(focusAreasOf(buildLedger(input(order)), input([])).filter(({ onRoadmap }) => !onRoadmap).map(({ name }) => name)).toEqual(['lua', 'ada', 'bee', 'zig']);
  }
});

test('only a positive finite number of hours weighs', () => {
  expect([NaN, Infinity, -Infinity, -1, 0].map(toGrains)).toEqual([0, 0, 0, 0, 0]);
  expect([0.5, 24].map(toGrains)).toEqual([0.5, 24]);
});

test('a rule tells the close that broke it, and tells none while it is not broken', () => {
  const broken = daysFrom('2026-06-01', 60).map((date) => entry({ date, kind: 'study' }));
  const since = (entries: readonly ReturnType<typeof entry>[]): unknown => {
    const own = input(entries);
    const ledger = buildLedger(own);
    const health = healthOf(ledger, own);
    return insightOf(measuresOf(ledger, own).shipping, health.shipping, ledger, own).brokenSince;
  };
  // Closes 06-07 and 06-14 are the first two with enough days, both at 0 %: the second breaks it.
  expect(since(broken)).toBe('2026-06-14');
  expect(since(daysFrom('2026-06-01', 60).map((date) => entry({ date, kind: 'ship' })))).toBeNull();
});

test('over other days a rule without a measure, or without areas, or about artifacts stays as it is', () => {
  const entries = daysFrom('2026-11-01', 10).map((date) => entry({ date, kind: 'ship', artifact: date, areas: [] }));
  const own = input(entries, { roadmap: roadmap({ phases: [phase(1, 0, 9)] }) });
  const measures = buildMeasures(own);
  expect(measures.depth.state).toBe('not-set-up');
  const rule = { id: null, better: null, worse: null, text: 'a', line: 1 };
  const rules = [null, measures.depth, measures.visibility].map((measure) => ({ rule, measure, trend: [], insight: null }));
  expect(rulesOver(rules, buildLedger(own), 84)).toEqual(rules);
});

test('a late deliverable says nothing of a rule without data, nor of one under its target', () => {
  const guards = (entries: readonly ReturnType<typeof entry>[]): unknown => {
    const own = input(entries);
    return measuresOf(buildLedger(own), own, true).trajectory.guards;
  };
  const rated = (stretch: number) => daysFrom('2026-11-01', 10).map((date) => entry({ date, kind: 'build', stretch }));
  expect(guards([])).toEqual([]);
  expect(guards(rated(1))).toEqual([]);
  expect(guards(rated(5))).toEqual(['deliverable-not-moving']);
});

test('few follow-ups are less than a quarter of the work on artifacts; a quarter is enough', () => {
  // old.md is known since September: its 6 h in the window are follow-up work. The rest begins four artifacts: 6 of 25 h, 6 of 24 h.
  const guards = (each: number): unknown => {
    const starts = daysFrom('2026-11-01', 4).map((date) => entry({ date, kind: 'build', areas: ['llm'], hours: each, artifact: date }));
    const old = ['2026-09-01', '2026-11-10'].map((date) => entry({ date, kind: 'build', areas: ['llm'], hours: 6, artifact: 'old.md' }));
    return buildMeasures(input([...starts, ...old])).depth.guards;
  };
  expect(guards(4.75)).toEqual(['few-follow-ups']);
  expect(guards(4.5)).toEqual([]);
});

test('in the decayed share a day of many years ago weighs nothing', () => {
  const long = roadmap({ start: day('2018-01-01'), phases: [phase(1, 0, 119, AREAS)] });
  const own = plan(long);
  const entries = [entry({ date: '2018-02-01', kind: 'study', hours: 24 }, own), entry({ date: '2026-11-22', kind: 'ship', hours: 1 }, own)];
  const share = decayedShare('shipping', buildLedger(input(entries, { roadmap: long })));
  expectNear(share?.share, 1);
  expectNear(share?.days, 1);
});

test('a deliverable whose box is ticked without a day is done, and not late by any', () => {
  const ticked = phase(0, 0, 2, [], { deliverables: [deliverable('A kit', { done: true, task: true })] });
  const own = input([], { roadmap: roadmap({ phases: [ticked] }) });
  expect(deliverableReports(buildLedger(own), own)[0]).toMatchObject({ status: 'done', daysLate: 0 });
});
