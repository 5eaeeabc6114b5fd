import { headings, phases, told } from './told-phases';

describe('a time alone on the line below', () => {
  it('is the time of the phase', () => {
    expect(told('# Boat plan\n\n**Phase 1. Hull**\nMonth 1\n\n- a\n- b\n\n**Phase 2. Sails**\nMonths 2 to 4\n\n- c\n- d\n')).toEqual(['1 Hull month 1', '2 Sails month 2..4']);
    expect(told('# Boat plan\n\n### 1. Hull\n\nMonths 1 to 3\n\n- a\n- b\n\n### 2. Sails\n\nMonths 4 to 6\n\n- c\n- d\n')).toEqual(['1 Hull month 1..3', '2 Sails month 4..6']);
  });

  it('is not that of the phase beside others in its part', () => {
    const weeks = (number: number): string => `**Week ${String(number)}**\n\n- a\n\n**Week ${String(number + 1)}**\n\n- c\n\n`;
    expect(told(`# Boat plan\n\n## 1. Hull\n\n${weeks(1)}## 2. Sea\n\n${weeks(3)}`)).toEqual([1, 2, 3, 4].map(String).map((own) => `${own} Week ${own} week ${own}`));
    expect(told(`# Boat plan\n\n## 1. Hull\n\n${weeks(1).replace('Week 2', 'Part 2')}## 2. Sea\n\n${weeks(3).replace('Week 4', 'Part 4')}`)).toEqual(['1 Hull week 1', '2 Sea week 3']);
  });

  it('is a length in a plan alone: else it may be that of a warranty or a recipe', () => {
    const lengths = (...own: readonly string[]): string => own.map((length, index) => `## ${String(index + 1)}. ${['Salt', 'Drain', 'Wait'][index] ?? ''}\n\n${length}\n\n- a\n\n`).join('');
    expect(told(`# Kimchi plan\n\n${lengths('1 day', '2 days', '2 weeks')}`)).toEqual(['1 Salt 1 days', '2 Drain 2 days', '3 Wait 2 weeks']);
    expect(told(`# Kimchi\n\n${lengths('1 day', '2 days', '2 weeks')}`, 'Note.md')).toEqual([]);
    expect(told(`# Warranties\n\n${lengths('2 years', '5 years', '3 years')}`, 'Note.md')).toEqual([]);
    expect(told(`# Boat\n\n${lengths('Month 1', 'Month 2', 'Month 3')}`, 'Note.md')).toEqual(['1 Salt month 1', '2 Drain month 2', '3 Wait month 3']);
  });

  it('is not that of a title of the whole note', () => {
    expect(phases('# Phase 1 of the boat\n\nMonth 1\n\n- a\n- b\n\nMonth 2\n\n- c\n- d\n').filter(([, title]) => title === 'of the boat')).toEqual([]);
  });
});

describe('wholly bold lines', () => {
  it('keep the title behind a bracket and a colon', () => {
    expect(told('# 航海计划\n\n**短期（1-3个月）：稳定更新**\n\n- a\n- b\n\n**中期（4-6个月）：出海**\n\n- c\n- d\n').map((own) => own.replace(/ (month|\d).*/, ''))).toEqual(['短期: 稳定更新', '中期: 出海']);
  });

  it('are counted down like headings', () => {
    expect(told('# Boat plan\n\n**3 months before: Hull**\n\n- a\n- b\n\n**1 month before: Sails**\n\n- c\n- d\n')).toEqual(told(`# Boat plan\n\n${headings('3 months before: Hull', '1 month before: Sails')}`));
  });
});

describe('times in few signs', () => {
  it('are seasons with a short year', () => {
    expect(told(`# Garden plan\n\n${headings('Winter 26/27 — clear', 'Spring 27 — sow', 'Summer 27 (pick)')}`)).toEqual(['clear -', 'sow -', 'pick -']);
    expect(phases(headings('Summer 16 salads', 'Winter 12 soups', 'Spring 11 pies'), 'Recipes.md')).toEqual([]);
  });

  it('are Japanese years of work', () => {
    expect(told(`# 船の計画\n\n${headings('2027年度 船体', '2028年度 帆')}`).map((own) => own.replace(/ date.*| year.*/, ''))).toEqual(['船体', '帆']);
  });

  it('are labelled with a word apart', () => {
    expect(told(`# 船の計画\n\n${headings('1. 船体 目安：2週間', '2. 帆 目安：3週間')}`)).toEqual(['1 船体 2 weeks', '2 帆 3 weeks']);
  });
});

describe('stages with tasks', () => {
  const stage = (number: number, name: string, box: string): string => `## Stage ${String(number)}: ${name}\n\n- ${box} one\n- ${box} two\n\n`;

  it('are a plan and without are none', () => {
    expect(phases(`# Boat\n\n${stage(1, 'Hull', '[x]')}${stage(2, 'Sails', '[ ]')}${stage(3, 'Sea', '[ ]')}`, 'Boat.md').map(([, title]) => title)).toEqual(['Hull', 'Sails', 'Sea']);
    expect(phases(`# Boat\n\n${stage(1, 'Hull', 'with')}${stage(2, 'Sails', 'with')}${stage(3, 'Sea', 'with')}`, 'Boat.md')).toEqual([]);
  });
});
