import { dayProperty } from '../../../src/core/roadmap/options/start';

test.each(['2026-13-40', '2026-02-30', '2026-13', '2026-5-3', '2026-00-01'])('a start of %s is none, and no other day is made of it', (text) => {
  expect(dayProperty(text)).toBeNull();
});

test.each([['2026-05-04', '2026-05-04'], ['2026-05-04T10:00', '2026-05-04'], ['2026-05', '2026-05-01'], ['May 2026', '2026-05-01'], ['2026', '2026-01-01']])('a start of %s is %s', (text, day) => {
  expect(dayProperty(text)).toBe(day);
});
