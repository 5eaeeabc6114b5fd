import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';

function spansOf(headings: readonly string[]): readonly (string | null)[] {
  const text = headings.map((heading) => `## ${heading}\n\n- x\n`).join('\n');
  return readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) }).roadmap.phases.map(({ span }) => span && `${span.unit} ${span.start} ${String(span.end)}`);
}

function datesOf(title: string, headings: readonly string[]): readonly unknown[] {
  const text = `# ${title}\n\n${headings.map((own) => `## ${own}\n\n- x\n\n`).join('')}`;
  return readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) }).roadmap.phases.map(({ span }) => span?.start);
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

describe('the sign for months alone behind a number', () => {
  it('names the month, of the year around it where there is one', () => {
    expect(spansOf(['4月：基礎', '5月：応用'])).toEqual([null, null]);
    expect(spansOf(['1월: 기초', '2월: 심화'])).toEqual([null, null]);
    expect(datesOf('2026年 学习计划', ['1-3月：基础', '4-6月：应用'])).toEqual(['2026-01', '2026-04']);
    expect(datesOf('2026年 学习计划', ['一月：基础', '2-3月：应用', '4～6月：实战'])).toEqual(['2026-01', '2026-02', '2026-04']);
  });

  it('is no length where the months do not count up from the first', () => {
    const phases = (times: readonly string[]): readonly unknown[] => {
      const text = `# 考研计划\n\n${times.map((own) => `## ${own} 阶段\n\n- x\n\n`).join('')}`;
      return readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) }).roadmap.phases.map(({ span, duration }) => [span?.start ?? null, duration?.min ?? null]);
    };
    expect(phases(['3-6月', '7-9月', '10-12月'])).toEqual([[null, null], [null, null], [null, null]]);
    expect(phases(['1-3月', '4-6月', '7-9月'])).toEqual([[1, null], [4, null], [7, null]]);
    expect(phases(['3-6个月', '2-4个月'])).toEqual([[null, 3], [null, 2]]);
    expect(phases(['0-3月', '5-6月'])).toEqual([[null, 0], [null, null]]);
    expect(phases(['3-6月', '13-18月'])).toEqual([[null, null], [null, 13]]);
    expect(phases(['0-3月', '3-6月'])).toEqual([[0, null], [3, null]]);
  });

  it('counts months of the plan behind the sign for an order', () => {
    expect(spansOf(['第1月：基础', '第2-3月：应用'])).toEqual(['month 1 1', 'month 2 3']);
    expect(spansOf(['1개월차: 기초', '2~3개월차: 심화'])).toEqual(['month 1 1', 'month 2 3']);
  });

  it('heads a column of months', () => {
    const text = '# 学习计划\n\n| 月 | 内容 |\n|---|---|\n| 1 | 基础 |\n| 2-3 | 应用 |\n| 4 | 实战 |\n';
    expect(readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) }).roadmap.phases.map(({ span }) => span && `${span.unit} ${span.start}`)).toEqual(['month 1', 'month 2', 'month 4']);
  });
});
