import { readText } from './read-text';

const phases = (text: string, path?: string) => readText(text, path).phases.map(({ title, span, duration }) => [title, span === null ? (duration === null ? null : `${String(duration.max)} ${duration.unit}`) : `${String(span.start)}..${String(span.end)}`]);

describe('the time of a phase', () => {
  it('is the stretch before a length in brackets, not the length', () => {
    expect(phases('# Money plan\n\n### Phase 1: November 2026 - March 2027 (5 months)\n\n- save\n\n### Phase 2: March - August 2027 (6 months)\n\n- pay\n\n### Phase 3: Months 10-12 (3 months)\n\n- rest\n')).toEqual([['Phase 1', '2026-11..2027-03'], ['Phase 2', '2027-03..2027-08'], ['Phase 3', '10..12']]);
    expect(phases('# Money plan\n\n### Phase 1: Save, November 2026 (5 months)\n\n- a\n\n### Phase 2: Pay (6 months)\n\n- b\n')).toEqual([['Save', '2026-11..2026-11'], ['Pay', '6 month']]);
  });

  it('is none of watts and thousands behind a number with a letter', () => {
    expect(phases('# Training plan\n\n- **Zone 1:** 120W – 133W\n- **Zone 2:** 134W – 180W\n- **Zone 3:** 181W – 216W\n')).toEqual([]);
    expect(phases('# Thesis plan\n\n## Week 261: Outline\n\n- a\n\n## Week 262: Draft\n\n- b\n')).toEqual([['Outline', '261..261'], ['Draft', '262..262']]);
  });
});

describe('one sequence inside another', () => {
  const path = (at: number, inside = '- read\n'): string => `## Parcours ${String(at)} : Niveau (${String(at + 1)} semaines)\n\n${inside}\n`;

  it('is a part of one path among several that say how long they are', () => {
    expect(phases(`# Parcours d'apprentissage\n\n${path(1)}${path(2)}${path(3, '### Phase 1 : Bases (1 semaine)\n\n- a\n\n### Phase 2 : Suite (3 semaines)\n\n- b\n')}`)).toHaveLength(3);
  });

  it('is the plan where each path has phases of its own, or there are but two', () => {
    const inner = (at: number): string => `### Phase ${String(at)} : Bases (1 semaine)\n\n- a\n\n### Phase ${String(at + 1)} : Suite (2 semaines)\n\n- b\n`;
    expect(phases(`# Parcours d'apprentissage\n\n${path(1, inner(1))}${path(2, inner(3))}${path(3, inner(5))}`)).toHaveLength(6);
    expect(phases(`# Parcours d'apprentissage\n\n${path(1)}${path(2, inner(1))}`).map(([title]) => title)).toEqual(['Bases', 'Suite']);
  });

  it('is none below a part that does not say so, where all parts have goals', () => {
    const part = (head: string, inside = ''): string => `### ${head}\n\nGoal: a\n\n${inside}- one\n- two\n\n`;
    expect(phases(`# My plan\n\n## Contents\n\n${part('1. Harbour', '**Months 1-3: Nets**\n- a\n\n**Months 4-6: Boats**\n- b\n\n')}${part('2. Skills')}${part('3. Money')}`).map(([title]) => title)).toEqual(['Harbour', 'Skills', 'Money']);
  });

  it('is the plan where it stands below one part of a document that says so', () => {
    const roadmap = '### 1. Roadmap\n\n**Months 1-3: Nets**\n- a\n\n**Months 4-6: Boats**\n- b\n\n**Months 7-12: Tides**\n- c\n\n';
    expect(phases(`# Next steps\n\n## Contents\n\n${roadmap}### 2. Skills\n\n- one\n- two\n\n### 3. Money\n\n- one\n- two\n\n### 4. Friends\n\n- one\n- two\n`)).toEqual([['Nets', '1..3'], ['Boats', '4..6'], ['Tides', '7..12']]);
  });
});

it('items that each say they are a phase are one plan, though one tells its time otherwise', () => {
  expect(phases('# Guía\n\nTexto.\n\n#### Periodización por fases (roadmap)\n\n1. **Fase Base (Meses 1-6):** leer.\n2. **Fase de Fuerza (Meses 7-12):** repetir.\n3. **Fase Final (2 semanas antes):** descansar.\n').map(([title]) => title)).toEqual(['Fase Base', 'Fase de Fuerza', 'Fase Final']);
});

it('years of a university with open tasks are a plan, whatever the note is called', () => {
  const year = (name: string, mark: string): string => `- [ ] ${name}\n\n  - [${mark}] 数学\n  - [ ] 物理\n\n`;
  expect(phases(`计算机\n\n${year('大一', 'x')}${year('大二', ' ')}${year('大三', ' ')}`, '笔记.md').map(([title]) => title)).toEqual(['大一', '大二', '大三']);
});

it('years of a university are no plan out of turn, nor numbers alone', () => {
  const part = (name: string, mark = ' '): string => `- [ ] ${name}\n\n  - [${mark}] 数学\n  - [ ] 物理\n\n`;
  expect(phases(`计算机\n\n${part('大三', 'x')}${part('大一')}${part('大二')}`, '笔记.md')).toEqual([]);
  expect(phases(`Rechner\n\n${part('1.', 'x')}${part('2.')}${part('3.')}`, 'Rechner.md')).toEqual([]);
});
