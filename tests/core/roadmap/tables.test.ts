import { readText } from './read-text';

const told = (text: string): readonly unknown[] => readText(text).phases.map(({ number, title, span, parts }) => [number, title, span === null ? null : `${span.unit} ${span.start}..${span.end ?? ''}`, ...parts.map((part) => part.text)]);
const table = (...rows: readonly string[]): string => [rows[0], (rows[0] ?? '').replace(/[^|]+/g, '---'), ...rows.slice(1)].join('\n');

describe('a table in a note that says it is a plan', () => {
  it('is read by the column that holds times, wherever it stands; what is left of a row stays beside its phase', () => {
    expect(told(`# Lernplan\n\n${table('| Thema | Zeitraum | Wo |', '| Python | Q1 2026 | Haus |', '| Statistik | Q3 / Q4 2026 | Schule |')}\n`))
      .toEqual([[null, 'Python', 'quarter 2026-Q1..2026-Q1', 'Haus'], [null, 'Statistik', 'quarter 2026-Q3..2026-Q4', 'Schule']]);
  });

  it('takes the numbers of its rows, and the unit from the heading of its column', () => {
    expect(told(`# Piano\n\n${table('| Fase | Mesi | Contenuto |', '| **1** | 1–6 | tornio |', '| **2** | 7–12 | fresa |')}\n`))
      .toEqual([[1, 'tornio', 'month 1..6'], [2, 'fresa', 'month 7..12']]);
  });

  it('is read in full-width digits', () => {
    expect(told(`# 学习计划\n\n${table('| 时间 | 内容 |', '| 第１～２个月 | 线条 |', '| 第３～５个月 | 色彩 |')}\n`)).toEqual([[null, '线条', 'month 1..2'], [null, '色彩', 'month 3..5']]);
  });

  it('gives way to headings that are the plan', () => {
    expect(told(`# Plan\n\n${table('| Topic | When |', '| Base | Q1 2026 |', '| Core | Q2 2026 |')}\n\n## Phase 1: Base\n\n## Phase 2: Core\n`)).toEqual([[1, 'Base', null], [2, 'Core', null]]);
  });
});

test.each([
  ['the note does not say so', `# Books\n\n${table('| Title | Read |', '| The lamp | January |', '| The bridge | March |')}\n`],
  ['a row has no time', `# Plan\n\n${table('| Topic | When |', '| Base | Q1 2026 |', '| Core | soon |')}\n`],
  ['there are only figures beside the times', `# Plan\n\n${table('| When | Cost |', '| Q1 2026 | 300 |', '| Q2 2026 | 400 |')}\n`],
])('a table is no plan when %s', (_what, text) => {
  expect(told(text)).toEqual([]);
});

describe('a line of a plan', () => {
  it('is numbered by a dot in the middle, from one on, without any time', () => {
    expect([told('## 1 · CORRIGER\n\n## 2 · CONSTRUIRE\n\n## 3 · MONTRER\n'), told('## 2 · Two\n\n## 3 · Three\n\n## 4 · Four\n')])
      .toEqual([[[1, 'CORRIGER', null], [2, 'CONSTRUIRE', null], [3, 'MONTRER', null]], []]);
  });

  it('is numbered by hand beside its month', () => {
    expect(told('# Statistics, 2027\n\n- [1. January: counting](a.md)\n- [2. February: chance](b.md)\n- [3. March: regression](c.md)\n'))
      .toEqual([[1, 'counting', 'date 2027-01..2027-01'], [2, 'chance', 'date 2027-02..2027-02'], [3, 'regression', 'date 2027-03..2027-03']]);
  });

  it('is a version with its day where the note says that it plans them', () => {
    const versions = '### v0.9 (2027-02-01): Licence\n\n### v1.0 (2027-07-01): Bench\n';
    expect([told(`# Versions of me: a plan\n\n${versions}`).length, told(`# Changelog\n\n${versions}`), told(`# Engine\n\n${versions}`)]).toEqual([2, [], []]);
  });

  it('keeps its place beside the day it was done or is due', () => {
    expect(told('- [x] [Month 1: Cut](a.md) (4/4 lessons) ✅ 2026-03-30\n- [/] Month 2: Sound 📅 2026-04-30\n- [ ] Months 3-4: Colour\n'))
      .toEqual([[1, 'Cut', 'month 1..1'], [2, 'Sound', 'month 2..2'], [null, 'Colour', 'month 3..4']]);
  });

  it('ends its label where a short line ends; a full one goes on', () => {
    const long = 'ship the first small thing that somebody else can use, every week';
    const { phases } = readText(`## Phase 1: A\nGoal: be faster\nlearn regex\n\n## Phase 2: B\nGoal: ${long}\nwithout fail\n`);
    expect(phases.map(({ goal, parts }) => [goal, parts.map(({ text }) => text)])).toEqual([['be faster', ['learn regex']], [`${long} without fail`, []]]);
  });
});

test.each([
  ['# Twelve weeks to the exam\n', { value: 12, unit: 'week' }],
  ['# Month 3 of the plan\n', null],
  ['# Twelve weeks to the exam\n\n**Horizon:** 6 months\n', { value: 6, unit: 'month' }],
])('the horizon is the length a title names, unless a label says another: %j', (head, horizon) => {
  expect(readText(`${head}\n## Phase 1: A\n\n## Phase 2: B\n`).horizon).toEqual(horizon);
});
