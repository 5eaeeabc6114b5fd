import { table, told } from './told-phases';

/** A table in a note whose title says nothing of a plan. */
function read(head: string, ...rows: readonly string[]): readonly string[] {
  return told(`# Harbour kiosk\n\n${table(head, ...rows)}`);
}

describe('a table of weeks', () => {
  it.each([
    ['of how many came', 'Week | Topic | Guests', ['1 | Knots | 8', '2 | Sails | 11', '3 | Charts | 9']],
    ['of what it weighed', 'Semana | Tema | Kilos', ['1 | redes | 30 kg', '2 | anzuelos | 28 kg', '3 | cañas | 31 kg']],
    ['of what months cost', 'Plan | Months | Price', ['Small | 1 | 5 €', 'Wide | 6 | 27 €', 'Full | 12 | 48 €']],
    ['of days that pass by themselves', 'Days | Brine', ['1–3 | clear, a few bubbles', '4–10 | cloudy', '11–28 | sour']],
  ])('is no plan where it tells %s', (_what, head, rows) => {
    expect(read(head, ...rows)).toEqual([]);
  });

  it.each([
    ['hours', 'Week | Task | Hours', ['1 | Draw the counter | 6', '2 | Saw the boards | 8', '3 | Oil them | 4']],
    ['pages that go on', 'Week | Topic | Pages', ['1 | Knots | p. 1', '2 | Sails | p. 24', '3 | Charts | p. 51']],
  ])('is one beside %s', (_what, head, rows) => {
    expect(read(head, ...rows)).toHaveLength(3);
  });
});

describe('a table of months without a year', () => {
  it('is no plan where most have others between them', () => {
    expect(read('Month | Task', 'March | clean the gutter', 'June | oil the deck', 'October | drain the pipes')).toEqual([]);
    expect(read('Maand | Wat', 'januari | verzekering van de kiosk', 'april | belasting', 'juli | huur van de steiger')).toEqual([]);
  });

  it('is no plan where nothing stands beside what there is in each', () => {
    expect(read('Month | What', 'May | rhubarb and herring', 'June | strawberries', 'July | cherries')).toEqual([]);
    expect(read('Monat | Was', 'März | Netze flicken', 'April | Boot streichen', 'Mai | Kiosk lüften')).toEqual([]);
    expect(read('Month | What | Goal', 'May | paint the boat | it shines', 'June | mend the nets | no hole', 'July | sell soup | a queue')).toHaveLength(3);
  });

  it('is one where they go on, but for a month or two', () => {
    expect(read('When | What', 'January | draw the counter', 'February | sell the old one', 'March | ask the mayor', 'May | open')).toHaveLength(4);
  });
});

describe('a table of days', () => {
  it('is no plan where none is a day by which', () => {
    expect(read('Date | Activity', '9 January 2027 | rowing round the pier', '16 January 2027 | museum of ropes', '23 January 2027 | kites on the beach')).toEqual([]);
    expect(read('Date | Work', '12 March 2024 | new stove', '20 September 2024 | lock mended', '14 April 2025 | shutters painted')).toEqual([]);
    expect(read('Task | Deadline', 'Ask the bank | 12 March 2027', 'Choose the stove | 20 April 2027', 'Paint it all | 14 May 2027')).toHaveLength(3);
  });
});
