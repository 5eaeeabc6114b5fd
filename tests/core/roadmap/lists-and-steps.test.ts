import { headings, told } from './told-phases';

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

describe('a list with its own months below books of other times', () => {
  const text = (list: string): string => `# Maths roadmap\n\n## Books\n\n- **Analysis** (2002)\n- **Algebra** (1999)\n\n## Suggested order\n\n${list}`;

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
