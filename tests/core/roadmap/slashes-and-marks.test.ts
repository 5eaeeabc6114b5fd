import { phasesOf, readNote } from './read-vault';

const read = (text: string): readonly string[] => phasesOf(readNote(text, { path: 'Note.md' }));
const table = (head: string, ...rows: readonly string[]): readonly string[] => read(`# Study plan\n\n| ${head} |\n|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`);

describe('a slash before a title', () => {
  it('goes where it stands right behind the number', () => {
    expect(read('# Plan\n\n## Phase 1/Clay\n- a\n\n## Phase 2/Glaze\n- b\n')).toEqual(['1 Clay -', '2 Glaze -']);
  });

  it('stays where it is of the title', () => {
    expect(read('# Plan\n\n## Week 1: /clay and /glaze\n- a\n\n## Week 2: /kiln\n- b\n')).toEqual(['1 /clay and /glaze week 1-1', '2 /kiln week 2-2']);
    expect(table('Week | Topic', '1 | /clay now', '2 | /kiln it')).toEqual(['- /clay now week 1-1', '- /kiln it week 2-2']);
  });
});

describe('a column of days', () => {
  it('that counts them from the first on says when, however it is headed', () => {
    expect(table('Studio day | Topic', '1 | Clay', '2 | Glaze', '3 | Kiln')).toEqual(['- Clay day 1-1', '- Glaze day 2-2', '- Kiln day 3-3']);
  });

  it('that tells how many is none', () => {
    expect(table('Studio days | Topic', '5 | Clay', '5 | Glaze', '4 | Kiln')).toEqual([]);
  });
});

describe('a letter before the title of a row', () => {
  it('is a mark where the letters are in turn', () => {
    expect(table('Week | Topic', '1 | A. Clay', '2 | B. Glaze', '3 | C. Kiln')).toEqual(['- Clay week 1-1', '- Glaze week 2-2', '- Kiln week 3-3']);
  });

  it('is of a name where they are not', () => {
    expect(table('Week | Reader', '1 | A. Stone', '2 | E. Wood', '3 | D. Clay')).toEqual(['- A. Stone week 1-1', '- E. Wood week 2-2', '- D. Clay week 3-3']);
  });
});
