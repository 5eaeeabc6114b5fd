import { table, told } from '../told-phases';

const dated = (...days: readonly string[]): readonly string[] => told(`# Boat plan\n\n${table('From | To | Work', ...days)}`);

describe('years of two digits', () => {
  it('are read in whole days', () => {
    expect(dated('01.03.27 | 26.03.27 | Saw', '27.03.27 | 16.04.27 | Plane')).toEqual(['Saw date 2027-03-01..2027-03-26', 'Plane date 2027-03-27..2027-04-16']);
    expect(dated('3/1/27 | 3/26/27 | Saw', '3/27/27 | 4/16/27 | Plane')).toEqual(['Saw date 2027-03-01..2027-03-26', 'Plane date 2027-03-27..2027-04-16']);
    expect(told('# Boat plan\n\n## Saw (01.03.27 – 26.03.27)\n\n- a\n\n## Plane (27.03.27 – 16.04.27)\n\n- b\n')).toEqual(['Saw date 2027-03-01..2027-03-26', 'Plane date 2027-03-27..2027-04-16']);
  });

  it('are none in versions, in parts of something longer, where month and day may be either, or long ago', () => {
    expect(told('# Boat plan\n\n## Saw (1.2.27)\n\n- a\n\n## Plane (1.3.27)\n\n- b\n')).toEqual([]);
    expect(told('# Boat plan\n\n## Saw (10.12.27.16)\n\n- a\n\n## Plane (10.12.27.17)\n\n- b\n')).toEqual([]);
    expect(told('# Boat plan\n\n## Saw (3/4/27)\n\n- a\n\n## Plane (4/5/27)\n\n- b\n')).toEqual([]);
    expect(told(`# Boat plan\n\n${table('Phase | Date', 'Saw | 1/13/99', 'Plane | 1/14/99', 'Oil | 1/15/99')}`)).toEqual(['Saw -', 'Plane -', 'Oil -']);
    expect(told('# Boat plan\n\n## Saw (26.03.87)\n\n- a\n\n## Plane (27.04.87)\n\n- b\n')).toEqual([]);
  });

  it('stand behind seasons in tables', () => {
    expect(told(`# Plan of study\n\n${table('Term | Work', 'Summer 26 | Saw', 'Fall 26 | Plane', 'Winter 27 | Oil')}`).map((own) => own.split(' ')[0])).toEqual(['Saw', 'Plane', 'Oil']);
    expect(told(`# Plan of study\n\n${table('Drink | Work', 'Cola 26 | Saw', 'Milk 26 | Plane', 'Water 27 | Oil')}`)).toEqual([]);
  });
});

describe('a week of a month', () => {
  it('is in that month', () => {
    expect(dated('March 2027 | First week of May 2027 | Saw', '2nd week of May 2027 | third week in June 2027 | Plane')).toEqual(['Saw date 2027-03..2027-05', 'Plane date 2027-05..2027-06']);
    expect(told('# Bootsplan\n\n## Sägen (1. Woche im Mai 2027)\n\n- a\n\n## Hobeln (3. Woche im Juni 2027)\n\n- b\n')).toEqual(['Sägen date 2027-05', 'Hobeln date 2027-06']);
  });

  it('is none where a word only looks like a month, or a day or another end of it follows', () => {
    expect(told('# Boat plan\n\n## First week: you may look\n\n- a\n\n## Second week you may ask\n\n- b\n\n## Third week we may saw\n\n- c\n')).toEqual(['1 you may look week 1', '2 you may ask week 2', '3 we may saw week 3']);
    expect(told('# Boat plan\n\n## 1. Week of May 4: Saw\n\n- a\n\n## 2. Week of May 11: Plane\n\n- b\n')).toEqual(['1 Saw week 1', '2 Plane week 2']);
    expect(told('# Boat plan\n\n## 1st week to March: Saw\n\n- a\n\n## April: Plane\n\n- b\n\n## May: Oil\n\n- c\n')[0]).toBe('Saw week 1');
  });

  it('is told by its place, not by how many there are', () => {
    expect(told('# Boat plan\n\n## Saw (3 weeks in May 2027)\n\n- a\n\n## Plane (2 weeks in June 2027)\n\n- b\n')).toEqual(['Saw 3 weeks', 'Plane 2 weeks']);
  });
});

describe('the end of a table', () => {
  it('may be the month that a day before it is in', () => {
    expect(told(`# Boat plan\n\n${table('Work | Start date | Deadline', 'Saw | October 5, 2027 | Late October 2027', 'Plane | November 2027 | December 2027', 'Oil | January 2028 | End of January 2028')}`)).toEqual(['Saw date 2027-10-05..2027-10', 'Plane date 2027-11..2027-12', 'Oil date 2028-01']);
  });
});
