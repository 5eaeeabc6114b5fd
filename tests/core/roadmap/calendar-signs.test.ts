import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';

function spansOf(headings: readonly string[]): readonly (string | null)[] {
  const text = headings.map((heading) => `## ${heading}\n\n- x\n`).join('\n');
  return readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) }).roadmap.phases.map(({ span }) => span && `${span.unit} ${span.start} ${String(span.end)}`);
}

test('the sign for months behind a year names a month of the calendar', () => {
  expect(spansOf(['阶段一：准备（2026年3月）', '阶段二：练习（2026年4–6月）', '阶段三：展示（2026年7月〜2027年2月）']))
    .toEqual(['date 2026-03 2026-03', 'date 2026-04 2026-06', 'date 2026-07 2027-02']);
  expect(spansOf(['1단계: 준비 (2026년 3월 ~ 5월)', '2단계: 연습 (2026년 6월 ~ 2027년 2월)'])).toEqual(['date 2026-03 2026-05', 'date 2026-06 2027-02']);
});

test('without a year it counts months of the plan', () => {
  expect(spansOf(['第一阶段：准备（第1-3个月）', '第二阶段：练习（第4-6个月）'])).toEqual(['month 1 3', 'month 4 6']);
});

test('the Dutch "t/m" is a range', () => {
  expect(spansOf(['Fase 1: Basis (maand 1 t/m 3)', 'Fase 2: Werk (maand 4 t/m 8)'])).toEqual(['month 1 3', 'month 4 8']);
});

test('a year has two halves: what is written of a third is left alone', () => {
  expect(spansOf(['Phase 1: Base (2026 H2)', 'Phase 2: Work (2027 H3)', 'Phase 3: Show (2028)'])).toEqual(['quarter 2026-Q3 2026-Q4', 'date 2027 2027', 'date 2028 2028']);
});
