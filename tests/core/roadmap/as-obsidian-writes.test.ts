import { headings, told } from './told-phases';

describe('phases as people write them in Obsidian', () => {
  it('may have the dates of a task', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Saw 🛫 2027-03-01 📅 2027-04-30', 'Phase 2: Oil 📅 2027-06-30 ⏳ 2027-05-03 🛫 2027-05-01')}`)).toEqual(['1 Saw date 2027-03-01..2027-04-30', '2 Oil date 2027-05-01..2027-06-30']);
    expect(told('# Boat plan\n\n- [ ] **Phase 1: Saw** 🛫 2027-03-01 📅 2027-04-30\n  - a\n- [ ] **Phase 2: Oil** 🛫 2027-05-01 📅 2027-06-30\n  - b\n')).toEqual(['1 Saw date 2027-03-01..2027-04-30', '2 Oil date 2027-05-01..2027-06-30']);
  });

  it('may have tags behind their title', () => {
    expect(told(`# Boat plan #plan\n\n${headings('Phase 1: Saw #work (March 2027)', 'Phase 2: Oil #work #boat/hull (April 2027)', 'Phase 3: C #1 and C# (May 2027)')}`)).toEqual(['1 Saw date 2027-03', '2 Oil date 2027-04', '3 C #1 and C# date 2027-05']);
  });

  it('may have their time in a quote or a line below, whatever their title means elsewhere', () => {
    const part = (title: string, time: string): string => `## ${title}\n\n${time}\n\n- a\n\n`;
    expect(told(`# Learning SQL\n\n${part('Basics', '> ⏱️ Weeks 1-2')}${part('Joins', '> ⏱️ Weeks 3-4')}${part('Windows', '> ⏱️ Weeks 5-6')}`)).toEqual(['Basics week 1..2', 'Joins week 3..4', 'Windows week 5..6']);
    expect(told(`# Learning SQL plan\n\n${part('Beginner', 'Weeks 1-2')}${part('Intermediate', 'Weeks 3-4')}${part('Advanced', 'Weeks 5-6')}`)).toEqual(['1 Beginner week 1..2', '2 Intermediate week 3..4', '3 Advanced week 5..6']);
  });
});
