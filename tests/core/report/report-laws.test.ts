import fc from 'fast-check';
import type { Entry } from '../../../src/core/entries/entry';
import type { NoteRecord } from '../../../src/core/report/note-record';
import type { Report } from '../../../src/core/report/report';
import { ReportBook } from '../../../src/core/report/report-book';
import { DEFAULT_REPORT_SETTINGS } from '../../../src/core/report/settings';
import { MEASURE_IDS } from '../../../src/core/roadmap/roadmap';
import { toJson } from '../../../src/export/json';
import { anyEntry } from '../measures/arbitraries';
import { AREAS, day, daysFrom, deliverable, entry, phase, roadmap, TODAY } from '../measures/fixtures';

const PLAN = roadmap({
  rules: MEASURE_IDS.map((id, i) => ({ id, better: null, worse: null, text: id, line: i + 1 })),
  phases: [phase(0, 0, 2), phase(1, 3, 9, AREAS, { deliverables: [deliverable('At least two talks')], failureModes: [{ text: 'Reading on and on', line: 9, items: [] }] }), phase(2, 10, 18)],
});
const RUNS = { numRuns: process.env.LONG === '1' ? 500 : 15 };

const anyNote = fc.array(fc.tuple(anyEntry(200), fc.constantFrom(null, '1')), { maxLength: 12 });
const anyVault = fc.uniqueArray(fc.tuple(fc.constantFrom('a.md', 'b.md', 'c.md', 'Journal/x.md', 'Journal/y.md', 'Journal/z.md'), anyNote), { selector: ([path]) => path, maxLength: 6 })
  .map((notes) => notes.map(([path, own]) => note(path, own.map(([entry, link], i): Entry => ({ ...entry, path, line: i + 1, focus: entry.areas.map(({ name }) => name), deliverable: link })))));

function note(path: string, entries: readonly Entry[], dated = '2026-11-20'): NoteRecord {
  return { path, place: { inLog: path.startsWith('Journal/'), day: null }, day: path.startsWith('Journal/') ? day(dated) : null, entries, problems: [], artifact: path === 'a.md' ? { url: null, public: true, version: 2 } : null };
}

function begin(): ReportBook {
  return new ReportBook({ roadmap: PLAN, resolveLink: (link) => link, settings: DEFAULT_REPORT_SETTINGS, today: TODAY });
}

function fill(notes: readonly NoteRecord[]): ReportBook {
  const book = begin();
  for (const own of notes) book.set(own.path, own);
  return book;
}

/** All that a report says; the books behind it and the order of its lists aside. */
function said(report: Report): unknown {
  const { rules, companions, deliverables, failureModes, grid, evidence, position } = report;
  return { json: toJson(report, true), rules, companions, deliverables, failureModes, grid, evidence, position };
}

test('the order in which notes come changes nothing in the whole report', () => {
  fc.assert(fc.property(anyVault.chain((notes) => fc.tuple(fc.constant(notes), fc.shuffledSubarray(notes, { minLength: notes.length }))), ([notes, shuffled]) => {
    expect(said(fill(shuffled).report())).toEqual(said(fill(notes).report()));
  }), RUNS);
});

test('a report kept up to date is the report made afresh: the same vault and day, the same state', () => {
  fc.assert(fc.property(anyVault, anyVault, (first, then) => {
    const book = fill(first);
    book.report();
    for (const { path } of first) if (!then.some((own) => own.path === path)) book.set(path, null);
    for (const own of then) book.set(own.path, own);
    expect(said(book.report())).toEqual(said(fill(then).report()));
  }), RUNS);
});

test('a note without entries changes coverage only', () => {
  fc.assert(fc.property(anyVault, (notes) => {
    const book = fill(notes);
    const before = said(book.report()) as { json: { coverage: { eligible: number } } };
    book.set('Journal/untagged.md', note('Journal/untagged.md', []));
    const after = said(book.report()) as typeof before;
    expect(after.json.coverage).toEqual({ ...before.json.coverage, eligible: before.json.coverage.eligible + 1 });
    expect({ ...after, json: { ...after.json, coverage: null } }).toEqual({ ...before, json: { ...before.json, coverage: null } });
  }), RUNS);
});

test('a failure mode speaks through the rules its words are about', () => {
  const { failureModes } = begin().report();
  expect(failureModes).toMatchObject([{ phase: 1, index: 0, mode: { text: 'Reading on and on' }, signals: [{ id: 'shipping', state: 'too-little-data', speaks: false }] }]);
  const mostly = (kind: 'ship' | 'study'): Report => fill([note('Journal/x.md', daysFrom('2026-11-01', 20).map((date, i) => ({ ...entry({ date, kind: i % 2 === 0 ? 'ship' : kind }), path: 'Journal/x.md' })))]).report();
  expect(mostly('study').failureModes).toMatchObject([{ signals: [{ state: 'slipping', speaks: true }] }]);
  const studied = fill([note('Journal/x.md', daysFrom('2026-09-01', 80).map((date) => ({ ...entry({ date, kind: 'study' }), path: 'Journal/x.md' })))]).report();
  expect(studied.failureModes).toMatchObject([{ signals: [{ state: 'broken', speaks: true }] }]);
  expect(mostly('ship').failureModes).toMatchObject([{ signals: [{ state: 'on-target', speaks: false }] }]);
});
