import { readNote } from './read-vault';

const titles = (text: string, path = 'Note.md'): readonly string[] => readNote(text, { path }).roadmap.phases.map(({ title }) => title);
const note = (title: string, word = 'Phase', below = '- a few words'): string => `${title}\n\n## ${word} 1: Dusk\n${below}\n\n## ${word} 2: Night\n- more words\n\n## ${word} 3: Dawn\n- the end\n`;
const ALL = ['Dusk', 'Night', 'Dawn'];

describe('phases of something, in a note that does not say it is a plan', () => {
  it.each([
    ['# Butterflies', 'Stage'],
    ['# Der Schlaf', 'Phase'],
    ['# Le cycle du sommeil', 'Phase'],
    ['# Mitosis', 'Fase'],
    ['# How the compiler works', 'Phase'],
    ['# 睡眠', '段階'],
    ['# Как спит кошка', 'Этап'],
  ])('are none of a plan: %s', (title, word) => {
    expect(titles(note(title, word))).toEqual([]);
  });

  it('are none though the name of one could be a label', () => {
    expect(titles(note('# V-Modell').replace('Dawn', 'Abschluss'))).toEqual([]);
  });

  it('are a plan in a table that says what is to be done', () => {
    expect(titles('# Butterflies\n\n| Phase | Goal | Deliverable |\n|---|---|---|\n| 1. Egg | see one | a photo |\n| 2. Caterpillar | feed one | a diary |\n').length).toBe(2);
  });

  it('are none though a stage of sleep has a length of minutes', () => {
    expect(titles(note('# Sleep', 'Stage', '- Duration: 1-7 minutes'))).toEqual([]);
  });

  it.each([
    ['a title that says so', note('# My roadmap')],
    ['a title about learning', note('# My studies')],
    ['a title with a time', note('# Four weeks to the talk')],
    ['a heading above that says so', note('# Butterflies\n\n## Our roadmap').replace(/## (Stage|Phase)/g, '### $1')],
    ['a table that gives their times', `${note('# Butterflies')}\n| Phase | Months |\n|---|---|\n| Phase 1 | 1-4 |\n| Phase 2 | 5-9 |\n`],
    ['a title that leads on', note('# From barista to baker')],
    ['a time in one of them', note('# Butterflies').replace('Night', 'Night (3 weeks)')],
    ['a time in the line below', note('# Butterflies', 'Phase', 'Three months, two days a week.')],
    ['a task', note('# Butterflies', 'Phase', '- [ ] raise one')],
    ['a goal', note('# Butterflies', 'Phase', 'Goal: raise one')],
    ['rules', `${note('# Butterflies')}\n## Rules\n\n- Depth beats breadth\n`],
    ['a goal of the whole', note('# Butterflies\n\n**Objective:** own a butterfly house')],
    ['names that say phase', note('# Butterflies').replace('Dusk', 'Foundation phase')],
  ])('are a plan with %s', (_said, text) => {
    expect(titles(text).length).toBe(3);
  });

  it('are a plan where the file is called so, or its property says so', () => {
    expect(titles(note('# Back to nursing'), 'Career roadmap.md')).toEqual(ALL);
    expect(titles(`---\nroadmap: true\n---\n${note('# Back to nursing')}`)).toEqual(ALL);
  });
});

describe('months, quarters and years over lists of anything', () => {
  const years = (title: string, more = ''): string => `# ${title}\n\n## 2025\n- prune\n${more}\n## 2026\n- sow\n\n## 2027\n- plant\n`;

  it.each(['Garden', 'Garten', 'Le jardin', 'Annual reviews'])('are no plan where nothing says so: %s', (title) => {
    expect(titles(years(title))).toEqual([]);
    expect(titles(`# ${title}\n\n## Q1 2027\n- a\n\n## Q2 2027\n- b\n`)).toEqual([]);
    expect(titles(`# ${title}\n\n## May 2027\n- a\n\n## June 2027\n- b\n`)).toEqual([]);
  });

  it('are one with a title that says so, a task, a time, a label, or titles of their own', () => {
    expect(titles(years('Garden plan')).length).toBe(3);
    expect(titles(years('Garden', '- [ ] dig\n')).length).toBe(3);
    expect(titles(years('Garden', '- three weeks of digging\n')).length).toBe(3);
    expect(titles(years('Garden', '- Goal: a bed\n')).length).toBe(3);
    expect(titles(years('Garden').replace(/(202\d)/g, '$1: dig'))).toEqual(['dig', 'dig', 'dig']);
  });
});

describe('lecture notes', () => {
  it('are a record though a number stands before them', () => {
    expect(titles('# MIT 6.006 lecture notes\n\n## Week 1: Sorting\n- merge\n\n## Week 2: Trees\n- red and black\n')).toEqual([]);
    expect(titles('# Trees in 30 minutes\n\n## Week 1: Sorting\n- merge\n\n## Week 2: Trees\n- red and black\n').length).toBe(2);
  });
});

describe('months over what was read in each', () => {
  const books = (title: string, more: readonly string[]): string => `# ${title}\n\n${['January', 'February', 'March', 'April', 'May', 'June'].map((own, index) => `## ${own}\n\n- a book\n${more[index] === undefined ? '' : `- ${more[index]}\n`}\n`).join('')}`;

  it('are no plan because the title names a year, or a few speak of time', () => {
    expect(titles(books('Books 2025', []))).toEqual([]);
    expect(titles(books('2025年に読んだ本', []))).toEqual([]);
    expect(titles(books('Books 2025', ['read again, as every January', 'three weeks of it']))).toEqual([]);
  });

  it('are one where most speak of time, or one has a task', () => {
    expect(titles(books('Books 2025', ['in week 2', 'in week 6', 'in week 10', 'in week 14']))).toHaveLength(6);
    expect(titles(books('Books 2025', ['[ ] finish it']))).toHaveLength(6);
  });
});
