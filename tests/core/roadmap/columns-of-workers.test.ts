import { phases, plan, table, told } from './told-phases';

const titles = (head: string, ...rows: readonly string[]): readonly string[] => phases(`# Boat plan\n\n${table(head, ...rows)}`).map(([, title]) => title);

describe('columns with one word and a letter or number each', () => {
  it('do not hide the phases of a table without times', () => {
    expect(titles('Phase | Option A | Option B', 'Draw | sketch the hull | order the wood', 'Build | saw the boards | plane the boards', 'Sail | leave the port | cross the sea')).toEqual(['Draw', 'Build', 'Sail']);
  });

  it('stand beside a column that says what each week is called', () => {
    expect(plan('Week | Topic | Session 1 | Session 2', '1 | Knots | tie the bowline | tie the hitch', '2 | Ropes | splice two ropes | whip the ends', '3 | Sails | hoist the sail | reef the sail')).toEqual(['Knots week 1', 'Ropes week 2', 'Sails week 3']);
  });

  it('hide no weeks that stand together', () => {
    expect(plan('Weeks | Focus | Book 1 | Book 2', '1-2 | Knots | the red book | the blue book', '3-4 | Sails | the old book | the new book')).toEqual(['Knots week 1..2', 'Sails week 3..4']);
    expect(told(`# Boat plan\n\n${table('Weeks | Team A | Team B', '1-2 | saw the hull | buy the wood', '3-4 | sew the sails | buy the rope')}`)).toHaveLength(2);
  });
});

it('half months by their letter are a length', () => {
  expect(told('# Boat plan\n\n## Phase 1: Draw (1m)\n\n- a\n\n## Phase 2: Build (1.5m)\n\n- a\n\n## Phase 3: Sail (2.5m)\n\n- a\n')).toEqual(['1 Draw 1 months', '2 Build 1.5 months', '3 Sail 2.5 months']);
});
