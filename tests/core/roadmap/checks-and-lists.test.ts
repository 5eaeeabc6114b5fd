import { readText } from './read-text';

const phases = (text: string): readonly unknown[] => readText(text).phases.map(({ number, title, span, duration }) => [number, title, span === null ? null : `${span.unit} ${span.start}..${span.end ?? ''}`, duration === null ? null : `${duration.min}-${duration.max ?? ''} ${duration.unit}`]);
const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);
const headings = (...lines: readonly string[]): string => `# Plan\n\n${lines.map((line) => `## ${line}\n\n- a\n\n`).join('')}`;

describe('what stands behind a check mark at the end of a title', () => {
  it.each(['Clay ✅ Complete', 'Clay — ✅ HOTOVÁ', 'Clay ✔️ shipped', 'Clay ✅ 已完成', 'Clay ☑ quite done'])('is a state: %s', (title) => {
    expect(titles(headings(`Phase 1: ${title}`, 'Phase 2: Glaze'))).toEqual(['Clay', 'Glaze']);
  });

  it.each([
    ['before the title', 'Phase 1 ✅ Clay', 'Clay'],
    ['with a sentence behind it', 'Phase 1: Clay ✅ fired twice in June', 'Clay ✅ fired twice in June'],
    ['but a dash', 'Phase 1: Clay — Boost', 'Clay — Boost'],
    ['of another kind', 'Phase 1: Clay 🚀 Boost', 'Clay 🚀 Boost'],
  ])('is none %s', (_where, heading, title) => {
    expect(titles(headings(heading, 'Phase 2: Glaze'))).toEqual([title, 'Glaze']);
  });
});

describe('a length that nobody can count, in brackets behind a title', () => {
  it.each(['(a few days)', '(ein paar Wochen)', '(quelques mois)', '(несколько недель)'])('is no part of it: %s', (brackets) => {
    expect(phases(headings(`Phase 1: Clay ${brackets}`, 'Phase 2: Glaze (weeks 1-4)'))).toEqual([[1, 'Clay', null, null], [2, 'Glaze', 'week 1..4', null]]);
  });

  it.each(['(every week)', '(one more good week)'])('is not what says how often or how: %s', (brackets) => {
    expect(titles(headings(`Phase 1: Clay ${brackets}`, 'Phase 2: Glaze'))).toEqual([`Clay ${brackets}`, 'Glaze']);
  });

  it('is the title where there is no other', () => {
    expect(titles(headings('0–6 months (fill the week)', '6–12 months (sell some)'))).toEqual(['fill the week', 'sell some']);
  });
});

describe('weeks in a list of numbers', () => {
  it.each([['Weeks 2, 3 and 4: Build', '2..4'], ['Weeks 2, 3, 4 and 5: Build', '2..5'], ['Weeks 2, 3, 4: Build', '2..4'], ['Weeks 2, 3, 4, and 5: Build', '2..5'], ['Uge 2, 3 og 4: Build', '2..4'], ['Wochen 2, 3 und 4: Build', '2..4']])('are from the first to the last: %s', (heading, reach) => {
    expect(phases(headings('Week 1: Draw', heading))[1]).toEqual([null, 'Build', `week ${reach}`, null]);
  });

  it('end where a number does not follow', () => {
    expect(phases(headings('Week 1: Draw', 'Weeks 2, 3 and 7 rooms: Build'))[1]).toEqual([null, 'and 7 rooms: Build', 'week 2..3', null]);
  });
});

it('an ordinal that begins a title is no end of the time before it', () => {
  expect(titles('# 学习计划\n\n## Week 1 — 第一个作品\n\n- a\n\n## Week 2 — 第二个作品\n\n- b\n')).toEqual(['第一个作品', '第二个作品']);
});

it('"Order" or "Part" behind a number and a dot is the title where it goes on, and a step where it does not', () => {
  const plan = (...heads: readonly string[]): string => `# Learning plan\n\n${heads.map((head) => `## ${head}\n\n- a\n- b\n\n`).join('')}`;
  expect(phases(plan('1. SELECT', '2. ORDER BY', '3. GROUP BY'))).toEqual([[1, 'SELECT', null, null], [2, 'ORDER BY', null, null], [3, 'GROUP BY', null, null]]);
  expect(phases(plan('1. Part', '2. Part: Songs', '3. Part – Scales')).map((own) => (own as readonly unknown[])[0])).toEqual([1, 2, 3]);
});

it('a school year is a stage: "1. SINIF", "1. ročník"', () => {
  expect(titles('# Plán studia\n\n## 1. ročník: Barvy\n\n- a\n\n## 2. ročník: Světlo\n\n- b\n\n## 3. ročník: Práce\n\n- c\n')).toEqual(['Barvy', 'Světlo', 'Práce']);
  expect(phases('# Yol haritası\n\n## 1. SINIF: Temeller\n\n- a\n\n## 2. SINIF: Derinlik\n\n- b\n\n## 3. SINIF: İş\n\n- c\n')).toEqual([[1, 'Temeller', null, null], [2, 'Derinlik', null, null], [3, 'İş', null, null]]);
});

describe('a table of weeks with a column of levels', () => {
  const table = (cells: readonly string[]): string => `# Practice plan\n\n| Weeks | Level | Focus |\n|---|---|---|\n${cells.map((cell, index) => `| ${index * 2 + 1}–${index * 2 + 2} | ${cell} | Subject ${index} |\n`).join('')}`;

  it('has its numbers there and its titles beside it', () => {
    expect(phases(table(['Level 1', 'Level 2', 'Level 3']))).toEqual([[1, 'Subject 0', 'week 1..2', null], [2, 'Subject 1', 'week 3..4', null], [3, 'Subject 2', 'week 5..6', null]]);
  });

  it('has its titles there where they say more than a level', () => {
    expect(titles(table(['Opus 27', 'Opus 28', 'Opus 31']))).toEqual(['Opus 27', 'Opus 28', 'Opus 31']);
  });
});

it('of two tables of the same phases the one with times is the plan', () => {
  const first = '## Branches\n\n| Phase | Subject | Branch |\n|---|---|---|\n| 1 | Wood | one |\n| 2 | Paint | two |\n';
  const second = '## Plan\n\n| Phase | Takes | Made |\n|---|---|---|\n| 1. Wood | 2-3 weeks | a box |\n| 2. Paint | 4-6 weeks | a sign |\n';
  expect(readText(`# Learning roadmap\n\n${first}\n${second}`).phases.map(({ line, duration }) => [line, duration?.min])).toEqual([[14, 2], [15, 4]]);
});

describe('words that tell a record in one language', () => {
  it.each([
    ['an itinerary of six months in Spanish is a plan', '# Itinerario de 6 meses para pintar', ['Color', 'Luz']],
    ['a word that only begins like the Turkish for a recipe', '# Tarifmodul in zwei Monaten', ['Color', 'Luz']],
    ['a recipe in Turkish', '# Tarifler', []],
  ])('%s', (_what, title, expected) => {
    expect(titles(`${title}\n\n## Mes 1: Color\n\n- a\n\n## Mes 2: Luz\n\n- b\n`)).toEqual(expected);
  });

  it('is none of a part that says that it is the plan', () => {
    const part = '## Silabus (peta perjalanan 6 bulan)\n\n### Fase 1: Warna (Bulan 1-2)\n\n- a\n\n### Fase 2: Cahaya (Bulan 3-4)\n\n- b\n';
    expect(titles(`## Jadwal harian\n\n- a\n\n${part}\n## Rinci\n\n### Bulan 1: Merah\n\n- a\n\n### Bulan 2: Biru\n\n- b\n`)).toEqual(['Warna', 'Cahaya']);
  });

  it('is what stands, in Czech, before what comes: the sprints are the plan', () => {
    expect(titles('# Sprint plán\n\n## Aktuální stav\n\n### Fáze 0: Kostra\n\n- a\n\n### Fáze 1: Dům\n\n- b\n\n## Sprint plán\n\n### Sprint 2: Okna\n\n- c\n\n### Sprint 3: Dveře\n\n- d\n\n### Sprint 4: Klíče\n\n- e\n')).toEqual(['Okna', 'Dveře', 'Klíče']);
  });
});

it('tiers of a list are ranks, not phases', () => {
  expect(titles('# Job search plan\n\n## Employers\n\n### Tier 1 — Museums\n\n- a\n\n### Tier 2 — Schools\n\n- b\n\n### Tier 3 — Shops\n\n- c\n')).toEqual([]);
});
