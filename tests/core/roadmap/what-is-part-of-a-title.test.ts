import { headings, plan, told as toldIn } from './told-phases';

/** Of a file whose name says nothing. */
const told = (text: string): readonly string[] => toldIn(text, 'Note.md');

describe('a title', () => {
  it('is not the day of the week behind a day', () => {
    const days = ['Day 1 — Monday: Saw', 'Day 2 – Tuesday, 24 May – Plane', 'Day 3: Oil'];
    expect(told(`# Seven-day boat study plan\n\n${headings(...days)}`)).toEqual(['1 Saw day 1', '2 Plane day 2', '3 Oil day 3']);
    expect(told(`# Seven-day boat study plan\n\n${headings('Day 1 — Saws: Saw', 'Day 2 — Planes: Plane', 'Day 3 — Oils: Oil')}`)[0]).toBe('1 Saws: Saw day 1');
    expect(told(`# Seven-week boat study plan\n\n${headings('Week 1 — Monday: Saw', 'Week 2 — Monday: Plane')}`)[0]).toBe('1 Monday: Saw week 1');
  });

  it('is the year at school, not its number in brackets', () => {
    expect(told(`# School plan\n\n${headings('Freshman year (9th)', 'Sophomore year (10th)', 'Junior year (11th)')}`)).toEqual(['1 Freshman year -', '2 Sophomore year -', '3 Junior year -']);
    expect(told(`# School plan\n\n${headings('Freshman year (Saw)', 'Sophomore year (Plane)', 'Junior year (Oil)')}`)).toEqual(['1 Saw -', '2 Plane -', '3 Oil -']);
  });

  it('is what stands before the last comma of bold words, when a time of the calendar stands behind it', () => {
    const list = ['Saw, spring and summer 2027', 'Plane, autumn 2027', 'First part of the oil, 2028', 'Sail, 2030 and on'];
    expect(told(`# The boat\n\n${list.map((own, index) => `${String(index + 1)}. **${own}.** Alone.\n`).join('')}`)).toEqual(['1 Saw -', '2 Plane -', '3 First part of the oil date 2028', '4 Sail date 2030..null']);
    expect(told(`# The boat\n\n${list.slice(1).map((own, index) => `${String(index + 1)}. **${own}.** Alone.\n`).join('')}`)).toEqual([]);
    expect(told(`# The boat\n\n${list.map((own) => `- **${own}.** Alone.\n`).join('')}`)).toEqual([]);
  });

  it('is not how many hours it takes, nor how far it is now', () => {
    expect(told(`# Boat plan\n\n${headings('Week 1 (Saw) — ~8–12 hours', 'Week 2 (Plane) — 9 hours')}`)).toEqual(['1 Saw week 1', '2 Plane week 2']);
    expect(told(`# Boat plan\n\n${headings('Phase 1: Saw (currently about 40% done)', 'Phase 2: Plane (currently about 40 boards)')}`)).toEqual(['1 Saw -', '2 Plane (currently about 40 boards) -']);
  });

  it('ends before a dash where a long line goes on with a reason', () => {
    const why = 'gives every post a real place to point at and shows who wants one before any board is bought';
    expect(told(`# Boat plan\n\n- Phase 1: saw the boards — ${why}\n- Phase 2: plane the floor – ${why}\n`)).toEqual(['1 saw the boards -', '2 plane the floor -']);
    expect(told('# Boat plan\n\n- Phase 1: saw the boards — by hand\n- Phase 2: plane\n')[0]).toBe('1 saw the boards — by hand -');
  });

  it('is a short word that is a month elsewhere, behind the number of a part', () => {
    expect(told(`# Boat plan\n\n${headings('1. Saw (January 2027)', '2. Plane (April – July 2027)', '3. Pro (August 2027)')}`)).toEqual(['1 Saw date 2027-01', '2 Plane date 2027-04..2027-07', '3 Pro date 2027-08']);
  });

  it('keeps its first words where a length stands behind them', () => {
    const list = ['Saw', 'First year on the boat', 'Oil'];
    expect(told(`# Boat plan\n\n## Phases\n\n${list.map((own, index) => `${String(index + 1)}. **${own}** (${String(index + 3)} months)\n   - a\n`).join('')}`)).toEqual(['1 Saw 3 months', '2 First year on the boat 4 months', '3 Oil 5 months']);
  });

  it('has no marks of a page in it', () => {
    expect(told('# Boat plan\n\n**Phase 1 | Q3 2027:**&#x20;\n\n- a\n\n**Phase 2 | Q4 2027:**&nbsp;\n\n- b\n')).toEqual(['1 Phase 1 quarter 2027-Q3', '2 Phase 2 quarter 2027-Q4']);
  });
});

describe('a table', () => {
  it('plans by a column of steps with lengths and what each holds', () => {
    expect(told('# Vom Schlosser zum Bootsbauer\n\n| Stufe | Dauer | Inhalt | Fertig, wenn |\n|---|---|---|---|\n| Saw | 6 Wochen | Holz | Brett |\n| Plane | 8 Wochen | Eisen | Boden |\n| Oil | offen | Bett | Glanz |\n')).toEqual(['Saw 6 weeks', 'Plane 8 weeks', 'Oil -']);
  });

  it('is read inside an item, whose words may say that it plans', () => {
    const inside = (lead: string): string => `# The boat\n\n* ${lead}\n\n  | Date | Guest |\n  | --- | --- |\n  | June 6-16 | Ann |\n  | June 17-23 | Bob |\n  | July 4 | Cid |\n`;
    expect(told(inside('Tentative plan'))).toEqual(['Ann -', 'Bob -', 'Cid -']);
    expect(told(inside('Who was where'))).toEqual([]);
  });

  it('of numbered rows right below the title is the plan of a learning roadmap', () => {
    const rows = '| # | Layer | Why |\n|---|---|---|\n| 1 | **Saw** | known |\n| 2 | **Plane** | near |\n| 3 | **Oil** | new |\n';
    expect(told(`# Learning roadmap — the boat\n\n${rows}`)).toEqual(['1 Saw -', '2 Plane -', '3 Oil -']);
    expect(told(`# Roadmap of the boat\n\n${rows}`)).toEqual([]);
  });

  it('of all steps is the plan, and not what is said of several of them', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((own) => `| ${String(own)} | Work ${'abcdef'.charAt(own - 1)}x |\n`).join('');
    const list = '- Stages 1–3: saws\n- Stages 2 and 5: planes\n- Stages 3–4: oils\n- Stage 6: sails\n';
    expect(told(`# Boat learning plan\n\n## Stages\n\n| Stage | Focus |\n|---|---|\n${rows}\n## When useful\n\n${list}`)).toHaveLength(6);
    expect(plan('Stage | Focus', '1 | Saw', '2 | Plane', '3 | Oil')).toHaveLength(3);
  });
});
