import { readText } from './read-text';

const titles = (text: string): readonly string[] => readText(text, 'Note.md').phases.map(({ title }) => title);
const table = (...rows: readonly string[]): string => rows.flatMap((row, index) => (index === 0 ? [`| ${row} |`, `|${' --- |'.repeat(row.split('|').length)}`] : [`| ${row} |`])).join('\n');

describe('phases with commands in them', () => {
  const phases = (below: string): string => `# Moving the shop to a new store\n\n${['Copy', 'Compare', 'Switch'].map((own, index) => `## Phase ${String(index + 1)}: ${own}\n\n${below}\n\n\`\`\`sql\nselect 1;\n\`\`\`\n`).join('\n')}`;

  it.each(['- [ ] both of them', '**Goal:** both are alike'])('are planned where they hold a task or a goal: %s', (below) => {
    expect(titles(phases(below))).toEqual(['Copy', 'Compare', 'Switch']);
  });

  it('tell how something is installed where they hold none', () => {
    expect(titles(phases('As root.').replaceAll('Phase', 'Step'))).toEqual([]);
  });
});

describe('a number with a full stop and no space behind it', () => {
  it.each([['Phase 1.Chords', 'Phase 2.Songs'], ['Etapa 1.Acordes', 'Etapa 2.Canciones'], ['Etap 1.Akordy', 'Etap 2.Piosenki']])('is one before a title: %s, %s', (...heads) => {
    expect(titles(`# Guitar roadmap\n\n${heads.map((own) => `## ${own}\n\n- a\n`).join('\n')}`)).toEqual(heads.map((own) => own.slice(own.indexOf('.') + 1)));
  });

  it.each(['jpg', 'png', 'pdf'])('is none in the name of a file: .%s', (end) => {
    expect(titles(`# Plan of the loft\n\n- stage-1.${end}: bare\n- stage-2.${end}: boards\n- stage-3.${end}: paint\n`)).toEqual([]);
  });
});

describe('two tables of one note', () => {
  const first = table('Week | Focus | Long run', '1 | easy | 10 km', '2 | hills | 12 km', '3 | rest | 8 km');

  it('are one plan where times and titles stand below the same words and go on, whatever stands beside them', () => {
    expect(titles(`# Marathon training plan\n\n## Base\n\n${first}\n\n## Peak\n\n${table('Week | Focus | Long run | Pace', '4 | tempo | 18 km | 5:30', '5 | track | 22 km | 5:20', '6 | taper | 12 km | slow')}\n`)).toEqual(['easy', 'hills', 'rest', 'tempo', 'track', 'taper']);
  });

  it('are two where the times begin again: one may choose', () => {
    expect(titles(`# Marathon training plan\n\n## Slow\n\n${first}\n\n## Fast\n\n${table('Week | Focus', '1 | tempo', '2 | taper')}\n`)).toEqual(['easy', 'hills', 'rest']);
  });

  it('are two where other words stand there', () => {
    expect(titles(`# Marathon training plan\n\n## Base\n\n${first}\n\n## Races\n\n${table('Race | Date', 'Lake | 14/05/2026', 'Town | 30/06/2026')}\n`)).toEqual(['easy', 'hills', 'rest']);
  });
});

it.each([['值班计划', '李', '王', '张'], ['献立計画', '鮭', '鯖', '鶏'], ['食谱计划', '饭', '面', '粥']])('a column of nothing but single signs names no phases: %s', (title, ...signs) => {
  const weeks = (own: readonly string[]): string => `# ${title}\n\n${table('周 | 内容', ...own.map((sign, index) => `第${String(index + 1)}周 | ${sign}`))}\n`;
  expect(titles(weeks(signs))).toEqual([]);
});

it('a sign among words is a title', () => {
  expect(titles(`# 学习计划\n\n${table('周 | 主题', '第1周 | 音', '第2周 | 单词', '第3周 | 句子')}\n`)).toEqual(['音', '单词', '句子']);
});

describe('a note on one phase', () => {
  const weeks = '## Week 5\n\nTiles came late.\n\n## Week 6\n\nPainter was ill.\n\n## Week 7\n\nDone.\n';

  it.each(['Phase 2 — report (Weeks 5–7)', 'Phase 2 retro (Weeks 5–7)', 'Phase 2 minutes (Weeks 5–7)', 'Phase 2 – journal (Weeks 5–7)'])('is no plan where it tells what was: %s', (title) => {
    expect(titles(`# ${title}\n\n${weeks}`)).toEqual([]);
  });

  it('is the plan of its weeks otherwise', () => {
    expect(titles('# Phase 2 — Chords (Weeks 5–7)\n\n## Week 5: C and G\n\n- a\n\n## Week 6: Open ones\n\n- b\n\n## Week 7: Songs\n\n- c\n')).toEqual(['C and G', 'Open ones', 'Songs']);
  });
});

it.each(['Milestones', 'Deliverables'])('weeks of mere prose in a note of nothing else tell what was: %s', (heading) => {
  const weeks = (below: string, beside = ''): string => `# Mila\n\n${beside}## ${heading}\n\n### Week 1\n\n${below}\n\n### Week 2\n\n${below}\n\n### Week 3\n\n${below}\n`;
  expect(titles(weeks('Looked at the lamp.'))).toEqual([]);
  expect(titles(weeks('- the lamp'))).toHaveLength(3);
  expect(titles(weeks('A lamp that works.', '## What it is\n\nA toy.\n\n'))).toHaveLength(3);
});

it('turns in a table that says no more of them than one thing each are no plan', () => {
  expect(titles(`# Meal planning\n\n${table('When | Dish', 'This week | rice and beans', 'Next week | stew', 'Later | jam')}\n`)).toEqual([]);
});

it.each([['Birthdays', 'January', 'March', 'July'], ['Fixkosten', 'Januar', 'April', 'Juli'], ['Goście', 'Styczeń', 'Luty', 'Marzec'], ['Consultas', 'Janeiro', 'Março', 'Junho']])('lines of single months are no plan where nothing says so: %s', (title, ...months) => {
  const lines = (own: string): string => `# ${own}\n\n${months.map((month, index) => `- ${month}: bread for ${'xyz'.charAt(index)}\n`).join('')}`;
  expect(titles(lines(title))).toEqual([]);
  expect(titles(lines('Roadmap'))).toHaveLength(3);
});

it.each([['Results', 'Week'], ['Ergebnisse', 'Woche'], ['Resultat', 'Vecka']])('weeks below a heading for what came out are past: %s', (heading, week) => {
  const note = (title: string): string => `# ${title}\n\n## ${heading}\n\n- ${week} 1: 12 km, tired\n- ${week} 2: 15 km, well\n- ${week} 3: 9 km, ill\n`;
  expect(titles(note('Ida and Tom'))).toEqual([]);
  expect(titles(note('Roadmap'))).toHaveLength(3);
});

it.each(['Meal planning', 'Planting plan', 'Planning des congés', 'Plan du potager', 'Spielplan', 'Pflanzplan', 'แผนการสอน', 'Học phí', '值班计划', '献立計画'])('what is called a plan, and is a list of who, what or when, is none: %s', (title) => {
  expect(titles(`# ${title}\n\n${table('Week | Who', '1 | Karim and Julie', '2 | Louis and Zoé', '3 | Hugo and Léa')}\n`)).toEqual([]);
});
