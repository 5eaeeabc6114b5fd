import { headings, table, told as toldIn } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');

describe('no plans are', () => {
  it('numbered parts below priorities, unless they have times or what phases have', () => {
    const parts = headings('1 · Saw', '2 · Plane', '3 · Oil');
    expect(told(`# Boat priorities\n\n${parts}`)).toEqual([]);
    expect(told(`# 路线备忘（优先级）\n\n${headings('① 锯', '② 刨', '③ 油')}`)).toEqual([]);
    expect(told(`# Boat\n\n${parts}`)).toHaveLength(3);
    expect(told(`# Boat priorities\n\n${headings('1 · Saw (May 2027)', '2 · Plane (June 2027)', '3 · Oil (July 2027)')}`)).toHaveLength(3);
    expect(told(`# Boat priorities\n\n${['1 · Saw', '2 · Plane', '3 · Oil'].map((own) => `## ${own}\n\n**Goal:** boards\n\n`).join('')}`)).toHaveLength(3);
  });

  it('parts called by how urgent they are', () => {
    const todo = (...heads: readonly string[]): readonly string[] => told(`# Was zu tun ist (Lernecke)\n\n${heads.map((own) => `## ${own}\n\n- [ ] oak\n- [ ] elm\n\n`).join('')}`);
    expect(todo('1️⃣ Urgent', '2️⃣ Important', '3️⃣ Someday')).toEqual([]);
    expect(todo('1️⃣ Urgent repairs', '2️⃣ Important boards', '3️⃣ Oil')).toHaveLength(3);
  });

  it('ways to choose from, however long each takes', () => {
    expect(told(`# How to learn\n\n${headings('Option 1: School (3–6 months)', 'Option 2: Evenings (4–6 years)', 'Option 3: Alone (12–24 months)')}`)).toEqual([]);
    expect(told(`# Kursy\n\n${headings('Wariant 1: Szkoła (4 miesiące)', 'Wariant 2: Wieczory (10 tygodni)', 'Wariant 3: Sam (12 miesięcy)')}`)).toEqual([]);
    expect(told(`# Learn\n\n${headings('1: School (3–6 months)', '2: Evenings (6–9 months)', '3: Alone (9–24 months)')}`)).toHaveLength(3);
  });

  it('ways to choose from, counted below a title that speaks of learning', () => {
    const ways = headings('Option 1: School', 'Option 2: Evenings', 'Option 3: Alone', 'Option 4: Never');
    expect(told(`# Bootcamp or not?\n\n${ways}`)).toEqual([]);
    expect(told(`# Bootcamp plan\n\n${ways.replaceAll('Option', 'Round')}`)).toHaveLength(4);
  });

  it('levels by years at work up to many, unless the note plans or some of it is to be done', () => {
    const ladder = headings('Level 1: Assistant (0–2 years)', 'Level 2: Joiner (2–5 years)', 'Level 3: Senior (5–8 years)', 'Level 4: Head (8+ years)');
    expect(told(`# Joiners here\n\n${ladder}`)).toEqual([]);
    expect(told(`# Joiner roadmap\n\n${ladder}`)).toHaveLength(4);
    expect(told(`# Joiners here\n\n${ladder.replace('- two', '- [ ] two')}`)).toHaveLength(4);
    expect(told(`# Joiners here\n\n${ladder.replace('8+', '7+')}`)).toHaveLength(4);
    expect(told(`# Joiners here\n\n${ladder.replace('0–2', '2–2.5')}`)).toHaveLength(4);
  });

  it('ranks from nought on', () => {
    const ranks = ['P0: before it sinks', 'P1: soon', 'P2: nice'].map((own) => `## ${own}\n\n- [ ] oak\n\n`).join('');
    expect(told(`# Boat, things to do\n\n${ranks}`)).toEqual([]);
    expect(told(`# Boat roadmap\n\n${ranks}`)).toHaveLength(3);
  });

  it('times that were over when the note was written, as its properties say', () => {
    const quarters = headings('Q1 2027: Saw', 'Q2 2027: Plane', 'Q3 2027: Oil');
    const note = (property: string, title = 'The boat'): number => told(`---\n${property}\n---\n\n# ${title}\n\n${quarters}`).length;
    expect([note('created: 2027-10-02'), note('date: 2028-01-02'), note('created: 2027-09-30'), note('created: 2026-12-31\ndate: 2028-01-02'), note('due: 2028-01-02')]).toEqual([0, 0, 3, 3, 3]);
    expect(note('created: 2027-10-02', 'Boat plan')).toBe(3);
    expect(told(`---\ncreated: 2028-10-02\n---\n\n# The boat\n\n${headings('Q1 2027: Saw', 'Q2 2027: Plane', 'Q3 2027 onwards: Oil')}`)).toHaveLength(3);
  });

  it('years before such notes were kept, in the title or the heading above', () => {
    const days = headings('Days 1–3: Saw', 'Days 4–8: Plane', 'Days 9–20: Oil', 'Days 21–30: Sail');
    expect([told(`# The boat, 2019\n\n${days}`).length, told(`# The boat, 2029\n\n${days}`).length, told(`# The boat plan, 2019\n\n${days}`).length]).toEqual([0, 4, 4]);
    const months = (year: number): string => `# Boxes\n\n## ${String(year)}\n\n- **Jan–Mar** saw\n- **Apr–Jun** plane\n- **Jul–Sep** oil\n- **Oct–Dec** sail\n`;
    expect([told(months(2016)).length, told(months(2026)).length]).toEqual([0, 4]);
  });

  it('phases to be filled in', () => {
    const phases = (name: string): string => ['Phase 1', 'Phase 2'].map((own) => `## ${own}: ${name}\n\n**Goal:** boards\n\n- [ ] oak\n\n`).join('');
    expect(told(`# {{title}}\n\n${phases('{{name}}')}`)).toEqual([]);
    expect(told(`# {{title}}\n\n${phases('<% tp.date.now() %>')}`)).toEqual([]);
    expect(told(`# {{title}}\n\n${phases('Saw')}`)).toHaveLength(2);
  });

  it('phases of long ago, or of a whole life', () => {
    expect(told(`# How it came\n\n${headings('Phase 1: Kitchen (2009–2014)', 'Phase 2: Stock (2014–2016)', 'Phase 3: Night school (2016–2018)')}`)).toEqual([]);
    expect(told(`# How it comes\n\n${headings('Phase 1: Kitchen (2029–2034)', 'Phase 2: Stock (2034–2036)', 'Phase 3: Night school (2036–2038)')}`)).toHaveLength(3);
    expect(told(`# Notes\n\n${headings('Stage 1: Trust (0–2 years)', 'Stage 2: Will (3–5 years)', 'Stage 3: Care (40–65 years)')}`)).toEqual([]);
    expect(told(`# Notes\n\n${headings('Stage 1: Trust (0–2 years)', 'Stage 2: Will (3–5 years)', 'Stage 3: Care (6–12 years)')}`)).toHaveLength(3);
  });

  it('what a roadmap meeting spoke of: its title has the day', () => {
    const phases = 'Present: Ann, Ben\n\n## Phase 1 boards\n\n- Ben: done\n- nobody knows who has the saw\n\n## Phase 2\n\n- no decision, again\n\n## Actions\n\n- [ ] Ann: ask for the saw\n';
    expect(told(`# 2027-03-11 Boat roadmap meeting\n\n${phases}`)).toEqual([]);
    expect(told(`# Boat roadmap\n\n${phases}`)).toHaveLength(2);
  });

  it('years up to today, whatever the way is called', () => {
    const years = headings('2021', '2022', '2023');
    expect(told(`# Mi camino (2021 → hoy)\n\n${years}`)).toEqual([]);
    expect(told(`# Mi camino (2021 → 2023)\n\n${years}`)).toHaveLength(3);
    expect(told(`# Мой путь: как это было\n\n${years}`)).toEqual([]);
    expect(told(`# Мой путь\n\n${years}`)).toHaveLength(3);
  });

  it('months in review, in a roadmap that is a changelog too', () => {
    const months = '## Months in review\n\n- [1. February](log/2.md)\n- [2. March](log/3.md)\n- [3. April](log/4.md)\n';
    expect(told(`# Boat – roadmap & changelog\n\n${months}`)).toEqual([]);
    expect(told(`# Boat – roadmap\n\n${months.replace('Months in review', 'Months')}`)).toHaveLength(3);
  });

  it('steps of how a roadmap is written', () => {
    const steps = headings('ステップ1：フォルダを作る', 'ステップ2：ノートを書く', 'ステップ3：タグを付ける');
    expect(told(`# ロードマップを作る手順\n\n${steps}`)).toEqual([]);
    expect(told(`# ロードマップ\n\n${steps}`)).toHaveLength(3);
  });

  it('months with nothing but sums, also in tables', () => {
    const months = (cell: string): string => ['Month 1', 'Month 2', 'Month 3'].map((own) => `## ${own}\n\n${table('what | £', `rent | ${cell}`, `food | ${cell}`)}`).join('');
    expect(told(`# Money\n\n${months('1,180')}`)).toEqual([]);
    expect(told(`# Money plan\n\n${months('less than now')}`)).toHaveLength(3);
  });

  it('months with lines that end in sums', () => {
    const months = ['January', 'February', 'March', 'April'].map((own) => `## ${own}\n\n- Rent 940\n- Food 402 (!!)\n- Cat: 87\n\n`).join('');
    expect(told(`# Money plan 2026\n\n${months}## May\n\nLess.\n`)).toEqual([]);
    expect(told(`# Money plan 2026\n\n${months.replaceAll('940', '3').replaceAll('402', '4')}`)).toHaveLength(4);
    expect(told(`# Money plan 2026\n\n${months.replaceAll('940', '3').replaceAll('402', '4')}## May\n\n- Rent 940\n`)).toHaveLength(5);
  });

  it('weeks over tables of marks', () => {
    const weeks = (cell: string): string => ['Week 1', 'Week 2', 'Week 3'].map((own) => `## ${own}\n\n${table('what | Mo | Tu', `read | ${cell} | -`, `run | - | ${cell}`)}`).join('');
    expect(told(`# Boat plan\n\n${weeks('+')}`)).toEqual([]);
    expect(told(`# Boat plan\n\n${weeks('saw boards')}`)).toHaveLength(3);
  });

  it('lists in code of how a roadmap is written', () => {
    const list = '## Mistakes\n\n~~~text\nYear 1: learn\nYear 2: learn more\nYear 3+: keep learning\n~~~\n';
    expect(told(`# How to write a roadmap\n\n${list}`)).toEqual([]);
    expect(told(`# Boat roadmap\n\n${list}`)).toHaveLength(3);
  });

  it('phases of something, said with any word for "of"', () => {
    expect(told(`# Fases dos ensaios\n\n${headings('Fase 1: Segurança (alguns meses)', 'Fase 2: Eficácia', 'Fase 3: Confirmação (1–4 anos)')}`)).toEqual([]);
  });
});

it('what its reader calls a roadmap is one all the same', () => {
  const trusted = (title: string, ...heads: readonly string[]): number => told(`---\nroadmap: true\n---\n\n# ${title}\n\n${headings(...heads)}`).length;
  expect(trusted('How to learn', 'Option 1: School (3–6 months)', 'Option 2: Evenings (4–6 years)', 'Option 3: Alone (12–24 months)')).toBe(3);
  expect(trusted('Boat priorities', '1 · Saw', '2 · Plane', '3 · Oil')).toBe(3);
  expect(trusted('Joiners here', 'Level 1: Assistant (0–2 years)', 'Level 2: Joiner (2–5 years)', 'Level 3: Senior (5–8 years)', 'Level 4: Head (8+ years)')).toBe(4);
  expect(trusted('The kitchen', 'Phase 1: Kitchen (2009–2014)', 'Phase 2: Stock (2014–2016)')).toBe(2);
});

it('a record that a title aims at is not what its note is', () => {
  const weeks = '- [x] **Week 1–2: Saw**\n    - [x] oak\n- [ ] **Week 3–4: Plane**\n    - [ ] elm\n- [ ] **Week 5–7: Oil**\n    - [ ] linseed\n';
  expect(told(`# Boat by end of contract\n\n${weeks}`)).toEqual(['Saw week 1..2', 'Plane week 3..4', 'Oil week 5..7']);
  expect(told(`# Boat contract\n\n${weeks}`)).toEqual([]);
});

describe('beside a plan', () => {
  it('a phase named among its failure modes or rules is none once more', () => {
    expect(told('# 計画\n\n## ロードマップ\n\n1. **フェーズ1（2〜3週間）**：復習\n2. **フェーズ2（4週間）**：基礎\n\n## 失敗\n\n- フェーズ2で全部触る\n')).toEqual(['1 復習 2 weeks', '2 基礎 4 weeks']);
  });

  it('a short list of phases for others gives way to the table below a heading that says plan', () => {
    const rows = table('# | Phase | Months | Proof', '1 | Saw | 1–3 | boards', '2 | Plane | 3–5 | shavings', '3 | Oil | 6–8 | shine');
    const list = '- Phase A: Shed (Week 1)\n- Phase B: Tools (Weeks 2-3)\n';
    expect(told(`# Boat\n\n## Plan\n\n${rows}## For newcomers\n\n${list}`)).toEqual(['1 Saw month 1..3', '2 Plane month 3..5', '3 Oil month 6..8']);
    expect(told(`# Boat\n\n## Plan\n\n${rows}## For newcomers\n\n${list}- Phase C: Rope (Week 4)\n- Phase D: Sea (Week 5)\n`)).toHaveLength(4);
  });

  it('what one reads again in some months is no horizon', () => {
    const text = '# Plano\n\n**Curto prazo (0–6 meses)**: Saw\n\n**Médio prazo (6–18 meses)**: Plane\n\n**Longo prazo (18–36 meses)**: Oil\n\n## Fim\n\nDaqui a 6 meses releio isto.\n'.replace('## Fim\n\n', '');
    expect(told(text)).toHaveLength(3);
  });

  it('a contract spoken of before it does not make a table a record', () => {
    const rows = table('Stage | When | Title | Test', '1 | Weeks 1–8 | Knots | rope', '2 | Weeks 9–20 | Oak | board', '3 | Weeks 21–36 | Sails | boat');
    expect(told(`# Boat\n\nJoiner, contract in Bergen. The plan:\n\n${rows}`)).toHaveLength(3);
    expect(told(`# Boat\n\nThe contract:\n\n${rows}`)).toEqual([]);
  });

  it('where one stands today is no horizon among lines that all have a time', () => {
    const lines = 'Short term (6-12 months): Saw the boards\n- oak\n\nLong term (3-6 years): Sail\n- far\n';
    expect(told(`# Boat plan\n\n**Today:** joiner, 31\n\n${lines}`)).toHaveLength(2);
    expect(told(`# Boat plan\n\n## Today\n\n- a\n\n## Short term (6-12 months)\n\n- oak\n\n## Long term (3-6 years)\n\n- far\n`)).toHaveLength(3);
  });
});
