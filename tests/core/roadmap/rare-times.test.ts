import type { Day } from '../../../src/core/day';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { buildCalendar } from '../../../src/core/roadmap/calendar';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import { readText } from './read-text';

const spans = (text: string): readonly unknown[] => readText(text).phases.map(({ title, span }) => [title, span === null ? null : `${span.unit} ${span.start}..${span.end ?? ''}`]);
const days = (text: string): readonly unknown[] => buildCalendar({ ...readText(text), start: '2026-01-01' as Day }).dates.map((own) => [own?.start, own?.end]);

describe('days as a unit', () => {
  it('count days, not weeks', () => {
    expect([days('## Phase 1: A (10 days)\n\n## Phase 2: B (20 days)\n'), days('## Days 0–29: A\n\n## Days 30–59: B\n')])
      .toEqual([[['2026-01-01', '2026-01-10'], ['2026-01-11', '2026-01-30']], [['2026-01-01', '2026-01-30'], ['2026-01-31', '2026-03-01']]]);
  });
});

describe('a counted month with a year behind it', () => {
  test.each([
    ['## Tháng 3 năm 2026: A\n\n## Tháng 4 – tháng 6 năm 2026: B\n'],
    ['## Tháng 3/2026: A\n\n## Tháng 4–6/2026: B\n'],
    ['## Bulan 3 tahun 2026: A\n\n## Bulan 4 – 6 tahun 2026: B\n'],
  ])('is one of the calendar: %j', (text) => {
    expect(spans(text)).toEqual([['A', 'date 2026-03..2026-03'], ['B', 'date 2026-04..2026-06']]);
  });

  it('and a counted year is none', () => {
    expect(spans('## Năm 1: A\n\n## Năm 2: B\n')).toEqual([['A', 'year 1..1'], ['B', 'year 2..2']]);
  });
});

describe('a part of the year that no year has', () => {
  it('has no days and is named as not understood', () => {
    const text = '## 2026 H1 – H3: A\n\n## 2027 Q1 – Q5: B\n';
    expect(spans(text)).toEqual([['A', null], ['B', null]]);
    const { problems } = readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) });
    expect(problems.filter(({ kind }) => kind === 'unknown-time').map(({ values }) => values['text'])).toEqual(['2026 H1 – H3', '2027 Q1 – Q5']);
  });
});

describe('a length in words', () => {
  test.each([
    ['Sei mesi per imparare il violino', 6, 'month'], ['Plan de doce meses', 12, 'month'], ['Achtzehn Wochen bis zur Prüfung', 18, 'week'],
    ['خطة عشرين أسبوعا', 20, 'week'], ['Ninety days of Rust', 90, 'day'], ['Zwölf Monate', 12, 'month'], ['Dvanáct měsíců do dílny', 12, 'month'],
  ])('is the horizon of a plan called %j', (title, value, unit) => {
    expect(readText(`# ${title}\n\n## Phase 1: A\n\n## Phase 2: B\n`).horizon).toEqual({ value, unit });
  });

  it('is how often where a unit follows its "per"', () => {
    expect(readText('# Due giorni per settimana\n\n## Phase 1: A\n\n## Phase 2: B\n').horizon).toBeNull();
  });
});

describe('words before a time at the head of a line', () => {
  it('are put aside, however many', () => {
    expect(spans('## By the end of March 2027: A\n\n## De abril a junio de 2027: B\n')).toEqual([['A', 'date 2027-03..2027-03'], ['B', 'date 2027-04..2027-06']]);
  });
});

describe('a Czech plan', () => {
  it('has phases, times and goals', () => {
    const { phases } = readText('# Plán\n\n## Fáze 1: Dílna (měsíce 1–4)\n\n**Cíl:** ponk\n\n## 2. etapa: Stánek (březen 2027)\n\n**Rizika:** déšť\n');
    expect(phases.map(({ number, title, span, goal, failureModes }) => [number, title, span?.start, goal, failureModes.map(({ text }) => text)])).toEqual([[1, 'Dílna', 1, 'ponk', []], [2, 'Stánek', '2027-03', null, ['déšť']]]);
  });
});
