import { table, told as toldIn } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');
const levels = ['Level 1: Saw', 'Level 2: Plane', 'Level 3: Oil'];
const saw = ['1 Saw -', '2 Plane -', '3 Oil -'];

describe('steps in a list of a note that plans', () => {
  it('are phases where they have items of their own', () => {
    const list = levels.map((own) => `- ${own}\n    - a\n`).join('');
    expect(told(`# Welder -> inspector\n\n${list}`)).toEqual(saw);
    expect(told(`# Welder and inspector\n\n${list}`)).toEqual([]);
    expect(told(`# Welder -> inspector\n\n${list.replace('Level 2', 'Level 5')}`)).toEqual([]);
  });

  it('have the time on the line below their bold words, and one that is struck out with a word behind it is left out', () => {
    const list = '- **Level 1: Saw**\n  about 3 months\n  - [x] a\n- **Level 2: Plane** (4-6 months)\n  - [ ] b\n- ~~**Level 3: Radio**~~ no\n- **Level 3: Oil**\n  - [ ] c\n';
    expect(told(`# Choir, somehow\n\n${list}`)).toEqual(['1 Saw 3 months', '2 Plane 4 months', '3 Oil -']);
  });

  it('are phases below a heading that says when things are', () => {
    const list = levels.map((own) => `- **${own}**\n`).join('');
    expect(told(`# Boat roadmap\n\n## Timeline\n\n${list}`)).toEqual(saw);
    expect(told(`# Boat roadmap\n\n## Games\n\n${list}`)).toEqual([]);
  });
});

describe('lines typed without blank lines or headings', () => {
  it('are phases where they stand for themselves', () => {
    expect(told('Design roadmap\nPhase 1 – Saw\nGoals: a board.\nPhase 2 – Plane\nGoals: a floor.\nPhase 3 – Oil\nGoals: a finish.\n')).toEqual(saw);
    expect(told('Design roadmap\nWe begin.\nPhase 1 – Saw\nand go on.\nPhase 2 – Plane\nand so on.\nPhase 3 – Oil\nis last.\n')).toEqual([]);
  });

  it('are phases as the first lines of paragraphs', () => {
    expect(told('JAPA PLAN\n\nStep 1 - Saw\na board\ntime: 3-4 months\n\nStep 2 - Plane\na floor\ntime: 2 months\n\nStep 3 - Oil\na finish\ntime: 2 months\n')).toEqual(['1 Saw 3 months', '2 Plane 2 months', '3 Oil 2 months']);
    expect(told('Boat (again at 58)\n\nSTAGE ONE - Saw\nAbout 3 months\na board\n\nSTAGE TWO - Plane\nAbout 4 months\na floor\n\nSTAGE THREE - Oil\n6 months\na finish\n')).toEqual(['1 Saw 3 months', '2 Plane 4 months', '3 Oil 6 months']);
  });

  it('are years of an apprenticeship behind bold words, however long they are', () => {
    const line = (year: string, first: string): string => `**${year} year** - ${first}. More of it, as it goes on and on, one board after the other.\n\n`;
    expect(told(`# The boat\n\n${line('1st', 'saw boards')}${line('2nd', 'plane floors')}${line('3rd', 'oil all of it')}`)).toEqual(['1 saw boards year 1', '2 plane floors year 2', '3 oil all of it year 3']);
    expect(told(`# The boat\n\n${line('1st', 'saw boards')}${line('2nd', 'plane floors')}${line('3rd', 'oil all of it')}`.replaceAll('**', ''))).toEqual([]);
  });
});

describe('a title that goes on as prose does', () => {
  it('is its first sentence, or what stands before its colon where it is long', () => {
    expect(told('# Boat plan\n\n- Year 1: saw boards. 9 m of them, second hand, from the mill behind the church.\n- Year 2: plane floors with my brother: each board takes an hour, and there are two hundred of them\n')).toEqual(['1 saw boards year 1', '2 plane floors with my brother year 2']);
    expect(told('# Boat plan\n\n- Year 1: boards. Then more.\n- Year 2: floors: oak and elm\n')).toEqual(['1 boards. Then more. year 1', '2 floors: oak and elm year 2']);
  });

  it('has no hand that points to it, and no state behind bold words', () => {
    expect(told('# Boat plan\n\n## Month 1-2: Saw  👈 HERE\n\n- a\n\n## Month 3-4: Plane\n\n- b\n')).toEqual(['Saw month 1..2', 'Plane month 3..4']);
    expect(told('# Boat plan\n\n**2027年1月—3月  Saw** ✔（拖到4.9）\na\n\n**2027年4月—6月  Plane**\nb\n')).toEqual(['Saw date 2027-01..2027-03', 'Plane date 2027-04..2027-06']);
  });
});

describe('lists of a note', () => {
  it('are parts of it where bold lines stand over them', () => {
    const list = '1. **Saw (weeks 1–2)**\n   - a\n2. **Plane (weeks 3–4)**\n   - b\n3. **Oil (weeks 5–12)**\n   - c\n';
    expect(told(`# Boat plan\n\n${list}\n**Ideas**\n\n- A show in the first month\n`)).toEqual(['1 Saw week 1..2', '2 Plane week 3..4', '3 Oil week 5..12']);
  });

  it('are not joined over a line between them', () => {
    expect(told('boats as I see them\n\n- year 1 – saw\n    - a\n- year 2 – plane\n    - b\n- year 3 – oil\n    - c\n\nimportant\n- May\n- rest\n')).toEqual(['1 saw year 1', '2 plane year 2', '3 oil year 3']);
  });
});

describe('headings with lengths', () => {
  it('take in the one that has no level', () => {
    expect(told('# German for the move\n\n### A1 – live (8 weeks)\na\n\n### A2 – talk (12 weeks)\nb\n\n### B1 – work (5 months)\nc\n\n### Exam (3 weeks)\nd\n')).toEqual(['live 8 weeks', 'talk 12 weeks', 'work 5 months', 'Exam 3 weeks']);
  });
});

describe('what is struck out', () => {
  it('is no phase where another has its number, and is done where none has', () => {
    expect(told('# Boat\n\n## Phase 4 – Saw (May 2027)\n\n- a\n\n## ~~Phase 5 – Loft~~\n\n- b\n\n## Phase 5 – Oil (June 2027)\n\n- c\n')).toEqual(['4 Saw date 2027-05', '5 Oil date 2027-06']);
    expect(told('# Boat\n\n## ~~Phase 1 – Saw (May 2027)~~\n\n- a\n\n## Phase 2 – Oil (June 2027)\n\n- c\n')).toEqual(['1 Saw date 2027-05', '2 Oil date 2027-06']);
  });
});

describe('a table that plans by itself', () => {
  const rows = ['2025 | Saw the floor | 3.100 | ✅', '2026 | Plane the roof | 9.800 | ✅', '2027 | Oil the door | 2.400 | '];

  it('has a column of what is done, and some is not', () => {
    expect(told(`# The house\n\n${table('Jaar | Wat | Kosten | Klaar', ...rows)}`)).toEqual(['Saw the floor date 2025', 'Plane the roof date 2026', 'Oil the door date 2027']);
    expect(told(`# The house\n\n${table('Jaar | Wat | Kosten | Klaar', ...rows.slice(0, 2), '2027 | Oil the door | 2.400 | ✅')}`)).toEqual([]);
  });

  it('may say what is done by its first word', () => {
    expect(told(`# Portugal\n\n${table('When | What we do | Where', 'Spring 2027 | Look at a few houses | by the sea', 'Summer 2027 | Clear out our own | in the hills', 'Fall 2027 | See to all the papers | in the city')}`).map((own) => own.replace(/ -$/, ''))).toEqual(['Look at a few houses', 'Clear out our own', 'See to all the papers']);
  });

  it('takes the dates where the weeks beside them are how many', () => {
    expect(told(`# 2027 season\n\n${table('Phase | Dates | Wks', 'Prep | 4 Jan – 31 Jan | 4', 'Base | 1 Feb – 28 Feb | 4', 'Build | 1 Mar – 4 Apr | 5')}`)).toEqual(['Prep date 2027-01-04..2027-01-31', 'Base date 2027-02-01..2027-02-28', 'Build date 2027-03-01..2027-04-04']);
  });
});

it('a word like a month behind a quarter is no end of it', () => {
  expect(told('# Boat plan\n\n## Q4 2026 — Set up\n\n- a\n\n## Q1 2027 — Learn\n\n- b\n')).toEqual(['Set up quarter 2026-Q4', 'Learn quarter 2027-Q1']);
});

describe('numbers over lines with times', () => {
  const parts = '### 1. Saw\n**When:** June–July 2027\na\n\n### 2. Plane\n**When:** August–November 2027\nb\n\n### 3. Oil\n**When:** March–May 2028\nc\n';

  it('are planned below a heading that says when things are', () => {
    expect(told(`# The house\n\n## Schedule\n\n${parts}`)).toEqual(['1 Saw date 2027-06..2027-07', '2 Plane date 2027-08..2027-11', '3 Oil date 2028-03..2028-05']);
    expect(told(`# The house\n\n## Shows\n\n${parts}`)).toEqual([]);
  });
});

describe('a list below a line of its own', () => {
  it('is what the line calls it', () => {
    expect(told('# The run\n\nlog\nweek 42: 46 km\nweek 43: 51 km\nweek 44: 38 km\n')).toEqual([]);
  });
});

it.each(['2026 in review', 'U12 2027/28 – how it went', 'What I actually did in 2027', 'Plot 14 – what happened in 2027', 'Rechnungen 2027', 'Was wir 2027 ausgegeben haben', 'Films vus en 2027'])('a note called so is a record: %s', (title) => {
  expect(told(`# ${title}\n\n## September\n- 9 Sep a 2–1\n- 16 Sep b 4–0\n\n## October\n- 7 Oct c 5–0\n- 14 Oct d 1–2\n\n## November\n- 4 Nov e 0–2\n`)).toEqual([]);
});

describe('numbers over lengths', () => {
  const parts = '### 1. Hands\n*about 2 months*\n\na\n\n### 2. Ears\n*3-4 months*\n\nb\n\n### 3. Eyes\n*6 months*\n\nc\n';

  it('are planned where the note says what for, and each takes as long as it is written', () => {
    expect(told(`# Violin, again\n\n**North star:** play in the orchestra.\n\n${parts}`)).toEqual(['1 Hands 2 months', '2 Ears 3 months', '3 Eyes 6 months']);
    expect(told(`# Violin, again\n\n${parts}`)).toEqual([]);
  });
});

describe('bold words before a stretch of the calendar', () => {
  it('are titles of phases, with the text below them', () => {
    const part = (title: string, time: string): string => `**${title}** — ${time}\nIndex cards on the wall.\n\n`;
    expect(told(`A novel, the fourth attempt.\n\n${part('Outline', '5 Oct to 31 Oct 2026')}${part('A draft for the sake of it', '1 Nov 2026 to 28 Feb 2027')}${part('Rest', '1 Mar to 21 Mar 2027')}`)).toEqual(['Outline date 2026-10-05..2026-10-31', 'A draft for the sake of it date 2026-11-01..2027-02-28', 'Rest date 2027-03-01..2027-03-21']);
    expect(told(`A novel, the fourth attempt.\n\n${part('Outline', '5 Oct 2026')}${part('Draft', '1 Nov 2026')}${part('Rest', '1 Mar 2027')}`)).toEqual([]);
  });
});

describe('what shows that levels and tables are planned', () => {
  it('is when each of the levels is done', () => {
    const level = (index: number, title: string): string => `## Level ${String(index)} - ${title}\n\nBy hand, in the garage.\nDone when: it holds.\n\n`;
    expect(told(`# RPT or bust\n\n${level(1, 'Saw')}${level(2, 'Plane')}${level(3, 'Oil')}`)).toEqual(['1 Saw -', '2 Plane -', '3 Oil -']);
    expect(told(`# RPT or bust\n\n${level(1, 'Saw')}${level(2, 'Plane')}${level(3, 'Oil')}`.replaceAll('Done when', 'Sold to'))).toEqual([]);
  });

  it('are check marks in the first rows and none in those to come', () => {
    const rows = (...marks: readonly string[]): string => table('sitting | papers | hours | booked?', ...['Apr 2026 | Saw one', 'Sep 2026 | Plane one', 'Apr 2027 | Oil one'].map((own, index) => `${own} | 180 | ${marks[index] ?? ''}`));
    expect(told(`# Exams\n\n${rows('✅ passed', '✅', '')}`)).toEqual(['Saw one date 2026-04', 'Plane one date 2026-09', 'Oil one date 2027-04']);
    expect(told(`# Exams\n\n${rows('✅ passed', '', '✅')}`)).toEqual([]);
    expect(told(`# Exams\n\n${rows('✅ passed', '✅', '✅')}`)).toEqual([]);
  });

  it('leaves what stands apart in a tree out of its titles', () => {
    expect(told('# Becoming a brewer\n\n```\nsake/\n├── 2026-Q4  language      N3 in December\n├── 2027-Q1  home batches  three of them\n└── 2027-Q2  contacts      letters\n```\n')).toEqual(['language quarter 2026-Q4', 'home batches quarter 2027-Q1', 'contacts quarter 2027-Q2']);
  });
});

it('an article before a time in brackets is no title', () => {
  expect(toldIn('# Radio plan\n\n## Now (stream only)\n\n- a\n\n## Next (the first 6 months on FM)\n\n- b\n\n## Later\n\n- c\n').some((own) => own.includes('Next: the'))).toBe(false);
});
