import { readText } from './read-text';

const phases = (text: string): readonly unknown[] => readText(text).phases.map(({ number, title, span }) => [number, title, span === null ? null : `${span.unit} ${span.start}..${span.open ? '' : span.end ?? ''}`]);
const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

describe('days with the numbers of their months', () => {
  it.each([['(10.10. – 06.11.)'], ['(12.–18.09.)'], ['(KW 12.09. – 09.10.)'], ['(10.10.–06.11)']])('are no part of the title and move no month: %s', (days) => {
    expect(phases(`# Lernplan\n\n## Monat 1 — Grundlagen ${days}\n\n- a\n\n## Monat 2 — Werkzeug ${days}\n\n- b\n`)).toEqual([[1, 'Grundlagen', 'month 1..1'], [2, 'Werkzeug', 'month 2..2']]);
  });

  it('have the year behind them, or the year before it', () => {
    expect(readText('# Lernplan\n\n## Lesen (12.10. – 06.11.2026)\n\n- a\n\n## Schreiben (7.11. – 10.1.2027)\n\n- b\n').phases.map(({ span }) => [span?.start, span?.end])).toEqual([['2026-10-12', '2026-11-06'], ['2026-11-07', '2027-01-10']]);
  });

  it('are no numbers of parts', () => {
    expect(phases('# Lernplan\n\n## Phase 1.2. Lesen\n\n- a\n\n## Phase 1.3. Schreiben\n\n- b\n').every((own) => (own as unknown[])[2] === null)).toBe(true);
    expect(phases('# Lernplan\n\n## Lesen (Monat 1.5 – 3)\n\n- a\n\n## Schreiben (Monat 3 – 5)\n\n- b\n')).toEqual([[null, 'Lesen', 'month 1.5..3'], [null, 'Schreiben', 'month 3..5']]);
    expect(phases('# Lernplan\n\n## Woche 2. Lesen\n\n- a\n\n## Woche 3. Schreiben\n\n- b\n')).toEqual([[2, 'Lesen', 'week 2..2'], [3, 'Schreiben', 'week 3..3']]);
  });
});

it('`3〜6ヶ月後` ends with the sixth month', () => {
  expect(phases('# 計画\n\n## Phase 1：準備（0〜3ヶ月）\n\n- a\n\n## Phase 2：有料化（3〜6ヶ月後）\n\n- b\n\n## Phase 3：本格（6ヶ月後）\n\n- c\n')).toEqual([[1, '準備', 'month 0..3'], [2, '有料化', 'month 3..6'], [3, '本格', 'month 6..']]);
});

it('a number inside a word is no time', () => {
  expect(phases('# Study plan\n\n## 01 Layout\n\n- a\n\n## 02 Accessibility (a11y)\n\n- b\n\n## 03 Sounds (i18n)\n\n- c\n')).toEqual([[1, 'Layout', null], [2, 'Accessibility (a11y)', null], [3, 'Sounds (i18n)', null]]);
});

describe('what a note says of itself', () => {
  const numbered = '## 01 Layout\n\n- a\n\n## 02 Styles\n\n- b\n\n## 03 Tests\n\n- c\n';

  it('may stand in the line right below its title', () => {
    expect(titles(`# Mentors · Block 1\n## Study plan\n\n${numbered}`)).toEqual(['Layout', 'Styles', 'Tests']);
    expect(titles(`# Mentors · Block 1\n\nFor all.\n\n## Study plan\n\nNot yet.\n\n${numbered}`)).toEqual([]);
    expect(titles(`# Meeting notes\n## Study plan\n\n${numbered}`)).toEqual([]);
  });

  it('makes two horizons a plan', () => {
    const horizons = '## Short-term\n\n- a\n\n## Long-term\n\n- b\n';
    expect(titles(`# Learning roadmap\n\n${horizons}`)).toEqual(['Short-term', 'Long-term']);
    expect(titles(`# Interest rates\n\n${horizons}`)).toEqual([]);
  });

  it('makes a plan of single days, from three on', () => {
    const days = (count: number, below = '- a'): string => Array.from({ length: count }, (_, index) => `## Day ${index + 1}: Topic ${index + 1}\n\n${below}\n\n`).join('');
    expect(titles(`# Seven-day study plan\n\n${days(7)}`)).toHaveLength(7);
    expect(titles(`# Study plan\n\n${days(7, '### Goal\n\nit')}`)).toHaveLength(7);
    expect(titles(`# Study plan\n\n${days(7)}`)).toHaveLength(7);
    expect(titles(`# Plan\n\n${days(7)}`)).toEqual([]);
    expect(titles(`# Two-day study plan\n\n${days(2)}`)).toEqual([]);
    expect(titles(`# Seven-day meal plan\n\n${days(7)}`)).toEqual([]);
    expect(titles(`# Seven days in Rome\n\n${days(7)}`)).toEqual([]);
  });
});

it('plain lines that tell the weeks do not take the headings in', () => {
  expect(phases('# Tidsplan\n\nvecka 1: analys,\nvecka 2: bygge.\n\n### Vecka 1 – Krav\n\n- a\n\n### Vecka 2 – Robot\n\n- b\n')).toEqual([[1, 'Krav', 'week 1..1'], [2, 'Robot', 'week 2..2']]);
});

it('days of a log behind the months are none of them', () => {
  expect(titles('# Lernplan\n\n## Monat 1 — Lesen\n\n- a\n\n## Monat 2 — Schreiben\n\n- b\n\n## 29.09.2026\n\n- gelesen\n\n## 30.09.2026\n\n- gelesen\n')).toEqual(['Lesen', 'Schreiben']);
});

it('a table of weeks counts for more than the checks behind it', () => {
  const table = '| Week | Focus | Evidence |\n|---|---|---|\n| 1 | Vectors | a page |\n| 2 | Matrices | a plot |\n| 3 | Slopes | a note |\n';
  expect(titles(`# Weekend plan for maths\n\n## Weekends\n\n${table}\n## Progress checks\n\n- After week 1: explain a product\n- After week 2: explain a matrix\n- After week 3: explain a slope\n`)).toEqual(['Vectors', 'Matrices', 'Slopes']);
});

describe('a labelled time', () => {
  it('may stand at the end of a long phase, and run on', () => {
    const list = Array.from({ length: 20 }, (_, index) => `- thing ${index}`).join('\n');
    const plan = `# Roadmap\n\n## Phase 1: A\n\n${list}\n\n**Estimated time:** 2–3 weeks (much of this is what you know already from the app you have made before).\n\n## Phase 2: B\n\n- b\n`;
    expect(readText(plan).phases.map(({ duration }) => duration)).toEqual([{ unit: 'week', min: 2, max: 3 }, null]);
  });

  it('of the start may begin with the day of the week', () => {
    expect(readText('# Lernplan\n\n**Start: Samstag, 12.09.2026 · Ziel: eine Stelle**\n\n## Monat 1 — A\n\n- a\n\n## Monat 2 — B\n\n- b\n').start).toBe('2026-09-12');
    expect(readText('# Leertraject\n\n**Gestart:** 6 oktober 2026\n\n## Maand 1 — A\n\n- a\n\n## Maand 2 — B\n\n- b\n').start).toBe('2026-10-06');
  });
});

it.each([['Faza 4: Praca (ciągłe)', 'Praca'], ['第四阶段：强化（贯穿全程）', '强化']])('%s goes on all the time from now on, and behind others from a time that is not said', (heading, title) => {
  const other = heading.replace('4', '3').replace('四', '三').replace(/ ?[(（].*/, '');
  const last = readText(`# Plan\n\n## ${other}\n\n- a\n\n## ${heading}\n\n- b\n`).phases.at(-1);
  expect([last?.title, last?.span]).toEqual([title, null]);
  const [first] = readText(`# Plan\n\n## ${heading}\n\n- b\n\n## ${other}\n\n- a\n`).phases;
  expect([first?.title, first?.span]).toEqual([title, { unit: 'date', start: 'now', end: null, open: true }]);
});
