import { readText } from './read-text';
import { headings, phases, table, told } from './told-phases';

describe('a countdown behind a phase with a number', () => {
  it('leaves the phase its number', () => {
    expect(told(`# Choir plan\n\n${headings('Phase 1: Parts (8 weeks before)', 'Phase 2: Together (4 weeks before)', 'Phase 3: Rest (1 week before)', 'Day of')}`)).toEqual(['1 Parts -', '2 Together -', '3 Rest -', 'Day of -']);
    expect(told(`# Concert\n\n${headings('1. Parts (8 weeks before)', '2. Together (4 weeks before)', '3. Rest (1 week before)')}`)).toEqual(['1 Parts -', '2 Together -', '3 Rest -']);
    expect(phases(`# Concert\n\n${headings('Schritt 1: Stimmen (8 Wochen vorher)', 'Schritt 2: Alle (4 Wochen vorher)', 'Schritt 3: Ruhe (1 Woche vorher)')}`).map(([, title]) => title)).toEqual(['Stimmen', 'Alle', 'Ruhe']);
  });
});

describe('a version that looks like a day', () => {
  it('is no time of a phase', () => {
    expect(told(`# Choir app roadmap

${headings('Phase 1: Scores (v10.12.25)', 'Phase 2: Sound (v10.13.25)')}`)).toEqual(['1 Scores (v10.12.25) -', '2 Sound (v10.13.25) -']);
  });
});

describe('a list in a block of code', () => {
  const fenced = (title: string, heading: string, ...lines: readonly string[]): readonly string[] => readText(`# ${title}\n\nNotes.\n\n## Boats\n\nTwo.\n\n## ${heading}\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`, 'Note.md').phases.map(({ title: own }) => own);
  const weeks = ['Week 1: oars', 'Week 2: mast', 'Week 3: sail'];

  it('is a log where each line is a day', () => {
    expect(fenced('Harbour plan', 'Log', '2027-03-01 Pump cleaned', '2027-03-04 Rope changed', '2027-03-09 Light mended')).toEqual([]);
    expect(fenced('Harbour plan', 'Work', 'March 2027: pump', 'April 2027: rope', 'May 2027: light')).toEqual(['pump', 'rope', 'light']);
  });

  it('is a trip or what is cooked where it has a few days', () => {
    expect(fenced('Harbour plan', 'Food', 'Day 1: soup', 'Day 2: bread', 'Day 3: fish')).toEqual([]);
    expect(fenced('Harbour plan', 'Work', 'Days 1-7: pump', 'Days 8-14: rope', 'Days 15-21: light')).toEqual(['pump', 'rope', 'light']);
    expect(fenced('Harbour plan', 'Work', 'Phase 1: pump (2 days)', 'Phase 2: rope (3 days)', 'Phase 3: light (1 day)')).toEqual(['pump', 'rope', 'light']);
  });

  it('is what was where its years began long ago', () => {
    expect(fenced('Harbour', 'Timeline', '2015-2018: fishing school', '2018-2021: on the north sea', '2021-2025: own boat')).toEqual([]);
    expect(fenced('Harbour', 'Timeline', '2026-2027: fishing school', '2028-2029: on the north sea', '2030-2031: own boat')).toHaveLength(3);
  });

  it('has titles with letters', () => {
    expect(fenced('Payment plan', 'Rates', 'March 2027: 200', 'April 2027: 200', 'May 2027: 210')).toEqual([]);
  });

  it('is announced by a heading that it lies below', () => {
    expect(fenced('Harbour', 'Study plan', ...weeks)).toEqual(['oars', 'mast', 'sail']);
    expect(fenced('Harbour', 'Study plan\n\nRow more.\n\n## Broken', ...weeks)).toEqual([]);
    expect(fenced('Harbour', 'Study plan\n\n### Weeks', ...weeks)).toEqual(['oars', 'mast', 'sail']);
  });
});

describe('weeks with the same headings over tables', () => {
  const weeks = (...heads: readonly string[]): readonly string[] => told(`# Harbour\n\n${[1, 2, 3].map((number) => `## Week ${String(number)}\n\n${heads.map((head) => `### ${head}\n\n${table('What | How many', 'Squat | 3')}`).join('')}`).join('')}`);

  it('are a training program where those are days', () => {
    expect(weeks('Monday: arms', 'Thursday – legs')).toHaveLength(3);
    expect(weeks('Push day', 'Pull day')).toHaveLength(3);
    expect(weeks('Sitzung A', 'Tag B')).toHaveLength(3);
  });

  it.each([['Income', 'Bills'], ['Verkauft', 'Übrig'], ['Nuestro equipo', 'Rivales'], ['Lundi', 'Jeudi']])('are counted where those are %s and %s', (...heads) => {
    expect(weeks(...heads)).toEqual([]);
  });
});

describe('two tracks with the same months', () => {
  const months = (...titles: readonly string[]): string => titles.map((title, index) => `### Month ${String(index + 1)}: ${title}\n- a\n`).join('');

  it('stay two where one month has the same title in both', () => {
    expect(told(`# Band roadmap\n\n## Guitar\n\n${months('Chords', 'Scales', 'Songs')}\n## Voice\n\n${months('Breath', 'Scales', 'Songs')}`)).toHaveLength(6);
    expect(told(`# Band roadmap\n\n## Guitar\n\n${months('Basics', 'Chords', 'Riffs')}\n## Voice\n\n${months('Basics', 'Breath', 'Choir')}`)).toHaveLength(6);
  });

  it('are one told again where the others are told in like words', () => {
    expect(told(`# Band roadmap\n\n## Months\n\n${months('Chords and rhythm', 'Scales at home', 'Writing songs')}\n## In detail\n\n${months('Chords', 'All scales', 'A song of ours')}`)).toHaveLength(3);
    expect(told(`# 学習ロードマップ\n\n## 月\n\n${months('和音の基礎', '音階の練習', '曲を作る')}\n## 詳細\n\n${months('和音', '長い音階', '作曲を作る')}`)).toHaveLength(3);
  });
});

describe('some of the phases of a table as headings', () => {
  const note = (head: string, ...rows: readonly string[]): readonly string[] => phases(`# Quay plan\n\n${table(head, ...rows)}${headings('Phase 1: Piles (March)', 'Phase 2: Planks (April)')}`).map(([, title]) => title);

  it('are the plan where the rows tell something else of them', () => {
    expect(note('Phase | Owner | Budget', 'Phase 1 | Kim | 100', 'Phase 2 | Lee | 200', 'Phase 3 | Ana | 300', 'Phase 4 | Bo | 300')).toEqual(['Piles', 'Planks']);
    expect(note('Phase | Weeks | Goal', 'Phase 1: Piles | 1-4 | posts', 'Phase 2: Planks | 5-8 | floor', 'Phase 3: Rails | 9-12 | sides', 'Phase 4: Lamps | 13-14 | light')).toEqual(['Piles', 'Planks', 'Rails', 'Lamps']);
  });
});

describe('what stands behind the last quarter', () => {
  const after = (heading: string): number => phases(`# Quay roadmap\n\n${headings('Q1 2027: Piles', 'Q2 2027: Planks', heading)}`).length;

  it('is a phase where it is later', () => {
    expect(after('Ideas (beyond Q2 2027)')).toBe(3);
    expect(after('Ideas (from Q2 2027)')).toBe(3);
    expect(after('Ideas (2028)')).toBe(3);
  });

  it('is none of the same quarter', () => {
    expect(after('What we learned (Q2 2027)')).toBe(2);
  });
});

describe('lines of months', () => {
  const lines = (heading: string, ...months: readonly string[]): number => phases(`# Meadow\n\n## ${heading}\n\n${months.map((month) => `- **${month}**: bees\n`).join('')}`, 'Meadow.md').length;

  it('are of any year below a calendar', () => {
    expect(lines('Calendar', 'March', 'April', 'May')).toBe(0);
    expect(lines('Timeline', 'March', 'April', 'May')).toBe(3);
    expect(lines('Zeitplan', 'März', 'April', 'Mai')).toBe(3);
  });
});

describe('bold numbers over lists, below a heading that says it is a plan', () => {
  const note = (title: string, heading: string, ...parts: readonly string[]): number => phases(`# ${title}\n\n## ${heading}\n\n${parts.map((part, index) => `**${String(index + 1)}. ${part}**\n- a\n- b\n\n`).join('')}`).length;

  it.each([['Harbour', 'Emergency plan', 'Fire', 'Flood', 'Storm'], ['Hafen', 'Notfallplan', 'Brand', 'Wasser', 'Sturm'], ['Zo schrijf je het', 'Ondernemingsplan', 'De ondernemer', 'De markt', 'Het geld']])('are parts of any document in a note on something else: %s, %s', (title, heading, ...parts) => {
    expect(note(title, heading, ...parts)).toBe(0);
  });

  it('are steps where the title says so too', () => {
    expect(note('Harbour plan', 'Building plan', 'Dig', 'Drive piles', 'Lay planks')).toBe(3);
  });
});

describe('lines of months and weeks', () => {
  const lines = (title: string, ...own: readonly string[]): number => phases(`# ${title}\n\n${own.map((line) => `- ${line}\n`).join('')}`).length;

  it.each([
    ['Payment plan', 'March 2027: first rate', 'April 2027: second rate', 'May 2027: third rate'],
    ['Zahlungsplan', 'März 2027: erste Rate', 'April 2027: zweite Rate', 'Mai 2027: dritte Rate'],
    ['Planning des paiements', 'Mars 2027 : loyer', 'Avril 2027 : loyer', 'Mai 2027 : loyer'],
    ['Plan de guardias', 'Semana 1: Rosa', 'Semana 2: Pepe', 'Semana 3: Inés'],
    ['Plano de vacinas', 'Mês 1: BCG', 'Mês 2: hepatite', 'Mês 4: pólio'],
    ['Piano dei turni', 'Settimana 1: Rosa', 'Settimana 2: Pino', 'Settimana 3: Ines'],
    ['Harmonogram szczepień', 'Miesiąc 1: ospa', 'Miesiąc 2: polio', 'Miesiąc 4: tężec'],
    ['График полива', 'Неделя 1: фикус', 'Неделя 2: кактус', 'Неделя 3: пальма'],
  ])('are no phases where they pay, guard, vaccinate or water: %s', (title, ...own) => {
    expect(lines(title, ...own)).toBe(0);
  });

  it('are phases in a plan', () => {
    expect(lines('Study plan', 'Month 1: knots', 'Month 2: sails', 'Month 3: tides')).toBe(3);
  });
});

describe('a week of the month', () => {
  it.each([
    ['1st week of the month: paper', '2nd week of the month: glass', '3rd week of the month: tins'],
    ['1. Woche im Monat: Papier', '2. Woche im Monat: Glas', '3. Woche im Monat: Dosen'],
    ['Primera semana del mes: papel', 'Segunda semana del mes: vidrio', 'Tercera semana del mes: latas'],
  ])('comes again in any: %s', (...own) => {
    expect(phases(`# Bins\n\n${own.map((line) => `- ${line}\n`).join('')}`)).toEqual([]);
  });

  it('is a phase where no month is told of', () => {
    expect(phases('# Boat\n\n- 1st week: saw\n- 2nd week: plane\n- 3rd week: oil\n')).toHaveLength(3);
  });
});

describe('goals as headings in a note of what was', () => {
  const note = (title: string, week: string, ...inner: readonly string[]): number => phases(`# ${title}\n\n${['Ropes', 'Masts', 'Sails'].map((own, index) => `## ${week} ${String(index + 1)}: ${own}\n\n${inner.map((heading) => `### ${heading}\n\nAll of it.\n\n`).join('')}`).join('')}`).length;

  it.each([['Sprint log', 'Sprint', 'Goal', 'Result'], ['Lecture notes on ships', 'Week', 'Objectives', 'What was said'], ['Logboek', 'Week', 'Doel', 'Verslag'], ['Diario di bordo', 'Settimana', 'Obiettivi', 'Com’è andata']])('stand beside what came of them: %s', (title, week, ...inner) => {
    expect(note(title, week, ...inner)).toBe(0);
  });

  it('are planned beside nothing but what is to do', () => {
    expect(note('Ropes, history and charts', 'Week', 'Goal', 'Tasks', 'Deliverables')).toBe(3);
  });
});

describe('a word for a state at the end of a title', () => {
  it('is part of it behind a sign of writing', () => {
    expect(phases(`# Quay roadmap\n\n${headings('Phase 1: Say what is "done"', 'Phase 2: Ideas & backlog', 'Phase 3: Save $ pending')}`).map(([, title]) => title)).toEqual(['Say what is "done"', 'Ideas & backlog', 'Save $ pending']);
  });

  it('is none behind a sign that is drawn', () => {
    expect(phases(`# Quay roadmap\n\n${headings('Phase 1: Piles 🟢 done', 'Phase 2: Planks ⏳ pending', 'Phase 3: Rails ✔ shipped', 'Phase 4: Lamps ← we are here')}`).map(([, title]) => title)).toEqual(['Piles', 'Planks', 'Rails', 'Lamps']);
  });
});

describe('a title that begins with to post', () => {
  const steps = headings('Step 1: Write', 'Step 2: Upload', 'Step 3: Share');

  it('leads from nothing to nothing', () => {
    expect(phases(`# Post to the forum\n\n${steps}`)).toEqual([]);
    expect(phases(`# What we post to them\n\n${steps}`)).toEqual([]);
    expect(phases(`# From post to forum\n\n${steps}`)).toHaveLength(3);
  });
});
