import { headings, phases, table, told } from './told-phases';

describe('times that begin later each time', () => {
  it('are places, from now on or from some month on', () => {
    expect(told(`# Vision\n\n${headings('Phase 1 (now → ~18 mo): Engineer', 'Phase 2 (~12 → 30 mo): Architect', 'Phase 3 (~24 mo+): Consultant')}`)).toEqual(['1 Engineer month 0..18', '2 Architect month 12..30', '3 Consultant month 24..null']);
    expect(told(`# Vision\n\n${headings('Phase 1 (now): Engineer', 'Phase 2 (12-30 months): Architect', 'Phase 3 (24+ months): Consultant')}`).slice(1)).toEqual(['2 Architect month 12..30', '3 Consultant month 24..null']);
    expect(told(`# Vision\n\n${headings('Phase 1 (6-12 months): Engineer', 'Phase 2 (12-18 months): Architect', 'Phase 3 (18+ months): Consultant')}`)).toEqual(['1 Engineer month 6..12', '2 Architect month 12..18', '3 Consultant month 18..null']);
  });

  it('are lengths where one begins earlier than the one before, without now, or ends', () => {
    expect(told(`# Vision\n\n${headings('Phase 1 (now): Engineer', 'Phase 2 (12-30 months): Architect', 'Phase 3 (6-9 months): Consultant')}`).slice(1)).toEqual(['2 Architect 12 months', '3 Consultant 6 months']);
    expect(told(`# Vision\n\n${headings('Phase 1 (6-12 months): Engineer', 'Phase 2 (12-18 months): Architect', 'Phase 3 (18-24 months): Consultant')}`)).toEqual(['1 Engineer 6 months', '2 Architect 12 months', '3 Consultant 18 months']);
  });
});

describe('states of phases', () => {
  it('are no part of the title, behind any sign', () => {
    expect(phases(`# Site roadmap\n\n${headings('Phase 1: Publish ✅ Almost done (2027-07-14)', 'Phase 2: Ads 🔶 In progress', 'Phase 3: Shop ← we are here', 'Phase 4: Oars → boats')}`).map(([, title]) => title)).toEqual(['Publish', 'Ads', 'Shop', 'Oars → boats']);
    expect(phases(`# サイトのロードマップ\n\n${headings('フェーズ1：公開 ✅ ほぼ完了（2027-07-15）', 'フェーズ2：広告 🔶 進行中')}`).map(([, title]) => title)).toEqual(['公開', '広告']);
  });

  it('are whole behind a picture, and none behind other signs or a single word', () => {
    const own = ['Theory & finished projects', 'Ropes ⚡ done right', 'Ropes = done', 'Fold ← Map'];
    expect(phases(`# Site roadmap\n\n${headings(...own.map((title, index) => `Phase ${String(index + 1)}: ${title}`))}`).map(([, title]) => title)).toEqual(own);
    expect(phases(`# Site roadmap\n\n${headings('Phase 1: Ropes ⚠️ in progress', 'Phase 2: Nets ← now')}`).map(([, title]) => title)).toEqual(['Ropes', 'Nets']);
  });

  it('are few words behind an arrow', () => {
    expect(phases(`# Site roadmap\n\n${headings('Phase 1: Shop ← which we have wanted for years', 'Phase 2: Ads')}`)[0]?.[1]).toBe('Shop ← which we have wanted for years');
  });
});

describe('levels without a word for a plan', () => {
  const level = (number: number, heading: string): string => `## Level ${String(number)}: Knots ${String(number)}\n\n### ${heading}\n\nTie it.\n\n### Project ${String(number)}\n\nA net.\n\n`;

  it('are planned where each has a heading for its goal', () => {
    expect(phases([1, 2, 3].map((number) => level(number, 'Goal')).join(''), 'Note.md')).toEqual([[1, 'Knots 1', null], [2, 'Knots 2', null], [3, 'Knots 3', null]]);
    expect(phases([1, 2, 3].map((number) => level(number, 'Story')).join(''), 'Note.md')).toEqual([]);
    expect(phases([1, 3, 7].map((number) => level(number, 'Goal')).join(''), 'Note.md')).toEqual([]);
  });
});

describe('two horizons with numbers', () => {
  const horizon = (number: number, text: string): string => `## Horizon ${String(number)}: Sails ${String(number)}\n\n${text}\n\n- a\n\n`;

  it('are planned in a roadmap that says what for', () => {
    expect(phases(`# Product roadmap\n\n${horizon(2, '**Goal:** faster')}${horizon(3, '**Goal:** further')}`)).toEqual([[2, 'Sails 2', null], [3, 'Sails 3', null]]);
    expect(phases(`# Product roadmap\n\n${horizon(2, 'Faster.')}${horizon(3, 'Further.')}`)).toEqual([]);
    expect(phases(`# Sea\n\n${horizon(2, '**Goal:** faster')}${horizon(3, '**Goal:** further')}`)).toEqual([]);
  });
});

describe('a title with a word for what was', () => {
  const week = (number: number, heading: string): string => `## Week ${String(number)} - Cards ${String(number)}\n\n### ${heading}\n\nIt works.\n\n`;

  it('does not say that weeks with goals below them were', () => {
    expect(phases(`# Cards, history and charts\n\n${[1, 2, 3].map((number) => week(number, 'Goal')).join('')}`)).toHaveLength(3);
    expect(phases(`# Cards, history and charts\n\n${[1, 2, 3].map((number) => week(number, 'What we did')).join('')}`)).toEqual([]);
  });
});

describe('weeks of a training program', () => {
  const day = (number: number): string => `### Day ${String(number)}\n\n${table('Exercise | Sets', 'Squat | 3x3', 'Row | 3x5')}`;
  const weeks = (count: number, days: string): string => Array.from({ length: count }, (_none, index) => `## Week ${String(index + 1)}\n\n${days}`).join('');

  it('are planned where each has the same days with tables', () => {
    expect(phases(`# Block four\n\n${weeks(3, `${day(1)}${day(2)}`)}`)).toHaveLength(3);
    expect(phases(`# Block four\n\n${weeks(2, `${day(1)}${day(2)}`)}`)).toEqual([]);
    expect(phases(`# Block four\n\n${weeks(3, day(1))}`)).toEqual([]);
    expect(phases(`# Block four\n\n${weeks(3, '### Day 1\n\nRested.\n\n### Day 2\n\nRowed.\n\n')}`)).toEqual([]);
    expect(phases(`# Block four\n\n## Week 1\n\n${day(1)}${day(2)}## Week 2\n\n${day(1)}${day(3)}## Week 3\n\n${day(1)}${day(2)}`)).toEqual([]);
  });
});

describe('days with something to do', () => {
  const rows = ['2027-03-01 | Saw', '2027-03-08 | Plane', '2027-03-08 | Glue', '2027-03-29 | Oil'];

  it('are planned in the table of a plan', () => {
    expect(told(`# Boat schedule plan\n\n${table('Date | Task', ...rows)}`)).toHaveLength(4);
    expect(told(`# Bootszeitplan\n\n${table('Datum | Tätigkeit', ...rows)}`)).toHaveLength(4);
  });

  it('are dates to keep where the table says no work, has no year, falls, is short, or stands in another note', () => {
    expect(told(`# Boat plan\n\n${table('Date | Guest', ...rows)}`)).toEqual([]);
    expect(told(`# Boat plan\n\n${table('Date | Task', '1 March | Saw', '8 March | Plane', '9 March | Glue', '29 March | Oil')}`)).toEqual([]);
    expect(told(`# Boat plan\n\n${table('Date | Task', ...[...rows].reverse())}`)).toEqual([]);
    expect(told(`# Boat plan\n\n${table('Date | Task', ...rows.slice(0, 3))}`)).toEqual([]);
    expect(phases(`# Boats\n\n${table('Date | Task', ...rows)}`, 'Boats.md')).toEqual([]);
    // Of a case, or of what was done for somebody, as often as not.
    expect(phases(`# Timeline of the case\n\n${table('Date | Task', ...rows)}`, 'Case.md')).toEqual([]);
  });
});

describe('months in a list', () => {
  it('may begin with one that reaches over others, into the next year', () => {
    const months = ['January–September: read', 'June–August: list', 'September', 'October', 'November', 'December', 'January-February', 'March', 'May??'];
    expect(told(`# Applications\n\n## Recommended timeline\n\n${months.map((own) => `1. ${own}\n    - a\n`).join('')}`)).toHaveLength(9);
    expect(told(`# Applications\n\n## Recommended timeline\n\n${['January–September: read', 'June: list', 'March: ask', 'January: wait'].map((own) => `1. ${own}\n    - a\n`).join('')}`)).toEqual([]);
  });

  it('are planned below a heading for when things are', () => {
    const months = '- **June**: read\n- **July**: list\n- **August**: ask\n';
    expect(phases(`# School\n\n## Timeline\n\n${months}`, 'School.md').map(([, title]) => title)).toEqual(['read', 'list', 'ask']);
    for (const heading of ['Birthdays', 'Dates', 'When']) expect(phases(`# School\n\n## ${heading}\n\n${months}`, 'School.md')).toEqual([]);
  });
});

describe('what comes behind the last time', () => {
  it('is a phase with a later time, right behind it', () => {
    const years = headings('Q1 2027', 'Q2 2027');
    expect(phases(`# Roadmap\n\n${years}${headings('Ideas (beyond Q2 2027)')}`).map(([, title]) => title)).toEqual(['Q1 2027', 'Q2 2027', 'Ideas']);
    expect(phases(`# Roadmap\n\n${years}${headings('Ideas (from 2026)')}`)).toHaveLength(2);
    expect(phases(`# Roadmap\n\n${years}${headings('Notes', 'Ideas (beyond Q2 2027)')}`)).toHaveLength(2);
  });

  it('is what comes soon, and some day', () => {
    expect(phases(`# Roadmap\n\n${headings('Now', 'Soon', 'Someday')}`).map(([, title]) => title)).toEqual(['Now', 'Soon', 'Someday']);
    expect(phases(`# Lernplan\n\n${headings('Jetzt', 'Bald', 'Später')}`).map(([, title]) => title)).toEqual(['Jetzt', 'Bald', 'Später']);
  });
});

describe('milestones from the last to the first', () => {
  it('are planned in a roadmap, where each follows the other', () => {
    expect(phases(`# Roadmap of a boat\n\n${headings('3rd Milestone', '2nd Milestone', '1st Milestone')}`).map(([number]) => number)).toEqual([3, 2, 1]);
    expect(phases(`# Boat\n\n${headings('3rd Milestone', '2nd Milestone', '1st Milestone')}`, 'Boat.md')).toEqual([]);
    expect(phases(`# Roadmap of a boat\n\n${headings('5th Milestone', '2nd Milestone', '1st Milestone')}`)).toEqual([]);
  });
});

describe('a label in a heading right below', () => {
  it('tells the time, with a remark behind it', () => {
    const phase = (number: number, time: string): string => `## Phase ${String(number)}: Play\n\n### Estimated duration: ${time}\n\nText.\n\n`;
    expect(told(`# Chess plan\n\n${phase(1, '2–5 years (as you are)')}${phase(2, '1 year')}`)).toEqual(['1 Play 2 years', '2 Play 1 years']);
  });
});
