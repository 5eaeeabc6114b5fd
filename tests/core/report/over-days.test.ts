import fc from 'fast-check';
import { addDays } from '../../../src/core/day';
import { entriesBehind } from '../../../src/core/report/behind';
import { reportOver } from '../../../src/core/report/over-days';
import { ReportBook } from '../../../src/core/report/report-book';
import type { Report } from '../../../src/core/report/report';
import { DEFAULT_REPORT_SETTINGS } from '../../../src/core/report/settings';
import type { Entry } from '../../../src/core/entries/entry';
import { MEASURE_IDS } from '../../../src/core/roadmap/roadmap';
import { anyEntry } from '../measures/arbitraries';
import { roadmap, TODAY } from '../measures/fixtures';

const rules = MEASURE_IDS.map((id, i) => ({ id, better: null, worse: null, text: id, line: i + 1 }));

function report(entries: readonly Entry[]): Report {
  const book = new ReportBook({ roadmap: roadmap({ rules }), resolveLink: () => null, settings: DEFAULT_REPORT_SETTINGS, today: TODAY });
  entries.forEach((entry, i) => {
    const path = `Journal/${String(i)}.md`;
    book.set(path, { path, place: { inLog: true, day: entry.date }, day: entry.date, entries: [{ ...entry, path }], problems: [], artifact: null });
  });
  return book.report([]);
}

const anyWork = fc.array(anyEntry(200).map((own): Entry => ({ ...own, focus: own.areas.map(({ name }) => name), phase: null })), { maxLength: 40 });
const anyDays = fc.constantFrom(7, 28, 84);

test('areas and coverage over other days are the entries of those days behind them, each to the last bit', () => {
  fc.assert(fc.property(anyWork, anyDays, (entries, days) => {
    const own = report(entries);
    const { focusAreas, coverage } = reportOver(own, days);
    for (const { name, hours } of focusAreas) expect(entriesBehind(own, { of: 'area', name }, days).totals).toEqual({ count: expect.closeTo(hours, 9) as number });
    const count = (number: 'entries' | 'unassigned' | 'tagged'): unknown => entriesBehind(own, { of: 'coverage', number }, days).totals;
    expect([count('entries'), count('unassigned'), count('tagged')]).toEqual([{ count: coverage.entries }, { count: coverage.unassigned }, { count: coverage.tagged }]);
    const first = addDays(TODAY, 1 - days);
    expect(coverage.entries).toBe(own.entries.filter(({ date }) => date !== null && date >= first && date <= TODAY).length);
    expect(coverage.eligible).toBe(coverage.entries);
  }), { numRuns: 60 });
});

test('over 28 days they are what they are', () => {
  fc.assert(fc.property(anyWork, (entries) => {
    const own = report(entries);
    const { focusAreas, coverage, taggedNotes } = reportOver(own, 28);
    expect({ focusAreas, coverage, taggedNotes }).toEqual({ focusAreas: own.focusAreas, coverage: own.coverage, taggedNotes: own.taggedNotes });
  }), { numRuns: 20 });
});
