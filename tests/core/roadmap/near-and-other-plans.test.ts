import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);
const read = (text: string): readonly unknown[] => readText(text).phases.map(({ number, title, span }) => [number, title, span === null ? null : `${span.unit} ${span.start}..${span.end ?? ''}`]);
const note = (title: string, headings: readonly string[], under = '- a thing'): string => `# ${title}\n\n${headings.map((own) => `## ${own}\n\n${under}\n`).join('\n')}`;

describe('what a title calls a plan', () => {
  it.each([
    'Planificación', 'Planificació del curs', 'Pianificazione', 'Planowanie kariery', 'Cronograma', 'Harmonogram', 'Rétroplanning', 'Tabella di marcia', 'Leerpad', 'Routekaart', 'Veikart', 'Planering', 'Planlægning', 'Felkészülés',
    'Planificare', 'Χρονοδιάγραμμα', 'Планирование', 'Планування', 'Zaman çizelgesi', '进度安排', '工程表', 'الجدول الزمني', 'Perencanaan', 'Lịch trình', 'תכנון', 'तैयारी', 'Lernreise', 'Thesis timeline', 'Career planning', 'Programme de formation',
  ])('is one: %s', (title) => {
    expect(titles(`# ${title}\n\n- **Bread** (Jan to Mar 2027)\n- **Cake** (Apr to Sep 2027)\n`)).toEqual(['Bread', 'Cake']);
  });
});

describe('what stands around a title', () => {
  it.each([
    ['how far it is, with a check mark', 'Phase 1: Base (Abgeschlossen ✅)', 'Base'],
    ['that one is at it', '阶段一：Base（当前进行中）', 'Base'],
    ['its hours, behind a dash', 'Phase 1: Base — 9 hours', 'Base'],
    ['its hours in Thai', 'Phase 1: Base (~10 ชม.)', 'Base'],
  ])('is left out: %s', (_what, heading, title) => {
    expect(titles(note('My learning plan', [heading, 'Phase 2: Work']))).toEqual([title, 'Work']);
    expect(readText(note('My learning plan', [heading, 'Phase 2: Work'])).phases[0]?.span).toBeNull();
  });

  it.each([['Phase 1: Base — 9 lives', 'Base — 9 lives']])('stays where it is of the title: %s', (heading, title) => {
    expect(titles(note('My learning plan', [heading, 'Phase 2: Work']))).toEqual([title, 'Work']);
  });
});

describe('goals for a near and a far time', () => {
  it('are called so with a word between', () => {
    expect(titles(note('My future', ['Short-term career goals', 'Mid-term career goals', 'Long-term career goals']))).toEqual(['Short-term career goals', 'Mid-term career goals', 'Long-term career goals']);
  });

  it('are called by their horizon where more words stand between', () => {
    expect(titles(note('My plan', ['Short-term ideas about new goals', 'Long-term ideas about new goals']))).toEqual(['Short-term: ideas about new goals', 'Long-term: ideas about new goals']);
  });
});

describe('a numbered heading', () => {
  it('holds a phase with a number of its own', () => {
    expect(read('# 计划\n\n## 一、背景\n\n- a\n\n## 二、阶段一：Base（2月-3月）\n\n### 2月\n\n- b\n\n### 3月\n\n- c\n\n## 三、阶段二：Work（4月-5月）\n\n- d\n')).toEqual([[1, 'Base', null], [2, 'Work', null]]);
  });

  it('is none where it begins with the time of day', () => {
    expect(titles('# Timetable\n\n08:15 AM - 09:30 AM (1h 15m): Study\nx\n\n09:30 AM - 10:00 AM (30m): Rest\nx\n\n10:00 AM - 11:15 AM (1h 15m): Study\nx\n')).toEqual([]);
  });
});

describe('blocks below a heading that says it is a learning roadmap', () => {
  const blocks = (heading: string): readonly string[] => titles(`# A repository\n\n## Why\n\nWords.\n\n## ${heading}\n\n### Block 1: Base\n\n- [x] a\n\n### Block 2: Work\n\n- [ ] b\n`);
  it('are phases though they are two', () => {
    expect(blocks('Learning roadmap')).toEqual(['Base', 'Work']);
    expect(blocks('Parts')).toEqual([]);
    expect(titles('# My plan\n\n## Parts\n\n### Block 1: Base\n\n- a\n\n### Block 2: Work\n\n- b\n')).toEqual([]);
    expect(titles('# Learning roadmap\n\n## Block 1: Base\n\n- a\n\n## Block 2: Work\n\n- b\n')).toEqual([]);
  });
});

describe('a time that stands where phases are told again', () => {
  it('is not that of a phase with another title', () => {
    const plan = (title: string): readonly unknown[] => read(`# Plan\n\n## Phase 1: Base\n\n- a\n\n## Phase 2: Work\n\n- Phase 1: ${title} (Q1 2027)\n- Phase 2: Sell it (Q2 2027)\n`);
    expect(plan('Ask around')).toEqual([[1, 'Base', null], [2, 'Work', null]]);
    expect(plan('Base')).toEqual([[1, 'Base', 'quarter 2027-Q1..2027-Q1'], [2, 'Work', null]]);
  });
});

describe('a heading that says it is the study plan', () => {
  it('is over its weeks, not beside what follows', () => {
    expect(titles('# A guide\n\n## Study roadmap (4 weeks)\n\n### Week 1: Base\n\n- a\n\n### Week 2: Work\n\n- b\n\n## Study tips\n\n- c\n\n## Next steps (2 months)\n\n- d\n')).toEqual(['Base', 'Work']);
  });
});

describe('two sequences of times in one note', () => {
  it('are two plans where the second begins again in other words', () => {
    expect(titles('# Plan\n\n## Soon\n\n### Months 1-2: Base\n\n- a\n\n### Months 3-4: Work\n\n- b\n\n### Months 5-6: Rest\n\n- c\n\n## All of it\n\n### Q1 (Months 1-3)\n\n- d\n\n### Q2 (Months 4-6)\n\n- e\n\n### Q3 (Months 7-9)\n\n- f\n\n### Q4 (Months 10-12)\n\n- g\n')).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
  });

  it('are one where the second goes on from the first, below whatever heading', () => {
    expect(titles('# Plan\n\n## Daily\n\n### January: Base\n\n- a\n\n### February: Work\n\n- b\n\n## Timeline\n\n### Q2: Sell\n\n- c\n\n### Q3: Rest\n\n- d\n')).toEqual(['Base', 'Work', 'Sell', 'Rest']);
  });

  it('are believed where the user says that the note is the roadmap', () => {
    expect(titles('---\nroadmap: true\n---\n# Trees\n\n## Q2 2027: Oak\n\n- a\n\n## Q2 2027: Ash\n\n- b\n')).toEqual(['Oak', 'Ash']);
  });

  it('are none where each time is that of several things', () => {
    expect(titles('# My goals\n\n### Y25 Mind\n\nWords.\n\n### Y25 Body\n\nWords.\n\n### Q2 Poker\n\nWords.\n\n### Q2 Internship\n\nWords.\n')).toEqual([]);
    expect(titles('# My goals\n\n### Q2 Poker\n\nWords.\n\n### Q2 Internship\n\nWords.\n')).toEqual([]);
    expect(titles('# My goals\n\n### Q1 Poker\n\nWords.\n\n### Q2 Internship\n\nWords.\n\n### Q2 Thesis\n\nWords.\n')).toHaveLength(3);
  });
});

describe('a numbered list that is the plan', () => {
  it('may have the number one in every line', () => {
    expect(read('## Cronograma\n\n1. Base\n    * a\n1. Work\n    * b\n1. Rest\n    * c\n')).toEqual([[1, 'Base', null], [2, 'Work', null], [3, 'Rest', null]].map(([, title]) => [1, title, null]));
  });

  it('may have other items between', () => {
    expect(titles('# A repository\n\nWords.\n\n# Study plan\n1. Base\n- a\n2. Work\n3. Rest\n')).toEqual(['Base', 'Work', 'Rest']);
  });

  it('ends where a number is missing, or a text stands', () => {
    expect(titles('# A repository\n\n# Study plan\n1. Base\n2. Work\n4. Rest\n')).toEqual([]);
    expect(titles('# A repository\n\n# Study plan\n1. Base\n2. Work\n\nWords.\n\n3. Rest\n')).toEqual([]);
  });
});

describe('phases in a note that calls itself something else', () => {
  it('may take hours where each has headings of its own', () => {
    const phases = (inner: string): readonly string[] => titles(`# Planning of the course\n\n${['Base — 9 hours', 'Work — 9 hours', 'Rest — 15 hours'].map((own, at) => `## Phase ${String(at + 1)}. ${own}\n\n${inner}\n`).join('\n')}`);
    expect(phases('### Aim\n\nWords.\n\n### Tasks\n\nWords.\n')).toEqual(['Base', 'Work', 'Rest']);
    expect(phases('Words.\n')).toEqual([]);
  });
});
