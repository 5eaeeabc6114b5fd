import { told as toldIn } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');

const bold = (...lines: readonly string[]): string => lines.map((own) => `**${own}**\n- a\n\n`).join('');
const numbered = (...lines: readonly string[]): string => lines.map((own, index) => `${String(index + 1)}. ${own}\n`).join('');

describe('stretches that go on from each other', () => {
  it('are planned in a note that says nothing of a plan', () => {
    const lines = ['**Saw** - Apr to Jun 2027. Read the book.', '**Plane** - Jul to Dec 2027. A lab.', '**Oil** - Jan to Jun 2028. Alone.'];
    expect(told(`# Cert ladder\n\n${numbered(...lines)}`)).toEqual(['1 Saw date 2027-04..2027-06', '2 Plane date 2027-07..2027-12', '3 Oil date 2028-01..2028-06']);
    expect(told(`# The boat\n\n## Saw (Jan – Mar 2027)\n\n- a\n\n## Plane (Apr – Aug 2027)\n\n- b\n\n## Oil (Sep – Oct 2027)\n\n- c\n`)).toHaveLength(3);
  });

  it('may share a month, begin with now and run into the next year', () => {
    const lines = ['**Save (now til March)** – alone', '**Papers (April-May)** – a form', '**Build (May to August)** – used', '**Open (September)** – soft', '**Sail (October–April)** – full'];
    expect(told(`# Truck\n\n${numbered(...lines)}`).map((own) => own.replace(/ -$/, ''))).toEqual(['1 Save', '2 Papers', '3 Build', '4 Open', '5 Sail']);
  });

  it('are no plan where months lie between them, where most are single months, or where there are two', () => {
    expect(told(`# Jobs\n\n${numbered('**Saw** - Jan to Feb 2027. One.', '**Plane** - May to Jun 2027. Two.', '**Oil** - Sep to Oct 2027. Three.')}`)).toEqual([]);
    expect(told(`# Books\n\n${numbered('**Saw** - January 2027. One.', '**Plane** - February 2027. Two.', '**Oil** - March 2027. Three.')}`)).toEqual([]);
    expect(told(`# Jobs\n\n${numbered('**Saw** - Apr to Jun 2027. One.', '**Plane** - Jul to Dec 2027. Two.')}`)).toEqual([]);
  });

  it('are none in a record, but below a schedule', () => {
    const lines = bold('12 Jan – 25 Jan** Saw', '26 Jan – 15 Feb** Plane', '16 Feb – 22 Mar** Oil').replace(/\*\*\n/g, '\n');
    expect(told(`# Diary of the boat\n\n${lines}`)).toEqual([]);
    expect(told(`# Faults in the log of a boat\n\n## Schedule\n\n${lines}`)).toEqual(['Saw -', 'Plane -', 'Oil -']);
  });
});

describe('weeks that go on from each other', () => {
  const part = (title: string, time: string): string => `## ${title}\n*${time}*\n\na\n\n`;

  it('are planned from the first on, where most are several', () => {
    expect(told(`# Maratona di Firenze\n\n${part('Base', 'settimane 1–6')}${part('Costruzione', 'settimane 7–12')}${part('Scarico', 'settimane 13–14')}`)).toEqual(['Base week 1..6', 'Costruzione week 7..12', 'Scarico week 13..14']);
    expect(told(`# Maratona di Firenze\n\n${part('Base', 'settimane 2–6')}${part('Costruzione', 'settimane 7–12')}${part('Scarico', 'settimane 13–14')}`)).toEqual([]);
    expect(told(`# Maratona di Firenze\n\n${part('Base', 'settimana 1')}${part('Costruzione', 'settimana 2')}${part('Scarico', 'settimana 3')}`)).toEqual([]);
  });
});

describe('a record with a plan in it', () => {
  const list = (more: string): string => `- **Saw** — from September 2026 to February 2027\n${more}- **Plane** — from March to August 2027\n${more}- **Oil** — from September 2027 to January 2028\n${more}`;

  it('has stretches below a heading that says so, each over what is to be done', () => {
    expect(told(`# History of boats\n\n## Plan\n\n${list('    - a\n')}`)).toEqual(['Saw date 2026-09..2027-02', 'Plane date 2027-03..2027-08', 'Oil date 2027-09..2028-01']);
    expect(told(`# History of boats\n\n## Years\n\n${list('    - a\n')}`)).toEqual([]);
  });
});

describe('open tasks', () => {
  const levels = (...states: readonly string[]): string => states.map((own, index) => `- **Level ${String(index)}: ${['Saw', 'Plane', 'Oil'][index] ?? ''}**\n  - [${own}] a\n`).join('');

  it('in the last of several levels show that they are planned', () => {
    expect(told(`# The boat\n\n${levels('x', 'x', ' ')}`)).toEqual(['0 Saw -', '1 Plane -', '2 Oil -']);
    expect(told(`# The boat\n\n${levels('x', 'x', 'x')}`)).toEqual([]);
  });

  it('show nothing of weeks and months, which come again each year', () => {
    expect(told('# The garden\n\n- January\n  - [ ] a\n- February\n  - [ ] b\n- March\n  - [ ] c\n')).toEqual([]);
  });
});
