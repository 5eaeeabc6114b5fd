import { readText } from './read-text';

const titles = (text: string, path = 'Note.md'): readonly string[] => readText(text, path).phases.map(({ title }) => title);
const headings = (level: number, ...heads: readonly string[]): string => heads.map((head) => `${'#'.repeat(level)} ${head}\n\n- a\n\n`).join('');
const table = '| Month | What |\n|---|---|\n| Month 1 | hull |\n| Month 2 | mast |\n| Month 3 | sails |\n\n';
const list = (...items: readonly string[]): string => items.map((own) => `${own}\n`).join('');

describe('a table of months is the plan', () => {
  const beside = (text: string): readonly string[] => titles(`# Boat plan\n\n${table}## More of it\n\n${text}`);
  const rows = ['hull', 'mast', 'sails'];

  it('beside a numbered list of which some have times', () => {
    expect(beside(list('1. Draw it (month 1)', '2. Call the yard', '3. Pay (month 2)'))).toEqual(rows);
    expect(beside(list('1. Draw it (month 1)', '2. Call the yard (month 2)', '3. Pay (month 3)'))).toEqual(['Draw it', 'Call the yard', 'Pay']);
  });

  it('beside a pair of items with a time behind each', () => {
    expect(beside(list('- Wood (months 1-2)', '- Sails (months 3-4)'))).toEqual(rows);
    expect(beside(list('- Wood (months 1-2)', '- Paint (months 3-4)', '- Sails (months 5-6)'))).toEqual(['Wood', 'Paint', 'Sails']);
  });

  it.each(['Phase', 'Этап', '阶段'])('beside the second and third phase of something: %s', (word) => {
    expect(beside(list(`- **${word} 2:** two masts`, `- **${word} 3:** three masts`))).toEqual(rows);
    expect(beside(list(`- **${word} 1:** one mast`, `- **${word} 2:** two masts`))).toEqual(['one mast', 'two masts']);
    expect(beside(list(`- **${word} 2 (1 month):** two masts`, `- **${word} 3 (1 month):** three masts`))).toEqual(['two masts', 'three masts']);
  });

  it('summed up as well, beside phases that come later', () => {
    expect(titles(`# Boat plan\n\n## Overview\n\n${table}## Later\n\n${list('- **Phase 2:** two masts', '- **Phase 3:** three masts')}`)).toEqual(rows);
  });
});

describe('headings are the plan beside months of the calendar', () => {
  const steps = (first: string, second: string): string => `# Boat plan\n\n## Step 1: Oak\n\n${first}\n\n- a\n\n## Step 2: Glue\n\n${second}\n\n- b\n\n## When\n\n### January 2027: Fair\n\n- a\n\n### March 2027: Sale\n\n- b\n`;

  it.each([['**Duration:** Weeks 1–8', '**Duration:** Weeks 9–12'], ['**Dauer:** Woche 1–8', '**Dauer:** Woche 9–12']])('where their times stand right below: %s', (first, second) => {
    expect(titles(steps(first, second))).toEqual(['Oak', 'Glue']);
  });

  it('not where words or lists do', () => {
    expect([titles(steps('Words.', 'More words.')), titles(steps('- Weeks 1–8', '- Weeks 9–12'))]).toEqual([['Fair', 'Sale'], ['Fair', 'Sale']]);
  });
});

describe('bold months below a heading that sums up', () => {
  const note = (below: string): readonly string[] => titles(`# Boat plan\n\n## Schedule overview\n\n**Month 1: Oak**\n\n${below}\n**Month 2: Glue**\n\n${below}\n## Training\n\n1. Run (1 week)\n2. Walk (2 weeks)\n3. Rest (1 week)\n`);

  it('are the plan where each has more than two lines behind it', () => {
    expect([note('- a\n- b\n- c\n'), note('- a\n')]).toEqual([['Oak', 'Glue'], ['Run', 'Walk', 'Rest']]);
  });
});

describe('months of the year that go on into the next', () => {
  it.each([
    ['年間計画', '4-5月：木', '6-8月：糊', '9-12月：釘', '1-2月：帆', '3月：船'],
    ['年度计划', '9-10月：木', '11-12月：糊', '1-2月：釘', '3-4月：帆', '5月：船'],
    ['연간 계획', '9-10월: 木', '11-12월: 糊', '1-2월: 釘', '3-4월: 帆', '5월: 船'],
  ])('rise through its turn: %s', (title, ...months) => {
    expect(titles(`# ${title}\n\n${list(...months.map((own) => `- ${own}`))}`)).toEqual(['木', '糊', '釘', '帆', '船']);
    expect(titles(`# ${title}\n\n${list(...[...months, `${months[1] ?? ''}船`].map((own) => `- ${own}`))}`)).toEqual([]);
  });

  it('are no months that count', () => {
    expect(titles('# 学習計画\n\n- 10-12ヶ月目: 木\n- 13-14ヶ月目: 糊\n- 1-2ヶ月目: 釘\n')).toEqual([]);
    expect(titles('# Plan\n\n- Month 10: oak\n- Month 11: glue\n- Month 2: nails\n')).toEqual([]);
    expect(titles('# 学習計画\n\n- 10-11月: 木\n- 12-14月: 糊\n- 1-2月: 釘\n')).toEqual([]);
  });
});

describe('horizons in a table', () => {
  const rows = (title: string, ...own: readonly string[]): readonly string[] => titles(`# ${title}\n\n| Term | What |\n|---|---|\n${own.map((cell) => `| ${cell} | a |\n`).join('')}`);

  it('that are numbered are planned where the note says so', () => {
    expect([rows('Boats', 'Next', 'Later', 'Onwards').length, rows('Boat plan', 'Next', 'Later', 'Onwards').length]).toEqual([0, 3]);
  });
});

it('the title of a note on one phase says that its table of weeks is planned', () => {
  expect(titles('# Phase 1 — Basics (Weeks 1–3)\n\n| Week | Oak |\n|---|---|\n| Week 1 | cut |\n| Week 2 | sand |\n| Week 3 | glue |\n')).toEqual(['cut', 'sand', 'glue']);
});

it('horizons that say no plan are none over the weeks in one of them', () => {
  expect(titles(`# Boats\n\n## Short-term (12 weeks)\n\n${headings(3, 'Week 1-4: Oak', 'Week 5-12: Glue')}${headings(2, 'Mid-term (6 months)', 'Long-term (2 years)')}`)).toEqual(['Short-term', 'Mid-term', 'Long-term']);
});
