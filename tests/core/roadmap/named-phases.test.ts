import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);
const headings = (level: string, names: readonly string[], below = '- it'): string => names.map((name) => `${level} ${name}\n\n${below}\n\n`).join('');

describe('phases told by their names alone', () => {
  it.each([
    ['Foundation phase', 'Growth phase', 'Mastery phase'], ['Einstiegsphase', 'Aufbauphase', 'Vertiefungsphase'], ['Fase inicial', 'Fase intermedia', 'Fase final'],
    ['Phase de découverte', 'Phase de pratique', 'Phase de maîtrise'], ['Opstartfase', 'Bouwfase', 'Eindfase'], ['基础阶段：打牢底子', '进阶阶段', '工程化与落地阶段'],
  ])('are phases of a note that says it is a plan: %s, %s, %s', (...names) => {
    expect(titles(`# Learning plan\n\n${headings('##', names)}`)).toEqual(names);
    expect(titles(`# Software lifecycle\n\n${headings('##', names)}`)).toEqual([]);
  });

  it('are phases of any note when they have the labels of one, or numbers', () => {
    expect(titles(`# Me\n\n${headings('##', ['Opening phase', 'Closing phase'], 'Goal: it\n\nDeliverable: that')}`)).toEqual(['Opening phase', 'Closing phase']);
    expect(titles(`# Me\n\n${headings('##', ['1. Opening phase', '2. Middle phase', '3. Closing phase'])}`)).toEqual(['Opening phase', 'Middle phase', 'Closing phase']);
  });

  it('are names, no sentences about phases and not the word alone', () => {
    expect(titles(`# Learning plan\n\n${headings('##', ['Overview of the phases', 'Notes about my phases'])}`)).toEqual([]);
    expect(titles(`# Learning plan\n\n${headings('##', ['Phases that nobody would think of or ask for', 'Phases of the work and what they take from me'])}`)).toEqual([]);
    expect(titles(`# Learning plan\n\n${headings('##', ['Phase', 'Stage'])}`)).toEqual([]);
  });

  it('hold the weeks inside them, when each of them has some', () => {
    const weeks = (from: number): string => `### Week ${from}-${from + 1}: Words ${from}\n\n- it\n\n### Week ${from + 2}-${from + 3}: Songs ${from}\n\n- it\n`;
    expect(titles(`# Learning plan\n\n## Opening phase\n\n${weeks(1)}\n## Closing phase\n\n${weeks(5)}`)).toEqual(['Opening phase', 'Closing phase']);
    expect(titles(`# Learning plan\n\n## The first phase\n\n- it\n\n## The second phase\n\n${weeks(1)}`)).toEqual(['Words 1', 'Songs 1']);
  });

  it('stand beside phases with times', () => {
    expect(titles('# Learning plan\n\n## Setup (2 weeks)\n\n- a\n\n## Build (3 weeks)\n\n- b\n\n## Final phase\n\n- c\n')).toEqual(['Setup', 'Build', 'Final phase']);
  });

  it('leave tracks that are called so to their phases', () => {
    expect(titles('# Ears\n\n## Phase 1: Songs (Months 1-3)\n\n- a\n\n## Phase 2: Odd songs (Months 4-6)\n\n- a\n\n# The stage\n\n## Phase 1: Jams (Months 1-4)\n\n- b\n\n## Phase 2: A trio (Months 5-9)\n\n- b\n')).toEqual(['Songs', 'Odd songs', 'Jams', 'A trio']);
  });
});

describe('a numbered subject without a list', () => {
  it('is one of the phases where nearly all others have one', () => {
    const five = headings('##', ['1. Sets', '2. Maps', '3. Graphs', '4. Trees', '5. Heaps']);
    expect(titles(`# Study plan\n\n${five}## 6. Own work\n\nChoose one.\n`)).toHaveLength(6);
    expect(titles(`# Study plan\n\n${five}## 6. Own work\n\nChoose one.\n\n## 7. Rivers\n\nAnother.\n`)).toEqual([]);
  });
});

describe('a state', () => {
  const spans = (text: string): readonly unknown[] => readText(text).phases.map(({ title, span }) => [title, span]);

  it.each([['Faza', 'W trakcie'], ['Fase', 'En curso'], ['Phase', 'En cours'], ['Fase', 'Em andamento'], ['Fase', 'In corso'], ['Этап', 'В процессе'], ['Phase', 'In progress']])('is no time in a table: %s, %s', (phase, state) => {
    expect(spans(`# Plan\n\n| ${phase} | | Status |\n|---|---|---|\n| ${phase} 1 | HTML | OK |\n| ${phase} 2 | CSS | ${state} |\n| ${phase} 3 | SQL | |\n`)).toEqual([['HTML', null], ['CSS', null], ['SQL', null]]);
  });

  it.each([['Fase 2: Datos (en curso)', 'Datos'], ['第二阶段：进阶（进行中）', '进阶'], ['Faza 2: Dane (w trakcie)', 'Dane']])('is no time behind a title: %s', (second, title) => {
    expect(spans(`# Plan\n\n## ${second.replace('2', '1').replace('二', '一')}\n\n- a\n\n## ${second}\n\n- a\n`)[1]).toEqual([title, null]);
  });

  it('leaves an end open', () => {
    expect(spans('# Plan\n\n## Fase 1: Base (Enero 2026 – marzo 2026)\n\n- a\n\n## Fase 2: Datos (Abril 2026 – en curso)\n\n- a\n')[1]).toEqual(['Datos', { unit: 'date', start: '2026-04', end: null, open: true }]);
  });
});

it('rows that are nothing but phases are a plan where the note says so', () => {
  const rows = '| Phase | Topic | Status |\n|---|---|---|\n| Phase 1 | HTML | Done |\n| Phase 2 | CSS | Open |\n';
  expect(titles(`# Learning plan\n\n${rows}`)).toEqual(['HTML', 'CSS']);
  expect(titles(`# Minutes\n\n${rows}`)).toEqual([]);
});
