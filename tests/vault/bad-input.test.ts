import '../../preview/node-window';
import { startApp } from '../../preview/runtime/create-app';
import type { Day } from '../../src/core/day';
import type { Report } from '../../src/core/report/report';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { readInternals } from '../../src/vault/app-internals';
import { buildScope } from '../../src/vault/index-scope';
import { ReportStore } from '../../src/vault/report-store';
import { VaultIndex } from '../../src/vault/vault-index';

const PLAN = '---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n\n## Phase 0: First (Month 0-5)\n\n## Phase 1: Second (Month 6-11)\n\n## Rules\n\n1. Shipping beats studying.\n';
const GOOD = { '.obsidian/daily-notes.json': '{"folder": "Journal"}', 'Journal/2026-11-20.md': '- #ship #focus/a kit 2h\n- #study #focus/a paper 1h\n' };

/** The report of a vault, read as the plugin reads it. */
async function reportOf(notes: Readonly<Record<string, string>>, roadmap = PLAN): Promise<Report> {
  const { app } = await startApp({ notes: { ...GOOD, 'Roadmap.md': roadmap, ...notes } });
  const index = new VaultIndex(app, buildScope(app, readInternals(app), []));
  await index.build();
  const report = await new ReportStore(app, index, () => DEFAULT_SETTINGS).read(null, '2026-11-22' as Day);
  if (report === null) throw new Error('No report');
  return report;
}

const entriesOf = (report: Report): readonly string[] => report.entries.map((entry) => `${entry.path}:${String(entry.line)} ${entry.kind ?? '-'} ${String(entry.hours)} ${String(entry.date)}`).sort();
const problemsOf = ({ problems }: Report): readonly object[] => problems.filter(({ path }) => path !== 'Roadmap.md').map(({ kind, path, line, values }) => ({ kind, path, line, values }))
  .sort((a, b) => (a.path === b.path ? (a.line ?? 0) - (b.line ?? 0) : a.path < b.path ? -1 : 1));
const USUAL = ['Journal/2026-11-20.md:1 ship 2 2026-11-20', 'Journal/2026-11-20.md:2 study 1 2026-11-20'];

describe('a careless note among good ones', () => {
  test('with YAML that cannot be read: the rest counts, its own tags too, and the problem names the note and the line', async () => {
    const report = await reportOf({ 'Projects/kit.md': '---\nkind: build\nhours: 3\ntitle: "never closed\n---\n- #roadmap/build #focus/a bench [date:: 2026-11-19] 1h\n' });
    expect(entriesOf(report)).toEqual([...USUAL, 'Projects/kit.md:6 build 1 2026-11-19']);
    expect(problemsOf(report)).toEqual([{ kind: 'invalid-properties', path: 'Projects/kit.md', line: 4, values: { message: expect.not.stringContaining('line') as unknown } }]);
  });

  test('empty, or of nothing but dashes', async () => {
    const report = await reportOf({ 'empty.md': '', 'Journal/2026-11-19.md': '', 'Journal/2026-11-18.md': '---\n---\n', 'Journal/2026-11-17.md': '\uFEFF' });
    expect(entriesOf(report)).toEqual(USUAL);
    expect(problemsOf(report)).toEqual([]);
  });

  test('with a line of 200 kB', async () => {
    const long = '- #ship #focus/a '.concat('word '.repeat(40_000), '2h\n- #study #focus/a after 1h\n');
    const report = await reportOf({ 'Journal/2026-11-19.md': long, 'Notes/plain.md': 'x'.repeat(200_000) });
    expect(entriesOf(report)).toEqual(['Journal/2026-11-19.md:1 ship 2 2026-11-19', 'Journal/2026-11-19.md:2 study 1 2026-11-19', ...USUAL]);
  });

  test('with -1 hours and 25 hours: missing, and reported', async () => {
    const report = await reportOf({
      'Journal/2026-11-18.md': '- #ship #focus/a one [hours:: -1]\n- #ship #focus/a two 25h\n',
      'Journal/2026-11-19.md': '---\nkind: build\nfocus: a\nhours: 25\n---\n',
    });
    expect(report.entries.filter(({ path }) => path !== 'Journal/2026-11-20.md').map(({ hours }) => hours)).toEqual([null, null, null]);
    expect(problemsOf(report).map((problem) => ({ ...problem, values: null }))).toEqual([
      { kind: 'invalid-hours', path: 'Journal/2026-11-18.md', line: 1, values: null },
      { kind: 'invalid-hours', path: 'Journal/2026-11-18.md', line: 2, values: null },
      { kind: 'invalid-hours', path: 'Journal/2026-11-19.md', line: 4, values: null },
    ]);
  });

  test('with days that do not exist: reported, and never rolled over to the next month', async () => {
    const report = await reportOf({
      'Projects/a.md': '---\nkind: ship\nfocus: a\nhours: 2\ndate: 2026-02-30\n---\n',
      'Projects/b.md': '- #roadmap/ship #focus/a x [date:: 2026-11-31] 1h\n',
    });
    expect(entriesOf(report).filter((line) => line.startsWith('Projects'))).toEqual(['Projects/a.md:1 ship 2 null', 'Projects/b.md:1 ship 1 null']);
    expect(problemsOf(report)).toEqual([
      { kind: 'invalid-date', path: 'Projects/a.md', line: 5, values: { text: '2026-02-30' } },
      { kind: 'invalid-date', path: 'Projects/b.md', line: 1, values: { text: '2026-11-31' } },
    ]);
  });
});

describe('a careless roadmap', () => {
  test.each(['__proto__', 'constructor', 'toString', '<img src=x onerror=alert(1)>'])('with a phase called %s is read like any other', async (title) => {
    const report = await reportOf({}, PLAN.replace('First', title));
    expect(report.roadmap.phases.map((phase) => phase.title)).toEqual([title, 'Second']);
    expect(entriesOf(report)).toEqual(USUAL);
  });
});
