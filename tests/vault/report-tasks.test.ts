import type { Day } from '../../src/core/day';
import { ReportBook } from '../../src/core/report/report-book';
import { VaultIndex } from '../../src/vault/vault-index';
import { openReports, reportOf } from './open-reports';

const PLAN = { 'Roadmap.md': '---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n\n## Phase 1: Begin (Month 0-5)\n\nGoal: Begin.\n' };
const NOTES = { ...PLAN, 'A.md': '- #roadmap/ship #focus/x one [date:: 2026-05-19] 2h\n' };
const OTHER_DAY = '2026-05-19' as Day;

afterEach(() => { jest.restoreAllMocks(); });

/** Milliseconds that pass while the plan of another day is laid out. */
async function askedAfter(took: number, notes: Readonly<Record<string, string>>): Promise<{ readonly state: string; readonly later: string; readonly made: number }> {
  const opened = await openReports(notes);
  await reportOf(opened);
  let now = performance.now();
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  const all = jest.spyOn(VaultIndex.prototype, 'all').mockImplementation(function (this: VaultIndex) {
    now += took;
    all.mockRestore();
    return this.all();
  });
  const make = jest.spyOn(ReportBook.prototype, 'report');
  const { state } = opened.reports.ask(null, OTHER_DAY);
  const made = make.mock.calls.length;
  await new Promise((done) => setTimeout(done, 60));
  return { state, made, later: opened.reports.ask(null, OTHER_DAY).state };
}

test.each([['with entries', NOTES], ['without any', PLAN]])('R6: where laying out the plan took its time the report is made in a task of its own, and is there when panes are told, %s', async (_name, notes) => {
  expect(await askedAfter(30, notes)).toEqual({ state: 'reading', made: 0, later: 'ready' });
});

test('R6: where it took none the report is there at once', async () => {
  expect(await askedAfter(0, NOTES)).toEqual({ state: 'ready', made: 1, later: 'ready' });
});
