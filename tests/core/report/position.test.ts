import { positionOn } from '../../../src/core/report/position';
import { buildCalendar } from '../../../src/core/roadmap/calendar';
import { day, phase, roadmap } from '../measures/fixtures';

test.each([
  ['before the start', '2026-04-30', { at: 'before', phase: null, phases: [], month: -1, day: null, days: null, daysLeft: null }],
  ['the first day of a phase', '2026-05-01', { at: 'phase', phase: 0, phases: [0], month: 0, day: 1, days: 92, daysLeft: 91 }],
  ['the last day of a phase', '2026-07-31', { at: 'phase', phase: 0, phases: [0], month: 2, day: 92, days: 92, daysLeft: 0 }],
  ['between phases: the one before holds, without days left', '2026-08-15', { at: 'gap', phase: 0, phases: [], month: 3, day: null, days: null, daysLeft: null }],
  ['two phases: the later-starting one owns the day', '2026-12-01', { at: 'phase', phase: 2, phases: [1, 2], month: 7, day: 1 }],
  ['after the end', '2027-06-01', { at: 'after', phase: null, phases: [], day: null, daysLeft: null }],
])('where today is: %s', (_name, text, position) => {
  expect(positionOn(day(text), buildCalendar(roadmap({ phases: [phase(0, 0, 2), phase(1, 5, 9), phase(2, 7, 12)] })))).toMatchObject(position);
});
