import { readText } from './read-text';

const phases = (text: string): readonly unknown[] => readText(text).phases.map(({ number, title, span }) => [number, title, span === null ? null : `${span.unit} ${span.start}..${span.open ? '' : span.end ?? ''}`]);
const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

describe('years at a university', () => {
  const years = (title: string, names: readonly string[]): string => `# ${title}\n\n${names.map((name) => `## ${name}\n\n- it\n\n`).join('')}`;

  it.each([
    ['College plan', 'Freshman year: Look', 'Sophomore year: Learn', 'Junior year: Intern'], ['大学规划', '大一：Look', '大二：Learn', '大三：Intern'], ['Lộ trình đại học', 'Năm nhất: Look', 'Năm hai: Learn', 'Năm ba: Intern'],
  ])('are phases with numbers in a note that says it is a plan: %s', (title, ...names) => {
    expect(phases(years(title, names))).toEqual([[1, 'Look', null], [2, 'Learn', null], [3, 'Intern', null]]);
    expect(titles(years('Notebook', names))).toEqual([]);
  });

  it('are told with their dates, and in halves without numbers', () => {
    expect(phases(years('大学规划', ['大一上（2025.9-2026.1）—— 打基础', '大一下学期（2026.2-2026.6）：做项目', '大一暑假 + 预备（2026.7-2026.8）——实习']))).toEqual([[null, '打基础', 'date 2025-09..2026-01'], [null, '做项目', 'date 2026-02..2026-06'], [null, '实习', 'date 2026-07..2026-08']]);
    expect(titles(years('大学规划', ['大一上：基础', '大一下：项目', '大二上：实习']))).toEqual(['基础', '项目', '实习']);
    expect(phases(years('College plan', ['Junior year (2026): Intern', 'Senior year (2027): Thesis']))).toEqual([[3, 'Intern', 'date 2026..2026'], [4, 'Thesis', 'date 2027..2027']]);
  });

  it('are none where a sentence goes on', () => {
    expect(titles(years('College plan', ['Freshman year went by', 'Sophomore year too', 'Junior year was hard']))).toEqual([]);
  });
});

describe('grades', () => {
  const grades = (...names: readonly string[]): string => names.map((name) => `## ${name}\n\n- it\n\n`).join('');

  it.each([
    ['Beginner', 'Intermediate', 'Advanced'], ['Basics', 'Intermediate level', 'Expert'], ['Anfänger', 'Fortgeschrittene', 'Profi'], ['Básico', 'Intermedio', 'Avanzado'],
    ['Débutant', 'Intermédiaire', 'Avancé'], ['Iniciante', 'Intermediário', 'Avançado'], ['入门', '进阶', '高级'], ['初级', '中级', '高级'], ['初級', '中級', '上級'], ['초급', '중급', '고급'],
  ])('are phases of a note that says it is a plan: %s, %s, %s', (...names) => {
    expect(titles(`# Learning roadmap\n\n${grades(...names)}`)).toEqual(names);
    expect(titles(`# Good books\n\n${grades(...names)}`)).toEqual([]);
  });

  it('are phases of any note when each has a goal', () => {
    expect(titles('### 入门\n\n读书\n\n**目标**\n\n熟悉\n\n### 新手\n\n写\n\n**目标**\n\n掌握\n\n### 进阶\n\n教\n\n**目标**\n\n精通\n')).toEqual(['入门', '新手', '进阶']);
  });

  it('rise, stand alone in their line, and leave a time to be what counts', () => {
    expect(titles(`# Learning roadmap\n\n${grades('Advanced', 'Intermediate', 'Beginner')}`)).toEqual([]);
    expect(titles(`# Learning roadmap\n\n${grades('Beginner mistakes', 'Intermediate talks', 'Advanced types')}`)).toEqual([]);
    expect(phases('# AI plan\n\n## Beginner — Months 1-2\n\n- a\n\n## Advanced — Months 3-4\n\n- b\n').map((own) => (own as unknown[])[0])).toEqual([null, null]);
    expect(phases('# AI plan\n\n## Beginner (Month 1-2)\n\n- a\n\n## Advanced (Month 3-4)\n\n- b\n')).toEqual([[null, 'Beginner', 'month 1..2'], [null, 'Advanced', 'month 3..4']]);
  });

  it('are years at school too', () => {
    expect(titles('# 로드맵\n\n### **2학년: 기초**\n\n- a\n\n### **3학년: 전공**\n\n- b\n\n### **4학년: 취업**\n\n- c\n')).toEqual(['기초', '전공', '취업']);
  });
});

describe('a table that counts its rows', () => {
  const table = (column: string): string => `# Learning roadmap\n\n| ${column} | Topic | Output |\n|---|---|---|\n| 1 | Python | notes |\n| 2 | SQL | a report |\n| 3 | Models | a talk |\n`;

  it.each(['Phase', 'Step', 'Order', 'Stage'])('is a plan where the column says so: %s', (column) => {
    expect(phases(table(column))).toEqual([[1, 'Python', null], [2, 'SQL', null], [3, 'Models', null]]);
  });

  it.each(['No.', 'Votes'])('is none under another name: %s', (column) => {
    expect(titles(table(column))).toEqual([]);
  });

  it('has its titles where there is more than the names of files', () => {
    expect(titles('# Learning roadmap\n\n| Phase | Folder | Topic | Duration |\n|---|---|---|---|\n| 1 | `01_base/` | Variables | 2 weeks |\n| 2 | `02_more/` | Traits | 4 weeks |\n')).toEqual(['Variables', 'Traits']);
    expect(titles('# Learning roadmap\n\n| Phase | Folder | Duration |\n|---|---|---|\n| 1 | `01_base/` | 2 weeks |\n| 2 | `02_more/` | 4 weeks |\n')).toEqual(['01_base', '02_more']);
  });

  it('is none where nothing is told of the steps, or no plan is meant', () => {
    expect(titles(table('Step').replace('Output', 'Room'))).toEqual([]);
    expect(titles(table('Step').replace('Learning roadmap', 'How it works'))).toEqual([]);
  });
});

describe('codes, dates and names are not what they look like', () => {
  it('codes with a dot are no months, and phases in a list under one stage are not the plan', () => {
    expect(phases('# Lernplan\n\n## Etappe 1 — Statistik\n\n- [ ] M1.1 — Phase 1 (EDA) fertig\n- [ ] M1.2 — Phase 2 (Simulation) fertig\n\n## Etappe 2 — Handwerk\n\n- [ ] M2.1 — Modul 1\n\n## Etappe 3 — Anwendung\n\n- [ ] M3.1 — Projekt\n')).toEqual([[1, 'Statistik', null], [2, 'Handwerk', null], [3, 'Anwendung', null]]);
  });

  it('a day behind a dash ends no range of weeks', () => {
    expect(phases('# Lernplan\n\n## Woche 1 — 29. Apr bis 5. Mai\n\n- a\n\n## Woche 2 — 6. bis 12. Mai\n\n- b\n\n## Woche 3 — 13. bis 19. Mai\n\n- c\n').map((own) => [(own as unknown[])[0], (own as unknown[])[2]])).toEqual([[1, 'week 1..1'], [2, 'week 2..2'], [3, 'week 3..3']]);
  });

  it('a date that ends on the same day of another month is no single day', () => {
    expect(phases('# Task list\n\n## Month 1 — Tools\n\n- a\n\n## Month 2 — Code (13 Sep – 13 Oct 2026)\n\n- b\n\n## Month 3 — Ship (14 Oct – 12 Nov 2026)\n\n- c\n')).toEqual([[1, 'Tools', 'month 1..1'], [2, 'Code', 'date 2026-09-13..2026-10-13'], [3, 'Ship', 'date 2026-10-14..2026-11-12']]);
    expect(titles('# Task list\n\n## Month 1 — Tools\n\n- a\n\n## Month 2 — Code (13 Sep – 13 Oct 2026)\n\n- b\n\n## Month 3 — Ship\n\n- c\n')).toEqual(['Tools', 'Code', 'Ship']);
  });

  it('short names of months that Intl has not are read', () => {
    expect(phases('# Rencana\n\n## Bulan 1 — Alat (13 Jul – 12 Ags 2026)\n\n- a\n\n## Bulan 2 — Kode (13 Ags – 12 Sep 2026)\n\n- b\n').map((own) => (own as unknown[])[2])).toEqual(['date 2026-07-13..2026-08-12', 'date 2026-08-13..2026-09-12']);
  });

  it('what a heading calls current or four-week is no phase', () => {
    expect(titles('# Study plan\n\n## Current evidence\n\n- a\n\n## Week 1: Look\n\n- b\n\n## Weeks 2-9: Build\n\n- c\n\n## Four-week word plan\n\n- d\n')).toEqual(['Look', 'Build']);
  });

  it('what is current is no phase, and a stretch that holds the whole plan is none beside it', () => {
    expect(titles('# 学习路线\n\n### 当前进度（2026.08）\n\n- a\n\n### 地基（2026.09-2027.01）\n\n- b\n\n### 应用（2027.02-2027.06）\n\n- c\n')).toEqual(['地基', '应用']);
    const months = ['Base', 'Core', 'Edge'].map((own, index) => `### Month ${index + 1}: ${own}\n\n- a\n\n`).join('');
    expect(titles(`# Plan\n\n## Months\n\n${months}## Portfolio\n\n### Within 3 months show\n\n- one\n`)).toEqual(['Base', 'Core', 'Edge']);
    expect(titles(`# Plan\n\n## Months\n\n${months}## Portfolio\n\n### Months 4-6: show\n\n- one\n`)).toEqual(['Base', 'Core', 'Edge', 'show']);
  });

  it('hours in brackets are work, not a part of the title, and still make a recipe of a list', () => {
    expect(titles('# Plan\n\n## Week 1: Look (4-5 hours)\n\n- a\n\n## Week 2: Try (3 hrs/week)\n\n- b\n')).toEqual(['Look', 'Try']);
    expect(titles('# Plan\n\n## Week 1: Look (4-5 books)\n\n- a\n\n## Week 2: Try (hours alone)\n\n- b\n')).toEqual(['Look (4-5 books)', 'Try (hours alone)']);
    expect(titles('# Bread\n\n## Step 1: Knead (1 hour)\n\n- a\n\n## Step 2: Rest (12 hours)\n\n- b\n\n## Step 3: Bake (1 hour)\n\n- c\n')).toEqual([]);
  });

  it('a name written as one is no word of the title', () => {
    const months = '### Mese 15: Base\n\n- a\n\n### Mese 16: Dati\n\n- b\n';
    expect(titles(`# FamilyBudget\n\n## Piano\n\n${months}`)).toEqual(['Base', 'Dati']);
    expect(titles(`# Familybudget\n\n## Piano\n\n${months}`)).toEqual([]);
  });
});

describe('several labels in one line', () => {
  it('are each read', () => {
    const [first] = readText('# Plan\n\n## Phase 1: Base\n\n**Time:** 4 weeks · **Goal:** know one thing · **Deliverable:** a page\n\n## Phase 2: Core\n\n**Goal:** two | three\n').phases;
    expect([first?.goal, first?.duration, first?.deliverables.map(({ text }) => text)]).toEqual(['know one thing', { unit: 'week', min: 4, max: 4 }, ['a page']]);
    expect(readText('# Plan\n\n## Phase 1: Base\n\n**Goal:** two | three · four\n\n## Phase 2: Core\n\n- a\n').phases[0]?.goal).toBe('two | three · four');
  });
});

describe('a list of lengths', () => {
  it('is not joined by a line elsewhere that has a year or a number of words behind it', () => {
    const list = '- **基础阶段**（2个月）：词汇\n- **强化阶段**（1个月）：专项\n- **冲刺阶段**（1个月）：模拟\n';
    expect(titles(`# 学习计划\n\n## 策略\n\n${list}\n## 方法\n\n- 筛选词汇（2000个）\n`)).toEqual(['基础阶段', '强化阶段', '冲刺阶段']);
    expect(titles(`# 学习计划\n\n## 策略\n\n${list}\n## 方法\n\n- 旧书（2008）\n`)).toEqual(['基础阶段', '强化阶段', '冲刺阶段']);
  });
});

describe('numbered headings of a note that says it is a plan', () => {
  const sections = (...names: readonly string[]): string => names.map((name, index) => `## ${index + 1}. ${name}\n\n- it\n\n`).join('');

  it('are its phases when they are subjects with a list each', () => {
    expect(titles(`# Study plan\n\n${sections('Git', 'Databases', 'Networks')}`)).toEqual(['Git', 'Databases', 'Networks']);
    expect(titles(`# Study notes\n\n${sections('Git', 'Databases', 'Networks')}`)).toEqual([]);
    expect(titles(`# Study plan\n\n${sections('Git', 'Databases', 'Networks').replaceAll('- it', 'It.')}`)).toEqual([]);
  });

  it('are the parts of a document when their names say so', () => {
    expect(titles(`# Career development plan\n\n${sections('Introduction', 'Where I am', 'Strengths', 'Goals', 'Actions')}`)).toEqual([]);
    expect(titles(`# 学习计划\n\n## 一、整体学习策略\n\n- a\n\n## 二、每日安排\n\n- b\n\n## 三、资源\n\n- c\n`)).toEqual([]);
  });

  it('give way to phases with times', () => {
    const subjects = sections('Git', 'Databases', 'Networks', 'Shells', 'Tests', 'Words').replaceAll('- it\n', '- it\n'.repeat(6));
    expect(titles(`# Study plan\n\n${subjects}## Months\n\n- **Month 1:** Tools\n- **Month 2:** Data\n- **Month 3:** Words\n`)).toEqual(['Tools', 'Data', 'Words']);
  });
});

describe('small signs', () => {
  it('a full-width bar parts a head from its title', () => {
    expect(titles('# 規劃\n\n## 第一階段｜基礎（第1-3個月）\n\n- a\n\n## 第二階段｜累積（第4-6個月）\n\n- b\n')).toEqual(['基礎', '累積']);
  });

  it('what stands in brackets behind the number of a row is not looked at', () => {
    expect(phases('# 勉強の計画\n\n| 週（目安） | 主軸 |\n|---|---|\n| 1（6/中） | 全体像 |\n| 2-4（6末-7月） | 法律 |\n')).toEqual([[null, '全体像', 'week 1..1'], [null, '法律', 'week 2..4']]);
  });
});

describe('two in one word', () => {
  const spans = (text: string): readonly unknown[] => readText(text).phases.map(({ title, span, duration }) => [title, span, duration === null ? null : `${duration.min}-${duration.max} ${duration.unit}s`]);

  it('is a length: the dual of Arabic and Hebrew', () => {
    expect(spans('# خطة\n\n## المرحلة الأولى – أساسيات (من شهر إلى شهرين)\n\n- a\n\n## المرحلة الثانية – كائنات (من شهرين إلى ثلاثة أشهر)\n\n- b\n\n## المرحلة الثالثة – بيانات (شهرين)\n\n- c\n\n## المرحلة الرابعة – عرض (أسبوعين)\n\n- d\n')).toEqual([['أساسيات', null, '1-2 months'], ['كائنات', null, '2-3 months'], ['بيانات', null, '2-2 months'], ['عرض', null, '2-2 weeks']]);
    expect(spans('# תוכנית\n\n## שלב 1: בסיס (שבועיים)\n\n- a\n\n## שלב 2: עומק (חודשיים)\n\n- b\n\n## שלב 3: עבודה (שנתיים)\n\n- c\n')).toEqual([['בסיס', null, '2-2 weeks'], ['עומק', null, '2-2 months'], ['עבודה', null, '2-2 years']]);
  });
});
