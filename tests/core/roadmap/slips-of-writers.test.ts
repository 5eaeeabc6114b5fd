import { phasesOf, readNote } from './read-vault';

const read = (text: string): readonly string[] => phasesOf(readNote(text, { path: 'Note.md' }));
const goals = (text: string): readonly (string | null)[] => readNote(text, { path: 'Note.md' }).roadmap.phases.map(({ goal }) => goal);

describe('a first phase one level deeper', () => {
  it.each(['Phase', 'المرحلة', 'Etapa'])('is of the plan as the others are: %s', (word) => {
    expect(read(`# Plan\n\n## ${word} 1: Clay (Month 1-3)\n- a\n\n# ${word} 2: Glaze (Month 4-6)\n- b\n\n# ${word} 3: Kiln (Month 7-9)\n- c\n`).length).toBe(3);
  });

  it('is not taken twice', () => {
    expect(read('# Plan\n\n## Phase 1 at a glance\n- a\n\n# Phase 1: Clay (Month 1-3)\n- a\n\n# Phase 2: Glaze (Month 4-6)\n- b\n').length).toBe(2);
  });
});

describe('about when a time ends', () => {
  it.each([
    ['Aug to early Sep 2026', '2026-08-2026-09'],
    ['Mitte August bis Ende September 2026', '2026-08-2026-09'],
    ['from early 2026 to late 2027', '2026-2027'],
  ])('is no other time: %s', (time, span) => {
    expect(read(`# Plan\n\n## ${time} — clay\n- a\n\n## October 2027 to March 2028 — glaze\n- b\n`)[0]).toBe(`- clay date ${span}`);
  });
});

describe('a title in brackets', () => {
  it('behind days that stand beside a week loses both, and how far one is', () => {
    expect(read('# Plan\n\n## Week 1 - 20-26 Jul (Build) - done\n- a\n\n## Week 2 - 27 Jul-2 Aug (Build) - done\n- b\n\n## Week 3 - 3-9 Aug (Rest)\n- c\n')).toEqual([
      '1 Build week 1-1', '2 Build week 2-2', '3 Rest week 3-3',
    ]);
  });
});

describe('a dot before a title', () => {
  it('stays where it is of its first word', () => {
    expect(read('# Plan\n\n## フェーズ1：基礎（1〜4週）\n- a\n\n## フェーズ2：.NET（5〜8週）\n- b\n').at(1)).toBe('2 .NET week 5-8');
    expect(read('# Plan\n\n## Phase 1. Clay\n- a\n\n## Phase 2 . Glaze\n- b\n').at(1)).toBe('2 Glaze -');
  });
});

describe('a bold line below the heading of a goal', () => {
  const note = (line: string, below = ''): string => `# Plan\n\n## Phase 1: Clay\n\n### Goal\n\n${line}\n${below}\n### To do\n- a\n\n## Phase 2: Glaze\n- b\n`;

  it.each(['> **a bowl that holds water**', '**a bowl that holds water**'])('is the goal: %s', (line) => {
    expect(goals(note(line))[0]).toBe('a bowl that holds water');
  });

  it('is one with a colon inside too', () => {
    expect(goals(note('**Find out: do I like clay**'))[0]).toBe('Find out: do I like clay');
  });

  it('is a label of its own where it says so, or the heading is another', () => {
    const [phase] = readNote(note('**Deliverable:** a bowl'), { path: 'Note.md' }).roadmap.phases;
    expect([phase?.goal, phase?.deliverables.map(({ text }) => text)]).toEqual([null, ['a bowl']]);
    const [other] = readNote(note('**Bowls**').replace('### Goal', '### Failure mode'), { path: 'Note.md' }).roadmap.phases;
    expect(other?.failureModes).toEqual([]);
  });

  it('is the name of a list where one follows', () => {
    expect(goals(note('**Bowls**', '- one that holds water\n'))[0]).not.toBe('Bowls');
  });
});

describe('weeks with pictures', () => {
  const weeks = (title: string, picture: string): string => `# ${title}\n\n## Week 1: First bowl\n${picture}\n- fired\n\n## Week 2: Second bowl\n${picture}\n- fired\n\n## Week 3: A jug\n- thrown\n`;

  it('in most of them tell what came of each', () => {
    expect(read(weeks('Clay', '![a bowl](bowl.png)'))).toEqual([]);
  });

  it('are planned where they are phases', () => {
    expect(read(weeks('Clay', '![a bowl](bowl.png)').replace(/Week (\d)/g, 'Phase $1 (Week $1)')).length).toBe(3);
  });

  it('are planned where the title says so, or a few have one', () => {
    expect(read(weeks('Clay', '[a bowl](bowl.png)')).length).toBe(3);
    expect(read(weeks('My clay plan', '![a bowl](bowl.png)')).length).toBe(3);
    expect(read(weeks('Clay', '![a bowl](bowl.png)').replace('![a bowl]', '[a bowl]')).length).toBe(3);
  });
});

describe('a programme of lessons', () => {
  it.each(['Laravel lesprogramma', 'Python alapok – tanterv', 'Öğrenme logu'])('is somebody else\'s: %s', (title) => {
    expect(read(`# ${title}\n\n## Week 1: Clay\n- a\n\n## Week 2: Glaze\n- b\n\n## Week 3: Kiln\n- c\n`)).toEqual([]);
  });
});

describe('months that run over the end of the year', () => {
  const spans = (text: string): readonly string[] => read(text).map((own) => own.split(' ').at(-1) ?? '');
  const months = (title: string, names: readonly string[]): string => `# ${title}\n\n${names.map((name) => `## ${name}: clay\n- a\n\n`).join('')}`;

  it.each([
    ['Study plan 2026', ['October', 'November', 'December', 'January'], ['2026-10-2026-10', '2026-11-2026-11', '2026-12-2026-12', '2027-01-2027-01']],
    ['Lernplan 2026', ['August bis Dezember', 'Januar bis Mai'], ['2026-08-2026-12', '2027-01-2027-05']],
    ['2027年度 学習計画', ['Q1（4〜6月）', 'Q3（10〜12月）', 'Q4（1〜3月）'], ['2027-04-2027-06', '2027-10-2027-12', '2028-01-2028-03']],
  ])('lie in the next one: %s', (title, names, expected) => {
    expect(spans(months(title, names))).toEqual(expected);
  });

  it('stay in the year where they fall more than once, or by little, or have years of their own', () => {
    expect(spans(months('Study plan 2026', ['December', 'May', 'October', 'January']))).toEqual(['2026-12-2026-12', '2026-05-2026-05', '2026-10-2026-10', '2026-01-2026-01']);
    expect(spans(months('Study plan 2026', ['December', 'October']))).toEqual(['2026-12-2026-12', '2026-10-2026-10']);
    expect(spans('# Study plan\n\n## 2026\n\n### October: clay\n- a\n\n### December: wheel\n- a\n\n## 2027\n\n### January: glaze\n- b\n\n### February: kiln\n- b\n')).toEqual(['2026-10-2026-10', '2026-12-2026-12', '2027-01-2027-01', '2027-02-2027-02']);
  });
});

describe('hours of work', () => {
  it.each(['6 h', '6 hours', '10 Stunden'])('beside a week are no more weeks, and no title: %s', (hours) => {
    expect(read(`# Plan\n\n## Week 1 — ${hours} — Clay\n- a\n\n## Week 2 — ${hours} — Glaze\n- b\n`)).toEqual(['1 Clay week 1-1', '2 Glaze week 2-2']);
  });

  it('are the title where nothing else is', () => {
    expect(read('# Plan\n\n## Week 1 — 6 h\n- a\n\n## Week 2 — 8 h\n- b\n')).toEqual(['1 6 h week 1-1', '2 8 h week 2-2']);
  });

  const hours = (title: string, word = 'Phase'): number => read(`# ${title}\n\n## ${word} 1: Clay (20 hours)\n- a\n\n## ${word} 2: Glaze (40 hours)\n- b\n`).length;

  it('are no recipe in a learning plan', () => {
    expect([hours('Learning plan'), hours('Lernplan'), hours('Plan de estudio')]).toEqual([2, 2, 2]);
    expect([hours('Plan for the loaf'), hours('Sourdough'), hours('Learning plan', 'Step')]).toEqual([0, 0, 0]);
  });
});

describe('a bold line before the first heading', () => {
  const days = (title: string): number => read(`${title}\n\n### Día 1: Martes\n#### Temas\n- barro\n\n### Día 2: Miércoles\n#### Temas\n- esmalte\n\n### Día 3: Jueves\n#### Temas\n- horno\n`).length;

  it('is the title of the note where that heading is a phase', () => {
    expect(days('**Plan de estudio para el examen**')).toBe(3);
    expect(days('**El viaje a Lisboa**')).toBe(0);
    expect(days('Mi **plan de estudio** no lo dice')).toBe(0);
  });
});

describe('lengths in a numbered list', () => {
  it('may be ranges that do not go on from each other', () => {
    expect(read('# План обучения\n\n## Этапы плана\n\n1. **Глина (1-2 недели):** мять\n2. **Глазурь (2-3 недели):** лить\n3. **Печь (1-2 недели):** жечь\n')).toEqual([
      '1 Глина 1-2 weeks long', '2 Глазурь 2-3 weeks long', '3 Печь 1-2 weeks long',
    ]);
  });

  it('are told of, not planned, in a note that does not say so', () => {
    expect(read('# Stuff\n\n1. **Clay (1-2 weeks):** a\n2. **Glaze (2-3 weeks):** b\n3. **Kiln (1-2 weeks):** c\n')).toEqual([]);
  });
});

describe('the load of a phase', () => {
  it.each(['Carga horária', 'Carga horaria'])('says how long it takes: %s', (label) => {
    expect(read(`# Trilha\n\n## Etapa 1: Barro\n**${label}:** 1 mês (30h)\n\n## Etapa 2: Forno\n**${label}:** 2 meses (60h)\n`)).toEqual(['1 Barro 1-1 months long', '2 Forno 2-2 months long']);
  });
});

it.each(['2026 Lokikirja', '2026 log'])('a log of a year is one: %s', (title) => {
  expect(read(`# Shed - ${title}\n\n## Week 17\n- nails\n\n## Week 18\n- planks\n\n## Week 19\n- roof\n`)).toEqual([]);
});

describe('now, next and later', () => {
  const turns = (...heads: readonly string[]): readonly string[] => read(`# Roadmap\n\n${heads.map((head) => `## ${head}\n- a\n\n`).join('')}`);

  it('keep the times beside them', () => {
    expect(turns('Now (Q1 2027)', 'Next (Q2 2027)', 'Later (Q3+ 2027)')).toEqual(['- Now quarter 2027-Q1-2027-Q1', '- Next quarter 2027-Q2-2027-Q2', '- Later quarter 2027-Q3-open']);
    expect(turns('Jetzt (0-3 Monate)', 'Danach (3-6 Monate)', 'Später (6-12 Monate)')).toEqual(['- Jetzt month 0-3', '- Danach month 3-6', '- Später month 6-12']);
    expect(turns('Now: Q1 2027', 'Next: Q2 2027', 'Later: 2028').map((own) => own.split(' ').slice(0, 2).join(' '))).toEqual(['- Now', '- Next', '- Later']);
  });

  it('may have something else in brackets', () => {
    expect(turns('Now (until March)', 'Next (spring)', 'Later').map((own) => own.slice(0, 6))).toEqual(['- Now ', '- Next', '- Late']);
  });

  it('are no quarters counted from the start where a year is told', () => {
    expect(read('# Plan\n\n## Now — Q1 2027: clay\n- a\n\n## Q2 2027: glaze\n- b\n')[0]).toBe('- clay date now-2027-Q1');
  });
});
