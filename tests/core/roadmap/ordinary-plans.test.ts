import { growth, LINEAR } from './growth';
import { readText } from './read-text';

const phases = (text: string, path = 'Note.md'): readonly unknown[] => readText(text, path).phases.map(({ number, title }) => `${number === null ? '' : `${String(number)} `}${title}`);
const headings = (title: string, ...own: readonly string[]): string => `# ${title}\n\n${own.map((heading) => `## ${heading}\n\n- a\n\n`).join('')}`;
const spans = (text: string): readonly unknown[] => readText(text, 'Note.md').phases.map(({ span, duration }) => (span === null ? duration === null ? null : `${String(duration.max)} ${duration.unit}` : `${span.unit} ${String(span.start)}..${String(span.end)}`));
const table = (head: string, ...rows: readonly string[]): string => `# Study plan\n\n| ${head} |\n|${head.split('|').map(() => '---').join('|')}|\n${rows.map((own) => `| ${own} |\n`).join('')}`;

describe('what is written in an ordinary way stays as it is', () => {
  it.each(['Resources', 'Archive', 'Example', 'Notes'])('a part behind the plan says much of each phase too: %s', (part) => {
    const more = `## ${part}\n\n### Phase 1: books\n\n- a\n- b\n- c\n\n### Phase 2: videos\n\n- a\n- b\n- c\n`;
    expect(phases(`# Roadmap\n\n1. Phase 1: Base (weeks 1-2)\n2. Phase 2: More (weeks 3-4)\n\n${more}`)).toEqual(['1 Base', '2 More']);
  });

  it.each([
    [['3月：第一阶段 基础', '4月：第二阶段 项目'], ['1 基础', '2 项目']], [['3月：フェーズ1 基礎', '4月：フェーズ2 実践'], ['1 基礎', '2 実践']], [['Q1: Phase 1 - Foundation', 'Q2: Phase 2 - Work'], ['1 Foundation', '2 Work']],
  ])('a phase stands behind its time: %j', (own, expected) => {
    expect(phases(headings('Roadmap', ...own))).toEqual(expected);
  });

  it('a row has its title in the next cell', () => {
    expect(phases(table('Phase | What | Goal', 'Phase 1 (2 weeks) | Basics | read', 'Phase 2 (4 weeks) | Work | build'))).toEqual(['1 Basics', '2 Work']);
  });

  it('lengths of goals are a plan in Japanese too: 「3ヶ月の目標」', () => {
    expect(phases(headings('学習ロードマップ', '3ヶ月の目標', '6ヶ月の目標', '1年の目標'))).toHaveLength(3);
  });

  it('a column that names only some rows is no column of phases', () => {
    expect(spans(table('Week | Topic | Milestone', '1 | Types | first run', '2 | Loops | ', '3 | Files | ', '4 | Nets | second run'))).toHaveLength(4);
  });

  it('cells of several rows are told apart', () => {
    const [first] = readText(table('Phase | Goal | When', 'Draw | Solve 20 problems | 2027-01-04', ' | Write 3 pages | 2027-02-01', 'Build | Sail | 2027-03-01')).phases;
    expect([first?.goal, first?.span?.end]).toEqual([expect.not.stringContaining('20-3'), '2027-02-01']);
  });

  it('a long goal that begins in bold is whole', () => {
    const goal = 'the core ideas of the book, from the first chapter to the last, and what they say of boats';
    expect(readText(table('Phase | Goal | When', `Draw | **Understand** ${goal} | Jan 2027`, 'Build | Sail | Feb 2027')).phases[0]?.goal).toBe(`Understand ${goal}`);
  });

  it.each([['Duration', 'In all', '4 weeks', '9 weeks', '5 weeks', '14 weeks', '4 week'], ['Planned', 'Actual', 'Jan 2027', 'Mar 2027', 'Feb 2027', 'Apr 2027', 'date 2027-01..2027-01']])('a later column is no end of the one before: %s, %s', (first, second, a, b, c, d, expected) => {
    expect(spans(table(`Work | ${first} | ${second}`, `Draw | ${a} | ${b}`, `Build | ${c} | ${d}`))[0]).toBe(expected);
  });

  it('a long dash divides a week from its title', () => {
    expect(phases(headings('Plan', 'Week 1 -- 3 long stories', 'Week 2 -- 5 short stories'))).toEqual(['1 3 long stories', '2 5 short stories']);
    expect(spans(headings('Plan', 'Week 1 -- 3 long stories', 'Week 2 -- 5 short stories'))).toEqual(['week 1..1', 'week 2..2']);
  });

  it.each(['Start: 4 January 2027', 'Estimated: 60 hours', 'Insgesamt: 60 Stunden', 'Environ : 60 heures', '预计：60小时'])('what is said behind the last week is none: "%s"', (last) => {
    expect(phases(headings('Plan', 'Week 1: Oak', 'Week 2: Glue', last))).toHaveLength(2);
  });

  it('parts of a subject are no phases', () => {
    expect(phases(headings('Backend roadmap', '1. Databases (part 1)', '2. Databases (part 2)', '3. Caching', '4. Queues'))).toHaveLength(4);
  });

  it('a journey in the second of two years is ahead', () => {
    expect(phases(headings('Fahrplan', '2027: Spanisch lernen', '2028: Reise nach Peru'))).toEqual(['Spanisch lernen', 'Reise nach Peru']);
  });

  it('a study plan below the property `title` is one', () => {
    expect(phases('---\ntitle: Guitar\n---\n## Learning roadmap\n\n## 1. Chords\n\n- [ ] a\n\n## 2. Scales\n\n- [ ] b\n\n## 3. Songs\n\n- [ ] c\n')).toHaveLength(3);
    expect(phases('---\ntitle: Place\n---\n## The route\n\n- a\n\n## How it went\n\n### Middle phase\n\n- a\n\n### Final phase\n\n- b\n')).toEqual([]);
  });

  it('a week of days under a schedule is no plan, nor are many parts', () => {
    const parts = (own: readonly string[]): string => `# Flat\n\n## Timeline\n\n${own.map((part) => `### ${part}\n\n- [ ] a\n\n`).join('')}`;
    expect([phases(parts(['Monday', 'Tuesday', 'Wednesday'])), phases(parts(Array.from({ length: 30 }, (_none, at) => `Part ${'abcdefghijklmnopqrstuvwxyzabcd'.charAt(at)}x`)))]).toEqual([[], []]);
  });

  it('a sign of a month begins a word', () => {
    expect(phases(headings('計画', '2027年4月底层原理', '2027年5月初心者講座'))).toEqual(['底层原理', '初心者講座']);
  });

  it('ages in weeks are of children', () => {
    expect(phases('# Health plan\n\n- Age 16 weeks: one\n- Age 20 weeks: two\n- Age 24 weeks: three\n')).toEqual([]);
  });

  it('numbers of some of the rows are those of the rows', () => {
    expect(phases(table('No | When | Work', '1 | January 2027 | Draw', '3 | February 2027 | Build', '5 | March 2027 | Sail'))).toEqual(['1 Draw', '3 Build', '5 Sail']);
  });
});

describe('tables and parts of one kind only', () => {
  it('are read in linear time', () => {
    const rows = (count: number): string => `# Plan\n\n| Phase | Goal | When |\n|---|---|---|\n| Draw | a | Jan 2027 |\n${Array.from({ length: count }, (_none, at) => `|  | goal ${String(at)} | Jan 2027 |\n`).join('')}| Build | b | Feb 2027 |\n`;
    const parts = (count: number): string => `# Plan\n\n${Array.from({ length: count }, (_none, at) => `## Part ${'ab'.charAt(at % 2)} ${String(at)}x\n\n### January ${String(2020 + (at % 80))}\n\n- a\n\n`).join('')}`;
    expect([growth(rows, 1000), growth(parts, 500)].filter((own) => own >= LINEAR)).toEqual([]);
  });
});

describe('what is called a plan and is none', () => {
  const weeks = (title: string, word: string): number => readText(`# ${title}\n\n- ${word} 1: Ann\n- ${word} 2: Ben\n- ${word} 3: Cleo\n`, 'Note.md').phases.length;

  it.each([
    ['Cleaning plan', 'Week'], ['Shift plan', 'Week'], ['Vaccination plans', 'Week'], ['Schichtplan', 'Woche'], ['Putzplan', 'Woche'], ['Plan de ménage', 'Semaine'], ['Plan de limpieza', 'Semana'], ['Schoonmaakrooster', 'Week'], ['Plan lekcji', 'Tydzień'], ['График дежурств', 'Неделя'], ['Escala de limpeza', 'Semana'],
  ])('is %s', (title, word) => {
    expect([weeks(title, word), weeks('Plan', word)]).toEqual([0, 3]);
  });
});

describe('a heading that names the whole plan', () => {
  it('is over its months, whatever its number: "13.4 Roadmap of 3 months"', () => {
    expect(phases('# 13. MVP\n\n## 13.4 Roadmap of 3 months (12 weeks)\n\n### Month 1: Base\n\n- a\n\n### Month 2: World\n\n- b\n\n## 13.5 After it (beyond 3 months)\n\n- c\n')).toEqual(['1 Base', '2 World']);
    expect(phases('# Plan\n\n## Base (4 weeks)\n\n### Week 1\n\n- a\n\n## World (6 weeks)\n\n### Week 5\n\n- b\n')).toEqual(['Base', 'World']);
  });

  it('is none of resources for grades behind a table of weeks', () => {
    const table = `| 周数 | 主题 | 成果 |\n|---|---|---|\n${[1, 2, 3, 4].map((own) => `| 第${String(own)}周 | 主题${'甲乙丙丁'.charAt(own - 1)} | 成果 |\n`).join('')}`;
    const books = '- 甲\n- 乙\n- 丙\n\n';
    expect(phases(`我们制定一个 6 个月的每周学习计划表。\n\n## 学习总时长：6个月（约24周）\n\n- 目标\n\n# 每周学习计划表（共24周）\n\n${table}\n---\n\n## 学习资源推荐（按阶段）\n\n### 初级阶段：\n\n${books}### 中级阶段：\n\n${books}### 高级阶段：\n\n${books}`)).toEqual(['主题甲', '主题乙', '主题丙', '主题丁']);
  });
});

it('a bracket behind a check mark is no part of the title', () => {
  expect(phases(headings('Yol haritası', 'Faz 0 — İskelet ✅ (v0.1.0)', 'Faz 1 — Ses ✅'))).toEqual(['0 İskelet', '1 Ses']);
});

it('"Now" with its time and a title is the first of the turns', () => {
  expect(phases(headings('Way ahead', 'Now (0-3 months): Launch', 'Next (3-6 months): Sell', 'Later (6-12 months): Grow'))).toEqual(['Now: Launch', 'Next: Sell', 'Later: Grow']);
});

it('an "Etappe" is a phase in German', () => {
  expect(phases('# Sprintplan\n\n## Etappen\n\n### Etappe 1 — Holz\n\n- a\n\n### Etappe 2 — Leim\n\n- b\n')).toEqual(['1 Holz', '2 Leim']);
});

it('a length written from the longer to the shorter is the same length', () => {
  const durations = (...times: readonly string[]): readonly unknown[] => readText(headings('Plan', ...times.map((own, at) => `Phase ${String(at + 1)}: Part (${own})`)), 'Note.md').phases.map(({ duration }) => duration);

  expect(durations('8-6 weeks', '2-2 weeks')).toEqual([{ unit: 'week', min: 6, max: 8 }, { unit: 'week', min: 2, max: 2 }]);
});
