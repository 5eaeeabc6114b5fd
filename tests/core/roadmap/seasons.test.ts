import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import { readText } from './read-text';
import { told } from './told-phases';

describe('a season with its year', () => {
  test.each([
    ['## Spring 2026: A\n\n## Autumn 2026: B\n'],
    ['## Fall Semester 2026 — A\n\n## Spring Semester 2027 — B\n'],
    ['## 2026 Spring — A\n\n## 2026 Fall — B\n'],
    ['## Frühjahr 2026: A\n\n## SoSe 2027: B\n'],
    ['## Otoño de 2026 — A\n\n## Primavera del 2027 — B\n'],
    ['## Automne 2026 : A\n\n## Printemps 2027 : B\n'],
    ['## Outono de 2026: A\n\n## Verão de 2027: B\n'],
    ['## Autunno 2026: A\n\n## Estate 2027: B\n'],
    ['## Najaar 2026: A\n\n## Voorjaar 2027: B\n'],
    ['## Jesień 2026: A\n\n## Wiosna 2027: B\n'],
    ['## Sonbahar 2026: A\n\n## İlkbahar 2027: B\n'],
    ['## Höst 2026: A\n\n## Vår 2027: B\n'],
    ['## Mùa thu 2026: A\n\n## Mùa xuân 2027: B\n'],
    ['## Осень 2026 года: A\n\n## Весна 2027: B\n'],
    ['## Осінь 2026: A\n\n## Літо 2027: B\n'],
    ['## 2026年秋季学期：A\n\n## 2027年春：B\n'],
    ['## 2026年秋：A\n\n## 2027年夏：B\n'],
    ['## 2026 가을: A\n\n## 봄 2027: B\n'],
    ['## خريف 2026: A\n\n## ربيع 2027: B\n'],
    ['## शरद 2026: A\n\n## वसंत 2027: B\n'],
    ['## סתיו 2026: A\n\n## אביב 2027: B\n'],
  ])('opens a phase that has no days: %j', (text) => {
    expect(readText(text).phases.map(({ title, span }) => [title, span])).toEqual([['A', null], ['B', null]]);
  });

  it('opens list items too, and several of one year keep their order', () => {
    expect(readText('- **Spring 2026**: Read\n- **Summer 2026**: Build\n- **Fall 2026 – Spring 2027**: Ship\n').phases.map(({ title }) => title)).toEqual(['Read', 'Build', 'Ship']);
  });

  it('is named as a time that was not understood, and stays beside its phase', () => {
    const text = '## Phase 1: Read (Winter 2026/27)\n\n## Phase 2: Ship (Months 4-6)\n';
    const { roadmap, problems } = readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) });
    expect(roadmap.phases.map(({ title, span, parts }) => [title, span?.unit, parts.map((part) => part.text)])).toEqual([['Read', undefined, ['Winter 2026/27']], ['Ship', 'month', []]]);
    expect(problems.filter(({ kind }) => kind === 'unknown-time').map(({ line, values }) => [line, values['text']])).toEqual([[1, 'Winter 2026/27']]);
  });

  it('gives way to a time with days, beside it or below', () => {
    expect(readText('## Spring 2026 (weeks 1-15): Read\n\n## Fall 2026: Ship\n**Duration:** Weeks 20-30\n').phases.map(({ span }) => span?.start)).toEqual([1, 20]);
  });

  it('is no start of the plan', () => {
    expect(readText('**Start:** Spring 2026\n\n## Phase 1: Read\n\n## Phase 2: Ship\n').start).toBeNull();
  });
});

describe('a season without its year', () => {
  const phases = (text: string): readonly unknown[] => readText(text).phases.map(({ title, span, duration }) => [title, span, duration]);

  test.each([
    ['headings of a plan', '# Plan of my year\n\n## Spring: Sketch\n\n- a\n\n## Autumn term: Show\n\n- b\n'],
    ['list items, in bold', '# Entwicklungsplan\n\n- **Frühling:** Sketch\n- **Herbst:** Show\n- **Winter:** Rest\n'],
    ['over the turn of a year', '# Plan\n\n## Autumn – Sketch\n\n- a\n\n## Spring – Show\n\n- b\n'],
    ['a script without spaces', '# 二年目の計画\n\n## 春：Sketch\n\n- a\n\n## 秋：Show\n\n- b\n'],
  ])('opens a phase that has no days, in %s', (_where, text) => {
    expect(phases(text)).toEqual(expect.arrayContaining([['Sketch', null, null], ['Show', null, null]]));
  });

  test.each([
    ['where the note is no plan', '# Clothes\n\n## Winter\n\n- coat\n\n## Summer\n\n- hat\n\n## Spring\n\n- boots\n'],
    ['where it is part of a name', '# Java roadmap\n\n## Spring Boot\n\n- a\n\n## Spring Data\n\n- b\n\n## Summer school\n\n- c\n'],
  ])('opens none %s', (_where, text) => {
    expect(phases(text)).toEqual([]);
  });
});

describe('a season with its months behind it', () => {
  const plan = (...heads: readonly string[]): readonly string[] => told(`# Boat plan\n\n${heads.map((own) => `## ${own}\n\n- a\n\n`).join('')}`);

  it('has these months of its year', () => {
    expect(plan('Winter 2027 (Jan - Mar)', 'Spring 2027 (Apr – Jun)', 'Autumn 2027 (September → December)')).toEqual(['Winter 2027 date 2027-01..2027-03', 'Spring 2027 date 2027-04..2027-06', 'Autumn 2027 date 2027-09..2027-12']);
    expect(plan('Winter 2027 (now → March)', 'Spring 2027 (March → June)')[0]).toBe('Winter 2027 date now..2027-03');
    expect(plan('Spring 2027 (April)', 'Autumn 2027 (October)')).toEqual(['Spring 2027 date 2027-04', 'Autumn 2027 date 2027-10']);
  });

  it('has none where nobody says of which year', () => {
    expect(plan('Spring 2027 (Apr – Jun)', 'Winter 2027 (December – February)')[1]).not.toMatch(/date/);
  });
});
