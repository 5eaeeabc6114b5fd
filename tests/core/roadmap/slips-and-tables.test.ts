import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

describe('a heading one level off', () => {
  const below = '\n\n**Duration:** 2 weeks\n\n- read\n\n';

  it.each([['Sprint', '01-04', '05-08', '09-12', '13-16'], ['Спринт', '1–4', '5–8', '9–12', '13–14'], ['Step', '1', '2', '3', '4'], ['Etap', '1', '2', '3', '4']])('is the first of the phases that stand under it: %s %s', (word, first, second, third, fourth) => {
    expect(titles(`# Roadmap\n\n## Program\n\n### ${word} ${first}: Base${below}#### ${word} ${second}: Work${below}#### ${word} ${third}: Rest${below}#### ${word} ${fourth}: Show${below}`)).toEqual(['Base', 'Work', 'Rest', 'Show']);
  });

  it('is not where its number is another, or it stands beside them', () => {
    const steps = `#### Sprint 05-08: Work${below}#### Sprint 09-12: Rest${below}#### Sprint 13-16: Show${below}`;
    expect(titles(`# Roadmap\n\n### Sprint 01-03: Base${below}${steps}`)).toEqual(['Work', 'Rest', 'Show']);
    expect(titles(`# Roadmap\n\n### Sprint 01-04: Base${below}### Other\n\n${steps}`)).toEqual(['Work', 'Rest', 'Show']);
    expect(titles(`# Roadmap\n\n${steps}### Sprint 17-20: More${below}`)).toEqual(['Work', 'Rest', 'Show']);
    expect(titles(`# Roadmap\n\n### Month 1-4: Base${below}${steps}`)).toEqual(['Work', 'Rest', 'Show']);
  });
});

describe('a column of phases', () => {
  const table = (head: string, rows: readonly string[]): string => `| ${head} | Content |\n|---|---|\n${rows.map((row) => `| ${row} | read and try |\n`).join('')}`;

  it.each([['Study plan', 'Phase'], ['Lernplan', 'Phase'], ['Plan nauki', 'Faza'], ['学习计划', '阶段']])('tells a plan by numbers or by names: %s', (title, head) => {
    expect(readText(`# ${title}\n\n${table(head, ['0 – Tools', '1 – Base', '2 – Work'])}`).phases.map((own) => [own.number, own.title])).toEqual([[0, 'Tools'], [1, 'Base'], [2, 'Work']]);
    expect(readText(`# ${title}\n\n${table(head, ['1: Base', '2: Work'])}`).phases.map((own) => [own.number, own.title])).toEqual([[1, 'Base'], [2, 'Work']]);
    expect(readText(`# ${title}\n\n${table(head, ['Tools', 'Base-camp', 'Work'])}`).phases.map((own) => [own.number, own.title])).toEqual([[null, 'Tools'], [null, 'Base-camp'], [null, 'Work']]);
  });

  it('may have Chinese numerals', () => {
    expect(readText(`# 学习计划\n\n${table('阶段', ['一、基础', '二、项目', '十一、工作'])}`).phases.map((own) => [own.number, own.title])).toEqual([[1, '基础'], [2, '项目'], [11, '工作']]);
    expect(titles(`# 学习计划\n\n${table('阶段', ['一般基础', '二手项目'])}`)).toEqual(['一般基础', '二手项目']);
  });

  it('stands in a diary too where the heading above it says that it is a study plan, and what was done in it', () => {
    expect(titles(`# Lerntagebuch\n\n## Idee\n\nBoot.\n\n## Lernplan und Fortschritt\n\n${table('Phase', ['0 – Tools', '1 – Base'])}`)).toEqual(['Tools', 'Base']);
    expect(titles(`# Sailing diary\n\n## Idea\n\nBoat.\n\n## Learning path and progress\n\n${table('Phase', ['0 – Tools', '1 – Base'])}`)).toEqual(['Tools', 'Base']);
    expect(titles(`# Sailing diary\n\n## Progress\n\n${table('Phase', ['0 – Tools', '1 – Base'])}`)).toEqual([]);
  });

  it('is none in a note that says nothing of a plan, nor behind another column, nor under another name', () => {
    expect(titles(`# Moon\n\n${table('Phase', ['New', 'Full'])}`)).toEqual([]);
    expect(titles(`# Study plan\n\n${table('Subject', ['Tools', 'Base'])}`)).toEqual([]);
    expect(titles('# Study plan\n\n| % | Phase |\n|---|---|\n| 12 % | Base |\n| 14 % | Work |\n')).toEqual([]);
  });
});

it.each([['Этап 1: Base (месяц)', 'Этап 2: Work (год)', 'month', 'year'], ['المرحلة 1: Base (شهر)', 'المرحلة 2: Work (أسبوع)', 'month', 'week']])('a unit alone in brackets is one of them: %s', (first, second, ...units) => {
  expect(readText(`# Plan\n\n## ${first}\n\n- a\n\n## ${second}\n\n- b\n`).phases.map(({ title, duration }) => [title, duration])).toEqual([['Base', { unit: units[0], min: 1, max: 1 }], ['Work', { unit: units[1], min: 1, max: 1 }]]);
  expect(titles('# Plan\n\n## Phase 1: Base (week plan)\n\n- a\n\n## Phase 2: Work (phase)\n\n- b\n')).toEqual(['Base (week plan)', 'Work (phase)']);
});
