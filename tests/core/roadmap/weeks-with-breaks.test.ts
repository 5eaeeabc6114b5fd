import { table, told } from './told-phases';

const weeks = (...cells: readonly string[]): readonly string[] => told(`# Study plan\n\n${table('Week | Topic', ...cells.map((cell, index) => `${cell} | ${['Hull', 'Deck', 'Sea', 'Sails', 'Oars'][index] ?? ''}`))}`);

describe('a column of weeks', () => {
  it('may name one of its rows, or say nothing there', () => {
    expect(weeks('1', 'Exam', '2', '3', '4')).toEqual(['Hull week 1', 'Deck -', 'Sea week 2', 'Sails week 3', 'Oars week 4']);
    expect(weeks('1', '2', '3', '–', '4')).toEqual(['Hull week 1', 'Deck week 2', 'Sea week 3', 'Sails -', 'Oars week 4']);
  });

  it('holds no weeks where more have names, or a sentence', () => {
    expect(weeks('1', 'Exam', '2', 'Break', '3')).toEqual([]);
    expect(weeks('1', 'Whenever it rains', '2', '3', '4')).toEqual([]);
    expect(weeks('1', 'Exam', '2', '3')).toEqual([]);
  });
});
