import { headings, table, told } from './told-phases';

describe('two headings with times of two kinds', () => {
  it('leave the months below one of them the plan', () => {
    const text = '# Boat exam\n\n## Certified skipper\n\n**Timeline:** May 20 - September 1, 2027\n\n## How it goes: 3.5 months\n\n### Month 1: Knots\n\n- a\n\n### Month 2: Sails\n\n- b\n\n### Month 3: Sea\n\n- c\n';
    expect(told(text)).toEqual(['1 Knots month 1', '2 Sails month 2', '3 Sea month 3']);
  });

  it('leave the months of a list the plan', () => {
    const text = '# Sailing\n\n## Whole plan\n\n- **Feb - Mar (Base)**: knots.\n- **Apr - May (Build)**: sails.\n- **Jun (Peak)**: sea.\n\n## Plan of the month: February 2027\n\n- a\n\n## Plan of the week (week 2)\n\n- b\n';
    expect(told(text).map((own) => own.split(' ')[0])).toEqual(['Base', 'Build', 'Peak']);
  });

  it('are a plan where both are dates', () => {
    expect(told(`# Boat plan\n\n${headings('Knots: May 2027', 'Sails: June 2027')}`)).toHaveLength(2);
  });
});

describe('single weeks beside a table of stretches', () => {
  const rows = (...lines: readonly string[]): string => `# Boat plan\n\n## Stretches\n\n${table('Phase | Weeks', ...lines)}`;
  const races = '## Races\n\n### Race 1: Harbour (Week 9)\n\n- a\n\n### Race 2: Island (Week 19)\n\n- b\n';

  it('are races among them where the stretches go on from each other', () => {
    expect(told(rows('Base 1 | 1-8', 'Race | 9', 'Base 2 | 10-18', 'Sea | 19-20') + races)).toEqual(['Base 1 week 1..8', 'Race week 9', 'Base 2 week 10..18', 'Sea week 19..20']);
  });

  it('are the plan where the table has gaps or is short', () => {
    expect(told(rows('Base 1 | 1-8', 'Race | 9', 'Base 2 | 11-18', 'Sea | 19-20') + races)[0]).toMatch(/Harbour/);
    expect(told(rows('Base 1 | 1-8', 'Race | 9', 'Sea | 10-20') + races)[0]).toMatch(/Harbour/);
  });

  it('are the plan where they follow each other, or are stretches', () => {
    const all = rows('Base 1 | 1-8', 'Race | 9', 'Base 2 | 10-18', 'Sea | 19-20');
    expect(told(`${all}## Work\n\n### Harbour (Week 9)\n\n- a\n\n### Island (Week 10)\n\n- b\n`)[0]).toMatch(/^Harbour/);
    expect(told(`${all}## Work\n\n### Harbour (Weeks 8-9)\n\n- a\n\n### Island (Weeks 12-13)\n\n- b\n`)[0]).toMatch(/^Harbour/);
  });
});

describe('a numbered list from nought', () => {
  it('has nought among its phases', () => {
    expect(told('# Rust\n\n## Learning roadmap\n\n0. Set up\n    - editor\n1. Read\n2. Build\n3. Ship\n')).toEqual(['0 Set up -', '1 Read -', '2 Build -', '3 Ship -']);
    expect(told('# Rust\n\n## Learning roadmap\n\n0. Set up\n2. Build\n3. Ship\n4. Rest\n')).toEqual([]);
  });
});

describe('quarters to tick off', () => {
  it('are phases below a heading for milestones, as other lines there are not', () => {
    const list = (mark: string): readonly string[] => told(`# Goal: write daily\n\n## Progress & milestones\n\n${['Q1: Start', 'Q2: Routine', 'Q3: Hold', 'Q4: Review'].map((own) => `- ${mark}${own}\n`).join('')}`, 'Note.md');
    expect(list('[ ] ')).toEqual(['1 Start quarter 1', '2 Routine quarter 2', '3 Hold quarter 3', '4 Review quarter 4']);
    expect(list('')).toEqual([]);
  });
});

describe('weeks of a month in a log', () => {
  const log = (part: string, ...weeks: readonly string[]): readonly string[] => told(`# Health goals\n\n## ${part}\n\n### January 2027\n\n${weeks.map((own) => `- ${own}\n`).join('')}`, 'Note.md');

  it('are what was where they run backwards', () => {
    expect(log('Progress log', 'Week 3: Good', 'Week 2: Missed one', 'Week 1: Strong start')).toEqual([]);
    expect(log('Timeline', 'Week 3: Good', 'Week 2: Missed one', 'Week 1: Strong start')).toHaveLength(3);
  });
});

describe('a month behind weeks with days', () => {
  it('is the last phase where it goes on from them', () => {
    const weeks = (last: string): readonly string[] => told(`# Band plan\n\n${headings('Week 1 (Feb 9-15) - Record', 'Week 2 (Feb 16-22) - Mix', 'Week 3 (Feb 23-28) - Show', last)}`);
    expect(weeks('After the show (March+)').at(-1)).toMatch(/^After the show/);
    expect(weeks('After the show (May+)')).toHaveLength(3);
  });
});

describe('a list with its own months below books of other times', () => {
  const text = (list: string): string => `# Maths roadmap\n\n## Books\n\n- Analysis (2002)\n- Algebra (1999)\n\n## Suggested order\n\n${list}`;

  it('is asked by itself, and its full stops are no part of its titles', () => {
    expect(told(text('1. Proofs (Month 1).\n2. Algebra (Months 2–4).\n3. Analysis (Months 5–8).\n4. Rest (Months 9–12).\n'))).toEqual(['1 Proofs month 1', '2 Algebra month 2..4', '3 Analysis month 5..8', '4 Rest month 9..12']);
  });
});

describe('phases called so in most lines of a list', () => {
  const list = (...lines: readonly string[]): readonly string[] => told(`# Plan de développement\n\n## Calendrier\n\n${lines.map((own) => `- ${own}\n  - a\n`).join('')}`, 'Note.md');

  it('have their lengths, as the others have', () => {
    expect(list('**Phase de Production** (12 mois)', '**Phase de Test** (3 mois)', '**Lancement** (2 mois)')).toHaveLength(3);
    expect(list('**Phase de Production** (12 mois)', '**Essais** (3 mois)', '**Lancement** (2 mois)')).toEqual([]);
  });
});

describe('days inside a step of a recipe', () => {
  const steps = (title: string): string => `# ${title}\n\n1. Check it daily\n   1. no change (day 2)\n   2. bubbles (day 3)\n   3. more of them (day 4)\n   4. doubled (day 6-7)\n`;

  it('are planned only where the note plans', () => {
    expect(told(steps('Sourdough'), 'Note.md')).toEqual([]);
    expect(told(steps('Sourdough study plan'), 'Note.md')).toHaveLength(4);
  });
});

describe('weeks in notes on something', () => {
  const notes = (...heads: readonly string[]): readonly string[] => told(`# Notes on handstands\n\n${headings(...heads)}`, 'Note.md');

  it('are planned where they go on from the first in stretches', () => {
    expect(notes('Week 1–4: Base', 'Week 5–8: Balance', 'Week 9–12: Show')).toEqual(['Base week 1..4', 'Balance week 5..8', 'Show week 9..12']);
    expect(notes('Week 1–4: Base', 'Week 5–8: Balance')).toEqual([]);
    expect(notes('Week 1–4: Base', 'Week 6–8: Balance', 'Week 9–12: Show')).toEqual([]);
    expect(notes('Week 1: Base', 'Week 2: Balance', 'Week 3: Show')).toEqual([]);
  });
});

describe('what stands beside titles and times', () => {
  const plan = (...heads: readonly string[]): readonly string[] => told(`# Boat plan\n\n${headings(...heads)}`);

  it('is a check mark, a disc with a word, or "now" before the months in brackets', () => {
    expect(plan('Phase 0 ✓ Knots', 'Phase 1   Sails')).toEqual(['0 Knots -', '1 Sails -']);
    expect(plan('Phase 1 — Knots (Weeks 1-4) 🔴 URGENT', 'Phase 2 — Sails (Weeks 5-8) 🔵 NOT SOON')).toEqual(['1 Knots week 1..4', '2 Sails week 5..8']);
    expect(plan('Phase 1 — Knots (Weeks 1-4) 🔴 and one or two more', 'Phase 2 — Sails (Weeks 5-8)')[0]).toMatch(/two more/);
    expect(plan('Horizon 1 — Now (0-3 months)', 'Horizon 2 — Next (3-9 months)', 'Horizon 3 — Bet (9-18 months)')).toEqual(['1 Now month 0..3', '2 Next month 3..9', '3 Bet month 9..18']);
  });

  it('is a sentence of a time right below a heading', () => {
    const below = (line: string): readonly string[] => told(`# Boat plan\n\n## 1. Knots\n\n${line}\n\ntext\n\n## 2. Sails\n\nWeeks 4–6. Needs: knots.\n\ntext\n`);
    expect(below('Weeks 1–3. Needs: nothing.')).toEqual(['1 Knots week 1..3', '2 Sails week 4..6']);
    expect(below('Weeks 1–3 are calm. Needs: nothing.')).toEqual([]);
  });
});

describe('pictures written with colons', () => {
  it('are no part of a title, as words with colons are', () => {
    expect(told('# Boat plan\n\n## Month 1 :rocket:\n\n- a\n\n## Month 2: sails :star2:\n\n- b\n\n## Month 3: sea:land:air\n\n- c\n')).toEqual(['1 Month 1 month 1', '2 sails month 2', '3 sea:land:air month 3']);
  });
});

describe('months that end', () => {
  it('are those of the plan told again, also below a heading for phases', () => {
    const months = (title: (own: number) => string): string => [1, 2, 3].map((own) => `### ${title(own)}\n\n- a\n\n`).join('');
    expect(told(`# 学习路径\n\n## 内容\n\n${months((own) => `第${own}个月：课程${'一二三'[own - 1] ?? ''}`)}## 阶段性检查点\n\n${months((own) => `第${own}个月结束`)}`)).toEqual(['1 课程一 month 1', '2 课程二 month 2', '3 课程三 month 3']);
  });
});

describe('steps of a tutorial', () => {
  const text = (above: string): string => `---\ntitle: Server, part 7\n---\n\n${above}\n\n### Why\n\nThe path to 64 kB in 2 weeks.\n\n### Step 1: Prepare\n\ntext\n\n### Step 2: Upload\n\ntext\n\n### Step 3: Configure\n\ntext\n`;

  it('are no plan because a sentence below a heading speaks of one', () => {
    expect(told(text('How to do it.'), 'Note.md')).toEqual([]);
    expect(told(text('My path for the next 2 weeks.'), 'Note.md')).toHaveLength(3);
  });
});

describe('days in bold lines', () => {
  const days = (heading: string, title = 'Launch plan'): readonly string[] => told(`# ${title}\n\n## ${heading}\n\n**Day 1 — Papers.** File them.\n\n**Day 2 — Tools.** Buy them.\n\n**Day 3 — Work.** Do it.\n`, 'Note.md');

  it('are planned below a heading that counts them, in a note that plans', () => {
    expect(days('Your first 3 days')).toEqual(['1 Papers day 1', '2 Tools day 2', '3 Work day 3']);
    expect(days('The first three days')).toHaveLength(3);
    expect(days('Your first 4 days')).toEqual([]);
    expect(days('What happened')).toEqual([]);
    expect(days('Our 3 days', 'Trip to Rome')).toEqual([]);
  });
});

describe('work packages', () => {
  it('are steps by their code', () => {
    expect(told(`# Thesis plan\n\n${headings('WP1 — Survey (4 weeks)', 'WP2 — Attack (3 weeks)', 'WP3 — Defence (8-10 weeks)')}`)).toEqual(['1 Survey 4 weeks', '2 Attack 3 weeks', '3 Defence 8 weeks']);
  });
});

describe('stretches of days over weeks', () => {
  const plan = (...heads: readonly string[]): readonly string[] => told(`# Proposal\n\n## 30-60-90 day roadmap\n\n${heads.map((own, index) => `### ${own}\n\n- **Week ${String(index * 2 + 1)}:** a\n- **Week ${String(index * 2 + 2)}:** b\n\n`).join('')}`, 'Note.md');

  it('are the plan where three stand side by side', () => {
    expect(plan('First 30 days: Learn', 'First 60 days: Build', 'First 90 days: Ship').map((own) => own.split(' ')[0])).toEqual(['Learn', 'Build', 'Ship']);
    expect(plan('30 days: Learn', '60 days: Build')).toHaveLength(4);
  });
});
