import { readText } from './read-text';
import { phases, table, told } from './told-phases';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

describe('a plan that is nothing but a numbered list', () => {
  const list = '1. Basics: types, strings\n2. **Control** if and while\n3. Functions\n4. Own project.\n';

  it('is read where the title and the heading say what it is', () => {
    expect(readText(`# Python learning path\n\n## Roadmap\n\n${list}`).phases.map(({ number, title, line, span }) => [number, title, line, span])).toEqual([[1, 'Basics', 5, null], [2, 'Control', 6, null], [3, 'Functions', 7, null], [4, 'Own project.', 8, null]]);
    expect(titles(`# Python 学习计划\n\n## 学习路径\n\n1. **基础**\n   - a\n\n2. **进阶**\n   - b\n\n3. **实践**\n   - c\n`)).toEqual(['基础', '进阶', '实践']);
  });

  it('is read right below the title where each item has something of its own', () => {
    expect(titles('# My SQL plan\n\n1. Basics\n   - select\n2. Windows\n   - rank\n3. Tuning\n   - explain\n')).toEqual(['Basics', 'Windows', 'Tuning']);
    expect(titles('# How I learn\n\n1. **Read** it\n2. **Try** it\n3. **Write** it\n')).toEqual([]);
    expect(titles('# Wie ich lernen will\n\n1. **Lies** es\n2. **Prüfe** es\n3. **Schreib** es\n')).toEqual([]);
    expect(titles('# Plan for Saturday\n\n1. Call home\n2. Buy milk\n3. Read\n')).toEqual([]);
  });

  it.each([
    ['a heading that says something else', `# Python learning path\n\n## Goals\n\n${list}`],
    ['a summary', `# Python learning path\n\n## Progress of my roadmap\n\n${list}`],
    ['a title that says nothing', `# Python\n\n## Roadmap\n\n${list}`],
    ['a record', `# Diary of my learning path\n\n## Roadmap\n\n${list}`],
    ['two items', '# Python learning path\n\n## Roadmap\n\n1. Basics\n2. Control\n'],
    ['numbers that do not follow', '# Python learning path\n\n## Roadmap\n\n1. Basics\n3. Control\n4. Functions\n5. More\n'],
    ['tasks', '# Python learning path\n\n## Roadmap\n\n1. [ ] Basics\n2. [ ] Control\n3. [ ] Functions\n'],
  ])('is none: %s', (_why, text) => {
    expect(titles(text)).toEqual([]);
  });

  it('is left alone where there are phases', () => {
    expect(titles(`# Python learning path\n\n## Roadmap\n\n${list}\n## Phase 1: Words\n\n- a\n\n## Phase 2: Songs\n\n- b\n`)).toEqual(['Words', 'Songs']);
  });
});

it('"now" in a list that tells the plan again is no time of the phase', () => {
  expect(readText('# 学习路线\n\n## 阶段一：基础\n\n- a\n\n## 阶段二：进阶\n\n- b\n\n## 怎么走\n\n- 现在：阶段二。够用就走\n').phases.map(({ span }) => span)).toEqual([null, null]);
});

it('a start may have spaces for dashes', () => {
  expect(readText('# Roadmap\n\n## Month 1: A\n\n- a\n\n## Month 2: B\n\n- b\n\n## Log\n\n**Start date:** 2026 08 24\n').start).toBe('2026-08-24');
});

it('far below a phase only a length is its time', () => {
  const list = Array.from({ length: 20 }, (_, index) => `- thing ${index}`).join('\n');
  expect(readText(`# Roadmap\n\n## Phase 1: A\n\n${list}\n\n**When:** May 2027\n\n## Phase 2: B\n\n- b\n`).phases.map(({ span }) => span)).toEqual([null, null]);
});

it.each(['Harmonogram nauki', 'Cronograma de estudios', 'Cronograma de estudo', 'Study schedule'])('"%s" says that it is a plan', (title) => {
  expect(titles(`# ${title}\n\n## Short-term\n\n- a\n\n## Long-term\n\n- b\n`)).toHaveLength(2);
});

describe('a numbered table', () => {
  const rows = ['1 | Knots | rope', '2 | Sails | cloth', '3 | Tides | moon'];

  it('is a plan below a heading for the order of a plan, as a list is', () => {
    expect(told(`# Study plan of boats\n\n## Suggested order\n\n${table('# | Topic | Needs', ...rows)}`)).toEqual(['1 Knots -', '2 Sails -', '3 Tides -']);
  });

  it('is none below another heading, in another note, of few rows, with other numbers or without titles', () => {
    expect(told(`# Study plan of boats\n\n## Prices\n\n${table('# | Topic | Needs', ...rows)}`)).toEqual([]);
    expect(phases(`# Boats\n\n## Suggested order\n\n${table('# | Topic | Needs', ...rows)}`, 'Boats.md')).toEqual([]);
    expect(told(`# Study plan of boats\n\n## Suggested order\n\n${table('# | Topic | Needs', ...rows.slice(0, 2))}`)).toEqual([]);
    expect(told(`# Study plan of boats\n\n## Suggested order\n\n${table('# | Topic | Needs', '1 | Knots | rope', '3 | Sails | cloth', '9 | Tides | moon')}`)).toEqual([]);
    expect(told(`# Study plan of boats\n\n## Suggested order\n\n${table('# | Points | Needs', '1 | 20 | rope', '2 | 30 | cloth', '3 | 10 | moon')}`)).toEqual([]);
  });
});
