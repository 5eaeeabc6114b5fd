import { ReportBook } from '../../src/core/report/report-book';
import { DEFAULT_REPORT_SETTINGS } from '../../src/core/report/settings';
import { toJson } from '../../src/export/json';
import { entriesOf } from '../core/entries/read-note';
import { day, roadmap, TODAY } from '../core/measures/fixtures';

test('an entry with two names of one area lists the area once', () => {
  const book = new ReportBook({ roadmap: roadmap(), resolveLink: () => null, settings: DEFAULT_REPORT_SETTINGS, today: TODAY });
  const path = 'Log/2026-11-18.md';
  book.set(path, {
    path, place: { inLog: true, day: day('2026-11-18') }, day: day('2026-11-18'), problems: [], artifact: null,
    entries: entriesOf('- #build #focus/llm/rag #focus/llm/agents #focus/cloud 3h'),
  });
  expect(toJson(book.report([]), true).entries).toMatchObject([{ areas: ['llm', 'cloud'], hours: 3 }]);
});
