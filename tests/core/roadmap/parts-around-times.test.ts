import { headings, told } from './told-phases';

it('what is numbered before and behind the weeks is of the plan where most have a time', () => {
  expect(told(`# Study plan\n\n${headings('1. Setup', '2. Weeks 1-2: Knots', '3. Weeks 3-4: Ropes', '4. Weeks 5-6: Sails', '5. Exam')}`)).toEqual(['1 Setup -', '2 Knots week 1..2', '3 Ropes week 3..4', '4 Sails week 5..6', '5 Exam -']);
});

it('a part of the document behind the weeks is no phase', () => {
  expect(told(`# Boat plan\n\n${headings('Part 0: Start', 'Week 1: Knots', 'Week 2: Ropes', 'Part 1: Sources')}`).slice(-1)).toEqual(['2 Ropes week 2']);
});
