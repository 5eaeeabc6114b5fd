import { headings, table, told, under } from './told-phases';

describe('headings with one word and a number each', () => {
  it('are those of the first word, of which one may have a time of day', () => {
    expect(told(`# Web roadmap\n\n${headings('Goal 1 - Tools', 'Goal 2 - Layout', 'Goal 3 - Script', 'Goal 4 - Servers (4:00)')}${headings('Rung 1 - Knots', 'Rung 2 - Ropes', 'Rung 3 - Sails', 'Rung 4 - Races')}`, 'Note.md')).toEqual(['1 Tools -', '2 Layout -', '3 Script -', '4 Servers (4:00) -']);
  });

  it('are none where a number comes twice', () => {
    expect(told(`# Web roadmap\n\n${headings('Goal 1 - Tools', 'Goal 1 - Layout', 'Goal 2 - Script', 'Goal 3 - Servers', 'Goal 4 - Tests')}`, 'Note.md')).toEqual([]);
  });

  it('have up to four signs before them, and a wide colon or a long dash behind them', () => {
    expect(told(`# Web roadmap\n\n${headings('→→→→Goal 1： Tools', '→→→→Goal 2— Layout', '→→→→Goal 3 Script', '→→→→Goal 4: Servers')}`, 'Note.md')).toEqual(['1 Tools -', '2 Layout -', '3 Script -', '4 Servers -']);
    expect(told(`# Web roadmap\n\n${headings('→→→→→Goal 1: Tools', '→→→→→Goal 2: Layout', '→→→→→Goal 3: Script', '→→→→→Goal 4: Servers')}`, 'Note.md')).toEqual([]);
  });

  it('have a word of twenty letters at most', () => {
    expect(told(`# Web roadmap\n\n${headings(...[1, 2, 3, 4].map((n) => `${'o'.repeat(20)} ${String(n)}: Knot`))}`, 'Note.md')).toEqual(['1 Knot -', '2 Knot -', '3 Knot -', '4 Knot -']);
    expect(told(`# Web roadmap\n\n${headings(...[1, 2, 3, 4].map((n) => `${'o'.repeat(21)} ${String(n)}: Knot`))}`, 'Note.md')).toEqual([]);
  });
});

describe('codes that begin with a T beside weeks', () => {
  it('are codes beside days too', () => {
    expect(told(`# Boat plan\n\n## Work\n\n- Day 1: Saw\n- Day 2: Plane\n\n${headings('T1: rain', 'T2: wind', 'T3: ice')}`, 'Note.md')).toEqual([]);
  });

  it('may have a space before a dash', () => {
    expect(told(`# Boat plan\n\n## Work\n\n- Week 1: Saw\n- Week 2: Plane\n\n${headings('T1 – rain', 'T2 – wind', 'T3 – ice')}`, 'Note.md')).toEqual(['1 Saw week 1', '2 Plane week 2']);
  });

  it('have any of the signs behind them, and two digits or one', () => {
    expect(told(`# Boat plan\n\n## Work\n\n- Week 1: Saw\n- Week 2: Plane\n\n${headings('T1. rain', 'T2. wind', 'T3. ice')}`, 'Note.md')).toEqual(['1 Saw week 1', '2 Plane week 2']);
    expect(told(`# Boat plan\n\n## Work\n\n- Week 1: Saw\n- Week 2: Plane\n\n${headings('T1： rain', 'T2： wind', 'T3： ice')}`, 'Note.md')).toEqual(['1 Saw week 1', '2 Plane week 2']);
    expect(told(`# Boat plan\n\n## Work\n\n- Week 1: Saw\n- Week 2: Plane\n\n${headings('T1— rain', 'T2— wind', 'T3— ice')}`, 'Note.md')).toEqual(['1 Saw week 1', '2 Plane week 2']);
    expect(told(`# Boat plan\n\n## Work\n\n- Week 1: Saw\n- Week 2: Plane\n\n${headings('T1- rain', 'T2- wind', 'T3- ice')}`, 'Note.md')).toEqual(['1 Saw week 1', '2 Plane week 2']);
    expect(told(`# Boat plan\n\n## Work\n\n- Week 1: Saw\n- Week 2: Plane\n\n${headings('T10: rain', 'T11: wind', 'T12: ice')}`, 'Note.md')).toEqual(['1 Saw week 1', '2 Plane week 2']);
  });

  it('are not what begins with a Q', () => {
    expect(told(`# Boat plan\n\n${headings('Q1: Saw', 'Q2: Plane', 'Q3: Oil')}## Days\n\n- Week 1: rest\n- Week 2: rest\n`, 'Note.md')).toEqual(['1 Saw quarter 1', '2 Plane quarter 2', '3 Oil quarter 3']);
  });
});

describe('headings that say when over bold lines that say what', () => {
  it('have phases in bold words below them, no steps and no items', () => {
    expect(told(`# Album plan 2027\n\n${['January → March', 'April – June'].map((time, at) => `## ${time}\n\n**Step ${String(at + 1)}: Part**\n\n- a\n\n`).join('')}`, 'Note.md')).toEqual(['January → March date 2027-01..2027-03', 'April – June date 2027-04..2027-06']);
    expect(told(`# Album plan 2027\n\n${['January → March', 'April – June'].map((time, at) => `## ${time}\n\n- Phase ${String(at + 1)}: Part\n\n`).join('')}`, 'Note.md')).toEqual(['January → March date 2027-01..2027-03', 'April – June date 2027-04..2027-06']);
  });

  it('are of one depth below one heading', () => {
    expect(told(`# Album plan 2027\n\n## First\n\n### January → March\n\n**Phase 1: Record**\n\n- a\n\n## Second\n\n### April – June\n\n**Phase 2: Show**\n\n- b\n`, 'Note.md')).toEqual(['January → March date 2027-01..2027-03', 'April – June date 2027-04..2027-06']);
    expect(told(`# Album plan 2027\n\n## January → March\n\n**Phase 1: Record**\n\n- a\n\n### April – June\n\n**Phase 2: Show**\n\n- b\n`, 'Note.md')).toEqual(['1 Record -', '2 Show -']);
  });

  it('are two at least', () => {
    expect(told(`# Album plan 2027\n\n## January → March\n\n**Phase 1: Record**\n\n- a\n`, 'Note.md')).toEqual([]);
  });

  it('have no say where the lines have times', () => {
    expect(told(`# Album plan 2027\n\n## January → March\n\n**Phase 1: Record (weeks 1-4)**\n\n- a\n\n## April – June\n\n**Phase 2: Show (weeks 5-8)**\n\n- b\n`, 'Note.md')).toEqual(['1 Record week 1..4', '2 Show week 5..8']);
  });
});

describe('a start without an end', () => {
  it('goes on where it is a date, not where it is a week', () => {
    expect(told(`# Boat plan\n\n## Phase 1: Hull\nStart: week 3\nOwner: all\n\n## Phase 2: Deck\nStart: week 5\nOwner: all\n`, 'Note.md')).toEqual(['1 Hull week 3', '2 Deck week 5']);
  });

  it('is what it is where it or its end is a range of weeks', () => {
    expect(told(`# Boat plan\n\n## Phase 1: Hull\nStart: Week 1-2\nEnd: Week 4\n\n## Phase 2: Deck\nStart: Week 5\nEnd: Weeks 8-9\n\n## Phase 3: Sail\nStart: Week 9\nEnd: Week 9\n`, 'Note.md')).toEqual(['1 Hull week 1..2', '2 Deck week 5', '3 Sail week 9']);
  });
});

describe('two phases around weeks', () => {
  it('leave three weeks the plan, not two', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 0: Ask', 'Week 1: Saw', 'Week 2: Plane', 'Phase 4: Sell')}`, 'Note.md')).toEqual(['0 Ask -', '4 Sell -']);
  });

  it('are two, with numbers between theirs', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 1: Ask', 'Week 1: Saw', 'Week 2: Plane', 'Week 3: Oil', 'Phase 4: Sell', 'Phase 5: Tell')}`, 'Note.md')).toEqual(['1 Ask -', '4 Sell -', '5 Tell -']);
  });
});

describe('days in a table beside weeks', () => {
  it('are the plan where they follow on each other', () => {
    expect(told(`# Plan of 15 days\n\n## Index\n\n${table('Week | Days | Focus', 'Week 1 | 1 – 5 | Saw', 'Week 2 | 6 – 10 | Plane', 'Week 3 | 11 – 15 | Oil')}## Deliverables\n\n${table('Item | Day | Story', 'Item 1 | Day 5 | A hull', 'Item 2 | Day 6 | A deck', 'Item 3 | Day 7 | A mast', 'Item 4 | Day 8 | A sail')}`, 'Note.md')).toEqual(['1 A hull day 5', '2 A deck day 6', '3 A mast day 7', '4 A sail day 8']);
  });

  it('are what is due beside stretches of days, not beside other days', () => {
    expect(told(`# Plan of 15 days\n\n## Index\n\n${table('Week | Focus', 'Day 1 – 5 | Saw', 'Day 6 – 10 | Plane', 'Day 11 – 15 | Oil')}## Deliverables\n\n${table('Item | Day | Story', 'Item 1 | Day 5 | A hull', 'Item 2 | Day 10 | A deck', 'Item 3 | Day 15 | A mast')}`, 'Note.md')).toEqual(['Saw day 1..5', 'Plane day 6..10', 'Oil day 11..15']);
    expect(told(`# Plan of 15 days\n\n## Index\n\n${table('Day | Focus', 'Day 1 | Saw', 'Day 2 | Plane', 'Day 3 | Oil')}## Deliverables\n\n${table('Item | Day | Story', 'Item 1 | Day 5 | A hull', 'Item 2 | Day 10 | A deck', 'Item 3 | Day 15 | A mast')}`, 'Note.md')).toEqual(['1 A hull day 5', '2 A deck day 10', '3 A mast day 15']);
  });

  it('are the plan where they are stretches themselves', () => {
    expect(told(`# Plan of 15 days\n\n## Index\n\n${table('Week | Focus', 'Week 1 | Saw', 'Week 2 | Plane', 'Week 3 | Oil')}## Deliverables\n\n${table('Item | Days | Story', 'Item 1 | Day 5-6 | A hull', 'Item 2 | Day 10-11 | A deck', 'Item 3 | Day 15-16 | A mast')}`, 'Note.md')).toEqual(['1 A hull day 5..6', '2 A deck day 10..11', '3 A mast day 15..16']);
  });
});

describe('weeks from the last to the first', () => {
  it('are what was where the table has all of them, or more', () => {
    expect(told(`# Boat plan\n\n## Work plan\n\n${table('Week | Work', '1 | Read', '2 | Saw', '3 | Oil')}${under('Weeks', 'Week 3: Did it', 'Week 2: Did that', 'Week 1: Did')}`, 'Note.md')).toEqual(['Read week 1', 'Saw week 2', 'Oil week 3']);
    expect(told(`# Boat plan\n\n## Work plan\n\n${table('Week | Work', '1 | Read', '2 | Saw', '3 | Oil')}${under('Weeks', 'Week 3: Did it', 'Week 2: Did that')}`, 'Note.md')).toEqual(['Read week 1', 'Saw week 2', 'Oil week 3']);
  });

  it('are the plan where one of them is not in the table', () => {
    expect(told(`# Boat\n\n## Work plan\n\n${table('Week | Work', '1 | Read', '2 | Saw', '3 | Oil', '4 | Sail')}${under('Weeks', 'Week 5: Did it', 'Week 4: Did that', 'Week 3: Did')}`, 'Note.md')).toEqual(['5 Did it week 5', '4 Did that week 4', '3 Did week 3']);
  });

  it('are the plan beside a list, and beside a table that runs back too', () => {
    expect(told(`# Boat plan\n\n## Work plan\n\n- Week 1: Read\n- Week 2: Saw\n- Week 3: Oil\n\n${under('Weeks', 'Week 3: Did it', 'Week 2: Did that', 'Week 1: Did')}`, 'Note.md')).toEqual(['3 Did it week 3', '2 Did that week 2', '1 Did week 1']);
    expect(told(`# Boat plan\n\n## Work plan\n\n${table('Week | Work', '3 | Read', '2 | Saw', '1 | Oil')}${under('Weeks', 'Week 3: Did it', 'Week 2: Did that', 'Week 1: Did')}`, 'Note.md')).toEqual(['3 Did it week 3', '2 Did that week 2', '1 Did week 1']);
  });
});

describe('weeks below a phase beside a table of phases', () => {
  it('are the plan where the table has two rows, or none for the phase', () => {
    expect(told(`# Boat roadmap\n\n${table('Phase | When | What', '1. Saw | Jan | planks', '2. Build | Feb – Mar | hull')}${under('Phase 1 in detail', 'Week 1', 'Week 2')}`, 'Note.md')).toEqual(['1 Week 1 week 1', '2 Week 2 week 2']);
    expect(told(`# Boat roadmap\n\n${table('Phase | When | What', '1. Saw | Jan | planks', '2. Build | Feb – Mar | hull', '3. Paint | April | blue')}${under('Phase 4 in detail', 'Week 1', 'Week 2')}`, 'Note.md')).toEqual(['1 Week 1 week 1', '2 Week 2 week 2']);
  });

  it('are the plan where some stand elsewhere', () => {
    expect(told(`# Boat roadmap\n\n${table('Phase | When | What', '1. Saw | Jan | planks', '2. Build | Feb – Mar | hull', '3. Paint | April | blue')}${under('Phase 1 in detail', 'Week 1', 'Week 2')}${under('More', 'Week 3', 'Week 4')}`, 'Note.md')).toEqual(['1 Week 1 week 1', '2 Week 2 week 2', '3 Week 3 week 3', '4 Week 4 week 4']);
  });
});

describe('a word and a number before titles with times', () => {
  it('stay where the words are not one, or the numbers not in turn', () => {
    expect(told(`# Boat plan\n\n${headings('Path 1: Knots (2 weeks)', 'Road 2: Ropes (4 weeks)')}`, 'Note.md')).toEqual(['Path 1: Knots 2 weeks', 'Road 2: Ropes 4 weeks']);
    expect(told(`# Boat plan\n\n${headings('Path 1: Knots (2 weeks)', 'Path 3: Ropes (4 weeks)')}`, 'Note.md')).toEqual(['Path 1: Knots 2 weeks', 'Path 3: Ropes 4 weeks']);
  });

  it('go with any dash or a wide colon', () => {
    expect(told(`# Boat plan\n\n${headings('Path 1 - Knots (2 weeks)', 'Path 2 – Ropes (4 weeks)', 'Path 3 — Sails (1 week)', 'Path 4： Oars (1 week)')}`, 'Note.md')).toEqual(['1 Knots 2 weeks', '2 Ropes 4 weeks', '3 Sails 1 weeks', '4 Oars 1 weeks']);
  });

  it('are of two to twenty letters, and may be ten', () => {
    expect(told(`# Boat plan\n\n${headings(...[1, 2].map((n) => `${'o'.repeat(20)} ${String(n)}: Knot (2 weeks)`))}`, 'Note.md')).toEqual(['1 Knot 2 weeks', '2 Knot 2 weeks']);
    expect(told(`# Boat plan\n\n${headings(...[1, 2].map((n) => `Oo${'o'.repeat(19)} ${String(n)}: Knot (2 weeks)`))}`, 'Note.md')).toEqual(['Ooooooooooooooooooooo 1: Knot 2 weeks', 'Ooooooooooooooooooooo 2: Knot 2 weeks']);
    expect(told(`# Boat plan\n\n${headings('As 1: Knots (2 weeks)', 'As 2: Ropes (4 weeks)')}`, 'Note.md')).toEqual(['1 Knots 2 weeks', '2 Ropes 4 weeks']);
    expect(told(`# Boat plan\n\n${headings('X 1: Knots (2 weeks)', 'X 2: Ropes (4 weeks)')}`, 'Note.md')).toEqual(['X 1: Knots 2 weeks', 'X 2: Ropes 4 weeks']);
    expect(told(`# Boat plan\n\n${headings(...Array.from({ length: 10 }, (_own, at) => `Path ${String(at + 1)}: Knot (2 weeks)`))}`, 'Note.md').slice(-1)).toEqual(['10 Knot 2 weeks']);
  });
});

describe('months among other numbered parts', () => {
  it('are three at least, one behind the other, and go on', () => {
    expect(told(`# 12-month roadmap\n\n${headings('1. Limits', '2. Rules', '3. Months 0–3: Core', '4. Months 4–6: Sales', '5. Outside', '6. Inside', '7. Around')}`, 'Note.md')).toEqual([]);
    expect(told(`# 12-month roadmap\n\n${headings('1. Limits', '2. Months 0–3: Core', '3. Rules', '4. Months 4–6: Sales', '5. Months 7–12: Growth', '6. Outside')}`, 'Note.md')).toEqual([]);
    expect(told(`# 12-month roadmap\n\n${headings('1. Limits', '2. Rules', '3. Months 7–12: Core', '4. Months 4–6: Sales', '5. Months 0–3: Growth', '6. Outside')}`, 'Note.md')).toEqual([]);
  });
});

describe('what stands before and behind weeks', () => {
  it('is a phase of them right behind the last, with a number', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 0: Ask', 'Week 1: Saw', 'Week 2: Plane', 'Week 3: Oil', 'Notes', 'Phase 4: Sell')}`, 'Note.md')).toEqual(['0 Ask -', '1 Saw week 1', '2 Plane week 2', '3 Oil week 3']);
    expect(told(`# Boat plan\n\n${headings('Phase 0: Ask', 'Week 1: Saw', 'Week 2: Plane', 'Week 3: Oil', 'Phase 1: Sell')}`, 'Note.md')).toEqual(['0 Ask -', '1 Saw week 1', '2 Plane week 2', '3 Oil week 3', '1 Sell -']);
    expect(told(`# Boat plan\n\n${headings('Phase 0: Ask', 'Week 1: Saw', 'Week 2: Plane', 'Week 3: Oil', 'Phase 0: Sell')}`, 'Note.md')).toEqual(['0 Ask -', '1 Saw week 1', '2 Plane week 2', '3 Oil week 3']);
  });

  it('is none before a second week, or before months', () => {
    expect(told(`# Boat plan\n\n${headings('Phase 0: Ask', 'Week 2: Saw', 'Week 3: Plane', 'Week 4: Oil')}`, 'Note.md')).toEqual(['2 Saw week 2', '3 Plane week 3', '4 Oil week 4']);
    expect(told(`# Boat plan\n\n${headings('Phase 0: Ask', 'May 2027: Saw', 'June 2027: Plane', 'July 2027: Oil', 'Phase 4: Sell')}`, 'Note.md')).toEqual(['Saw date 2027-05', 'Plane date 2027-06', 'Oil date 2027-07']);
  });

  it('is none where its days begin with those before it', () => {
    expect(told(`# Boat plan\n\n${headings('Week 1: Saw', 'Week 2 (8–14 September 2027)', 'Finale (8–20 September 2027)')}`, 'Note.md')).toEqual(['1 Saw week 1', '2 Week 2 date 2027-09-08..2027-09-14']);
  });
});

describe('a letter before weeks', () => {
  it('stands at the beginning of a heading', () => {
    expect(told(`# Boat plan\n\n${headings('In A. Weeks 1-2: Knots', 'In B. Weeks 3-4: Ropes')}`, 'Note.md')).toEqual([]);
  });
});
