import { headings, phases, table, told, under } from './told-phases';

describe('a table that is torn', () => {
  const head = '| Phase | Time | Work |\n|---|---|---|\n';

  it('goes on behind a list in one of its cells, and behind a line across', () => {
    const rows = ['| **1. Draw** | May | Paper |', '| **2. Build** | June', '', '  * sawn', '', 'Then:', '', '  * planed | boat |', '| **3. Paint** | July | Blue |', '| **4. Sail** | August | Far |'].join('\n');
    expect(phases(`# Boat plan\n\n${head}${rows}\n`).map(([number, title]) => `${String(number)} ${title}`)).toEqual(['1 Draw', '2 Build', '3 Paint', '4 Sail']);
    const weeks = '| Week | Day | Work |\n|---|---|---|\n| Week 1 | Day 1 | Saw |\n| | Day 2 | Plane |\n\n---\n\n| Week 2 | Day 8 | Glue |\n| | Day 9 | Oil |\n\n---\n\n| Week 3 | Day 15 | Sail |\n| | Day 16 | Race |\n';
    expect(told(`# Boat plan\n\n${weeks}`).map((own) => own.replace(/^.*?(?=week)/, ''))).toEqual(['week 1', 'week 2', 'week 3']);
  });

  it('has no other rows than those as wide as it is, before the next heading or table', () => {
    expect(phases(`# Boat plan\n\n${head}| 1. Draw | May | Paper |\n| 2. Build | June | Wood |\n| 3. Sail | July | Far |\n\nText.\n\n| 4. Sell | it |\n\n## Then\n\n| 4. Sell | August | Money |\n`)).toHaveLength(3);
  });

  it('is no list of phases where nothing but the rows is left', () => {
    expect(phases('# Boat plan\n\n| Week 2 | Day 8 | Glue it all |\n\n| Week 3 | Day 15 | Sail it out |\n\n| Week 4 | Day 22 | Sell it off |\n')).toEqual([]);
  });
});

describe('stages before and behind weeks', () => {
  it('are of one plan with them', () => {
    expect(told(`# Boat roadmap\n\n${headings('Phase 0 — Skeleton', 'Weeks 1-2 — Hull', 'Weeks 3-4 — Deck', 'Weeks 5-6 — Mast', 'Phase 4 — Paint')}`)).toEqual(['0 Skeleton -', 'Hull week 1..2', 'Deck week 3..4', 'Mast week 5..6', '4 Paint -']);
    expect(told(`# Boat roadmap\n\n${headings('Phase 0 — Skeleton', 'Weeks 1-2 — Hull', 'Phase 1 — Paint')}`)).toEqual(['0 Skeleton -', '1 Paint -']);
  });
});

describe('months in numbered parts of a document', () => {
  it('are the phases, without the numbers of the parts', () => {
    expect(told(`# 12-month roadmap\n\n${headings('1. Limits', '2. Rules', '3. Months 0–3: Core', '4. Months 4–6: Sales', '5. Months 7–12: Growth', '6. Outside')}`)).toEqual(['Core month 0..3', 'Sales month 4..6', 'Growth month 7..12']);
    expect(told(`# 12-month roadmap\n\n${headings('1. Months 0–3: Core', '2. Months 4–6: Sales', '3. Months 7–12: Growth')}`)[0]).toBe('1 Core month 0..3');
  });
});

describe('what the weeks of a table were', () => {
  const weeks = table('Week | Planned work | Done (%)', '1 | Read | 5', '2 | Saw | 10', '3 | Oil | 25', '4 | Sail | 35');
  const diary = under('Progress', 'Week 3 (Date: 13.04.2027 - 19.04.2027)', 'Week 2 (Date: 06.04.2027 - 12.04.2027)', 'Week 1 (Date: 30.03.2027 - 05.04.2027)');

  it('is a diary from the last to the first, with no word for its dates in a title', () => {
    expect(told(`# Boat\n\n## Work plan\n\n${weeks}${diary}`)).toEqual(['Read week 1', 'Saw week 2', 'Oil week 3', 'Sail week 4']);
    expect(phases(`# Boat plan\n\n${under('Work', 'Week 1 (Date: 30.03.2027 - 05.04.2027)', 'Week 2 (Date: 06.04.2027 - 12.04.2027)')}`).map(([, title]) => title)).toEqual(['Week 1', 'Week 2']);
  });
});

describe('what each of several people does in a week', () => {
  it('is no title of it', () => {
    expect(phases(`# Delivery plan\n\n${table('Week | Engineer A (core) | Engineer B (screens) | Exit', '0 | Read it | — | Known', '1 | Build core | Draw lobby | Plays', '2 | Build moves | Draw cards | Shows', '+1 | Wrap it up | Write story | Live')}`).map(([, title]) => title)).toEqual(['Week 0', 'Week 1', 'Week 2']);
  });
});

describe('what is due on some days', () => {
  it('is not the plan beside a table of its weeks', () => {
    const weeks = table('Week | Days | Focus', 'Week 1 | 1 – 5 | Saw', 'Week 2 | 6 – 10 | Plane', 'Week 3 | 11 – 15 | Oil');
    const due = table('Item | Day | Story', 'Item 1 | Day 5 | A hull', 'Item 2 | Day 10 | A deck', 'Item 3 | Day 15 | A mast');
    expect(told(`# Plan of 15 days\n\n## Index\n\n${weeks}## Deliverables\n\n${due}`)).toEqual(['Saw week 1', 'Plane week 2', 'Oil week 3']);
  });
});

describe('milestones', () => {
  it('are phases, even two, where the note is a roadmap and nothing more is said of them', () => {
    expect(told('# Roadmap of the boat\n\n## Done\n\nMilestone 1 is done.\n\n## Milestone 5: Hull\n\nThin it is.\n\nSo it stays.\n\n## Milestone 6: Deck\n\nThen comes this.\n\n## Backlog\n\n- later\n')).toEqual(['5 Hull -', '6 Deck -']);
    expect(told('# Roadmap of the boat\n\n## Part 5: Hull\n\nThin it is.\n\nSo it stays.\n\n## Part 6: Deck\n\nThen comes this.\n')).toEqual([]);
  });
});

it('an alternative is no other half of a plan', () => {
  expect(told(`# 12-month roadmap\n\n${headings('Phase 1: Base (Months 1–3)', 'Phase 2: Speed (Months 4–6)')}# Alternative path\n\n${headings('Phase 1: Walk (Months 1–3)', 'Phase 2: Swim (Months 4–6)')}`)).toEqual(['1 Base month 1..3', '2 Speed month 4..6']);
});
