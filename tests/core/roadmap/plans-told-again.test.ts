import { readText } from './read-text';
import { phases, table, told } from './told-phases';

const lines = (text: string): readonly number[] => readText(text).phases.map(({ line }) => line);

describe('the same time told again', () => {
  it('in other words is no other phase', () => {
    const months = '### Month 1: Linux basics\n- a\n### Month 2: System programming\n- b\n### Month 3: Kernel and practice\n- c\n';
    const again = '### Month 1: Linux\n- d\n### Month 2: Systems\n- e\n### Month 3: Kernel work\n- f\n';
    expect(phases(`# Roadmap\n\n## Curriculum\n\n${months}\n## By day\n\n${again}`)).toHaveLength(3);
    // Two tracks have nothing in common.
    expect(phases(`# Roadmap\n\n## Curriculum\n\n${months}\n## On the water\n\n### Month 1: Row\n- d\n### Month 2: Sail\n- e\n### Month 3: Swim\n- f\n`)).toHaveLength(6);
  });

  it('in days, costs and checks is no part of the months of a plan', () => {
    const plan = '## Three-month plan\n\n### Month 1 (July 2027): Core\n- a\n### Month 2 (August 2027): Usable\n- b\n### Month 3 (September 2027): Launch\n- c\n';
    expect(told(`# Founder plan\n\n${plan}\n## Next seven days\n\n### Day 1-2\n- d\n### Day 3-4\n- e\n### Day 5-7\n- f\n`)).toHaveLength(3);
    expect(told(`# Founder plan\n\n${plan}\n## Money\n\n### July–August costs\n- d\n### September costs\n- e\n\n## Gates\n\n### End of July\n- f\n### End of August\n- g\n### End of September\n- h\n`)).toHaveLength(3);
    expect(told(`# Founder plan\n\n${plan}\n## Later\n\n### October 2027\n- d\n### November 2027\n- e\n### December 2027\n- f\n### January 2028\n- g\n`)).not.toHaveLength(3);
  });

  it('in a diary behind the weeks of a plan is what was', () => {
    expect(told('# Boat\n\n## Plan\n\n### Week 1: Saw\n- a\n### Weeks 2-4: Plane\n- b\n### Week 5: Oil\n- c\n\n## Diary\n\n### Week 1: Saw (2027-03-01 – 2027-03-05)\n- d\n### Week 2: Plane (2027-03-08 – 2027-03-12)\n- e\n### Week 3: Glue (2027-03-15 – 2027-03-19)\n- f\n')).toHaveLength(3);
  });
});

describe('a sequence that is no plan', () => {
  it('does not hide another of its kind', () => {
    const questions = '### Q1: Where is it?\n\nHere.\n\n### Q2: How long?\n\nLong.\n\n### Q3: Who?\n\nWe.\n\n### Q4: How much?\n\nMuch.\n';
    expect(told(`# Guide to the kit\n\n## Questions\n\n${questions}\n## 3-month plan\n\n### Month 1: Core\n- a\n### Month 2: Screens\n- b\n### Month 3: Release\n- c\n`)).toEqual(['1 Core month 1', '2 Screens month 2', '3 Release month 3']);
  });

  it('is the chapters of a thesis beside its plan', () => {
    const chapters = '### Chapter 1: Introduction\n- a\n### Chapter 2: Background\n- b\n### Chapter 3: Results\n- c\n';
    const plan = '## Project plan\n\n**1. Research**\n- read\n\n**2. Build**\n- code\n\n**3. Write**\n- text\n';
    expect(told(`# Thesis plan\n\n## Structure\n\n${chapters}\n${plan}`)).toEqual(['1 Research -', '2 Build -', '3 Write -']);
    expect(told(`---\nroadmap: true\n---\n# Thesis plan\n\n## Structure\n\n${chapters}\n${plan}`)).toEqual(['1 Research -', '2 Build -', '3 Write -']);
    expect(told(`# Thesis plan\n\n## Structure\n\n${chapters}`)).toHaveLength(3);
    expect(told(`# Thesis plan\n\n${plan.replace('Project plan', 'Project parts')}`)).toEqual([]);
  });
});

describe('a first phase below a table of them all', () => {
  const rows = ['Phase 1: Saw | 1-10 | a boat', 'Phase 2: Plane | 11-20 | a mast', 'Phase 3: Glue | 21-30 | a sail', 'Phase 4: Oil | 31-40 | a trip'];

  it('leaves the table the plan', () => {
    expect(lines(`# Boat plan\n\n${table('Phase | Weeks | Goal', ...rows)}## Phase 1: Saw (weeks 1-10)\n\n- a\n`)).toEqual([5, 6, 7, 8]);
  });

  it('is the plan with most of the others, or with other numbers', () => {
    expect(lines(`# Boat plan\n\n${table('Phase | Weeks | Goal', ...rows)}${['1: Saw', '2: Plane', '3: Glue'].map((own) => `## Phase ${own}\n\n- a\n\n`).join('')}`)).toEqual([10, 14, 18]);
    expect(lines(`# Boat plan\n\n${table('Phase | Weeks | Goal', ...rows)}## Phase 5: Row (weeks 41-44)\n\n- a\n\n## Phase 6: Swim (weeks 45-48)\n\n- a\n`)).not.toContain(6);
  });
});
