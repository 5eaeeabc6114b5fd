import { vagueTimeIn } from '../../../../src/core/roadmap/time/vague-time';

it.each([
  ['Ship it in Spring 2026', 'Spring 2026'],
  ['Ferment, 1/2 – 3/4', '1/2 – 3/4'],
  ['Hand it in by 25 July', 'by 25 July'],
  ['Read chapter 3', null],
  ['Weeks 1-3', null],
])('"%s" has a time without days: %s', (text, vague) => {
  expect(vagueTimeIn(text)).toBe(vague);
});
