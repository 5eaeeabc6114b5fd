import fc from 'fast-check';
import { addDays, parseDay } from '../../../src/core/day';
import { entriesBehind, type NumberName } from '../../../src/core/report/behind';
import type { Entry } from '../../../src/core/entries/entry';
import { ReportBook } from '../../../src/core/report/report-book';
import type { Report } from '../../../src/core/report/report';
import { MEASURE_IDS, type Roadmap } from '../../../src/core/roadmap/roadmap';
import { reasonsText } from '../../../src/text/reasons';
import { DEFAULT_REPORT_SETTINGS } from '../../../src/core/report/settings';
import { anyEntry } from '../measures/arbitraries';
import { AREAS, entry, phase, roadmap, TODAY } from '../measures/fixtures';

const rules = MEASURE_IDS.map((id, i) => ({ id, better: null, worse: null, text: id, line: i + 1 }));

function report(entries: readonly Entry[], more: Partial<Roadmap> = {}): Report {
  const book = new ReportBook({ roadmap: roadmap({ rules, ...more }), resolveLink: () => null, settings: DEFAULT_REPORT_SETTINGS, today: TODAY });
  const paths = new Set(entries.map(({ path }) => path));
  for (const path of paths) book.set(path, { path, place: { inLog: true, day: null }, day: parseDay(path.slice(8, 18)) ?? null, entries: entries.filter((own) => own.path === path), problems: [], artifact: null });
  return book.report([]);
}

/** Work of a year, some of it in the future, undated, or put in a phase by hand. */
const anyWork = fc.array(
  fc.tuple(anyEntry(330), fc.constantFrom(null, '0', '1', '4'), fc.constantFrom('as-is', 'undated', 'tomorrow'), fc.constantFrom([], ['llm/rag'])).map(([own, phase, when, more]) => ({
    ...own,
    // Two names of one area, now and then (C09).
    focus: [...own.areas.map(({ name }) => name), ...more],
    phase,
    date: when === 'undated' ? null : when === 'tomorrow' ? addDays(TODAY, 1) : own.date,
  })),
  { maxLength: 50 },
);
const RUNS = { numRuns: process.env.LONG === '1' ? 1000 : 40 };

function total(own: Report, name: NumberName): { readonly hours: number; readonly entries: number } {
  const { rows, totals } = entriesBehind(own, name);
  if (!('count' in totals)) throw new Error('has sides');
  expect(rows.reduce((sum, { credit }) => sum + credit, 0)).toBe(totals.count);
  return { hours: totals.count, entries: rows.filter(({ side }) => side !== 'excluded').length };
}

test('every cell of the grid is the entries behind it, to the last bit', () => {
  fc.assert(fc.property(anyWork, (entries) => {
    const own = report(entries);
    const { areas, rows } = own.grid;
    for (const { phase, cells, unassigned, total: all } of rows) {
      cells.forEach((cell, i) => { expect(total(own, { of: 'cell', phase, area: areas[i]?.name ?? '' })).toEqual(cell); });
      expect(total(own, { of: 'cell', phase, area: null })).toEqual(unassigned);
      if (phase !== null) expect(total(own, { of: 'phase', index: phase })).toEqual(all);
    }
    expect(rows.reduce((sum, row) => sum + row.total.entries, 0)).toBe(entries.filter(({ date }) => date === null || date <= TODAY).length);
  }), RUNS);
});

test('areas off the roadmap stand behind its own, most hours over all phases first, equal ones by name', () => {
  const work = (date: string, hours: number, area: string): Entry => ({ ...entry({ date, kind: 'study', hours, areas: [area] }), path: `Journal/${date}.md` });
  const entries = [work('2026-05-10', 2, 'zig'), work('2026-05-11', 3, 'ada'), work('2026-11-10', 2, 'zig'), work('2026-11-11', 4, 'lua'), work('2026-11-12', 1, 'llm')];
  expect(report(entries).grid.areas.map(({ name }) => name)).toEqual([...AREAS, 'lua', 'zig', 'ada']);
});

/** Months 4 and 9 belong to two phases, month 9 to three. */
const OVERLAPPING = { phases: [phase(0, 0, 4), phase(1, 4, 9, AREAS), phase(2, 5, 18), phase(3, 9, 9)] };

test('where phases overlap each lists what falls in it, and one of them counts it', () => {
  fc.assert(fc.property(anyWork, (entries) => {
    const own = report(entries, OVERLAPPING);
    for (const { phase: index, total: all } of own.grid.rows) if (index !== null) expect(total(own, { of: 'phase', index })).toEqual(all);
    const lists = own.roadmap.phases.map((_, index) => entriesBehind(own, { of: 'phase', index }).rows);
    for (const each of own.entries) {
      if (each.date === null || each.date > TODAY) continue;
      const listed = lists.flatMap((rows, index) => rows.filter((row) => row.entry === each).map(({ side }) => [index, side] as const));
      expect(listed.filter(([, side]) => side === 'counted').map(([index]) => index)).toEqual(each.phaseIndex === null ? [] : [each.phaseIndex]);
      if (each.phase === null) expect(listed.map(([index]) => index)).toEqual(own.calendar.phasesOn(each.date));
    }
  }), RUNS);
});

test('the phase that starts earlier lists an overlapped entry, says that it does not count it, and the entry says so too', () => {
  const ship = { ...entry({ date: '2026-09-10', kind: 'ship', hours: 2, areas: ['llm'] }), path: 'Journal/2026-09-10.md' };
  const own = report([ship, { ...ship, line: ship.line + 1, phase: '1' }], OVERLAPPING);
  const rows = (name: NumberName): unknown => entriesBehind(own, name).rows.map(({ entry: { line }, credit, side, reason }) => [line, credit, side, reason]);
  expect(rows({ of: 'phase', index: 0 })).toEqual([[ship.line, 0, 'excluded', 'other-phase']]);
  expect(rows({ of: 'phase', index: 1 })).toEqual([[ship.line, 2, 'counted', null], [ship.line + 1, 2, 'counted', null]]);
  expect(rows({ of: 'cell', phase: 0, area: 'llm' })).toEqual([[ship.line, 0, 'excluded', 'other-phase']]);
  expect(rows({ of: 'cell', phase: 0, area: null })).toEqual([]);
  expect(reasonsText(own.entries[0]?.reasons ?? [])).toContain('months 4 to 9 of the plan, phase 1, Phase 1; also falls in phase 0, Phase 0');
  expect(reasonsText(own.entries[1]?.reasons ?? [])).not.toContain('also');
});

test('what came in less what fell out is the change since last week', () => {
  fc.assert(fc.property(anyWork, (entries) => {
    const own = report(entries);
    for (const { rule, measure, insight } of own.rules) {
      if (rule.id === null || measure === null || insight === null) throw new Error('not measured');
      const { totals, rows } = entriesBehind(own, { of: 'change', rule: rule.id });
      const { good, bad, before } = insight.change;
      expect(totals).toEqual({ good, bad });
      expect(measure.good - before.good).toBe(good);
      expect(measure.bad - before.bad).toBe(bad);
      const share = before.good + before.bad > 0 ? before.good / (before.good + before.bad) : null;
      expect(before.share).toBe(share);
      expect(insight.change.share).toBe(share === null || measure.share === null ? null : measure.share - share);
      for (const row of rows) expect(row.credit).not.toBe(0);
    }
  }), RUNS);
});

test('last week is the same day seven days ago', () => {
  const ship = (date: string, hours: number): Entry => ({ ...entry({ date, kind: 'ship', hours }), path: `Journal/${date}.md` });
  const own = report([ship('2026-11-15', 1), ship('2026-11-16', 2), ship('2026-10-25', 4), ship('2026-10-18', 8), ship('2026-10-26', 16)]);
  expect(own.rules.find(({ rule }) => rule.id === 'shipping')?.insight?.change).toEqual({ good: 2 - 4, bad: 0, share: 0, before: { good: 21, bad: 0, share: 1 } });
  expect(entriesBehind(own, { of: 'change', rule: 'shipping' }).rows.map(({ entry: { date }, credit }) => [date, credit])).toEqual([['2026-11-16', 2], ['2026-10-25', -4]]);
});

test('every week of evidence is the entries behind it, and the phases sum to no more', () => {
  fc.assert(fc.property(anyWork, (entries) => {
    const own = report(entries);
    const hours = ({ shipped, built, studied, other }: Report['evidence']['phases'][number]): number => shipped + built + studied + other;
    for (const week of own.evidence.weeks) expect(total(own, { of: 'evidence', monday: week.monday })).toEqual({ hours: hours(week), entries: week.entries });
    for (const { entries: count } of own.evidence.weeks) expect(count).toBeGreaterThan(0);
    const sum = (list: Report['evidence']['phases']): number => list.reduce((all, each) => all + hours(each), 0);
    expect(sum(own.evidence.phases)).toBe(sum(own.evidence.weeks));
  }), RUNS);
});

test('every number of the weeks and of coverage is the entries behind it', () => {
  fc.assert(fc.property(anyWork, (entries) => {
    const own = report(entries);
    const { coverage } = own;
    for (const number of ['tagged', 'entries', 'unassigned', 'undated'] as const) expect(total(own, { of: 'coverage', number }).hours).toBe(coverage[number]);
    const { totals } = entriesBehind(own, { of: 'coverage', number: 'assumed' });
    if (!('good' in totals)) throw new Error('has no sides');
    expect(coverage.assumedShare).toBe(totals.good + totals.bad === 0 ? null : totals.good / (totals.good + totals.bad));
    for (const week of own.weeks) {
      for (const kind of ['shipped', 'built', 'studied'] as const) expect(total(own, { of: 'week', week: week.week, kind }).hours).toBe(week[kind]);
      expect(total(own, { of: 'week', week: week.week, kind: null }).hours).toBe(week.shipped + week.built + week.studied);
    }
    expect(entriesBehind(own, { of: 'week', week: '2020-W01', kind: null })).toEqual({ unit: 'hours', rows: [], totals: { count: 0 } });
  }), RUNS);
});

test('rows stand newest first, those of one day by note and line; a side has its own rows alone', () => {
  const fewDays = fc.array(fc.tuple(anyEntry(5), fc.constantFrom('Journal/b.md', 'Journal/a.md')), { maxLength: 40 }).map((list) => list.map(([own, path], i): Entry => ({ ...own, path, line: (i * 7) % 41, focus: own.areas.map(({ name }) => name) })));
  fc.assert(fc.property(fewDays, (entries) => {
    const own = report(entries);
    for (const id of MEASURE_IDS) {
      const { rows, unit } = entriesBehind(own, { of: 'rule', rule: id, side: null });
      expect(unit).toBe(id === 'visibility' ? 'artifacts' : 'hours');
      const keys = rows.map(({ entry: each }) => [each.date ?? '', each.path, each.line] as const);
      keys.slice(1).forEach(([date, path, line], i) => {
        const [before, above, lineAbove] = keys[i] ?? ['', '', 0];
        expect(before > date || (before === date && (above < path || (above === path && lineAbove <= line)))).toBe(true);
      });
      for (const row of rows) expect(row.side === 'excluded' ? row.credit === 0 && row.reason !== null : row.credit > 0 && row.reason === null).toBe(true);
      for (const side of ['good', 'bad'] as const) expect(entriesBehind(own, { of: 'rule', rule: id, side }).rows).toEqual(rows.filter((row) => row.side === side));
    }
  }), RUNS);
});

test('the rows of a rule sum exactly to it', () => {
  fc.assert(fc.property(anyWork, (entries) => {
    const own = report(entries);
    for (const id of MEASURE_IDS) expect(entriesBehind(own, { of: 'rule', rule: id, side: null }).totals).toEqual({ good: own.measures[id].good, bad: own.measures[id].bad });
    for (const area of own.focusAreas) expect(total(own, { of: 'area', name: area.name }).hours).toBe(area.hours);
  }), RUNS);
});
