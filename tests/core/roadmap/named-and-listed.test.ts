import { headings, phases, table, told } from './told-phases';

describe('headings over phases named in bold', () => {
  const part = (time: string, name: string): string => `### ${time}\n**${name}**\n\n- a\n\n`;

  it('say when each phase is', () => {
    expect(told(`# Album plan 2027\n\n${part('January → March', 'Phase 1: Record')}${part('April 3-9 (Release week)', 'Phase 2: Show')}${part('May+ (After)', 'Phase 3: Tour')}`).map((own) => own.replace(/ date.*/, ''))).toEqual(['1 Record', '2 Show', '3 Tour']);
  });

  it('say it of all of them, or of none', () => {
    expect(phases(`# Album plan 2027\n\n${part('January → March', 'Phase 1: Record')}${part('April 3-9', 'Drums')}${part('May', 'Phase 3: Tour')}`).map(([, title]) => title)).toEqual(['Record', 'Tour']);
    expect(phases(`# Album plan 2027\n\n${part('January → March', 'Phase 1: Record')}${part('April – June', 'Phase 2: Show')}**Phase 3: Tour**\n\n- b\n`).map(([number]) => number)).toEqual([1, 2, 3]);
  });
});

describe('codes before headings', () => {
  const risks = headings('T1: Mast breaks', 'T2: Sail tears', 'T3: Rope rots', 'T4: Paint peels');

  it('are no quarters where weeks are counted', () => {
    expect(told(`# Plan de trabajo\n\n## Cronograma\n\n${['Semana 1: Casco', 'Semana 2: Cubierta', 'Semana 3: Velas'].map((own) => `### ${own}\n\n- a\n- b\n- c\n\n`).join('')}${risks}`)).toEqual(['1 Casco week 1', '2 Cubierta week 2', '3 Velas week 3']);
    expect(told(`# Plan de trabajo\n\n${headings('T1: Casco', 'T2: Cubierta', 'T3: Velas')}`)).toEqual(['1 Casco quarter 1', '2 Cubierta quarter 2', '3 Velas quarter 3']);
  });

  it('are letters in turn, and no part of a title', () => {
    expect(told(`# Boat plan\n\n${headings('A. Knots (5 days)', 'B. Ropes (3 days)')}`)).toEqual(['Knots 5 days', 'Ropes 3 days']);
    expect(told(`# Boat plan\n\n${headings('A. Knots (5 days)', 'C. Ropes (3 days)')}`)).toEqual(['A. Knots 5 days', 'C. Ropes 3 days']);
  });
});

describe('a numbered table', () => {
  it('of modules is the plan of a note that is called a curriculum', () => {
    const modules = table('# | Module | Question', '01 | Knots | Why tie?', '02 | Ropes | Why pull?', '03 | Sails | Why blow?', '04 | Races | Why run?');
    expect(phases(`# Curriculum roadmap\n\n## The modules\n\n${modules}`)).toEqual([[1, 'Knots', null], [2, 'Ropes', null], [3, 'Sails', null], [4, 'Races', null]]);
    expect(phases(`# About the club\n\n## The modules\n\n${modules}`, 'Club.md')).toEqual([]);
    expect(phases(`# Curriculum roadmap\n\n## The rooms\n\n${modules.replace('Module', 'Room')}`)).toEqual([]);
  });

  it('has its numbers before its titles, in two digits', () => {
    expect(phases(`# Study plan\n\n${table('Wk | Module | Hours', '1 | 01 Knots | 8', '2 | 02 Ropes | 10', '3 | 10 Sails | 8')}`)).toEqual([[1, 'Knots', 'week'], [2, 'Ropes', 'week'], [10, 'Sails', 'week']]);
  });

  it('of domains of an exam counts no days', () => {
    const steps = table('Module | Task | Service', '1. Knots | tie | rope', '2. Ropes | pull | mast', '3. Sails | blow | wind', '4. Races | run | sea');
    expect(phases(`# Learning roadmap\n\n${table('Domain | Weight | Modules', 'D1: Rope work | 28% | 2, 3', 'D2: Sail work | 24% | 2, 5', 'D3: Sea work | 24% | 7')}\n${steps}`).map(([, title]) => title)).toEqual(['Knots', 'Ropes', 'Sails', 'Races']);
  });

  it('of weeks and days alone is a training program', () => {
    const weeks = Array.from({ length: 8 }, (_none, at) => `${String(at + 1)} | 4 miles | 5 miles (easy) | 4 miles | rest | 6 miles`);
    expect(phases(table('Week | Monday | Tuesday | Wednesday | Thursday | Friday', ...weeks), 'Running.md')).toHaveLength(8);
    expect(phases(table('Week | Monday | Tuesday | Wednesday | Thursday | Friday', ...weeks.slice(0, 5)), 'Running.md')).toEqual([]);
    expect(phases(table('Week | Monday | Tuesday | Wednesday | Thursday | Friday', ...weeks.map((own) => own.replace(/miles/g, '').replace(/\(easy\)|rest/g, '5'))), 'Running.md')).toEqual([]);
  });
});

describe('a list', () => {
  it('of sessions in turn is the plan of a study curriculum', () => {
    const list = '- **Session 1:** Knots\n- **Session 2:** Ropes\n- **Session 3:** Sails\n- **Session 4:** Races\n';
    expect(phases(`# Study curriculum\n\n### By session:\n\n${list}`)).toHaveLength(4);
    expect(phases(`# Works council\n\n### By session:\n\n${list}`, 'Council.md')).toEqual([]);
    expect(phases(`## 통계 스터디 커리큘럼\n\n### 내용:\n- **1회차:** 매듭\n- **2회차:** 밧줄\n- **3회차:** 돛\n- **4회차:** 경주\n`).map(([number, title]) => `${String(number)} ${title}`)).toEqual(['1 매듭', '2 밧줄', '3 돛', '4 경주']);
  });

  it('of lengths over lists is the plan of a roadmap, with what stands last without one', () => {
    const list = (...titles: readonly string[]): string => titles.map((own) => `- ${own}\n  - [ ] one\n  - [ ] two\n\n`).join('');
    expect(told(`# Project roadmap\n\n## Milestones\n\n${list('Idea (4 weeks)', 'Core (12 weeks)', 'Polish (8 weeks)', 'Launch')}`)).toEqual(['Idea 4 weeks', 'Core 12 weeks', 'Polish 8 weeks', 'Launch -']);
    expect(told('# Project roadmap\n\n## Milestones\n\n- Idea (4 weeks)\n- Core (12 weeks)\n- Polish (8 weeks)\n- Launch\n')).toEqual([]);
  });

  it('of months in a record is one below a heading that plans', () => {
    const list = '1. October - December: Read\n2. January - March: Write\n3. April - August: Show\n';
    expect(phases(`---\ntitle: Meeting of May\n---\n\n## Summary\n\nTalk.\n\n## First year plan\n\n${list}`)).toHaveLength(3);
    expect(phases(`---\ntitle: Meeting of May\n---\n\n## Summary\n\nTalk.\n\n## What was\n\n${list}`)).toEqual([]);
  });
});

describe('sections', () => {
  it.each([['Section', 'Learning roadmap'], ['Sección', 'Ruta de aprendizaje'], ['Seção', 'Plano de estudos'], ['Sezione', 'Piano di studio']])('are steps where each says what it is for: %s', (word, title) => {
    const section = (number: number, name: string): string => `## ${word} ${String(number)}: ${name}\n\n**Goal:** tie ${name}\n\n- a\n\n`;
    expect(phases(`# ${title}\n\n${section(1, 'Knots')}${section(2, 'Ropes')}${section(3, 'Sails')}`).map(([number, name]) => `${String(number)} ${name}`)).toEqual(['1 Knots', '2 Ropes', '3 Sails']);
  });
});

describe('times', () => {
  it('are no amounts of money or reward', () => {
    expect(phases(`# Training plan\n\n${table('Step | Reward | Grade', '6.5M | 764 | Low', '7.0M | 855 | Fair', '7.5M | 987 | High')}`)).toEqual([]);
    expect(told(`# Boat plan\n\n${headings('Phase 1: Sell for $48M', 'Phase 2: Rest ($3M)')}`).map((own) => own.slice(-1))).toEqual(['-', '-']);
  });

  it('end in Turkish with which part of the month', () => {
    expect(told(`# Plan\n\n${headings('FAZ 1: Yaz (20 Haziran – Eylül sonu 2026)', 'FAZ 2: Oku (Ekim başı 2026)')}`)).toEqual(['1 Yaz date 2026-06-20..2026-09', '2 Oku date 2026-10']);
  });
});

it('a final phase without a month stands right behind the months', () => {
  expect(phases(`# Projectplanning\n\n${headings('Januari', 'Februari', 'Slotfase', 'Samenvatting')}`).map(([, title]) => title)).toEqual(['Januari', 'Februari', 'Slotfase']);
});

it('a line before the first heading says that a list of weeks is a plan', () => {
  const weeks = [1, 2, 3].map((week) => `#### Week ${String(week)}\n\n- **Verse:** a\n\n`).join('');
  expect(phases(`Below is a weekly list for year three of a seven-year study plan.\n\n### Year three: weekly reading list\n\n${weeks}`, 'Books.md')).toHaveLength(3);
  expect(phases(`Below is what I have read.\n\n### Year three: weekly reading list\n\n${weeks}`, 'Books.md')).toEqual([]);
});

it('gates with tasks are steps of a launch plan, not where they are only told of', () => {
  const gate = (number: number, text: string): string => `## Gate ${String(number)} — Hull ${String(number)}\n\n${text}\n\n`;
  expect(phases(`# Launch plan\n\n${gate(1, '- [ ] saw')}${gate(2, '- [ ] plane')}${gate(3, '- [ ] oil')}`)).toHaveLength(3);
  expect(phases(`# Launch plan\n\n${gate(1, 'It is open.')}${gate(2, 'It is shut.')}${gate(3, 'It is blue.')}`)).toEqual([]);
});
