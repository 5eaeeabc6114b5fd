import { readText } from './read-text';

const titles = (text: string, path = 'Note.md'): readonly string[] => readText(text, path).phases.map(({ title }) => title);
const spans = (text: string): readonly unknown[] => readText(text, 'Note.md').phases.map(({ title, span }) => [title, span?.start ?? null, span?.end ?? null]);
const headings = (level: number, ...heads: readonly string[]): string => heads.map((head) => `${'#'.repeat(level)} ${head}\n\n- a\n\n`).join('');

describe('steps with commands', () => {
  const steps = (word: string, below = '', title = 'A boat server', code = '```sh\nrun it\n```'): string => `# ${title}\n\n${['Get it', 'Run it', 'See it'].map((own, at) => `## ${word} ${String(at + 1)}: ${own}\n\n${below}${code}\n\n`).join('')}## Goals\n\n- a server\n`;

  it.each(['Phase', 'Step', 'Schritt', 'Étape', 'Paso', 'Этап', '阶段'])('tell how something is installed: %s', (word) => {
    expect([titles(steps(word)), titles(steps(word).replace('```sh\nrun it\n```', 'Words.'))]).toEqual([[], []]);
  });

  it('are a plan where the note says so, names a time or is about learning', () => {
    expect([titles(steps('Phase', '', 'Plan for a boat server')).length, titles(steps('Phase', '', 'Learning a boat server')).length, titles(steps('Phase', '', 'A boat server in 4 weeks')).length]).toEqual([3, 3, 3]);
  });

  it('are a plan where they have goals, open tasks or times, or hold words', () => {
    expect([titles(steps('Phase', 'Goal: it is there\n\n')).length, titles(steps('Phase', '- [ ] do it\n\n')).length, titles(steps('Phase', '- [ ] do it\n\n', 'A boat server', 'words')).length]).toEqual([3, 3, 3]);
    expect(titles(steps('Phase').replace('Get it', 'Get it (1 week)'))).toEqual(['Get it', 'Run it', 'See it']);
    expect(titles('# A boat server\n\n## Phase 1: Get it\n\n```sh\nrun it\n```\n\n## Phase 2: Run it\n\n- a\n\n## Phase 3: See it\n\nGoal: b\n')).toHaveLength(3);
  });

  it('hold words or lists, but for one, where they are none of these', () => {
    expect([titles(steps('Phase', '', 'A boat server', '- words')).length, titles(steps('Phase', '', 'A boat server', '- words').replace('- words', '```sh\nrun it\n```')).length]).toEqual([3, 3]);
    expect(titles(steps('Phase').replace(/^## Phase/gm, '- Phase').replace(/```sh\nrun it\n```/g, '  - words\n'))).toHaveLength(3);
  });

  it('are two at least of three', () => {
    expect(titles('# A boat server\n\n## Phase 1: Get it\n\n- [ ] a\n\n```sh\nrun it\n```\n\n## Phase 2: Run it\n\n- [x] a\n\n```sh\nrun it\n```\n')).toHaveLength(2);
  });
});

describe('weeks below a heading of a note about something', () => {
  const note = (heading: string, weeks: string): string => `# Boats and what they are made of\n\n## 1. Wood\n\n- a\n\n## ${heading}\n\n${weeks}`;
  const weeks = headings(3, 'Week 1', 'Week 2', 'Week 3');

  it.each(['6. Project timeline', '6. Thesis timeline', 'Timeline and roadmap', 'Suggested schedule', 'Recommended schedule'])('are a plan where it tells when to do what: "%s"', (heading) => {
    expect(titles(note(heading, weeks))).toEqual(['Week 1', 'Week 2', 'Week 3']);
  });

  it('are a diary where it does not, or where they are two, begin later or hold no lists', () => {
    expect([titles(note('6. Timeline', weeks)), titles(note('6. Overview of the roadmap', weeks)), titles(note('6. Project timeline', headings(3, 'Week 1', 'Week 2'))), titles(note('6. Project timeline', headings(3, 'Week 2', 'Week 3', 'Week 4'))), titles(note('6. Project timeline', weeks.replace('- a', 'I slept.')))]).toEqual([[], [], [], [], []]);
  });

  it.each(['Milestones', 'Meilensteine', 'Deliverables', 'Entregables'])('are what is due, whatever they hold: "%s"', (heading) => {
    expect(titles(note(heading, '### Week 1\n\nWords.\n\n### Week 2\n\nMore words.\n'))).toEqual(['Week 1', 'Week 2']);
    expect(titles(note(heading, '### Week 2\n\nWords.\n\n### Week 4\n\nMore words.\n'))).toEqual([]);
  });
});

describe('"This week" before week 2', () => {
  const note = (first: string, ...others: readonly string[]): readonly string[] => titles(`# Work\n\n${headings(2, first, ...others)}`);

  it.each([['This week', 'Week'], ['This week (urgent)', 'Week'], ['Diese Woche (dringend)', 'Woche'], ['Esta semana (urgente)', 'Semana']])('is the first of them: "%s"', (near, week) => {
    expect(note(near, `${week} 2: Glue`, `${week} 3: Nails`)).toEqual([near, 'Glue', 'Nails']);
  });

  it('is none before week 3, before something else, deeper, or with more words', () => {
    expect([note('This week', 'Week 3: Glue', 'Week 4: Nails'), note('This week', 'Questions', 'Week 2: Glue', 'Week 3: Nails'), note('This week’s goals', 'Week 2: Glue', 'Week 3: Nails'), note('Short-term goals', 'Week 2: Glue', 'Week 3: Nails'), note('This week', 'Phase 2: Glue (1 week)', 'Phase 3: Nails (1 week)')].map((own) => own.length)).toEqual([2, 2, 2, 2, 2]);
    expect(titles(`# Work\n\n### This week\n\n- a\n\n${headings(2, 'Week 2: Glue', 'Week 3: Nails')}`)).toEqual(['Glue', 'Nails']);
    expect(titles('# Work\n\n- This week: call\n- Week 2: Glue\n- Week 3: Nails\n')).toEqual(['Glue', 'Nails']);
  });
});

it.each([['Completed / Current', 'Planned / now'], ['done / in progress', 'done/planned'], ['Fertig / Jetzt', 'fertig / geplant'], ['completada / actual', 'terminada / en curso']])('two states with a slash between are no time and no title: (%s), (%s)', (first, second) => {
  expect(spans(`# Plan\n\n${headings(2, `Phase 1: Oak (${first})`, `Phase 2: Glue — ${second}`)}`)).toEqual([['Oak', null, null], ['Glue', null, null]]);
  expect(titles(`# Plan\n\n${headings(2, 'Phase 1: Oak (done / not by me)', 'Phase 2: Glue (boxes / planned)', 'Phase 3: Nails (done planned)')}`)).toEqual(['Oak (done / not by me)', 'Glue (boxes / planned)', 'Nails (done planned)']);
});

describe('two steps', () => {
  const step = (number: number, title: string, below: string, word = 'Step'): string => `## ${word} ${String(number)}: ${title}\n\n${below}\n\n- a\n\n`;

  it.each([['Step', 'Time: March to May'], ['Schritt', 'Zeit: März bis Mai'], ['Level', 'Duration: 4 weeks'], ['Paso', 'Duración: 4 semanas']])('are planned where each says when it is: %s', (word, time) => {
    expect(titles(`# Boats\n\n${step(1, 'Oak', time, word)}${step(2, 'Glue', time, word)}`)).toEqual(['Oak', 'Glue']);
  });

  it('are none where one does not, or where they are numbers or items', () => {
    expect(titles(`# Boats\n\n${step(1, 'Oak', 'Time: March to May')}${step(2, 'Glue', 'Words.')}`)).toEqual([]);
    expect(titles('# Boats\n\n## 1. Oak\n\nTime: March to May\n\n## 2. Glue\n\nTime: June to July\n')).toEqual([]);
    expect(titles('# Boats\n\n- Step 1: Oak\n\n  Time: March to May\n\n- Step 2: Glue\n\n  Time: June to July\n')).toEqual([]);
  });
});

describe('what follows a number and a dot at once', () => {
  it('is the end of the name of a file', () => {
    expect(titles(`# Boat plan\n\n${headings(2, 'Phase 1: Oak', 'Phase 2: Glue', 'stage-3.jpg')}`)).toEqual(['Oak', 'Glue']);
    expect(titles('# Boat plan\n\n- stage-0.jpg\n- stage-1.jpg\n- stage-2.jpg\n')).toEqual([]);
    expect(titles(`# Boat plan\n\n${headings(2, 'phase1.md', 'phase2.md')}`)).toEqual([]);
  });

  it.each([['Phase 1.Oak', 'Phase 2.Glue'], ['Phase1.Hulls', 'Phase2.Masts'], ['阶段1.甲', '阶段2.乙'], ['Phase-1. Oak', 'Phase-2. Glue']])('is a title elsewhere: "%s"', (first, second) => {
    expect(titles(`# Boat plan\n\n${headings(2, first, second)}`)).toEqual([first, second].map((own) => own.replace(/^.*\d[.:]\s?/, '')));
  });
});

describe('a list of addresses', () => {
  const note = (heading: string, ...items: readonly string[]): readonly string[] => titles(`# Learning to sail\n\n## ${heading}\n\n${items.map((own, at) => `${String(at + 1)}. ${own}\n`).join('')}`);
  const addresses = ['Wood', 'Glue', 'Nails'].map((own) => `[${own}](https://boats.example/${own})`);

  it('is something to read, below a heading that speaks of learning', () => {
    expect([note('Material for learning', ...addresses), note('Material for learning', 'Wood', 'Glue', 'Nails')]).toEqual([[], ['Wood', 'Glue', 'Nails']]);
    expect(note('Material for learning', ...addresses.map((own) => `${own}: cut it`))).toHaveLength(3);
  });

  it('is a plan below a heading that says so', () => {
    expect([note('Learning path', ...addresses), note('Learning targets plan', ...addresses)]).toEqual([['Wood', 'Glue', 'Nails'], ['Wood', 'Glue', 'Nails']]);
  });
});

describe('a time and brackets on the line below a phase', () => {
  const note = (first: string, second: string, mark = ''): string => `# Plan\n\n## Phase 1: Oak\n\n${mark}${first}\n\nwords\n\n## Phase 2: Glue\n\n${mark}${second}\n\nwords\n`;

  it.each([['Weeks 1-12 (begun in November, done by February)', 'Weeks 13-20 (until the fair)'], ['Woche 1-12 (begonnen im November, fertig bis Februar)', 'Woche 13-20 (bis zur Messe)'], ['第1-12周（11月开始，2月完成）', '第13-20周（到展会）']])('are the time without the brackets: %s', (first, second) => {
    expect(spans(note(first, second))).toEqual([['Oak', 1, 12], ['Glue', 13, 20]]);
  });

  it('are no time where words stand before it, or in a list', () => {
    expect(spans(note('In weeks 1-12 I cut wood (begun in November, done by February)', 'In weeks 13-20 I glue (until the fair)'))).toEqual([['Oak', null, null], ['Glue', null, null]]);
    expect(spans(note('Weeks 1-12 (begun in November, done by February)', 'Weeks 13-20 (until the fair)', '- '))).toEqual([['Oak', null, null], ['Glue', null, null]]);
    expect(readText(note('12 weeks (begun in November, done by February)', '8 weeks (until the fair)')).phases.map(({ duration }) => duration)).toEqual([null, null]);
  });

  it('are the month before the brackets', () => {
    expect(readText(note('March 2027 (spring)', 'June 2027 (fair, summer)')).phases.map(({ span }) => span?.start)).toEqual(['2027-03', '2027-06']);
  });
});

it.each([['Content of month 1', 'Content of month 2'], ['Contenido del mes 1', 'Contenido del mes 2'], ['Contenuto del primo mese', 'Contenuto del secondo mese'], ['Inhoud van maand 1', 'Inhoud van maand 2']])('what is of a month is no phase of it: "%s"', (first, second) => {
  expect(titles(`# Boats\n\n${headings(2, first, second)}`)).toEqual([]);
});

it('a title that is a command keeps its slash', () => {
  expect(titles(`# Plan\n\n${headings(2, 'Phase 1: /init and /plan', 'Phase 2 / Glue', 'Phase 3: // Sails', 'Phase 4: /8 of it')}`)).toEqual(['/init and /plan', 'Glue', 'Sails', '8 of it']);
});

it.each([['Age 25: Oak', 'Age 30: Glue', 'Age 35: Nails'], ['25歳: Oak', '30歳: Glue', '35歳: Nails']])('ages below a heading of goals are planned, though it sums them up: "%s"', (...ages) => {
  expect(titles(`# Me\n\n## Goals and milestones\n\n${headings(3, ...ages)}`)).toEqual(['Oak', 'Glue', 'Nails']);
  expect(titles(`# Me\n\n## Milestones\n\n${headings(3, ...ages)}`)).toEqual([]);
});

it.each(['Thesis schedule', 'Research schedule', 'My first 90 days', 'The first 30 days'])('a title says that the note is a plan: "%s"', (title) => {
  const rows = (own: string): readonly string[] => titles(`# ${own}\n\n| Week | Oak |\n|---|---|\n| Week 1 | cut |\n| Week 2 | sand |\n`);
  expect([rows(title), rows('Boats')]).toEqual([['cut', 'sand'], []]);
});

it('a half of the school year, or the earlier of two times, is no half of the calendar: 「前期」', () => {
  expect(spans(`# 計画\n\n${headings(2, '前期', '後期')}`)).toEqual([['前期', null, null], ['後期', null, null]]);
});
