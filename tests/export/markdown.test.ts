import { buildCalendar } from '../../src/core/roadmap/calendar';
import { toMarkdown } from '../../src/export/markdown';
import { buildViewModel } from '../../src/views/view-model/build-view-model';
import * as f from '../views/fixtures';

/** Where the printed report and the head of the pane say a day falls. */
function told(today: string, ...months: readonly (number | null)[]): readonly unknown[] {
  const roadmap = { ...f.ROADMAP, phases: months.map((month, index) => f.phase(index + 1, 'Core', month, month)) };
  const report = f.report({ roadmap, calendar: buildCalendar(roadmap), today: f.day(today), position: { ...f.report().position, at: 'before', phase: null, phases: [], month: 6 } });
  return [toMarkdown(report).split('\n')[2], buildViewModel(f.input({ report })).header?.facts.map(({ text }) => text)];
}

describe('a day before the first phase', () => {
  it('is before the start, before the first phase, or of a plan whose phases have no days', () => {
    expect(told('2026-04-01', 0)).toEqual(['As of 2026-04-01: Before the start.', ['Starts 1 May 2026', 'in 30 days']]);
    expect(told('2026-05-02', 1)).toEqual(['As of 2026-05-02: Before the first phase.', ['First phase starts 1 Jun 2026', 'in 30 days']]);
    expect(told('2026-05-02', null, 1)).toEqual(['As of 2026-05-02: Before the first phase that has days.', ['First phase with days starts 1 Jun 2026', 'in 30 days']]);
    expect(told('2026-11-22', null)).toEqual(['As of 2026-11-22: No phase has a time that has days.', ['No phase has a time that has days']]);
  });
});
