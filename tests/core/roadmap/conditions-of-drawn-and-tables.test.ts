import { headings, table, told } from './told-phases';

const code = (title: string, heading: string, ...lines: readonly string[]): string => `# ${title}\n\n## ${heading}\n\n~~~\n${lines.join('\n')}\n~~~\n`;
const pasted = (language: string, ...more: readonly string[]): string => `~~~${language}\n# Boat plan\n\n## Phase 1: Hull (2 weeks)\n## Phase 2: Mast (3 weeks)\n## Phase 3: Sail (1 week)\n\n${more.join('\n')}\n~~~\n`;

describe('a list in a block of code', () => {
  it('begins with one kind of phase in each line, and says what it is', () => {
    expect(told(code('Boat', 'Roadmap', 'Phase 1 the hull', 'Phase 2 the mast', 'Phase 3 the sail'), 'Note.md')).toEqual([]);
    expect(told(code('Boat', 'Roadmap', 'Phase 1: hull', 'Week 2: mast', 'Phase 3: sail'), 'Note.md')).toEqual([]);
    expect(told(code('Boat', 'Roadmap', 'Week 1: 12', 'Week 2: 14', 'Week 3: 16'), 'Note.md')).toEqual([]);
  });

  it('has numbers, which rise', () => {
    expect(told(code('Boat', 'Roadmap', 'January: hull', 'February: mast', 'March: sail'), 'Note.md')).toEqual([]);
    expect(told(code('Boat', 'Roadmap', 'Week 3: hull', 'Week 2: mast', 'Week 1: sail'), 'Note.md')).toEqual([]);
  });

  it('has no line further out than its first', () => {
    expect(told(code('Boat', 'Roadmap', '  Week 1: hull', '  Week 2: mast', 'Week 3: sail', '  Week 4: rope'), 'Note.md')).toEqual([]);
  });

  it('may stand between tildes', () => {
    expect(told(code('Boat', 'Roadmap', 'Week 1: hull', 'Week 2: mast', 'Week 3: sail'), 'Note.md')).toEqual(['hull week 1', 'mast week 2', 'sail week 3']);
  });

  it('is the first one where none stands below a heading that says so', () => {
    expect(told(`Boat plan\n\n~~~\nWeek 1: hull\nWeek 2: mast\nWeek 3: sail\n~~~\n\n## Roadmap\n\nSoon.\n`, 'Note.md')).toEqual(['hull week 1', 'mast week 2', 'sail week 3']);
  });

  it('is of phases or times, not of steps or titles', () => {
    expect(told(code('Boat', 'Roadmap', 'Step 1: hull (week 1)', 'Step 2: mast (week 2)', 'Step 3: sail (week 3)'), 'Note.md')).toEqual([]);
    expect(told(code('Boat', 'Roadmap', 'Hull (week 1)', 'Mast (week 2)', 'Sail (week 3)'), 'Note.md')).toEqual([]);
  });

  it('may stand behind another block of code', () => {
    expect(told(`Boat plan\n\n~~~\nnpm start\n~~~\n\n~~~\nWeek 1: hull\nWeek 2: mast\nWeek 3: sail\n~~~\n`, 'Note.md')).toEqual(['hull week 1', 'mast week 2', 'sail week 3']);
  });
});

describe('a tree in a block of code', () => {
  it('is a plan though its last branch goes on to now', () => {
    expect(told(`# Boat plan\n\n~~~\nBoat\n├── 2026-2027: hull\n├── 2027-2028: mast\n└── 2028 - now: sail\n~~~\n`, 'Note.md')).toEqual(['hull date 2026..2027', 'mast date 2027..2028', 'sail date 2028..null']);
  });

  it('is told by a heading of another part too', () => {
    expect(told(`# Boat\n\n## Timeline\n\nSoon.\n\n## Parts\n\n~~~\nBoat\n├── Week 1: hull\n├── Week 2: mast\n└── Week 3: sail\n~~~\n`, 'Note.md')).toEqual(['hull week 1', 'mast week 2', 'sail week 3']);
  });
});

describe('a note pasted as a block of code', () => {
  it('has eight lines and more', () => {
    expect(told(pasted('markdown', '- a', 'b'), 'Note.md')).toEqual(['1 Hull 2 weeks', '2 Mast 3 weeks', '3 Sail 1 weeks']);
    expect(told(pasted('markdown', '- a'), 'Note.md')).toEqual([]);
  });

  it('is in Markdown, not in what is named like it', () => {
    expect(told(pasted('mdx', '- a', 'b'), 'Note.md')).toEqual([]);
    expect(told(pasted('cmd', '- a', 'b'), 'Note.md')).toEqual([]);
  });

  it('may have as many blocks outside of it as lines inside', () => {
    expect(told(`${pasted('md', '- a', 'b')}\n${Array.from({ length: 8 }, (_none, index) => `Line ${String(index)}\n\n`).join('')}`, 'Note.md')).toEqual(['1 Hull 2 weeks', '2 Mast 3 weeks', '3 Sail 1 weeks']);
  });
});

describe('a countdown in wide brackets', () => {
  it('is no length', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Hull（8 weeks before）', 'Phase 2: Mast（4 weeks before）', 'Phase 3: Rest（1 week before）')}`, 'Note.md')).toEqual(['1 Hull -', '2 Mast -', '3 Rest -']);
  });

  it('stands at the end', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Hull（8 weeks before）x', 'Phase 2: Mast（4 weeks before）x', 'Phase 3: Rest（1 week before）x')}`, 'Note.md')).toEqual(['1 Hull x 8 weeks', '2 Mast x 4 weeks', '3 Rest x 1 weeks']);
  });
});

describe('a row with the name of the one above', () => {
  it('is more of it behind a dash or a colon, however it is written', () => {
    expect(told(`# Boat plan\n\n${table('Week | Work', 'Week 1 – Basics | Hull', 'Week 1 | Mast', 'Week 2 — Depth | Sail', 'Week 2 | Rope')}`, 'Note.md')).toEqual(['Basics week 1', 'Depth week 2']);
    expect(told(`# Boat plan\n\n${table('Week | Work', 'Week 1：Basics | Hull', 'Week 1 | Mast', 'Week 2 : Depth | Sail', 'Week 2 | Rope')}`, 'Note.md')).toEqual(['Basics week 1', 'Depth week 2']);
  });

  it('is more of it below a row without a name', () => {
    expect(told(`# Boat plan\n\n${table('Week | Work', 'Week 1: Basics | Hull', 'Week 1 | Mast', ' | Oar', 'Week 1 | Pump', 'Week 2: Depth | Sail', 'Week 2 | Rope')}`, 'Note.md')).toEqual(['Basics week 1', 'Depth week 2']);
  });

  it('is not more of several weeks', () => {
    expect(told(`# Boat plan\n\n${table('Week | Work', 'Week 1-2: Basics | Hull', 'Week 1 | Mast', 'Week 3-4: Depth | Sail', 'Week 3 | Rope')}`, 'Note.md')).toEqual([]);
  });
});

describe('a code in a column of phases', () => {
  it('is a number of two digits too', () => {
    expect(told(`# Boat plan\n\n${table('Phase | Weeks | Work', 'P10 | 1-2 | Hull', 'P11 | 3-4 | Mast', 'P12 | 5-6 | Sail')}`, 'Note.md')).toEqual(['10 Hull week 1..2', '11 Mast week 3..4', '12 Sail week 5..6']);
  });

  it('is a title in a column of anything', () => {
    expect(told(`# Boat plan\n\n${table('ID | Weeks | Work', 'P1 | 1-2 | Hull', 'P2 | 3-4 | Mast', 'P3 | 5-6 | Sail')}`, 'Note.md')).toEqual(['1 P1 week 1..2', '2 P2 week 3..4', '3 P3 week 5..6']);
  });
});

describe('days with slashes', () => {
  it('have years from 2015 on', () => {
    expect(told(`# Boat plan\n\n${table('Start | End | Work', '3/1/16 | 3/15/16 | Hull', '4/2/16 | 4/20/16 | Mast', '5/3/16 | 5/16/16 | Sail')}`, 'Note.md')).toEqual(['Hull date 2016-03-01..2016-03-15', 'Mast date 2016-04-02..2016-04-20', 'Sail date 2016-05-03..2016-05-16']);
  });
});
