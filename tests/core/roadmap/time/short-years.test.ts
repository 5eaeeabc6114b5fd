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

describe('months with two digits behind them', () => {
  const plan = (...times: readonly string[]): readonly string[] => told(`# Boat plan\n\n${times.map((time, index) => `## ${time}: ${['Saw', 'Plane', 'Oil'][index] ?? ''}\n\n- a\n`).join('\n')}`);

  it('are months of a year where each begins behind the one before', () => {
    expect(plan('Jan 27 – Mar 27', 'Apr 27 – Jun 27', 'Jul 27 – Dec 27')).toEqual(['Saw date 2027-01..2027-03', 'Plane date 2027-04..2027-06', 'Oil date 2027-07..2027-12']);
    expect(plan('Nov 27 – Feb 28', 'Mar 28', 'Apr 28 – Jun 28')).toEqual(['Saw date 2027-11..2028-02', 'Plane date 2028-03', 'Oil date 2028-04..2028-06']);
  });

  it('are days where they follow as days do, or are one day of each month', () => {
    expect(plan('Jan 27 – Feb 20', 'Feb 21 – Mar 26', 'Mar 27 – Apr 25')).toEqual(['Saw -', 'Plane -', 'Oil -']);
    expect(plan('Jan 27', 'Feb 27', 'Mar 27').every((own) => own.endsWith(' -'))).toBe(true);
  });

  it('are no years where one of the times has none', () => {
    expect(plan('Jan 27 – Mar 27', 'Apr 27 – Jun 27', 'Jul – Dec')).toEqual(['Saw -', 'Plane -', 'Oil -']);
  });
});

it('reads a quarter with two digits of its year at the end of a range', () => {
  expect(told('# Boat plan\n\n- 26 Q4 – 27 Q1: Saw\n- 27 Q2 – 27 Q3: Plane\n- 27 Q4: Oil\n')).toEqual(['Saw quarter 2026-Q4..2027-Q1', 'Plane quarter 2027-Q2..2027-Q3', 'Oil quarter 2027-Q4']);
});
