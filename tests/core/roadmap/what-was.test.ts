import { headings, phases, table } from './told-phases';

const days = (inner: string): string => [1, 2, 3, 4, 5].map((day) => `### Day ${String(day)} – Knots ${String(day)}\n\nText.\n\n#### ${inner}\n- a\n\n`).join('');

describe('days', () => {
  it('that each tell what was learnt are a diary', () => {
    expect(phases(`# Sailing\n\n## Plan of work\n\n- daily\n\n## Preparation\n\n${days('What I learned')}`)).toEqual([]);
    expect(phases(`# Żeglowanie\n\n## Plan pracy\n\n- codziennie\n\n## Przygotowanie\n\n${days('Czego się nauczyłam').replaceAll('Day', 'Dzień')}`)).toEqual([]);
    expect(phases(`# Sailing study plan\n\n${days('Tasks')}`)).toHaveLength(5);
  });

  it('as many as one trains in a week come again each week', () => {
    const split = [1, 2, 3, 4, 5].map((day) => `## Day ${String(day)} — Body ${String(day)}\n\n1. Bench 3 × 10\n2. Row 3 × 12\n\n`).join('');
    for (const often of ['5 days/week', '5 days a week', '5 days per week', '4 days/week']) expect(phases(`# 5-day workout plan\n\nFull gym, ${often}.\n\n${split}`)).toEqual([]);
    expect(phases(`# 5-day workout plan\n\nFull gym, once.\n\n${split}`)).toHaveLength(5);
    expect(phases(`# Workout plan\n\nFull gym, 3 days/week.\n\n${table('Day | Focus', '1 | Arms', '2 | Legs', '3 | Back', '4 | Rest')}`)).toEqual([]);
    expect(phases(`# 5-day workout plan\n\nFull gym, 9 days a week.\n\n${split}`)).toHaveLength(5);
  });
});

describe('stretches of months', () => {
  const part = (title: string, ...days: readonly string[]): string => `## ${title}\n\n${table('Date | Event', ...days.map((day) => `${day} | They answered.`))}`;
  const chronicle = `${part('The case begins (August – October 2025)', '2025-08-03', '2025-08-04', '2025-08-05')}${part('Papers (December 2025 – April 2026)', '2025-12-29', '2026-01-07', '2026-01-08')}`;

  it('with dated rows in each are what happened, where nothing says that they are a plan', () => {
    expect(phases(`# Case timeline: two years\n\nA record.\n\n${chronicle}`, 'Case.md')).toEqual([]);
    expect(phases(`# Project plan\n\n${chronicle}`, 'Case.md')).toHaveLength(2);
    expect(phases(`# Case timeline: two years\n\n${headings('The case begins (August – October 2025)', 'Papers (December 2025 – April 2026)')}`, 'Case.md')).toHaveLength(2);
  });
});

describe('horizons', () => {
  const list = '1. Write goals down\n   1. Kinds of goals\n      1. Long-term goals (2+ years)\n      2. Medium-term goals (1 year)\n      3. Short-term goals (3 months)\n2. Refine them\n';

  it('in a list in a list are examples, but not in a plan', () => {
    expect(phases(`Steps\n\n${list}`, 'Goals.md')).toEqual([]);
    expect(phases(`# Career roadmap\n\n${list}`, 'Goals.md')).toHaveLength(3);
  });
});

it('parts of a record of what was done are no phases', () => {
  expect(phases('# 4-year\n> 취업 준비\n\n# 활동 내역\n\n## 1학기\n\n- a\n\n## 2학기\n\n- b\n', 'Year.md')).toEqual([]);
});
