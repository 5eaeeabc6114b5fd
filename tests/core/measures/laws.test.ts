import fc from 'fast-check';
import { addDays } from '../../../src/core/day';
import type { MappedEntry } from '../../../src/core/mapping/mapped-entry';
import { changesOf } from '../../../src/core/measures/changes';
import { contributionsTo } from '../../../src/core/measures/contributions';
import { coverageOf } from '../../../src/core/measures/coverage';
import { HOUR_RULES } from '../../../src/core/measures/day-book';
import { focusAreasOf } from '../../../src/core/measures/focus-areas';
import { leadTimeOf } from '../../../src/core/measures/lead-time';
import { buildLedger } from '../../../src/core/measures/ledger';
import { buildMeasures, healthOf, measuresOf } from '../../../src/core/measures/measure-all';
import { hoursByArea, spreadOf } from '../../../src/core/measures/spread';
import { trendOf } from '../../../src/core/measures/trend-line';
import { countVisible, countVisibleOn } from '../../../src/core/measures/visible-artifacts';
import { weeksOf } from '../../../src/core/measures/weeks';
import { sumsAt } from '../../../src/core/measures/window';
import { MEASURE_IDS } from '../../../src/core/roadmap/roadmap';
import { anyEntries, anyEntry } from './arbitraries';
import { entry, expectNear, input, TODAY } from './fixtures';

/** Few runs each time, many in the long campaign. */
const RUNS = { numRuns: process.env.LONG === '1' ? 1000 : 25 };

function everything(entries: readonly MappedEntry[]): unknown {
  const context = input(entries);
  const ledger = buildLedger(context);
  return [
    measuresOf(ledger, context),
    healthOf(ledger, context),
    focusAreasOf(ledger, context),
    weeksOf(ledger),
    coverageOf(ledger),
    leadTimeOf(ledger),
    MEASURE_IDS.map((id) => trendOf(id, ledger, context)),
  ];
}

/** The same work with weights and credits `factor` times as large. */
function scaled(own: MappedEntry, factor: number): MappedEntry {
  return { ...own, weight: own.weight * factor, areas: own.areas.map((area) => ({ ...area, credit: area.credit * factor })) };
}

test('the order of entries changes nothing, to the last bit', () => {
  fc.assert(
    fc.property(anyEntries.chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length }))), ([entries, shuffled]) => {
      expect(everything(shuffled)).toEqual(everything(entries));
    }),
    RUNS,
  );
});

test('a ledger with entries added and removed equals the one built from what is left', () => {
  fc.assert(
    fc.property(anyEntries, anyEntries, (kept, removed) => {
      const context = input(kept);
      const ledger = buildLedger(context);
      for (const own of removed) ledger.count(own);
      measuresOf(ledger, context);
      for (const own of removed) ledger.count(own, -1);
      const fresh = buildLedger(context);
      expect(measuresOf(ledger, context)).toEqual(measuresOf(fresh, context));
      expect(healthOf(ledger, context)).toEqual(healthOf(fresh, context));
      expect(focusAreasOf(ledger, context)).toEqual(focusAreasOf(fresh, context));
      expect(weeksOf(ledger)).toEqual(weeksOf(fresh));
      expect(coverageOf(ledger)).toEqual(coverageOf(fresh));
      expect(ledger.days.map(({ day }) => day)).toEqual(fresh.days.map(({ day }) => day));
      expect(ledger.notes).toEqual(fresh.notes);
    }),
    RUNS,
  );
});

test('minutes instead of hours change no share, no interval and no spread', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const hours = buildLedger(input(entries));
      const minutes = buildLedger(input(entries.map((own) => scaled(own, 60))));
      const a = measuresOf(hours, input([]));
      const b = measuresOf(minutes, input([]));
      for (const rule of HOUR_RULES) {
        for (const field of ['share', 'low', 'high'] as const) {
          if (a[rule][field] === null) expect(b[rule][field]).toBeNull();
          else expectNear(b[rule][field], a[rule][field]);
        }
        expectNear(b[rule].days, a[rule].days);
      }
      expect(b.visibility).toEqual(a.visibility);
      const spread = spreadOf(hoursByArea(hours.days).values());
      if (spread !== undefined) expectNear(spreadOf(hoursByArea(minutes.days).values())?.hhi, spread.hhi);
    }),
    RUNS,
  );
});

test('splitting an entry in two on its day changes no share, no days, no interval and no state', () => {
  fc.assert(
    fc.property(fc.array(anyEntry(), { minLength: 1, maxLength: 40 }), (entries) => {
      const [first, ...rest] = entries;
      if (first === undefined) return;
      const halves = [scaled(first, 0.5), { ...scaled(first, 0.5), line: first.line + 1000 }];
      const whole = buildMeasures(input(entries));
      const split = buildMeasures(input([...rest, ...halves]));
      for (const rule of HOUR_RULES) {
        expect(split[rule].state).toBe(whole[rule].state);
        for (const field of ['good', 'bad', 'days', 'kish'] as const) expectNear(split[rule][field], whole[rule][field]);
        if (whole[rule].share !== null) expectNear(split[rule].low, whole[rule].low ?? NaN);
      }
    }),
    RUNS,
  );
});

test('even days count fully, one huge day nearly alone', () => {
  const kish = (hours: readonly number[]): number => buildMeasures(input(hours.map((own, i) => entry({ kind: 'ship', hours: own, date: addDays(TODAY, -i) })))).shipping.kish;
  expect(kish([2, 2, 2, 2])).toBe(4);
  expect(kish([24, 0.25, 0.25])).toBeLessThan(1.05);
  expect(kish([])).toBe(0);
});

test('effective days are at most the distinct days', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const days = new Set(entries.map(({ date }) => date)).size;
      const measures = buildMeasures(input(entries));
      for (const rule of HOUR_RULES) {
        expect(measures[rule].kish).toBeLessThanOrEqual(days + 1e-9);
        expect(measures[rule].days).toBeLessThanOrEqual(measures[rule].kish + 1e-9);
      }
    }),
    RUNS,
  );
});

test('notes on fewer than 4 days never break a rule', () => {
  const threeDays = fc.array(fc.tuple(fc.constantFrom(7, 14, 20), anyEntry()), { maxLength: 60 });
  fc.assert(
    fc.property(threeDays, (list) => {
      const entries = list.map(([ago, own]) => ({ ...own, date: addDays(TODAY, -ago) }));
      const measures = buildMeasures(input(entries));
      for (const rule of HOUR_RULES) expect(measures[rule].state).toBe('too-little-data');
    }),
    RUNS,
  );
});

test('good work never lowers a share and bad work never raises it', () => {
  const good = { kind: 'ship', areas: ['llm'], artifact: 'new.md', url: 'https://example.org/new', stretch: 5, leverage: true } as const;
  const bad = { kind: 'ship', areas: ['gamedev'], artifact: 'hidden.md', public: false, stretch: 1, leverage: false } as const;
  const minutes = fc.integer({ min: 1, max: 600 });
  const ago = fc.integer({ min: 0, max: 27 });
  fc.assert(
    fc.property(anyEntries, minutes, ago, (entries, length, days) => {
      const before = buildMeasures(input(entries));
      const more = (own: Parameters<typeof entry>[0]) => buildMeasures(input([...entries, entry({ ...own, hours: length / 60, date: addDays(TODAY, -days) })]));
      const better = more(good);
      const worse = more(bad);
      const studied = more({ kind: 'study', areas: ['gamedev'] });
      for (const id of MEASURE_IDS) {
        const share = before[id].share;
        if (share === null) continue;
        expect(better[id].share).toBeGreaterThanOrEqual(share - 1e-12);
        if (id !== 'shipping') expect(worse[id].share).toBeLessThanOrEqual(share + 1e-12);
      }
      if (before.shipping.share !== null) expect(studied.shipping.share).toBeLessThanOrEqual(before.shipping.share + 1e-12);
    }),
    RUNS,
  );
});

test('the parts behind a measure sum exactly to it', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const measures = buildMeasures(input(entries));
      for (const id of MEASURE_IDS) {
        const parts = contributionsTo(id, input(entries));
        expect(parts.map((part) => part.entry)).toEqual(entries);
        expect(parts.reduce((sum, part) => sum + part.good, 0)).toBe(measures[id].good);
        expect(parts.reduce((sum, part) => sum + part.bad, 0)).toBe(measures[id].bad);
        for (const part of parts) if (part.excluded !== null) expect(part.good + part.bad).toBe(0);
      }
    }),
    RUNS,
  );
});

test('what entered and left in a week sums exactly to the change', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const context = input(entries);
      const ledger = buildLedger(context);
      for (const id of MEASURE_IDS) {
        const at = (day: number) => {
          if (id !== 'visibility') return sumsAt(ledger, id, day);
          const { visible, shipped } = countVisible(ledger, context, day);
          return { good: visible, bad: shipped - visible };
        };
        const { good, bad } = changesOf(id, ledger, context);
        expect(good).toBe(at(ledger.today).good - at(ledger.today - 7).good);
        expect(bad).toBe(at(ledger.today).bad - at(ledger.today - 7).bad);
      }
    }),
    RUNS,
  );
});

const anyArtifactNote = fc.tuple(fc.constantFrom('a.md', 'b.md', 'c.md'), fc.record({ url: fc.constantFrom(null, 'https://example.org/x', 'http://localhost/x'), public: fc.constantFrom(null, true, false, 'na' as const), version: fc.constant(null) }));

test('visibility over many closes is visibility on each of them', () => {
  fc.assert(
    fc.property(fc.array(anyEntry(400), { maxLength: 30 }), fc.array(anyArtifactNote, { maxLength: 3 }), (entries, artifacts) => {
      const ledger = buildLedger(input(entries));
      const notes = new Map(artifacts);
      const days = Array.from({ length: 70 }, (_, i) => ledger.today - 7 * (69 - i));
      expect(countVisibleOn(ledger, notes, days)).toEqual(days.map((day) => countVisible(ledger, { artifactNotes: notes }, day)));
    }),
    RUNS,
  );
});

test('the credits of an entry to its areas sum to its weight', () => {
  fc.assert(
    fc.property(anyEntry(), (own) => {
      fc.pre(own.areas.length > 0);
      const hours = [...hoursByArea(buildLedger(input([own])).days).values()];
      expectNear(hours.reduce((sum, value) => sum + value, 0), own.weight);
    }),
    RUNS,
  );
});

test('an untagged note changes coverage only', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const ledger = buildLedger(input(entries));
      const before = coverageOf(ledger);
      ledger.countLogNote({ path: 'Journal/untagged.md', day: TODAY });
      expect(coverageOf(ledger)).toEqual({ ...before, eligible: before.eligible + 1 });
    }),
    RUNS,
  );
});
