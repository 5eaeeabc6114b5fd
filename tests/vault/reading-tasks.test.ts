import type { Day } from '../../src/core/day';
import { openReports, reportOf, write } from './open-reports';

const PLAN = (title: string): string => `---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n\n${Array.from({ length: 200 }, (_, i) => `## Phase ${String(i)}: ${title} ${String(i)} (Week ${String(i)})\n\nGoal: Begin.\n\n`).join('')}`;

afterEach(() => { jest.restoreAllMocks(); });

/** A clock that goes on whenever it is looked at: a slice is two looks long. */
function slowClock(): void {
  let now = performance.now();
  jest.spyOn(performance, 'now').mockImplementation(() => (now += 5));
}

test('R6: a plan of 200 phases is read in many tasks, and the app has its turn between them', async () => {
  const { reports } = await openReports({ 'Roadmap.md': PLAN('One') });
  slowClock();
  let turns = 0;
  let isRead = false;
  const turn = (): void => { turns += 1; if (!isRead) setTimeout(turn, 0); };
  setTimeout(turn, 0);
  const report = await reports.read('Roadmap.md', '2026-05-20' as Day);
  isRead = true;
  expect(report?.roadmap.phases).toHaveLength(200);
  expect(turns).toBeGreaterThan(100);
});

test('R16: a plan that changes while it is being read is read as it is then', async () => {
  const opened = await openReports({ 'Roadmap.md': PLAN('One') });
  slowClock();
  const reading = opened.reports.read('Roadmap.md', '2026-05-20' as Day);
  await new Promise((done) => setTimeout(done, 5));
  await write(opened, 'Roadmap.md', PLAN('Two'));
  expect((await reading)?.roadmap.phases[0]?.title).toBe('Two 0');
  jest.restoreAllMocks();
  expect((await reportOf(opened)).roadmap.phases[199]?.title).toBe('Two 199');
});
