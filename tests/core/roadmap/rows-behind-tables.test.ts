import { readText } from './read-text';
import { table, told } from './told-phases';

const plan = table('Phase | Focus | Weeks', '1 | Knots | 1-2', '2 | Ropes | 3-4');

it('rows behind a sentence are of another table than the one above', () => {
  expect(told(`# Boat plan\n\n${plan}What it costs:\n\n| Item | Price | Shop |\n| Rope | 5 | Harbour |\n| Wood | 9 | Mill |\n`)).toEqual(['1 Knots week 1..2', '2 Ropes week 3..4']);
});

it('rows behind a list go on with the one above', () => {
  expect(told(`# Boat plan\n\n${plan}- easy\n\n| 3 | Sails | 5-6 |\n`)).toEqual(['1 Knots week 1..2', '2 Ropes week 3..4', '3 Sails week 5..6']);
});

it('a row in an item does not end it', () => {
  const [first] = readText('# Boat plan\n\n- Phase 1: Knots\n  - Goal: tie\n    | a b | c d |\n  - Deliverable: rope\n  - [ ] one\n- Phase 2: Sails\n').phases;
  expect([first?.endLine, first?.goal, first?.deliverables.map(({ text }) => text), first?.actions.map(({ text }) => text)]).toEqual([7, 'tie', ['rope'], ['one']]);
});
