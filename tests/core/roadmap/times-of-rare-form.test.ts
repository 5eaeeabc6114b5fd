import { headings, table, told } from './told-phases';

describe('a length', () => {
  it('is a fraction written as one sign, behind a number or not', () => {
    expect(told(`# Boat plan\n\n${headings('Step 1: Saw (½ day)', 'Step 2: Plane (1½ days)', 'Step 3: Oil (2-3 days)')}`)).toEqual(['1 Saw 0.5 days', '2 Plane 1.5 days', '3 Oil 2 days']);
    expect(told(`# Bread plan\n\n${headings('½ Flour', '¼ Water', '¾ Salt')}`)).toEqual([]);
  });

  it('is from then on, behind what the last phase is about', () => {
    const plan = (last: string): readonly string[] => told(`# Boat roadmap\n\n${headings('Basics (1-2 weeks)', 'Hull (2-4 weeks)', 'Sails (4-8 weeks)', last)}`);
    expect(plan('Races (boats, ongoing)')).toEqual(['Basics week 1..2', 'Hull week 2..4', 'Sails week 4..8', 'Races -']);
    expect(plan('Races (continuous training)')).toHaveLength(3);
    expect(plan('Races (boats, always ready)')).toHaveLength(3);
  });
});

describe('a time before the plan begins', () => {
  it('is none, and no part of the title', () => {
    expect(told(`# Shop plan\n\n${headings('Phase 1: Papers (months -3 to -1)', 'Phase 2: Opening (months 1-3)')}`)).toEqual(['1 Papers -', '2 Opening month 1..3']);
    expect(told(`# Shop plan\n\n${headings('Phase 1: Papers (month - 3 of them)', 'Phase 2: Opening (months 1-3)')}`)[0]).toBe('1 Papers (month - 3 of them) -');
  });
});

describe('the year of months in a table', () => {
  const months = table('Phase | Months | Work', '0 | Jul-Aug | Saw', '1 | Sep-Nov | Plane', '2 | Dec-Jan | Oil');

  it('stands in the paragraph above, in whichever of its lines', () => {
    expect(told(`# Boat\n\n## Plan\n\nSeven months, July 2026 to January 2027, with\nless to do in summer and\nmore in winter.\n\n${months}`)).toEqual(['0 Saw date 2026-07..2026-08', '1 Plane date 2026-09..2026-11', '2 Oil date 2026-12..2027-01']);
    expect(told(`# Boat\n\n## Plan\n\nFrom July 2020 to August 2020 I slept.\n\nThen I woke up.\n\n${months}`)[0]).toBe('0 Saw -');
  });
});

describe('the numbers of a table of phases', () => {
  it('stand behind the word in each of its cells', () => {
    expect(told(`# Boat plan\n\n${table('Phase | Time | Work', 'Round 1 | May | Saw', 'Round 2 | June | Plane', 'Rest | July | Oil')}`)).toEqual(['1 Round 1 -', '2 Round 2 -', 'Rest -']);
    expect(told(`# Boat plan\n\n${table('Phase | Time | Work', 'Hall 3 | May | Saw', 'Hall 2 | June | Plane', 'Hall 9 | July | Oil')}`).map((own) => own.slice(0, 4))).toEqual(['Hall', 'Hall', 'Hall']);
    expect(told(`# Boat plan\n\n${table('Phase | Time | Work', 'Hall 1 | May | Saw', 'Shed 2 | June | Plane', 'Rest | July | Oil')}`)).toEqual(['Hall 1 -', 'Shed 2 -', 'Rest -']);
  });
});

describe('parts of a document', () => {
  const part = (title: string): string => `## Part 1: What to know\n\nMuch.\n\n### 1. Knots\n\nTie.\n\n### 2. Wind\n\nFeel.\n\n## Part 2: ${title}\n\n### Week 1: Tie\n- a\n- b\n\n### Week 2: Steer\n- c\n- d\n\n### Week 3: Race\n- e\n- f\n\n## Part 3: Hints\n\nFew.\n`;

  it('are no phases where one of them is the timeline', () => {
    expect(told(`# To sail in three weeks\n\n${part('Timeline for all')}`)).toEqual(['1 Tie week 1', '2 Steer week 2', '3 Race week 3']);
  });
});

it('a Russian timetable of weeks is a plan, that of lessons none', () => {
  const weeks = table('Неделя | Темы | Задания', '0 | Подготовка | 2:2', '1 | Начало | 2:2', '2 | Функции | 3:1', '3 | Файлы | 4:1');
  expect(told(`# Расписание\n\n${weeks}`)).toHaveLength(4);
  expect(told(`# Расписание уроков\n\n${weeks}`)).toEqual([]);
});

describe('a sequence of times', () => {
  it('is each of so many, not from one to the last', () => {
    expect(told(`# Training plan\n\n${headings('Week 1/4: Base', 'Week 2/4: Build', 'Week 3/4: Peak', 'Week 4/4: Rest')}`)).toEqual(['1 Base week 1', '2 Build week 2', '3 Peak week 3', '4 Rest week 4']);
    expect(told(`# Training plan\n\n${headings('Week 1/2: Base', 'Week 3/4: Build', 'Week 5/6: Peak')}`)).toEqual(['Base week 1..2', 'Build week 3..4', 'Peak week 5..6']);
  });

  it('is told by weeks where the days beside them are those they begin on', () => {
    const days = (year: string): string => table('Week | Date | Topic', `1 | 12 Jan${year} | Knots`, `2 | 19 Jan${year} | Ropes`, `3 | 26 Jan${year} | Sails`);
    for (const year of ['', ' 2027']) expect(told(`# Semester plan\n\n${days(year)}`)).toEqual(['Knots week 1', 'Ropes week 2', 'Sails week 3']);
    expect(told(`# Semester plan\n\n${table('Week | Dates | Topic', '1 | 12–16 Jan 2027 | Knots', '2 | 19–23 Jan 2027 | Ropes', '3 | 26–30 Jan 2027 | Sails')}`)[0]).toBe('1 Knots date 2027-01-12..2027-01-16');
  });

  it('may name parts of a month, or begin again in another part of the plan', () => {
    expect(told('# Wedding plan 2027\n\n- Mid January: hall\n- End of January: letters\n- Early March: dress\n- Late April: menu\n')).toHaveLength(4);
    const list = (...titles: readonly string[]): string => `- Jan–Mar: ${titles[0] ?? ''}\n- Apr–Jun: ${titles[1] ?? ''}\n- Jul–Sep: ${titles[2] ?? ''}\n\n`;
    expect(told(`# Plan for 2027\n\n## Work\n\n${list('course', 'project', 'job')}## Health\n\n${list('walk', 'run', 'swim')}`).map((own) => own.slice(-8))).toEqual(['.2027-03', '.2027-06', '.2027-09', '.2027-03', '.2027-06', '.2027-09']);
    expect(told(`# Plan for 2027\n\n## Work\n\n- Oct: course\n- Dec: project\n- Jan: job\n`).map((own) => own.slice(-7))).toEqual(['2027-10', '2027-12', '2028-01']);
    expect(told('# Plan for 2027\n\n## Work\n\n- Jan–Mar: course\n- Jul–Sep: job\n- Apr–Jun: project\n\n## Health\n\n- Jan–Mar: walk\n- Jan–Mar: swim\n')).toEqual([]);
  });
});
