import { readText } from './read-text';
import { headings, told } from './told-phases';

const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);
const parts = (...headings: readonly string[]): string => `# Plan\n\n${headings.map((own) => `## ${own}\n\n- it\n\n`).join('')}`;

describe('a phase without a number', () => {
  it.each([
    [['Phase 1: Basics', 'Phase 2: Work', 'Final phase: Exam'], 'Exam'],
    [['Phase 1: Basics (Weeks 1-4)', 'Phase 2: Work (Weeks 5-8)', 'Final phase: Exam (Weeks 9-10)'], 'Exam'],
    [['Fase 1: Basi', 'Fase 2: Lavoro', 'Fase finale: Esame'], 'Esame'],
    [['Fase 1: Bases', 'Fase 2: Obra', 'Última fase: Examen'], 'Examen'],
    [['Faza 1: Start', 'Faza 2: Praca', 'Faza końcowa: Egzamin'], 'Egzamin'],
    [['第一阶段：基础', '第二阶段：项目', '最终阶段：考试'], '考试'],
    [['Phase 1: Basics', 'Phase 2: Work', 'Bonus phase — Charts'], 'Charts'],
    [['Week 1: Basics', 'Week 2: Work', 'Final week: Exam'], 'Exam'],
    [['Неделя 1: Основы', 'Неделя 2: Дело', 'Последняя неделя: Экзамен'], 'Экзамен'],
    [['Phase 1: Basics', 'Phase 2: Work', 'Final phase'], 'Final phase'],
  ])('right behind the others is the last of them: %j', (headings, last) => {
    expect(titles(parts(...headings)).slice(1)).toEqual([expect.anything(), last]);
  });

  it.each([['**Phase 1: Basics**', '**Phase 2: Work**', '**Final phase: Exam**'], ['**Fase 1: Bases**', '**Fase 2: Obra**', '**Fase final: Examen**']])('is one in bold lines too: %s', (...lines) => {
    const note = (own: readonly string[]): string => `# Plan\n\n${own.map((line) => `${line}\n\n- it\n\n**Bold words**\n\n`).join('')}## Rest\n\n**Last phase: Other**\n`;
    expect(titles(note(lines)).slice(2)).toEqual([expect.stringMatching(/^Exam/)]);
    expect(titles(note(lines.slice(0, 2)))).toHaveLength(2);
    expect(titles(note([...lines.slice(0, 2), (lines[2] ?? '').replace(/\*\*$/, '** and more')]))).toHaveLength(2);
  });

  it('may be followed by another', () => {
    expect(titles(parts('Phase 1: Basics', 'Phase 2: Work', 'Final phase: Exam', 'Bonus phase: Charts'))).toEqual(['Basics', 'Work', 'Exam', 'Charts']);
  });

  it('stands among them with a code in place of the number', () => {
    expect(titles(parts('Phase 1: Host', 'Phase EX: Cache', 'Phase 2: Mail'))).toEqual(['Host', 'Cache', 'Mail']);
    expect(titles('# 学習計画\n\n- フェーズ1：土台\n- フェーズEX：表\n- フェーズ2：郵便\n')).toEqual(['土台', '表', '郵便']);
  });

  it.each([
    [['Phase 1: Basics', 'Phase 2: Work', 'Phase overview', 'Summary of the last phase']],
    [['Phase 1: Basics', 'Phase 2: Work', 'Overview phase: all of them']],
    [['Phase 1: Basics', 'Phase 2: Work', 'How I will go through the last phase: slowly']],
    [['Phase 1: Basics', 'Phase 2: Work', 'Phase: what it is']],
    [['Phase 1: Basics', 'Phase 2: Work', 'Tools', 'Final phase: Exam']],
    [['Phase 1: Basics', 'Phase 2: Work', 'Phase gates: how I go on']],
    [['Phase 1: Basics', 'Phase 2: Work', 'What the final phase is not']],
    [['Fase 1: Bases', 'Fase 2: Obra', 'Recursos', 'Fase final: Examen']],
    [['Week 1: Basics', 'Week 2: Work', 'Weekly hours', 'A week off?']],
    [['阶段一：基础', '阶段二：项目', '深化阶段(以后再排)']],
  ])('is none where the word is only spoken of, or something else stands between: %j', (headings) => {
    expect(titles(parts(...headings))).toHaveLength(2);
  });

  it('is none where it holds phases itself', () => {
    expect(titles(`${parts('Phase 1: Basics', 'Phase 2: Work')}## Final phases: Later\n\n### Phase 3: Far\n\n- it\n`)).not.toContain('Later');
  });
});

describe('a title with days', () => {
  it.each([['Week 3 (15–21 September): Ask', 'Finale (22–25 September)'], ['Settimana 3 (15-21 settembre): Chiedere', 'Finale (22-25 settembre)'], ['Woche 3 (22.–30. September): Fragen', 'Endspurt (1.–4. Oktober)']])('that follow the days of the phase before it is one: %s, %s', (before, last) => {
    const first = before.replace('3', '1').replace(/\(.*\)/, '');
    expect(titles(parts(first, before.replace(/: .*/, ''), last))).toHaveLength(3);
    expect(titles(parts(first, before.replace(/: .*/, ''), last, last.replace('22', '26').replace('25', '29').replace('1.', '5.').replace('4.', '6.')))).toHaveLength(4);
    expect(titles(parts(first, before.replace(/: .*/, ''), last.replace(/\d+(?=[.–-])/, '10')))).toHaveLength(2);
  });
});

it.each([['Phase 0: Setup', 'Week 1: Basics', 'Week 2: Work'], ['Faz 0 — Kurulum', '1. Hafta — Temel', '2. Hafta — İş'], ['Этап 0: Сборка', 'Неделя 1: Основы', 'Неделя 2: Дело']])('a phase zero right before the first week is of the plan: %s', (...headings) => {
  expect(titles(parts(...headings))).toHaveLength(3);
  expect(titles(parts((headings[0] ?? '').replace('0', '4'), ...headings.slice(1)))).toHaveLength(2);
  expect(titles(parts(headings[0] ?? '', 'Notes', ...headings.slice(1)))).toHaveLength(2);
});

describe('an item of a list of phases', () => {
  it('is one of them without a time when it is written as they are', () => {
    expect(titles('# Career roadmap\n\n## Phases\n\n- Junior (0-3 years)\n- Middle (3-6 years)\n- Senior (6-8 years)\n- Lead (the goal)\n')).toEqual(['Junior', 'Middle', 'Senior', 'Lead']);
    const { phases } = readText('# Leertraject\n\n## Niveaus\n\n1. **Basis:** lussen en lijsten (dag 1–19)\n2. **Werk:** klassen en tests (dag 20–29)\n3. **Kunst:** een eigen spel (na de cursus)\n');
    expect(phases.map(({ number, title }) => [number, title])).toEqual([[1, 'Basis'], [2, 'Werk'], [3, 'Kunst']]);
  });

  it('is none when it is written otherwise, or is a label', () => {
    const list = (last: string): string => `# Career roadmap\n\n## Phases\n\n- Junior (0-3 years)\n- Middle (3-6 years)\n- Senior (6-8 years)\n- ${last}\n`;
    expect(titles(list('Ask somebody who knows'))).toHaveLength(3);
    expect(titles(list('Risks: none (yet)'))).toHaveLength(3);
  });

  it.each([['Tahap 1: Dasar', 'Tahap 2: Kerja', 'Tahap Lanjutan: Mahir'], ['Phase 1: Basics', 'Phase 2: Work', 'Phase advanced: Mahir']])('says which of the phases it is, before or behind their word: %s, %s, %s', (...headings) => {
    expect(readText(`# Plan\n\n${headings.map((own) => `## ${own}\n\n- [ ] it\n\n`).join('')}`).phases.at(-1)).toMatchObject({ number: null, title: 'Mahir' });
  });
});

describe('what stands around months without a number', () => {
  const plan = (...heads: readonly string[]): readonly string[] => told(`# Boat plan\n\n${headings(...heads)}`);

  it('is "ongoing" behind the last and "this week" in brackets before the first', () => {
    expect(plan('Immediate (this week)', 'First month (February)', 'First quarter (February-April)', 'Ongoing')).toEqual(['Immediate (this week) -', 'First month month 1', 'First quarter (February-April) quarter 1', 'Ongoing -']);
  });

  it('is no heading that goes on, or says something else in brackets', () => {
    expect(plan('Costs (this boat)', 'Month 1: Knots', 'Month 2: Sails', 'Ongoing work')).toEqual(['1 Knots month 1', '2 Sails month 2']);
  });
});

describe('what is done on a day', () => {
  it('is no part of a title that ends with it', () => {
    const plan = (...heads: readonly string[]): readonly string[] => told(`# Boat plan\n\n${headings(...heads)}`);
    expect(plan('Phase 1: Knots — done on 13 September 2026', 'Phase 2: Sails — erledigt am 3. Mai 2026', 'Phase 3: Sea')).toEqual(['1 Knots -', '2 Sails -', '3 Sea -']);
    expect(plan('Phase 1: Knots — done on 13 September 2026 at sea', 'Phase 2: Sails')[0]).toMatch(/at sea/);
  });
});
