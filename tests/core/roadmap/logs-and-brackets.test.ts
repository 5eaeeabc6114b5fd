import { readText } from './read-text';

const phases = (text: string): readonly unknown[] => readText(text).phases.map(({ number, title, span }) => [number, title, span === null ? null : `${span.unit} ${span.start}..${span.end ?? ''}`]);
const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

it.each([
  ['# Plan\n\n### Phase 1: Week 1-2 (Setup)\n- a\n### Phase 2: Month 2 (Growth)\n- b\n', [[1, 'Setup', 'week 1..2'], [2, 'Growth', 'month 2..2']]],
  ['# خطة\n\n### المرحلة الأولى: الأسبوع 1-2 (تأسيس)\n- a\n### المرحلة الثانية: الشهر 2 (توسع)\n- b\n', [[1, 'تأسيس', 'week 1..2'], [2, 'توسع', 'month 2..2']]],
  ['# 学习计划\n\n### 第一阶段：第1-2周（基础）\n- a\n### 第二阶段：第3-4周（进阶）\n- b\n', [[1, '基础', 'week 1..2'], [2, '进阶', 'week 3..4']]],
  ['# Plan\n\n### Phase 1: Setup (Basics) (Week 1-2)\n- a\n### Phase 2: Growth (Week 3-4)\n- b\n', [[1, 'Setup (Basics)', 'week 1..2'], [2, 'Growth', 'week 3..4']]],
])('a title may stand in brackets behind the time: %s', (text, expected) => {
  expect(phases(text)).toEqual(expected);
});

it('weeks have the number of the level behind them', () => {
  expect(phases('# Plano de estudo\n\n### Semanas 1–2: Nível 1 – Bases\n\n- a\n\n### Semanas 3–4: Nível 2 – Dados\n\n- b\n')).toEqual([[1, 'Bases', 'week 1..2'], [2, 'Dados', 'week 3..4']]);
});

it('`1h` is an hour, `1H 2026` half a year', () => {
  expect(phases('# Plan de estudio\n\n## Fase 1 – JavaScript (1h – 1h 30min)\n\n- a\n\n## Fase 2: Node (1h – 1h 30min)\n\n- b\n').map((own) => (own as unknown[])[2])).toEqual([null, null]);
  expect(phases('# Career plan\n\n## 1H 2026: Learn\n\n- a\n\n## 2H 2026: Apply\n\n- b\n').map((own) => (own as unknown[])[2])).toEqual(['quarter 2026-Q1..2026-Q2', 'quarter 2026-Q3..2026-Q4']);
});

describe('a log', () => {
  const weeks = (order: readonly number[]): string => order.map((week) => `## Week ${week} — part ${week}\n\nDone.\n\n1. a\n\n`).join('');

  it('has the last week first, a plan the first, unless it says that it is one', () => {
    expect(titles(`# Working on the agent\n\n${weeks([3, 2, 1])}`)).toEqual([]);
    expect(titles(`# Working on the agent\n\n${weeks([1, 2, 3])}`)).toHaveLength(3);
    expect(titles(`# Plan for the agent\n\n${weeks([3, 2, 1])}`)).toHaveLength(3);
    expect(titles(`# Status update\n\n${weeks([1, 2, 3])}`)).toEqual([]);
  });

  it('has sentences in its lines, a plan has titles', () => {
    const lines = (what: string): string => [1, 2, 3].map((week) => `Week ${week}: ${what}\n\n`).join('');
    expect(titles(`# Web design\n\n${lines('wrote the introduction and drew a prototype of the whole screen for the team')}`)).toEqual([]);
    expect(titles(`# Web design\n\n${lines('The introduction')}`)).toHaveLength(3);
    expect(titles(`# Study plan\n\n${lines('write the introduction and draw a prototype of the whole screen for the team')}`)).toHaveLength(3);
  });
});

it('a list that a line announces is no plan', () => {
  const list = '1. **Entry:** five questions\n2. **Reading:** a page\n3. **Exit:** one task\n';
  expect(titles(`# Learning plan for sums\n\n## Learning path\n\nFor each task:\n\n${list}`)).toEqual([]);
  expect(titles(`# Learning plan for sums\n\n## Learning path\n\nIt is short.\n\n${list}`)).toEqual(['Entry', 'Reading', 'Exit']);
});

it('a phase 0 may have a heading of another level than the phases behind it', () => {
  expect(phases('# Loop\n\ntext\n\n# Plan\n\n## Phase 0. Start\n\n- a\n\n# Phase 1. Nest\n\n- b\n\n# Phase 2. Data\n\n- c\n')).toEqual([[0, 'Start', null], [1, 'Nest', null], [2, 'Data', null]]);
});
