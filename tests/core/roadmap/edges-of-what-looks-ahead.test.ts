import { headings, table, told as toldIn } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');
const numbered = (...lines: readonly string[]): string => lines.map((own, index) => `${String(index + 1)}. ${own}\n`).join('');

describe('stretches that go on from each other', () => {
  it('take weeks, and none begins far inside the one before', () => {
    expect(told(`# Trip\n\n${headings('Saw (1 May – 4 May 2027)', 'Plane (5 May – 8 May 2027)', 'Oil (9 May – 12 May 2027)')}`)).toEqual([]);
    expect(told(`# Jobs\n\n${numbered('**Saw** - Jan to Dec 2027. One.', '**Plane** - Mar to Dec 2027. Two.', '**Oil** - May to Dec 2027. Three.')}`)).toEqual([]);
  });

  it('are not the same one again', () => {
    expect(told(`# Jobs\n\n${headings('Saw (12 Jan – 30 Jan 2027)', 'Plane (12 Jan – 30 Jan 2027)', 'Oil (12 Jan – 30 Jan 2027)')}`)).toEqual([]);
  });

  it('may be counted in days', () => {
    expect(told('# New at the mill\n\n## Listen\n*days 1–30*\n\na\n\n## Try\n*days 31–60*\n\nb\n\n## Own\n*days 61–90*\n\nc\n')).toEqual(['Listen day 1..30', 'Try day 31..60', 'Own day 61..90']);
  });

  it('are days of a trip where they are few', () => {
    expect(told('# Trip\n\n## Saw\n*days 1–3*\n\na\n\n## Plane\n*days 4–6*\n\nb\n\n## Oil\n*days 7–9*\n\nc\n')).toEqual([]);
  });
});

it('one level with an open task among many shows nothing', () => {
  expect(told('# The boat\n\n- **Level 1: Saw**\n  - a\n- **Level 2: Plane**\n  - b\n- **Level 3: Oil**\n  - [ ] c\n')).toEqual([]);
});

it('ages in the middle of a paragraph are none', () => {
  expect(told('life i guess\n\nsome numbers\n27-29\n30-33\n34-40\n')).toEqual([]);
});

it('two codes with a letter are no countdown', () => {
  expect(told(`# Moving\n\n${headings('T-9: Plane', 'T-1: Oil')}`)).toEqual([]);
});

it('days with goals and tasks in a table are appointments', () => {
  expect(told(`# Sera işi\n\n${table('Tarih | Hedef | Yapılacak | Para', '3.5.2027 | Hazırlık | toprak | 200 bin', '7.8.2027 | İlk sera | biber | 900 bin', '9.9.2027 | Satış | otel | 600 bin')}`)).toEqual([]);
});

it('a state that nothing has yet shows no plan', () => {
  expect(told(`# The house\n\n${table('Jaar | Wat | Kosten | Klaar', '2025 | Saw the floor | 3.100 | ', '2026 | Plane the roof | 9.800 | ', '2027 | Oil the door | 2.400 | ')}`)).toEqual([]);
});

it('a pair of months with two digits behind them is of days where only one is told', () => {
  expect(told('# Boat plan\n\n## Phase 1: Saw (Jan 27 – Mar 27)\n\n- a\n\n## Phase 2: Plane\n\n- b\n')).toEqual(['1 Saw -', '2 Plane -']);
});

it('a letter and a number with a dash set apart are a place in a list, not a countdown', () => {
  expect(told(`# Shelves\n\n${headings('A - 9: Saw', 'B - 5: Plane', 'C - 1: Oil')}`)).toEqual([]);
});

it('days below levels typed without headings are no lengths of a plan', () => {
  expect(told('The dough\n\nLevel 1 - Saw\n2 days\na\n\nLevel 2 - Plane\n3 days\nb\n\nLevel 3 - Oil\n1 day\nc\n')).toEqual([]);
});
