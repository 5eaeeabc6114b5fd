import { headings, phases, table, told } from './told-phases';

describe('numbered rows', () => {
  const rows = ['1 | Ring the bell | Guard', '2 | Leave the ship | All', '3 | Count them | Mate', '4 | Call home | Captain'];

  it.each([['Evacuation plan', 'Step | What | Who'], ['Test plan of the radio', '# | Step | Expected'], ['Eskalationsplan', 'Stufe | Was | Wer'], ['Plan de evacuación', 'Paso | Acción | Responsable'], ['План тестирования', '№ | Шаг | Ожидание']])('are the steps of one day where nothing is learnt: %s', (title, head) => {
    expect(phases(`# ${title}\n\n${table(head, ...rows)}`)).toEqual([]);
  });

  it('are modules of what is learnt', () => {
    expect(phases(`# Study plan\n\n${table('# | Module | Who', ...rows)}`)).toHaveLength(4);
  });
});

describe('sections and topics', () => {
  const part = (word: string, label: string): string => ['Knots', 'Ropes', 'Sails'].map((own, at) => `## ${word} ${String(at + 1)}: ${own}\n**${label}:** tie ${own}\n\n`).join('');

  it.each([['Questions to the crew', 'Section', 'Goal'], ['Lecture notes on ships', 'Topic', 'Objectives'], ['Encuesta a bordo', 'Sección', 'Objetivo'], ['Quality of the boats', 'Gate', 'Goal'], ['Race around the bay', 'Checkpoint', 'Goal']])('are parts of a text that is no plan, whatever they are for: %s', (title, word, label) => {
    expect(phases(`# ${title}\n\n${part(word, label)}`, 'Ship.md')).toEqual([]);
    expect(phases(`# Learning roadmap\n\n${part('Topic', 'Goal')}`)).toHaveLength(3);
  });
});

describe('phases told in prose', () => {
  const rite = (heading: string): number => phases(`# At the altar\n\n## ${heading}\n\n${['Welcome', 'Gifts', 'Farewell'].map((own, at) => `### Phase ${String(at + 1)}: ${own}\nAll stand.\n\n`).join('')}`, 'Altar.md').length;

  it('are planned below an order of work, not below any sequence', () => {
    expect(['Order of work', '実装順'].map(rite)).toEqual([3, 3]);
    expect(['Sequence', '顺序', 'Reihenfolge der Feier', 'Порядок службы', 'Urutan acara'].map(rite)).toEqual([0, 0, 0, 0, 0]);
  });
});

it('numbered lines over trees are files and menus in a plan of no learning', () => {
  const code = `\`\`\`\n${['1. Old', '2. New', '3. Tests'].map((own) => `${own}\n├── ropes\n└── sails\n`).join('\n')}\`\`\`\n`;
  expect(phases(`# Moving plan\n\n${code}`)).toEqual([]);
  expect(phases(`# Boats\n\n## What I learn: roadmap\n\n${code}`)).toHaveLength(3);
});

it('two digits before the titles of a table are part of them where they are not in turn', () => {
  expect(phases(`# Reading plan\n\n${table('Week | Book | Pages', '1 | 12 Rules | 300', '2 | 10 Quarrels | 140', '3 | 13 Reasons | 280')}`)).toEqual([[null, '12 Rules', 'week'], [null, '10 Quarrels', 'week'], [null, '13 Reasons', 'week']]);
});

describe('a table of weeks with a column for each of several', () => {
  it('has the title that stands before these', () => {
    expect(told(`# Training plan\n\n${table('Week | Focus | Workout 1 | Workout 2', '1 | Base | squat | bench', '2 | Load | squat | bench', '3 | Peak | squat | bench')}`)).toEqual(['Base week 1', 'Load week 2', 'Peak week 3']);
    expect(told(`# Delivery plan\n\n${table('Week | Team A | Team B', '1 | hull | deck', '2 | mast | sails')}`)).toEqual(['1 Week 1 week 1', '2 Week 2 week 2']);
  });
});

it('T1 is a quarter where weeks stand inside it', () => {
  expect(told(`# Feuille de route\n\n## T1 : Coque\n- Semaine 1 : bois\n- Semaine 2 : clous\n\n${headings('T2 : Pont', 'T3 : Voiles')}`)).toEqual(['1 Coque quarter 1', '2 Pont quarter 2', '3 Voiles quarter 3']);
});

it('two milestones of what was are no plan', () => {
  expect(phases('# The yard: history and plan\n\n## Milestone 1: Founded\nIn a shed.\n\n## Milestone 2: First boat\nIn the bay.\n')).toEqual([]);
});

it('a sentence above a title without a time does not say that weeks are a plan', () => {
  const log = (opening: string): number => phases(`${opening}\n\n# Log\n\n${headings('Week 1', 'Week 2', 'Week 3')}`.replace(/- (?:one|two)\n/g, 'Rain.\n'), 'Log.md').length;
  expect(['My plan for this week is to sail more.', 'Our saving plan for 2026 in short.', 'Mein Plan für die 6 Wochen danach war einfach.'].map(log)).toEqual([0, 0, 0]);
});

describe('months in a list of minutes', () => {
  const minutes = (heading: string, ...lines: readonly string[]): number => phases(`---\ntitle: Minutes of 4 May\n---\n\n## ${heading}\n\n${lines.map((own) => `- ${own}\n`).join('')}`).length;

  it('are a plan where the heading above plans a time, not holidays or prices', () => {
    expect(minutes('First year plan', 'January – March: Learn', 'April – June: Build', 'July – September: Sail')).toBe(3);
    expect(minutes('Membership plan', 'January – March: 20 members', 'April – June: 25 members', 'July – September: 31 members')).toBe(0);
    expect(minutes('Urlaubsplan', 'Januar – Februar: Anna', 'März – April: Ben', 'Mai – Juni: Cem')).toBe(0);
  });
});

describe('sections over weeks', () => {
  it('do not stand for them', () => {
    const section = (number: number): string => `## Section ${String(number)}: Sea\n\n### Week ${String(2 * number - 1)}: Tie\n- a\n\n### Week ${String(2 * number)}: Steer\n- b\n\n`;
    expect(told(`# Six weeks: study plan\n\n${section(1)}${section(2)}${section(3)}`)).toEqual(['1 Tie week 1', '2 Steer week 2', '3 Tie week 3', '4 Steer week 4', '5 Tie week 5', '6 Steer week 6']);
  });
});

describe('the days of a week by numbers alone', () => {
  it('are no more than seven, whichever number is the month', () => {
    expect(told(`# Boat plan 2027\n\n${headings('Week 1/4 – 1/10: Saw', 'Week 1/11 – 1/17: Plane', 'Week 1/25 – 1/31: Oil')}`)).toEqual(['Saw date 2027-01-04..2027-01-10', 'Plane date 2027-01-11..2027-01-17', 'Oil date 2027-01-25..2027-01-31']);
    expect(told(`# Bootsplan 2027\n\n${headings('Woche 1/2 – 5/2: Sägen', 'Woche 8/2 – 12/2: Hobeln', 'Woche 29/3 – 4/4: Ölen')}`)).toEqual(['Sägen date 2027-02-01..2027-02-05', 'Hobeln date 2027-02-08..2027-02-12', 'Ölen date 2027-03-29..2027-04-04']);
    expect(told(`# Boat plan\n\n${headings('Week 1/2: Saw', 'Week 3/4: Plane')}`)).toEqual(['Saw week 1..2', 'Plane week 3..4']);
  });
});

it('half a month in Japanese is no part of the title', () => {
  expect(phases(`# ロードマップ\n\n${headings('4月〜5月前半：設計', '5月後半〜6月：実装', '7月：公開')}`).map(([, title]) => title)).toEqual(['設計', '実装', '公開']);
});

describe('parts of months in a plan', () => {
  it.each([['Study plan', 'Early March', 'Late March', 'Early April', 'Late April'], ['Lernplan', 'Anfang März', 'Ende März', 'Anfang April', 'Ende April'], ['学习计划', '3月上旬', '3月下旬', '4月上旬', '4月下旬'], ['学習計画', '4月前半', '4月後半', '5月前半', '5月後半'], ['학습 계획', '3월 초', '3월 말', '4월 초', '4월 말']])('follow on each other: %s', (title, ...times) => {
    expect(phases(`# ${title}\n\n${headings(...times.map((own) => `${own}: ABC`))}`).map(([, own]) => own)).toEqual(['ABC', 'ABC', 'ABC', 'ABC']);
    expect(phases(`# ${title}\n\n${headings(...times.map((_own, at) => `${times[at - at % 2] ?? ''}: ABC`))}`)).toEqual([]);
  });
});

it('letters before the weeks of a plan are no part of it', () => {
  expect(told(`# Study plan\n\n${headings('A. Weeks 1-2: Knots', 'B. Weeks 3-4: Ropes', 'C. Weeks 5-6: Sails')}`)).toEqual(['Knots week 1..2', 'Ropes week 3..4', 'Sails week 5..6']);
  expect(told(`# Plan de estudio\n\n${headings('A) Mes 1: Nudos', 'B) Mes 2: Velas')}`)).toEqual(['1 Nudos month 1', '2 Velas month 2']);
  expect(phases(`# Poets\n\n${headings('A. May: At sea', 'B. March: Ashore')}`, 'Poets.md').map(([, title]) => title)).not.toContain('Ashore');
});

it('weeks of one phase do not stand for a table of them all', () => {
  const rows = table('Phase | When | What', '1. Saw | Jan | planks', '2. Build | Feb – Mar | hull', '3. Paint | April | blue');
  const weeks = (heading: string): readonly string[] => phases(`# Boat roadmap\n\n${rows}## ${heading}\n\n### Week 1\n- a\n\n### Week 2\n- b\n`).map(([, title]) => title);
  expect(weeks('Phase 1 in detail')).toEqual(['Saw', 'Build', 'Paint']);
  expect(weeks('The first days')).toEqual(['Week 1', 'Week 2']);
});
