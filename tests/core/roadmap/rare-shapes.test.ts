import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

describe('what looks like a plan and is none', () => {
  test.each([
    ['stretches of a life that reach to the present', '### 2022–2024: School\n\n### 2024–present: Agency\n'],
    ['stretches of a life that fall', '### 2023–2025: Controller\n\n### 2020–2023: Audit\n\n### 2018–2020: Trainee\n'],
    ['stretches of long ago', '## 1990–1998: School\n\n## 1998–2004: Studies\n'],
    ['sentences that begin with a phase', '- Phase 1 closed late.\n- Phase 2 may start soon.\n'],
    ['the days of a trip', '## Day 1 – Lisbon\n\n## Day 2 – Sintra\n\n## Days 3–9 – Beach\n'],
    ['the days of a trip with their dates', '## Day 1 (May 4)\n\n## Day 2 (May 5)\n'],
    ['steps that are told in hours', '## Étape 1 : saler (24 heures)\n\n## Étape 2 : cuire (3 heures)\n'],
    ['weeks of a voyage, told', '# To the ice\n\n## Week 1: wind\n\nTwo flat tyres.\n\n## Week 2: ice\n\nCold and silent.\n'],
    ['a catalogue of modules and how long they are', '| Module | Length |\n|---|---|\n| Module 1: Colour | 4 weeks |\n| Module 2: Line | 6 weeks |\n'],
    ['figures by quarter', '- Q1 2026: 12,400\n- Q2 2026: 14,050\n- Q3 2026: 9,800\n'],
  ])('%s', (_what, text) => {
    expect(titles(text)).toEqual([]);
  });

  test.each([
    ['years ahead, the last one first', '## 2028+: Press\n\n## 2027: Editor\n\n## 2026: Copy\n', ['Press', 'Editor', 'Copy']],
    ['an old plan that says it is one', '# Roadmap 2018\n\n## Q1 2018: Learn\n\n## Q2 2018: Build\n', ['Learn', 'Build']],
    ['stretches of weeks with a line of text each', '# Exams\n\n## Weeks 3–6: Statics\n\nOld papers\n\n## Weeks 7–9: Heat\n\nFormulas\n', ['Statics', 'Heat']],
    ['times that a word announces', '# Milestone: Week 1 - Clean code\n\n- [ ] read\n\n# Milestone: Week 2 - Design\n\n- [ ] draw\n', ['Clean code', 'Design']],
    ['ends to reach', '# Plan 2027\n\n## By end of March\n\n## By the end of June\n\n## Until December\n', ['By end of March', 'By the end of June', 'Until December']],
    ['phases in list items', '- Phase 1: Listen\n- Phase 2: Build\n', ['Listen', 'Build']],
    ['a week of days and more', '## Days 1–7: Map\n\n## Days 8–14: Walk\n', ['Map', 'Walk']],
    ['thirty, sixty and ninety days', '## Day 30: Learn\n\n## Day 60: Try\n\n## Day 90: Own\n', ['Learn', 'Try', 'Own']],
    ['steps in hours with goals', '## Phase 1: Basics (40 hours)\n**Goal:** a page\n\n## Phase 2: Code (60 hours)\n**Goal:** a tool\n', ['Basics', 'Code']],
    ['quarters under a title that says checklist', '# Checklist\n\n- Q1 2027: Hire\n- Q2 2027: Train\n- Q3 2027: Rest\n', ['Hire', 'Train', 'Rest']],
  ])('but these are a plan: %s', (_what, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});

describe('headings in other clothes', () => {
  it('reads the line a fold shows as the heading of what it holds', () => {
    const { phases } = readText('<details>\n<summary><b>Phase 1: HTTP (Weeks 1–4)</b></summary>\n\n**Goal:** a server\n\n</details>\n\n<details>\n<summary>Phase 2: Data (Weeks 5–9)</summary>\n\n### Topics\n- Indexes\n\n</details>\n\n## License\nMIT\n');
    expect(phases.map(({ title, line, endLine, goal }) => [title, line, endLine, goal])).toEqual([['HTTP', 2, 4, 'a server'], ['Data', 9, 12, null]]);
  });

  it('reads headings written as HTML', () => {
    const { title, phases } = readText('<h1 align="center">Guitar</h1>\n\n<h2>Phase 1: Chords</h2>\n\nDaily.\n\n<h2>Phase 2: Songs</h2>\n');
    expect([title, ...phases.map((phase) => phase.title)]).toEqual(['Guitar', 'Chords', 'Songs']);
  });

  it('leaves the id of a heading out of the title', () => {
    expect(titles('## Phase 1: Manual {#phase-1}\n\n## Phase 2: Scripts {#two}\n')).toEqual(['Manual', 'Scripts']);
  });

  it('reads half-years beyond the second as counted from the start, with their numbers', () => {
    const { phases } = readText('## Semestre 1 : lire\n\n## Semestre 2 : chercher\n\n## Semestre 3 : écrire\n');
    expect(phases.map(({ number, span }) => [number, span?.start, span?.end])).toEqual([[1, 1, 2], [2, 3, 4], [3, 5, 6]]);
  });

  it('reads quarters that share one word', () => {
    const [, last] = readText('### I квартал 2027: курс\n\n### III–IV квартал 2027: работа\n').phases;
    expect(last?.span).toEqual({ unit: 'quarter', start: '2027-Q3', end: '2027-Q4', open: false });
  });
});

describe('phases told in other places of a line or a note', () => {
  const told = (text: string): readonly unknown[] => readText(text).phases.map(({ number, title, span, duration }) => [number, title, span === null ? duration?.max : `${span.start}..${span.end ?? ''}`]);

  test.each([
    ['the phase behind its time', '## Weeks 1-4 - Phase 1: Base\n\n## [Weeks 5-8] Phase 2: Core\n', [[1, 'Base', '1..4'], [2, 'Core', '5..8']]],
    ['the time on the line below a bare phase', '### Phase 1\n**Base** (0–3 months)\n### Phase 2\n#### Core\n3–6 months\n', [[1, 'Phase 1', '0..3'], [2, 'Phase 2', '3..6']]],
    ['the time behind a label or an emoji', '## Phase 1: Base | Duration: 4 weeks\n\n## Phase 2: Core ⏱️ 6 weeks\n', [[1, 'Base', 4], [2, 'Core', 6]]],
    ['a length beside a month', '## Phase 1: Base — 4 weeks (Sept 2026)\n\n## Phase 2: Core — 6 weeks (Oct 2026)\n', [[1, 'Base', '2026-09..2026-09'], [2, 'Core', '2026-10..2026-10']]],
    ['months without a year beside a week or a quarter', '## Week 1 (Oct 5–11): Setup\n\n## Week 2 (Oct 12–18): Base\n', [[1, 'Setup', '1..1'], [2, 'Base', '2..2']]],
    ['plain lines, each with the time below', 'Phase 1: Base\nMonths 1-3\nRead.\n\nPhase 2: Core\nMonths 4-6\nWrite.\n', [[1, 'Base', '1..3'], [2, 'Core', '4..6']]],
    ['plain lines right behind a list', 'Phase 1: Base (Month 1)\n- read\nPhase 2: Core (Month 2)\n- write\n', [[1, 'Base', '1..1'], [2, 'Core', '2..2']]],
    ['keycaps before bold words', '1️⃣ **Base** (Month 1)\n2️⃣ **Core** (Month 2)\n', [[1, 'Base', '1..1'], [2, 'Core', '2..2']]],
    ['a table and nothing else', '| Phase | When | What |\n|---|---|---|\n| Phase 1 | Months 1–3 | Base |\n| Phase 2 | Months 4–6 | Core |\n', [[1, 'Base', '1..3'], [2, 'Core', '4..6']]],
    ['a list divided by what is done', '## Done\n- [x] Phase 0: Setup\n\n## In progress\n- [ ] Phase 1: Base (Weeks 1-4)\n- [ ] Phase 2: Core (Weeks 5-8)\n', [[0, 'Setup', undefined], [1, 'Base', '1..4'], [2, 'Core', '5..8']]],
    ['terms named by season and year', '## Fall 2026 — Basics\n\n## WS 2026/27: Core\n', [[null, 'Basics', undefined], [null, 'Core', undefined]]],
    ['goals by their distance', '## 5-Year Goals (2026-2031)\n\n## 1-Year Goals (2026-2027)\n', [[null, '5-Year Goals', '2026..2031'], [null, '1-Year Goals', '2026..2027']]],
  ])('%s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('takes no phases from a table without times, nor from one that repeats the headings', () => {
    expect(told('| Phase 1 | done |\n|---|---|\n| Phase 2 | late |\n')).toEqual([]);
    expect(readText('| Phase | When |\n|---|---|\n| Phase 1 | Month 1 |\n| Phase 2 | Month 2 |\n\n## Phase 1: Base\n\n## Phase 2: Core\n').phases.map(({ line }) => line)).toEqual([6, 8]);
  });
});
