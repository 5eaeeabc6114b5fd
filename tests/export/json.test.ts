import { ReportBook } from '../../src/core/report/report-book';
import { DEFAULT_REPORT_SETTINGS } from '../../src/core/report/settings';
import type { Roadmap } from '../../src/core/roadmap/roadmap';
import { toJson } from '../../src/export/json';
import { entriesOf } from '../core/entries/read-note';
import { AREAS, day, deliverable, phase, roadmap, TODAY } from '../core/measures/fixtures';

const bookOf = (own: Roadmap): ReportBook => new ReportBook({ roadmap: own, resolveLink: () => null, settings: DEFAULT_REPORT_SETTINGS, today: TODAY });

test('an entry with two names of one area lists the area once', () => {
  const book = bookOf(roadmap());
  const path = 'Log/2026-11-18.md';
  book.set(path, {
    path, place: { inLog: true, day: day('2026-11-18') }, day: day('2026-11-18'), problems: [], artifact: null,
    entries: entriesOf('- #build #focus/llm/rag #focus/llm/agents #focus/cloud 3h'),
  });
  expect(toJson(book.report(), true).entries).toMatchObject([{ areas: ['llm', 'cloud'], hours: 3 }]);
});

test('a deliverable without boxes has its row too: the pace tells its status, what takes a history is null', () => {
  const own = roadmap({ phases: [phase(1, 3, 9, AREAS, { deliverables: [deliverable('One rover that drives')] })] });
  const [row] = toJson(bookOf(own).report(), false).forecast as Record<string, unknown>[];
  expect(row).toMatchObject({ phase: 1, deliverable: 'One rover that drives', done: 0, required: 1, spi: 0, onTime: null, p50: null, p85: null, status: 'at-risk' });
  expect(row?.elapsed).toBeCloseTo(114 / 212, 12);
});
