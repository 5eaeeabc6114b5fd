import { headings, table, told } from './told-phases';

const plan = (...lines: readonly string[]): readonly string[] => told(`# Boat plan\n\n${headings(...lines)}`);

describe('weeks in bold below a numbered heading', () => {
  it('are phases, the first too, where the others have titles', () => {
    expect(told('# Boat plan\n\n## 1. Goal\n\ntext\n\n## 2. Schedule\n\n**Week 1**\n\n- a\n\n**Week 2: Saw**\n\n- b\n\n**Week 3: Oil**\n\n- c\n\n## 3. Rules\n\ntext\n')).toEqual(['1 Week 1 week 1', '2 Saw week 2', '3 Oil week 3']);
    expect(told('# Boat plan\n\n## 1. Hull\n\nWeek 1\n\n- a\n\nWeek 2\n\n- b\n\n## 2. Sea\n\nWeek 3\n\n- c\n\nWeek 4\n\n- d\n')).toHaveLength(4);
    expect(told('# Boat plan\n\n## 1. Hull\n\n**Week 1**\n\n- a\n\n**Note**\n\n- n\n\n**Week 2**\n\n- b\n\n## 2. Sea\n\n**Week 3**\n\n- c\n\n**Week 4**\n\n- d\n')).toEqual([1, 2, 3, 4].map(String).map((own) => `${own} Week ${own} week ${own}`));
  });
});

describe('quarters that begin anew', () => {
  it('are those of the next year in one list', () => {
    expect(told(`# Plan 2027\n\n${headings('Q1: a', 'Q2: b', 'Q3: c', 'Q4: d', 'Q1: e', 'Q2: f')}`).slice(4)).toEqual(['1 e quarter 2028-Q1', '2 f quarter 2028-Q2']);
  });
});

describe('stretches of numbers', () => {
  it('end where they say', () => {
    expect(plan('M1 – 3 Hull', 'M4 – 6 Sails', 'M7 – 12 Sea')).toEqual(['Hull month 1..3', 'Sails month 4..6', 'Sea month 7..12']);
    expect(plan('Weeks 1–4: Read', 'Weeks 2–4: Build', 'Weeks 3–4: Test', 'Week 4: Ship').slice(0, 3)).toEqual(['Read week 1..4', 'Build week 2..4', 'Test week 3..4']);
    expect(plan('Week 1/4: Read', 'Week 2/4: Build', 'Week 3/4: Test', 'Week 4/4: Ship').map((own) => own.slice(-6))).toEqual(['week 1', 'week 2', 'week 3', 'week 4']);
  });

  it('are none before what is counted', () => {
    expect(plan('Q1 2026 — 3 pilots', 'Q2 2026 — 4 towns')).toEqual(['3 pilots quarter 2026-Q1', '4 towns quarter 2026-Q2']);
    expect(plan('26 Q1 — 3 pilots', '26 Q2 – 4 towns')).toEqual(['3 pilots quarter 2026-Q1', '4 towns quarter 2026-Q2']);
    expect(plan('Winter 26/27 — 85 words', 'Summer 27 — 90 words')).toEqual(['85 words -', '90 words -']);
    expect(plan('Q1 – 3 of 2026: Hull', 'Q4 of 2026: Sea')).toEqual(['Hull quarter 2026-Q1..2026-Q3', 'Sea quarter 2026-Q4']);
    expect(plan('Q1 – 3 2026: Hull', 'Q4 – 4 2026: Sea')).toEqual(['Hull quarter 2026-Q1..2026-Q3', 'Sea quarter 2026-Q4']);
  });
});

describe('a table with days and weeks', () => {
  it('keeps its starts beside how long each takes, and by when each is due', () => {
    expect(told(`# Boat plan\n\n${table('Phase | Start | Duration', 'Knots | 12 Jan 2027 | 1 week', 'Ropes | 19 Jan 2027 | 2 weeks', 'Sails | 2 Feb 2027 | 3 weeks')}`)).toEqual(['Knots date 2027-01-12..null', 'Ropes date 2027-01-19..null', 'Sails date 2027-02-02..null']);
    expect(told(`# Boat plan\n\n${table('Phase | Week | Due', 'Knots | Week 1 | 12 Jan 2027', 'Ropes | Week 2 | 19 Jan 2027', 'Sails | Week 3 | 2 Feb 2027')}`).every((own) => own.includes('2027'))).toBe(true);
  });
});

describe('a table whose weeks fall at the end of a year', () => {
  it('is not counted by them', () => {
    expect(told(`# Boat plan\n\n${table('Week | Date | Topic', '51 | 20 Dec 2027 | Knots', '52 | 27 Dec 2027 | Ropes', '1 | 3 Jan 2028 | Sails')}`).filter((own) => own.includes('weeks'))).toEqual([]);
  });
});

describe('words before a colon and a length', () => {
  it('stay in the title', () => {
    expect(plan('Phase 1: Standing by: 2 weeks', 'Phase 2: Sailing around: 3 weeks')).toEqual(['1 Standing by 2 weeks', '2 Sailing around 3 weeks']);
  });
});

describe('a start below a numbered phase', () => {
  it('goes on, or ends where an end says so', () => {
    expect(told('# Boat plan\n\n## Phase 1: Hull\nStart: Q1 2027\n\n- a\n\n## Phase 2: Sea\nStart: Q3 2027\n\n- b\n')).toEqual(['1 Hull quarter 2027-Q1..null', '2 Sea quarter 2027-Q3..null']);
    expect(told('# Boat plan\n\n## 1. Hull\nStart: January 2027\nEnd: March 2027\n\n- a\n\n## 2. Sea\nStart: Q3 2027\nEnd: 31 December 2027\n\n- b\n')).toEqual(['1 Hull date 2027-01..2027-03', '2 Sea date 2027-Q3..2027-12-31']);
  });
});

describe('headings with one word and a number each', () => {
  it('are phases of any plan in digits, and in words of a roadmap or a plan of learning', () => {
    const words = ['Tools', 'Layout', 'Sea', 'Sky'];
    expect(plan(...words.map((word, index) => `Round ${String(index + 1)}: ${word}`))).toHaveLength(4);
    expect(told(`# Dinner plan\n\n${headings(...words.map((word, index) => `${['First', 'Second', 'Third', 'Fourth'][index] ?? ''} course: ${word}`))}`)).toEqual([]);
  });
});

describe('times alone below numbers', () => {
  const below = (...items: readonly (readonly [string, string])[]): string => items.map(([head, time]) => `**${head}**\n${time}\n\n- a\n\n`).join('');

  it('make no plan of exhibitions, recipes and questions', () => {
    expect(told(`# Exhibitions\n\n${below(['1. Glass', '_March 2026 – May 2026_'], ['2. Wood', '_June 2026 – August 2026_'])}`, 'Note.md')).toEqual([]);
    expect(told(`# Rye bread\n\n${below(['1. Flour', '5 minutes'], ['2. Wait', '5 days'], ['3. Bake', '2 weeks'])}`, 'Note.md')).toEqual([]);
    expect(told(`# Answers\n\n${below(['1. How long?', 'Six to nine months.'], ['2. And then?', 'After 12 months.'], ['3. When?', 'From January 2027.'])}`, 'Note.md')).toEqual([]);
    expect(told(`# Jobs\n\n${below(['1. Bank', 'Start: January 2019\nEnd: March 2021'], ['2. Shop', 'Start: April 2021\nEnd: May 2023'])}`, 'Note.md')).toEqual([]);
    expect(told(`# Glass plan\n\n${below(['1. What is glass?', 'Months 1 to 3'], ['2. What is wood?', 'Months 4 to 6'])}`)).toEqual(['1 What is glass? month 1..3', '2 What is wood? month 4..6']);
    expect(told(`# Glass plan\n\n${below(['1. Glass', '_March 2026 – May 2026_'], ['2. Wood', '_June 2026 – August 2026_'])}`)).toEqual(['1 Glass date 2026-03..2026-05', '2 Wood date 2026-06..2026-08']);
  });
});
