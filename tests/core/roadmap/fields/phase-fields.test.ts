import { parseMetadata } from '../../../../preview/metadata/parse-metadata';
import { phaseFields } from '../../../../src/core/roadmap/fields/phase-fields';
import { readSections } from '../../../../src/core/roadmap/fields/sections';
import { readOutline } from '../../../../src/core/roadmap/outline/read-outline';

const fieldsOf = (text: string): ReturnType<typeof phaseFields> & { readonly took: readonly string[] } => {
  const { blocks } = readOutline(text, parseMetadata(text));
  const took: string[] = [];
  const fields = phaseFields(readSections(blocks, blocks.map((_block, index) => index)), (_section, field) => took.push(field));
  return { ...fields, took };
};

/** The labels of a phase in each language, in the order goal, deliverable, failure mode, focus areas. */
const LABELS: readonly (readonly [language: string, goal: string, deliverable: string, failure: string, focus: string])[] = [
  ['en', 'Goal', 'Deliverable', 'Failure mode', 'Focus areas'], ['de', 'Ziel', 'Ergebnis', 'Risiken', 'Schwerpunkte'], ['es', 'Objetivo', 'Entregable', 'Riesgos', 'Áreas de enfoque'],
  ['fr', 'Objectif', 'Livrable', 'Risques', 'Compétences'], ['pt', 'Objetivo', 'Entregável', 'Riscos', 'Áreas de foco'], ['it', 'Obiettivo', 'Risultato finale', 'Rischi', 'Competenze'],
  ['nl', 'Doel', 'Oplevering', 'Risico’s', 'Onderwerpen'], ['pl', 'Cel', 'Rezultat', 'Ryzyka', 'Tematy'], ['ru', 'Цель', 'Результат', 'Риски', 'Темы'],
  ['tr', 'Hedef', 'Teslimat', 'Riskler', 'Konular'], ['zh', '目标', '交付物', '风险', '重点领域'], ['ja', '目標', '成果物', 'リスク', '重点分野'], ['ko', '목표', '산출물', '위험', '집중 분야'], ['ar', 'الهدف', 'المخرجات', 'المخاطر', 'مجالات التركيز'],
];

describe('the labelled parts of a phase', () => {
  test.each(LABELS)('are known in %s', (_language, goal, deliverable, failure, focus) => {
    const own = fieldsOf(`**${goal}:** aa\n\n**${deliverable}:** bb\n\n**${failure}:** cc\n\n**${focus}:**\n- dd\n- ee\n`);
    expect([own.goal, own.deliverables.map(({ text }) => text), own.failureModes.map(({ text }) => text), own.focusAreas.map(({ name }) => name)]).toEqual(['aa', ['bb'], ['cc'], ['dd', 'ee']]);
  });

  it('keep what no label takes, and tell which field took what', () => {
    const own = fieldsOf('Some words.\n\n**Mood:** good\n\n**Goal:** a\n\n- [ ] do this\n- [x] did that\n');
    expect(own.parts.map(({ label, text }) => [label, text])).toEqual([['', 'Some words.'], ['Mood', 'good']]);
    expect(own.actions.map(({ text }) => text)).toEqual(['do this', 'did that']);
    expect(own.took).toEqual(['parts', 'parts', 'goal', 'actions']);
  });

  test.each([['Purpose', 'Goal'], ['Theme', 'Objective'], ['Zweck', 'Ziel'], ['Finalité', 'Objectif'], ['目的', '目标'], ['Назначение', 'Цель']])('take a %s for the goal only where no %s is told', (purpose, goal) => {
    expect(fieldsOf(`**${purpose}:** a\n\n**${goal}:** b\n`)).toMatchObject({ goal: 'b', parts: [{ text: 'a' }] });
    expect(fieldsOf(`**${purpose}:** a\n\n**${goal}:**\n\n- b\n`)).toMatchObject({ goal: 'a' });
    expect(fieldsOf(`**${goal}:** b\n\n**${purpose}:** a\n`)).toMatchObject({ goal: 'b' });
    expect(fieldsOf(`**${goal}:**\n\n- b\n\n**${goal}:** c\n`)).toMatchObject({ goal: 'b' });
    expect(fieldsOf(`**${purpose}:** a\n`)).toMatchObject({ goal: 'a' });
  });

  it('take the first goal; a second one is kept as a part', () => {
    const own = fieldsOf('**Goal:** a\n\n**Goal:** b\n');
    expect([own.goal, own.parts.map(({ text }) => text)]).toEqual(['a', ['b']]);
  });

  it('know when a deliverable is due and whether it is done', () => {
    expect(fieldsOf('**Deliverable at Month 9:** a\n').deliverables).toMatchObject([{ text: 'a', due: { unit: 'month', at: 9 }, done: false }]);
    expect(fieldsOf('**Deliverables (Q2 2027):**\n- [x] a\n- [ ] b\n- c\n').deliverables.map(({ text, due, done, task }) => [text, due?.at, done, task])).toEqual([['a', '2027-Q2', true, true], ['b', '2027-Q2', false, true], ['c', '2027-Q2', false, false]]);
    expect(fieldsOf('- [x] **Deliverable:** a\n').deliverables).toMatchObject([{ done: true, task: true }]);
    expect(fieldsOf('**Deliverable ✅:** a\n').deliverables).toMatchObject([{ done: true }]);
  });

  it.each(['**Focus areas:**', '**Deliverables:**', '**Actions:**', '- [ ] first'])('are as many as there are: %s', (label) => {
    const { blocks } = readOutline(`${label}\n- [ ] a\n`, parseMetadata(`${label}\n- [ ] a\n`));
    const sections = readSections(blocks, blocks.map((_block, index) => index)).map((section) => ({ ...section, items: Array.from({ length: 130_000 }, () => section.items).flat() }));
    const { focusAreas, deliverables, actions } = phaseFields(sections, () => undefined);
    expect(focusAreas.length + deliverables.length + actions.length).toBeGreaterThanOrEqual(130_000);
  });

  it('know the topics of a focus area, below it or behind a colon', () => {
    expect(fieldsOf('**Focus areas:**\n1. Databases\n   - indexes\n2. Networks: TCP, DNS\n').focusAreas.map(({ name, topics }) => [name, topics])).toEqual([['Databases', ['indexes']], ['Networks', ['TCP', 'DNS']]]);
    expect(fieldsOf('**Focus areas:** Databases, Networks\n').focusAreas.map(({ name }) => name)).toEqual(['Databases', 'Networks']);
  });
});
