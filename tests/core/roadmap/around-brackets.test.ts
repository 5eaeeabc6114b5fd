import { headings, told } from './told-phases';

describe('behind brackets and a full stop', () => {
  it.each([
    ['Roadmap', ['Phase 1 (weeks 1–4). Knots', 'Phase 2 (weeks 5–8). Sails'], ['1 Knots week 1..4', '2 Sails week 5..8']],
    ['План обучения', ['Этап 1 (1–4 неделя). Узлы', 'Этап 2 (5–8 неделя). Паруса'], ['1 Узлы week 1..4', '2 Паруса week 5..8']],
    ['Study plan', ['1. (Weeks 1-2). Knots', '2. (Weeks 3-4). Sails'], ['1 Knots week 1..2', '2 Sails week 3..4']],
    ['Course roadmap', ['Module 1 (2 weeks). Knots', 'Module 2 (3 weeks). Sails'], ['1 Knots 2 weeks', '2 Sails 3 weeks']],
  ])('stands the title where none stands before them: %s', (title, own, expected) => {
    expect(told(`# ${title}\n\n${headings(...own)}`)).toEqual(expected);
  });

  it('stands no title where one stands before them', () => {
    expect(told(`# Roadmap\n\n${headings('Phase 1: Knots (weeks 1–4). Hours: 3', 'Phase 2: Sails (weeks 5–8). Hours: 4')}`)).toEqual(['1 Knots week 1..4', '2 Sails week 5..8']);
  });
});
