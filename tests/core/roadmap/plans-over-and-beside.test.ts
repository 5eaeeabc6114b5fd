import { headings, phases, table, told } from './told-phases';

const titles = (text: string, path?: string): readonly string[] => phases(text, path).map(([, title]) => title);
const under = (heading: string, ...lines: readonly string[]): string => `## ${heading}\n\n${lines.map((own) => `### ${own}\n\n- a\n\n`).join('')}`;

describe('a heading over its phases', () => {
  it('is none right above the first week, or over phases by their letters', () => {
    expect(titles(headings('A 3-week roadmap for interviews', 'Week 1 – Basics', 'Week 2 – Trees', 'Week 3 – Talk'))).toEqual(['Basics', 'Trees', 'Talk']);
    expect(titles(headings('4주 완성 면접 로드맵', 'Week 1 – 기초', 'Week 2 – 심화', 'Week 3 – 실전'), 'Note.md')).toEqual(['기초', '심화', '실전']);
    expect(titles(`# Kit plan\n\n${under('Phase A/B — Input', 'Phase A — Text', 'Phase B — Image')}`)).toEqual(['Text', 'Image']);
    expect(titles(`# Kit audit + plan\n\n## Problems (by 20 April)\n\n- a\n\n## New parts\n\n- b\n\n${under('Plan day by day — 13 days', 'Week 1: Base', 'Week 2: Polish')}`)).toEqual(['Base', 'Polish']);
  });
});

describe('a first month one level higher', () => {
  const rest = under('Months to come', 'Month 2: Sail', 'Month 3: Race', 'Month 4: Rest');

  it('is the first of the months, whatever weeks stand below it', () => {
    expect(titles(`# Boat roadmap\n\n${under('Month 1: Build', 'Week 1: Saw', 'Week 2: Plane', 'Week 3: Glue', 'Week 4: Oil')}${rest}`)).toEqual(['Build', 'Sail', 'Race', 'Rest']);
    expect(titles(`# Boat roadmap\n\n## Month 1: Build\n\n- a\n\n${rest}`)).toEqual(['Build', 'Sail', 'Race', 'Rest']);
  });

  it('is none behind them', () => {
    expect(titles(`# Boat roadmap\n\n${rest}## Month 1: Build\n\n- a\n`)).not.toContain('Build');
  });
});

describe('a first month worked out by weeks', () => {
  const weeks = under('Month 1 — Wood', 'Week 1', 'Week 2', 'Week 3', 'Week 4');

  it('leaves a table of all the months the plan', () => {
    expect(titles(`# Boat (0–3 months)\n\n${weeks}## By month\n\n${table('Month | Theme', '1 | Wood', '2 | Water', '3 | Wind')}`)).toEqual(['Wood', 'Water', 'Wind']);
    // A month of the plan, not how many it has.
    expect(told(`# 3개월 학습 로드맵 (7일차~)\n\n## 전체 그림\n\n${table('월 | 테마 | 끝나면 할 수 있는 것', '1개월차 | 나무 | 배', '2개월차 | 물 | 돛', '3개월차 | 바람 | 길')}${[['1', '나무와 못'], ['2', '물과 돛'], ['3', '바람과 길']].map(([month, title]) => under(`${month ?? ''}개월차: ${title ?? ''}`, 'Week 1: a', 'Week 2: b', 'Week 3: c')).join('')}`).map((own) => own.includes('와') || own.includes('과'))).toEqual([true, true, true]);
    expect(titles(`# Boat (0–3 months)\n\n${weeks}## By month\n\n${table('Month | Theme', '4 | Wood', '5 | Water', '6 | Wind')}`)).not.toEqual(['Wood', 'Water', 'Wind']);
  });
});

describe('phases below several levels', () => {
  const level = (number: number, title: string): string => `# Lv${String(number)}: ${title}\n\n## Goal\n\nFaster.\n\n## Phase 1 (2 days)\n\n- a\n\n## Phase 2 (1 day)\n\n- b\n\n`;

  it('leave the levels the plan', () => {
    expect(titles(`${level(3, 'Chunks')}${level(4, 'Ranks')}${level(5, 'Figures')}`, 'Note.md')).toEqual(['Chunks', 'Ranks', 'Figures']);
  });
});

describe('short steps beside years', () => {
  const years = under('Roadmap of five years', 'Year 1: One trade', 'Year 2: Two trades', 'Year 3: All');

  it('are how it is built, not the plan', () => {
    expect(titles(`# Strategy\n\n${years}${under('How it is built', 'Phase 1: Tables (1 week)', 'Phase 2: Models (2 days)', 'Phase 3: Tests (1 day)')}`)).toEqual(['One trade', 'Two trades', 'All']);
    expect(titles(`# Strategy\n\n${years}${under('How it is built', 'Phase 1: Tables (12 months)', 'Phase 2: Models (2 months)', 'Phase 3: Tests (1 month)')}`)).toEqual(['Tables', 'Models', 'Tests']);
  });
});

describe('one thing told of each phase', () => {
  it('gives way to what the phases are', () => {
    const weeks = under('Training phases', 'Weeks 1-2: Rest', 'Weeks 3-6: Base', 'Weeks 7-9: Strength');
    const success = '## Success criteria\n\n**Phase 1 (week 2) success:**\n- a\n- b\n- c\n\n**Phase 2 (week 6) success:**\n- a\n- b\n- c\n\n**Phase 3 (week 9) success:**\n- a\n- b\n- c\n';
    expect(titles(`# Training plan\n\n${weeks}${success}`)).toEqual(['Rest', 'Base', 'Strength']);
  });
});

describe('a plan told in a line', () => {
  const months = 'January:\n\nSaw the boards.\n\nFebruary:\n\nPlane them.\n\nMarch:\n\nOil them.\n';

  it('gives the months below it their year', () => {
    expect(told(`A boat by hand\n\nI build it this year.\n\nPlan for 2027\n\n${months}`).map((own) => own.replace(/^\S+ /, ''))).toEqual(['date 2027-01', 'date 2027-02', 'date 2027-03']);
    expect(told('A boat by hand\n\nI build it this year.\n\nPlan for 2027\n\n- **January:** saw\n- **February:** plane\n- **March:** oil\n').map((own) => own.replace(/^\S+ /, ''))).toEqual(['date 2027-01', 'date 2027-02', 'date 2027-03']);
    expect(phases(`A boat by hand\n\nI build it this year.\n\nThe dates of 2027\n\n${months}`, 'Boat.md')).toEqual([]);
    expect(phases(`A boat by hand\n\nI build it this year.\n\nA plan for 2027 is what I was asked for in the harbour\n\n${months}`, 'Boat.md')).toEqual([]);
  });
});

describe('a record with a plan in it', () => {
  it('is one by terms of months, and by months to the last of its title', () => {
    expect(titles(`# Art home school\n\n${under('Syllabus', 'Term 1, June/July', 'Term 2, August/September', 'Term 3, October/November')}`)).toHaveLength(3);
    expect(titles(`# Art home school\n\n${under('Syllabus', 'Term 1', 'Term 2', 'Term 3')}`)).toEqual([]);
    expect(titles(`# Expert in 3 months – minutes\n\n${under('Each month', 'Month 1 – Base', 'Month 2 – Search', 'Month 3 – Show')}`)).toHaveLength(3);
    expect(titles(`# Club minutes\n\n${under('Each month', 'Month 1 – Base', 'Month 2 – Search', 'Month 3 – Show')}`, 'Club.md')).toEqual([]);
  });
});

describe('ranks with a P', () => {
  it('are how urgent a thing is', () => {
    expect(titles(`# Task roadmap\n\n${headings('P0: Critical (blockers)', 'P1: High priority', 'P2: Medium priority')}`)).toEqual([]);
    expect(titles(`# Aufgabenplan\n\n${headings('P0: Kritisch', 'P1: Hoch', 'P2: Niedrig')}`)).toEqual([]);
    expect(titles(`# Task roadmap\n\n${headings('P0: Saw', 'P1: Plane', 'P2: High tide')}`)).toEqual(['Saw', 'Plane', 'High tide']);
  });
});

describe('headings over days', () => {
  const day = (title: string, date: string): string => `### ${title}\n*${date} | Run*\n\nWent well.\n\n`;

  it('are a diary where most are single ones', () => {
    expect(titles(`# Bear training\n\n## To the hills\n\n${day('Legs', 'May 24')}${day('Snow', 'May 26')}${day('Walk', 'June 2')}${day('Two walks', 'June 15-17')}${day('Ball', 'June 18-19')}`)).toEqual([]);
    expect(titles(`# Bear training plan\n\n## To the hills\n\n${day('Legs', 'May 24-26')}${day('Snow', 'May 27-30')}${day('Two walks', 'June 15-17')}`)).toEqual(['Legs', 'Snow', 'Two walks']);
  });
});

describe('tables of times', () => {
  it('have periods whose last days stand in another column', () => {
    expect(told(`# Boat\n\n## Work\n\n${table('Activity | Period | Deadline', 'Saw | 1 May - 30 August 2027 | 30 August 2027', 'Plane | 1 - 5 September 2027 | 5 September 2027', 'Oil | 6 - 10 September 2027 | 10 September 2027')}`).map((own) => own.split(' ')[0])).toEqual(['Saw', 'Plane', 'Oil']);
  });

  it('are told once, where another is the same work for those who begin later', () => {
    const work = (first: number): string => table('Task | Period', `Saw | 1 - 9 ${['May', 'June'][first] ?? ''} 2027`, `Plane | 10 - 19 ${['May', 'June'][first] ?? ''} 2027`, `Oil | 20 - 29 ${['May', 'June'][first] ?? ''} 2027`);
    expect(told(`# Boat plan\n\n## Normal\n\n${work(1)}## Fast\n\n${work(0)}`)).toHaveLength(3);
  });
});

describe('words beside a time', () => {
  it('are no part of the title, and two months may share their sign', () => {
    expect(titles(`# Roadmap\n\n${headings('Phase 1 – Base (mostly completed)', 'Phase 2 – Search (ready)')}`)).toEqual(['Base', 'Search (ready)']);
    expect(told(`# 学习计划\n\n${headings('2027年1月：准备', '2027年2、3月：总结')}`)).toEqual(['准备 date 2027-01', '总结 date 2027-02..2027-03']);
    expect(titles('# Plan de trabajo\n\n## Cronograma\n\n### Entrega 1 — Base\n\n**Fecha límite: 25/09/2027**\n\n- a\n\n### Entrega 2 — Mejora\n\n**Fecha límite: 23/10/2027**\n\n- b\n\n### Entrega 3 — Cierre\n\n**Fecha límite: 20/11/2027**\n\n- c\n')).toEqual(['Base', 'Mejora', 'Cierre']);
  });
});

describe('numbered parts without times', () => {
  const parts = headings('1. Market', '2. Talent', '3. Sales', '4. Service');

  it('are phases of a roadmap, of learning, and below a plan of their own', () => {
    expect(titles(`# Backend roadmap\n\n${parts}`)).toHaveLength(4);
    expect(titles(`# Plan to learn sales\n\n${parts}`)).toHaveLength(4);
    expect(titles(`# Shop plan\n\n## Study plan\n\n${parts}`)).toHaveLength(4);
  });

  it('are those of a document that is a plan of business or action', () => {
    expect(titles(`# Action plan (90 days)\n\n${parts}`, 'Shop.md')).toEqual([]);
    expect(titles(`# Business plan\n\n${parts}`, 'Shop.md')).toEqual([]);
  });
});
