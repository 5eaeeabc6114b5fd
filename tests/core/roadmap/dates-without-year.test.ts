import { readText } from './read-text';

const phases = (text: string): readonly unknown[] => readText(text).phases.map(({ title, span, duration }) => [title, span === null ? null : `${span.unit} ${span.start}..${span.end ?? ''}`, duration === null ? null : `${duration.min}-${duration.max ?? ''} ${duration.unit}`]);
const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

describe('days with a slash and no year, beside the number of a week', () => {
  it.each([
    ['between dots', '## Semana 1 · 19/4 - 25/4 · Preparar\n\n- a\n\n## Semana 2 · 26/4 - 2/5 · Escribir\n\n- b\n'],
    ['in brackets, month first', '## Week 1: Preparar (6/17 – 6/23)\n\n- a\n\n## Week 2: Escribir (6/24 – 6/30)\n\n- b\n'],
    ['where each number could be the month', '## Woche 1 – 3/5 bis 9/5 – Preparar\n\n- a\n\n## Woche 2 – 10/5 bis 12/5 – Escribir\n\n- b\n'],
  ])('are no part of the title, and the week keeps its place: %s', (_where, text) => {
    expect(phases(`# Plan\n\n${text}`)).toEqual([['Preparar', 'week 1..1', null], ['Escribir', 'week 2..2', null]]);
  });

  it('are told of where the phase has nothing else, and counts are not taken for them', () => {
    expect(phases('# Plan\n\n## Phase 1: Sound (6/17〜6/28)\n\n- a\n\n## Phase 2: Light (3/17 done)\n\n- b\n')).toEqual([['Sound', null, null], ['Light', null, null]]);
  });

  it.each([['14/20 - 15/20', 'no month has such a number'], ['1/2/3/4', 'nothing but slashes is no range'], ['13/5 - 5/13', 'the two are written in two orders'], ['1/2 - 40/2', 'no day is the fortieth']])('are not %s: %s', (parts) => {
    expect(titles(`# Plan\n\n## Week 1 · ${parts} · Read\n\n- a\n\n## Week 2 · Rest\n\n- b\n`)).toEqual([`${parts} · Read`, 'Rest']);
  });
});

it('a state in brackets ends a title, but brackets inside it are its own', () => {
  expect(titles('# Plan\n\n## Phase 1: Raw queries (optional) + a mapper\n\n- a\n\n## Phase 2: Tests (optional)\n\n- b\n')).toEqual(['Raw queries (optional) + a mapper', 'Tests']);
});

it('"we are here" in brackets is where one stands, neither title nor time', () => {
  expect(phases('# Plan\n\n## Phase 1: Design (now we are here)\n\n- a\n\n## Phase 2: Build\n\n- b\n')).toEqual([['Design', null, null], ['Build', null, null]]);
  expect(phases('# Plan\n\n## Weeks 4 to 8: Design (we are here now)\n\n- a\n\n## Weeks 9 to 12: Build\n\n- b\n')).toEqual([['Design', 'week 4..8', null], ['Build', 'week 9..12', null]]);
  expect(phases('# برنامه\n\n## مرحله ۱: طراحی (الان اینجاییم)\n\n- a\n\n## مرحله ۲: ساخت\n\n- b\n')).toEqual([['طراحی', null, null], ['ساخت', null, null]]);
  expect(phases('# Plan\n\n## Phase 1: Design (now to month 3)\n\n- a\n\n## Phase 2: Build\n\n- b\n')).toEqual([['Design', 'month 0..3', null], ['Build', null, null]]);
  expect(phases('# Plan\n\n## Phase 1: Design (now onwards)\n\n- a\n\n## Phase 2: Build\n\n- b\n')).toEqual([['Design', 'date now..', null], ['Build', null, null]]);
});

it('「1週間目」 is the first week, as 「1週目」 is', () => {
  const week = (first: string, second: string): string => `# 学習ロードマップ\n\n### ${first}\n\n- [ ] a\n\n### ${second}\n\n- [ ] b\n`;
  expect(phases(week('1週間目：基礎', '2週間目：応用'))).toEqual([['基礎', 'week 1..1', null], ['応用', 'week 2..2', null]]);
  expect(phases(week('1週間：基礎', '2週間：応用'))).toEqual([['基礎', null, '1-1 week'], ['応用', null, '2-2 week']]);
});

it('a course planned by its teacher is no plan of one\'s own', () => {
  const weeks = '## Vecka 1: Moduler\n\n- a\n\n## Vecka 2: Objekt\n\n- b\n\n## Vecka 3: Formulär\n\n- c\n';
  expect(titles(`# Kursplanering (3 veckor)\n\n${weeks}`)).toEqual([]);
  expect(titles(`# Studieplan (3 veckor)\n\n${weeks}`)).toEqual(['Moduler', 'Objekt', 'Formulär']);
});

describe('a table of weeks under a title that says how long they are', () => {
  const table = (title: string, first: number, count = 8): string => `# ${title}\n\n| Week | Heard | Made |\n|---|---|---|\n${Array.from({ length: count }, (_, index) => `| ${first + index} | Subject ${first + index} | - |\n`).join('')}`;

  it.each(['8 weeks at a glance', '全8週間サマリー'])('is a plan: %s', (title) => {
    expect(titles(table(title, 1))).toHaveLength(8);
  });

  it.each([['What I heard', 1, 8], ['8 weeks at a glance', 30, 8], ['5 weeks at a glance', 1, 5], ['8 weeks: log', 1, 8]])('is none: %s, from %d, %d rows', (title, first, count) => {
    expect(titles(table(title, first, count))).toEqual([]);
  });
});

describe('days of a study plan', () => {
  const days = (title: string): string => `# ${title}\n\n## Day 1 — Modules\n\n- a\n\n## Day 2 — Errors\n\n- b\n\n## Day 3 — Tests\n\n- c\n`;

  it.each(['Study plan for the talk', 'Piano di studio', 'Lernplan', 'Study schedule'])('are phases: %s', (title) => {
    expect(titles(days(title))).toEqual(['Modules', 'Errors', 'Tests']);
  });

  it.each(['Lisbon', 'A plan for Lisbon', 'Travel plan', 'Study trip to Lisbon'])('of a trip are none: %s', (title) => {
    expect(titles(days(title))).toEqual([]);
  });
});

it('numbered subjects under a heading that says when one studies what are phases', () => {
  const parts = '### 01. Basics\n\n- [x] a\n\n### 02. Networks\n\n- [ ] b\n\n### 03. Own project\n\n- [ ] c\n';
  expect(titles(`# Notes on vision\n\n## Study schedule\n\n${parts}`)).toEqual(['Basics', 'Networks', 'Own project']);
  expect(titles(`# Notas\n\n## Cronograma de estudos\n\n${parts}`)).toEqual(['Basics', 'Networks', 'Own project']);
  expect(titles(`# Notes on vision\n\n## Schedule\n\n${parts}`)).toEqual([]);
});

it('about how many weeks a row takes is read with its sign left out', () => {
  expect(phases('# Plano de estudos\n\n| Fase | Eixo | Semanas (~) |\n|---|---|---|\n| Base | 1 | ~10 |\n| Modelos | 2 | ~7 |\n| Carreira | 3 | ≈ 8 |\n')).toEqual([['Base', null, '10-10 week'], ['Modelos', null, '7-7 week'], ['Carreira', null, '8-8 week']]);
});
