import { headings, phases, told } from './told-phases';

describe('behind a quarter', () => {
  it('stand its months, however it is told', () => {
    expect(told(`# Boat roadmap\n\n${headings('Quarter 1 — June–August 2026', 'Quarter 2 — September–November 2026')}`)).toEqual(['1 Quarter 1 date 2026-06..2026-08', '2 Quarter 2 date 2026-09..2026-11']);
    expect(told(`# Boat roadmap\n\n${headings('Q1 2026 – March 2027: Hull', 'Q2 2027 – July 2028: Deck')}`)).toHaveLength(2);
  });
});

describe('behind the word for a week', () => {
  it('stand its days', () => {
    expect(told(`# Boat plan 2027\n\n${headings('Week 5/12 - 5/18', 'Week 5/19 - 5/25')}`)).toEqual(['Week 5/12 - 5/18 date 2027-05-12..2027-05-18', 'Week 5/19 - 5/25 date 2027-05-19..2027-05-25']);
    expect(phases('*Woche 18.9. – 20.9.*\n\nHobeln.\n\n*Woche 23.9. – 27.9.*\n\nSägen.\n\n*Woche 30.9. – 4.10.*\n', 'Zeitplan.md')).toHaveLength(3);
    expect(told(`# Boat plan\n\n${headings('Week 1/2', 'Week 3/4')}`)).toEqual(['Week 1/2 week 1..2', 'Week 3/4 week 3..4']);
  });
});

describe('behind a day and a place', () => {
  it('stands the title', () => {
    expect(told(`# Study plan\n\n${headings('Session 1 – 31.08.2026 (online): Knots', 'Session 2 – 17.09.2026 (hall C): Ropes', 'Session 3 – 05.10.2026 (online): Sails')}`)).toEqual(['1 Knots date 2026-08-31', '2 Ropes date 2026-09-17', '3 Sails date 2026-10-05']);
  });
});

describe('behind a title', () => {
  it('stands a state, apart by a dot or a bar', () => {
    expect(told(`# Boat plan\n\n${headings('W1 · Aug 3 – 9 · Build 1 · DONE', 'W2 · Aug 10 – 16 · Build 2 · IN PROGRESS', 'W3 | Peak | done', 'W4 · Rest · done well')}`)).toEqual(['1 Build 1 week 1', '2 Build 2 week 2', '3 Peak week 3', '4 Rest · done well week 4']);
    expect(told(`# Boat plan\n\n${headings('Week 1: Hull (partially)', 'Week 2: Deck (partial)')}`)).toEqual(['1 Hull week 1', '2 Deck week 2']);
  });

  it('stands no day of two or three dimensions, and no now of what is for now', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Draw (2A, 2B, then 2D)', 'Phase 2: Print (2d)', 'Phase 3: Show (on paper, for now)')}`)).toEqual(['1 Draw (2A, 2B, then 2D) -', '2 Print 2 days', '3 Show (on paper, for now) -']);
  });
});

describe('weeks to come', () => {
  it('may be empty behind those with tasks, but not behind what was', () => {
    const empty = [8, 9, 10, 11].map((week) => `# week ${String(week)}\n\n`).join('');
    expect(phases(`# week 6\n- [x] read\n- [ ] learn\n\n# week 7\n- [ ] saw\n\n${empty}`, 'Notes.md')).toHaveLength(6);
    expect(phases(`# week 6\nIt rained.\n\n# week 7\nWe slept.\n\n${empty}`, 'Notes.md')).toEqual([]);
    expect(phases(`# week 6\n- [x] read\n\n# week 7\n- [x] saw\n\n${empty}`, 'Notes.md')).toEqual([]);
  });

  it('are 1 to 4, not also those from the second on in a list of what comes first', () => {
    expect(told(`# Boat plan\n\n## Plan\n\n### Week 1: Saw\n- a\n### Week 2: Plane\n- b\n### Week 3: Oil\n- c\n\n## First\n\n### Week 1 (Day 4-7)\n- d\n### Week 2 onwards\n- e\n`)).toHaveLength(3);
  });
});

describe('a countdown', () => {
  it('is told in advance, and ends on the day itself', () => {
    expect(phases(`# Grant timeline\n\n${headings('1 year in advance', '3 months in advance', '1 week in advance', '1 day (or the morning)')}`)).toHaveLength(4);
  });
});

describe('the last of a plan', () => {
  it('may begin before the one above it ends', () => {
    expect(phases(`# Exam study plan\n\n${headings('Topic 1 (Sept 3 – Sept 10): Knots', 'Topic 2 (Sept 21 – Sept 29): Ropes', 'Preparation (Sept 25 – Oct 6)')}`).map(([, title]) => title)).toEqual(['Knots', 'Ropes', 'Preparation']);
    expect(phases(`# Exam study plan\n\n${headings('Knots (Sept 3 – Sept 10)', 'Ropes (Sept 21 – Sept 29)', 'Preparation (Sept 25 – Oct 6)')}`)).toHaveLength(3);
  });
});

it('Swedish is, which is no year', () => {
  expect(told(`# Studieplan\n\n${headings('Vecka 1–4 är svår', 'Vecka 5–8 är lätt')}`).map((own) => own.replace(/^.*(?=week)/, ''))).toEqual(['week 1..4', 'week 5..8']);
});

it('sentences behind bold weeks are a paragraph', () => {
  const text = '**Weeks 1–4** are lessons in small steps. Behind each there are some\nmore of them.\n\n**Weeks 5–26** are whole works, none of them empty. You load them\nand go.\n\n';
  expect(told(`# Sailing plan\n\n${text}### Month 1 — Knots\n\n- a\n\n### Month 2 — Ropes\n\n- b\n`)).toEqual(['1 Knots month 1', '2 Ropes month 2']);
});

it('phases told in prose alone are planned below an order of work', () => {
  const four = ['All', 'One', 'Three', 'Test'].map((own, at) => `### Phase ${String(at + 1)}: ${own}\n\nThen we do it.\n\n`).join('');
  expect(phases(`# Boats\n\n## Order of work\n\n${four}`)).toHaveLength(4);
  expect(phases(`# Boats\n\n## What is known\n\n${four}`)).toEqual([]);
});

it('parts to be learnt by a day are a plan', () => {
  const rows = '| By date | Section | ~Time |\n|---|---|---|\n| 2026-08-01 | 3 — Knots | 1h 25 |\n| 2026-08-04 | 4 — Ropes | 1h 34 |\n| 2026-08-07 | 5 — Sails | 1h 06 |\n| 2026-08-14 | 9 + 10 — Races | 3h 35 |\n';
  expect(phases(`# Study plan\n\n## By this date\n\n${rows}`).map(([, title]) => title)).toEqual(['Knots', 'Ropes', 'Sails', 'Races']);
  expect(phases(`# Street plan\n\n## By this date\n\n${rows}`)).toEqual([]);
});

it('numbered lines over trees in a block of code are a plan of learning', () => {
  const code = (...titles: readonly string[]): string => `\`\`\`text\nKnots\n\n${titles.map((title) => `${title}\n│\n├── what\n└── why\n`).join('\n')}\`\`\`\n`;
  expect(phases(`# Learning plan\n\n${code('0. Before', '1. Loops', '2. Bends')}`)).toEqual([[0, 'Before', null], [1, 'Loops', null], [2, 'Bends', null]]);
  expect(phases(`# Learning plan\n\n${code('0. Before', '2. Loops', '4. Bends')}`)).toEqual([]);
  expect(phases(`# Files of the tool\n\n${code('0. Before', '1. Loops', '2. Bends')}`, 'Tool.md')).toEqual([]);
});
