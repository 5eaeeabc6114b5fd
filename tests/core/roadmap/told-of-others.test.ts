import { readText } from './read-text';

const titles = (title: string, headings: readonly string[], below = '- it'): readonly string[] => readText(`# ${title}\n\n${headings.map((own) => `## ${own}\n\n${below}\n\n`).join('')}`).phases.map((own) => own.title);

describe('stages that take minutes or hours', () => {
  it.each([
    ['Stage', 'Duration: 10–25 minutes', 'Duration: 3 weeks', 'Goal: it'], ['Stufe', 'Dauer: 10–25 Minuten', 'Dauer: 3 Wochen', 'Ziel: it'], ['Fase', 'Duración: 2 horas', 'Duración: 3 semanas', 'Meta: it'],
    ['Шаг', 'Длительность: 40 минут', 'Длительность: 3 недели', 'Цель: it'], ['ステップ', '期間：2時間', '期間：3週間', '目標：it'],
  ])('are not planned, as those of weeks or with a goal are: %s', (word, short, long, goal) => {
    const read = (...below: readonly string[]): readonly string[] => titles('Of bread', ['Knead', 'Rest', 'Bake'].map((own, at) => `${word} ${String(at + 1)}: ${own}`), below.map((own) => `- ${own}\n`).join(''));
    expect(read(short, 'it')).toEqual([]);
    expect(read(long, 'it')).toEqual(['Knead', 'Rest', 'Bake']);
    expect(read(`${long} (${short.replace(/^.*[:：]\s*/, '')})`)).toEqual(['Knead', 'Rest', 'Bake']);
    expect(read(short, goal)).toEqual(['Knead', 'Rest', 'Bake']);
  });

  it('may be some of the phases of a plan', () => {
    expect(readText('# Of bread\n\n## Phase 1: Knead\n\n- Duration: 2 hours\n\n## Phase 2: Rest\n\n- Duration: 3 weeks\n').phases).toHaveLength(2);
    expect(titles('Of bread', ['Phase 1: Knead (week 1)', 'Phase 2: Rest (week 2)'], '- Time: 2 hours')).toEqual(['Knead', 'Rest']);
  });
});

it.each([
  ['Lecture 5 — Trials of drugs', 'Phase 1', 'Phase 2'], ['Vorlesung: Zulassung', 'Phase 1', 'Phase 2'], ['Лекция 5. Испытания', 'Фаза 1', 'Фаза 2'], ['講義：治験', 'フェーズ1', 'フェーズ2'],
  ['Case study: a leaking roof', 'Phase 1 (22 to 24 March 2026)', 'Phase 2'], ['Étude de cas : un toit', 'Phase 1', 'Phase 2'], ['Estudio de caso: un tejado', 'Fase 1', 'Fase 2'], ['案例分析：漏水', '阶段1', '阶段2'],
  ['Staj defteri: 17. gün', 'Faz 1', 'Faz 2'],
])('phases of a lecture, a case or a notebook are no plan: %s', (title, ...phases) => {
  const own = phases.map((phase, at) => `${phase}: ${String(at)}a`);
  expect(titles(title, own)).toEqual([]);
  expect(titles(title.replace(/^[^:：—.]*[:：—.]\s*/, ''), own)).toHaveLength(2);
});

it.each([['Timeline of events', 'Phase 1: Rain', 'Phase 2: Repair'], ['Chronologie', 'Phase 1: Regen', 'Phase 2: Reparatur'], ['Cronología', 'Fase 1: Lluvia', 'Fase 2: Arreglo']])('phases below a heading that tells of what was are no plan: %s', (heading, ...phases) => {
  const note = (own: string): string => `# A roof\n\n## ${own}\n\n${phases.map((phase) => `### ${phase}\n\n- it\n\n`).join('')}`;
  expect(readText(note(heading)).phases).toEqual([]);
  expect(readText(note('Roof')).phases).toHaveLength(2);
});
