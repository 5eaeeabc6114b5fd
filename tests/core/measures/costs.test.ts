import fc from 'fast-check';
import { createMapper } from '../../../src/core/mapping/create-mapper';
import type { ArtifactNote } from '../../../src/core/mapping/artifact-note';
import { type Evidence, evidenceOf } from '../../../src/core/measures/density';
import { buildLedger, Ledger } from '../../../src/core/measures/ledger';
import type { MeasureInput } from '../../../src/core/measures/measure-input';
import { addDays, mondayOf } from '../../../src/core/day';
import { buildReport } from '../../../src/core/report/build-report';
import { unusedSettings } from '../../../src/core/roadmap/options/read-options';
import { MEASURE_IDS } from '../../../src/core/roadmap/roadmap';
import { anyEntry } from './arbitraries';
import { deliverable, entry, input, NO_OPTIONS, phase, roadmap, TODAY } from './fixtures';

afterEach(() => { jest.restoreAllMocks(); });

/** The evidence, entry by entry. */
function oneByOne({ entries, calendar }: MeasureInput): Evidence {
  const none = () => ({ shipped: 0, built: 0, studied: 0, other: 0, entries: 0 });
  const weeks = new Map<string, ReturnType<typeof none>>();
  const phases = calendar.dates.map(none);
  for (const { date, kind, weight } of entries) {
    if (date === null) continue;
    const owner = calendar.owner(date);
    if (owner.at === 'before' || owner.at === 'after') continue;
    const monday = mondayOf(date);
    const week = weeks.get(monday) ?? none();
    weeks.set(monday, week);
    const side = kind === 'ship' ? 'shipped' : kind === 'build' ? 'built' : kind === 'study' ? 'studied' : 'other';
    for (const sums of [week, owner.at === 'phase' ? phases[owner.phase] : undefined]) {
      if (sums === undefined) continue;
      sums[side] += weight;
      sums.entries += 1;
    }
  }
  return { weeks: [...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([monday, sums]) => ({ ...sums, monday: monday as Evidence['weeks'][number]['monday'] })), phases };
}

function rounded({ weeks, phases }: Evidence): unknown {
  return JSON.parse(JSON.stringify({ weeks, phases }, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value)));
}

test('evidence over time is that of each entry in its week and in the phase of its date, after any history', () => {
  fc.assert(fc.property(fc.array(anyEntry(300), { maxLength: 40 }), fc.array(anyEntry(300), { maxLength: 10 }), (kept, gone) => {
    const context = input(kept);
    const ledger = buildLedger(input([...kept, ...gone]));
    evidenceOf(ledger, context.calendar.dates.length);
    for (const own of gone) ledger.count(own, -1);
    expect(rounded(evidenceOf(ledger, context.calendar.dates.length))).toEqual(rounded(oneByOne(context)));
  }), { numRuns: process.env.LONG === '1' ? 500 : 30 });
});

test('after a change evidence looks at the days of that week and later, not at all days', () => {
  const entries = Array.from({ length: 200 }, (_, i) => entry({ date: addDays(TODAY, -i) }));
  const ledger = buildLedger(input(entries));
  evidenceOf(ledger, 5);
  ledger.count(entry({ date: TODAY }));
  jest.spyOn(Ledger.prototype, 'days', 'get').mockImplementation(() => { throw new Error('All days were asked for.'); });
  const between = jest.spyOn(ledger, 'between');
  const { weeks } = evidenceOf(ledger, 5);
  expect(weeks.at(-1)?.entries).toBeGreaterThan(7);
  expect(between.mock.results.flatMap(({ value }) => value as unknown[]).length).toBeLessThanOrEqual(7);
});

test('a report looks through the artifacts once for each day it asks about', () => {
  const ships = Array.from({ length: 50 }, (_, i) => entry({ date: addDays(TODAY, -i), kind: 'ship', artifact: `${String(i)}.md` }));
  const own = roadmap({ rules: MEASURE_IDS.map((id, i) => ({ id, better: null, worse: null, text: id, line: i + 1 })) });
  const asked = new Map<string, number>();
  const artifactNotes = new (class extends Map<string, ArtifactNote> {
    override get(id: string): undefined {
      asked.set(id, (asked.get(id) ?? 0) + 1);
    }
  })();
  const context = input(ships, { roadmap: own, artifactNotes });
  const { rules } = buildReport({ ledger: buildLedger(context), context, problems: [], entries: () => ships });
  expect(rules.find(({ rule }) => rule.id === 'visibility')?.measure?.good).toBe(0);
  // Today, a week ago, a week from now and 90 days ago; the closes of the plan and of the trend in one pass each.
  expect(Math.max(...asked.values())).toBeLessThanOrEqual(6);
});

test('the words of a deliverable are looked for once, however many entries name it', () => {
  let looked = 0;
  const watched = { ...phase(1, 3, 9), get deliverables() { looked += 1; return [deliverable('A public queue')]; } };
  const context = input([], { roadmap: roadmap({ phases: [phase(0, 0, 2), watched] }) });
  const mapper = createMapper({ ...context, resolveLink: () => null, isLinked: () => false });
  looked = 0;
  for (let i = 0; i < 100; i += 1) {
    expect(mapper.problems(entry({ deliverable: '[[Public queue]]' }))).toEqual([]);
    expect(mapper.problems(entry({ deliverable: '[[Another thing]]' }))).toMatchObject([{ kind: 'unknown-deliverable' }]);
  }
  expect(looked).toBe(2);
});

test('settings of phases are held against the plan without a look at every phase for each', () => {
  let looked = 0;
  const phases = Array.from({ length: 100 }, (_, i) => ({ get number() { looked += 1; return i; } }));
  const phaseFocus = new Map(Array.from({ length: 200 }, (_, i) => [i, ['llm']] as const));
  expect(unusedSettings({ ...NO_OPTIONS, phaseFocus }, phases, 'Plan.md')).toHaveLength(100);
  expect(looked).toBe(100);
});
