import { headings, phases, told } from './told-phases';

const goals = (...more: readonly string[]): string => headings('Goal 1 - Tools', 'Goal 2 - Layout', 'Goal 3 - Script', 'Goal 4 - Servers', ...more);

describe('headings with one word and a number each', () => {
  it('are phases of a roadmap that has no others, whatever the word is', () => {
    expect(phases(`# Web developer roadmap\n\n${goals('Goal 4.5 - Queues', 'Goal 5: Tests (2 weeks)', 'Goal 6')}`)).toEqual([[1, 'Tools', null], [2, 'Layout', null], [3, 'Script', null], [4, 'Servers', null], [4.5, 'Queues', null], [5, 'Tests', 'week'], [6, 'Goal 6', null]]);
    expect(phases(`# Sailing roadmap\n\n${headings('Rung 1: Knots', 'Rung 2: Ropes', 'Rung 3: Sails', 'Rung 4: Races')}`).map(([, title]) => title)).toEqual(['Knots', 'Ropes', 'Sails', 'Races']);
  });

  it('are none in a note that is no plan, out of turn, too few, or of one day', () => {
    expect(phases(`# Web developers\n\n${goals()}`, 'Web.md')).toEqual([]);
    expect(phases(`# Learning goals\n\n${headings('Law 1: Rest', 'Law 2: Force', 'Law 3: Act', 'Law 4: Heat')}`, 'Note.md')).toEqual([]);
    expect(phases(`# Web developer roadmap\n\n${headings('Goal 1 - Tools', 'Goal 3 - Layout', 'Goal 5 - Script', 'Goal 7 - Servers')}`)).toEqual([]);
    expect(phases(`# Web developer roadmap\n\n${headings('Goal 1 - Tools', 'Goal 2 - Layout', 'Goal 3 - Script')}`)).toEqual([]);
    expect(phases(`# Web developer roadmap\n\n${headings('Slot 1: Tools (4:00)', 'Slot 2: Layout (5:30)', 'Slot 3: Script (7:00)', 'Slot 4: Servers (8:00)')}`)).toEqual([]);
    expect(told(`# Web developer roadmap\n\n${goals()}## Phase 1: Learn\n\n- a\n\n## Phase 2: Work\n\n- b\n`)).toEqual(['1 Learn -', '2 Work -']);
  });

  it('have no word in their titles, where a time makes them phases', () => {
    expect(told(`# Learning\n\n${headings('Path 1: Knots (2 weeks)', 'Path 2: Ropes (4 weeks)')}`)).toEqual(['1 Knots 2 weeks', '2 Ropes 4 weeks']);
    expect(told(`# Learning\n\n${headings('Room 2: Knots (2 weeks)', 'Room 1: Ropes (4 weeks)')}`)).toEqual(['Room 2: Knots 2 weeks', 'Room 1: Ropes 4 weeks']);
  });

  it('have their numbers in words and marks too', () => {
    const rounds = (...words: readonly string[]): readonly string[] => told(`# Sailing roadmap\n\n${headings(...words.map((word, index) => `${word}: ${['Knots', 'Ropes', 'Sails', 'Races'][index] ?? ''}`))}`);
    const four = ['1 Knots -', '2 Ropes -', '3 Sails -', '4 Races -'];
    expect(rounds('Round one', 'Round two', 'Round three', 'Round four')).toEqual(four);
    expect(rounds('First round', 'Second round', 'Third round', 'Fourth round')).toEqual(four);
    expect(rounds('1ª vuelta', '2ª vuelta', '3ª vuelta', '4ª vuelta')).toEqual(four);
    expect(rounds('Erste Runde', 'Zweite Runde', 'Dritte Runde', 'Vierte Runde')).toEqual(four);
    expect(rounds('Первый круг', 'Второй круг', 'Третий круг', 'Четвёртый круг')).toEqual(four);
    expect(rounds('Round one', 'Round two', 'Round three')).toEqual([]);
    expect(rounds('Round one', 'Trip two', 'Walk three', 'Road four')).toEqual([]);
    expect(told(`# Sailing\n\n${headings('First pass: Knots (2 weeks)', 'Second pass: Ropes (3 weeks)')}`)).toEqual(['1 Knots 2 weeks', '2 Ropes 3 weeks']);
    expect(told(`# Sailing\n\n${headings('First pass: Knots (2 weeks)', 'Second try: Ropes (3 weeks)')}`)).toEqual(['First pass: Knots 2 weeks', 'Second try: Ropes 3 weeks']);
  });
});
