import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import type { Span } from '../../../src/core/roadmap/roadmap';
import { readText } from './read-text';

const plan = (title: string, heads: readonly string[]): string => `# ${title}\n${heads.map((head) => `\n## ${head}\n\n- x\n`).join('')}`;
const times = (text: string): unknown => readText(text).phases.map(({ title, span, duration }) => [title, span === null ? null : [span.unit, span.start, span.end], duration === null ? null : [duration.min, duration.max]]);
const problems = (text: string): readonly string[] => readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) }).problems.map(({ kind }) => kind);

describe('the sign 月 behind a number', () => {
  it.each([
    ['学习计划', ['第一阶段：基础（9月）', '第二阶段：项目（10月以后）', '第三阶段：面试（11月-12月）']],
    ['学習計画', ['フェーズ1：基礎（9月）', 'フェーズ2：応用（10月〜11月）', 'フェーズ3：面接（12月）']],
    ['学习计划', ['9月：基础', '10月：项目', '11月：面试']],
  ])('names a month and is never how long: %s, %s', (title, heads) => {
    expect(readText(plan(title, heads)).phases.map(({ span, duration }) => [span, duration])).toEqual(heads.map(() => [null, null]));
    expect(problems(plan(title, heads))).toContain('no-year');
    const dated = readText(plan(`2026年${title}`, heads)).phases;
    expect(dated.map(({ span }) => span?.start)).toEqual(['2026-09', '2026-10', expect.stringMatching(/^2026-1[12]$/)]);
    expect(dated.map(({ duration }) => duration)).toEqual([null, null, null]);
  });

  it.each([['学习计划', '第一阶段：基础（7-8月）', '第二阶段：项目（9-12月）'], ['学習計画', 'フェーズ1：基礎（7〜8月）', 'フェーズ2：応用（9〜12月）']])('asks for the year of a range too: %s', (title, ...heads) => {
    expect(problems(plan(title, heads))).toContain('no-year');
    expect(problems(plan(`2026年${title}`, heads))).not.toContain('no-year');
  });

  it('counts from the start where the phases follow on each other', () => {
    expect(times(plan('学习计划', ['第一阶段：基础（1-3月）', '第二阶段：项目（4-6月）']))).toEqual([['基础', ['month', 1, 3], null], ['项目', ['month', 4, 6], null]]);
  });

  it('is how long with its counter, and beyond twelve', () => {
    const far = plan('学习计划', ['第一阶段：基础（2个月）', '第二阶段：项目（18月）']);
    expect(times(far)).toEqual([['基础', null, [2, 2]], ['项目', null, [18, 18]]]);
    expect(problems(far)).not.toContain('no-year');
    expect(times(plan('学習計画', ['フェーズ1：基礎（2ヶ月）', 'フェーズ2：応用（3ヶ月）']))).toEqual([['基礎', null, [2, 2]], ['応用', null, [3, 3]]]);
  });
});

describe('a count with a "first" beside it', () => {
  it.each([
    ['Rencana Belajar', ['3 Bulan Pertama: dasar', 'Bulan 4-6: proyek'], ['dasar', 'proyek']],
    ["Plan d'apprentissage", ['Les 3 premiers mois : bases', 'Mois 4-6 : projets'], ['bases', 'projets']],
    ['Plan de estudio', ['Los 3 primeros meses: bases', 'Meses 4-6: proyectos'], ['bases', 'proyectos']],
    ['Plano de estudos', ['3 primeiros meses: bases', 'Meses 4-6: projetos'], ['bases', 'projetos']],
  ])('opens the plan: %s', (title, heads, titles) => {
    const spans: readonly Partial<Span>[] = readText(plan(title, heads)).phases.map(({ span }) => span ?? {});
    expect(readText(plan(title, heads)).phases.map((phase) => phase.title)).toEqual(titles);
    expect(spans).toEqual([{ unit: 'month', start: 1, end: 3, open: false }, { unit: 'month', start: 4, end: 6, open: false }]);
  });

  it('is the title where it stands alone', () => {
    expect(times(plan('Rencana Belajar', ['**3-4 Bulan Pertama**', '**Bulan 5-8**']))).toEqual([['3-4 Bulan Pertama', null, [3, 4]], ['Bulan 5-8', ['month', 5, 8], null]]);
  });

  it('is a word of the title where the title goes on', () => {
    expect(times(plan('Study plan', ['2 weeks first draft', '3 weeks second draft'])))
      .toEqual([['first draft', null, [2, 2]], ['second draft', null, [3, 3]]]);
  });
});

describe('a label in bold with its text behind it and no colon between', () => {
  const [goal, made] = ['Know the tools.', 'A report handed in'];
  it.each([['Goal', 'Deliverable'], ['Doel', 'Mijlpaal'], ['Objetivo', 'Entregable']])('opens its part: %s, %s', (aim, due) => {
    const [phase] = readText(`# Plan\n\n- **Phase 1: Base** (4 weeks)\n  **${aim}:** ${goal}\n  **${due}** ${made}\n\n- **Phase 2: Work** (2 weeks)\n  **${aim}:** Build.\n`).phases;
    expect([phase?.goal, phase?.deliverables.map(({ text }) => text)]).toEqual([goal, [made]]);
  });

  it('is a word of a sentence where the line goes on as one', () => {
    const [phase] = readText('# Plan\n\n## Phase 1: Base\n\n**Goal** is what I write on the wall.\n\n**Goal** of mine.\n\n## Phase 2: Work\n\n- b\n').phases;
    expect(phase?.goal).toBeNull();
  });
});

it.each([
  ['Study plan', 'Timeline', 'Start: 1 October 2026', 'Total duration: 52 weeks', 'Phase'],
  ['学习计划', '时间', '开始：2026 年 10 月 1 日，星期四', '总周期：52 周', '阶段'],
  ['Lernplan', 'Zeitraum', 'Beginn: 1. Oktober 2026', 'Gesamtdauer: 52 Wochen', 'Phase'],
])('dates listed below a heading for the time are those of the plan: %s', (title, heading, start, total, word) => {
  const read = readText(`# ${title}\n\n## ${heading}\n\n- ${start}\n- ${total}\n\n## ${word} 1: A\n\n- x\n\n## ${word} 2: B\n\n- y\n`);
  expect([read.start, read.horizon]).toEqual(['2026-10-01', { value: 52, unit: 'week' }]);
});
