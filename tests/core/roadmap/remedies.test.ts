import { readNote } from './read-vault';

const TRUE = '---\nroadmap: true\n---\n';

/** For each reason why a line is no phase: a note that has it, and the note mended as the reason says. */
const CASES: readonly (readonly [why: string, note: string, mended: string])[] = [
  ['no-sign', '# Plan\n\n## Seed\n- a\n\n## Tree\n- b\n', '# Plan\n\n## Phase 1: Seed\n- a\n\n## Phase 2: Tree\n- b\n'],
  ['no-sign', '# Plan\n\n## Seed\n- a\n\n## Tree\n- b\n', '# Plan\n\n## Seed (Month 0-2)\n- a\n\n## Tree (Month 3-5)\n- b\n'],
  ['no-time', '# Notes\n\n## 1. Seed\nText.\n\n## 2. Tree\nText.\n', '# Notes\n\n## 1. Seed (Month 0-2)\nText.\n\n## 2. Tree (Month 3-5)\nText.\n'],
  ['no-series', '# Notes\n\n## Phase 1: Seed\nText.\n', '# Notes\n\n## Phase 1: Seed\nText.\n\n## Phase 2: Tree\nText.\n'],
  ['single-day', '# Way\n\n## 2027-01-01\nText.\n\n## 2027-03-01\nText.\n', '# Way\n\n## 2027-01-01 to 2027-02-28: Seed\nText.\n\n## 2027-03-01 to 2027-05-31: Tree\nText.\n'],
  ['hours', '# Bread\n\n## Step 1 (2 hours)\nText.\n\n## Step 2 (12 hours)\nText.\n', '# Bread\n\n## Step 1 (2 weeks)\nText.\n\n## Step 2 (3 weeks)\nText.\n'],
  ['record', '# Meeting notes\n\n## Phase 1: Seed\n- a\n\n## Phase 2: Tree\n- b\n', `${TRUE}# Meeting notes\n\n## Phase 1: Seed\n- a\n\n## Phase 2: Tree\n- b\n`],
  ['prose', '# Thoughts\n\n- Phase 1 was hard\n- Phase 2 went better\n', '# Thoughts\n\n- Phase 1: hard (Month 0-2)\n- Phase 2: better (Month 3-5)\n'],
  ['diary', '# Runs\n\n## Week 1\nFive.\n\n## Week 2\nSix.\n', '# Runs\n\n## Week 1: Seed\nGoal: five\n\n## Week 2: Tree\nGoal: six\n'],
  ['past', '# Way\n\n## 2015-2018: Seed\nx\n\n## 2018-2022: Tree\ny\n', '# Way\n\n## 2027-2028: Seed\nx\n\n## 2029-2030: Tree\ny\n'],
  ['no-order', '# Stuff\n\n## Seed (June 2027)\n- a\n\n## Tree (May 2027)\n- b\n', '# Stuff\n\n## Seed (May 2027)\n- a\n\n## Tree (June 2027)\n- b\n'],
  ['few', '# Stuff\n\n- May 2027: seed\n- June 2027: tree\n', '# Stuff\n\n- May 2027: seed\n- June 2027: tree\n- July 2027: wood\n'],
  ['lengths', '# Stuff\n\n- 3 months: seed\n- 6 months: tree\n', '# Stuff\n\n## 3 months: seed\n- a\n\n## 6 months: tree\n- b\n'],
  ['lengths', '# Stuff\n\n- 3 months: seed\n- 6 months: tree\n', '# Stuff\n\n- Month 0-2: seed\n- Month 3-5: tree\n'],
  ['of-something', '# Butterflies\n\n## 2025\n- small\n\n## 2026\n- hungry\n', '# Butterflies\n\n## 2025\n- [ ] small\n\n## 2026\n- hungry\n'],
  ['of-something', '# Butterflies\n\n## Phase 1: Egg\n- small\n\n## Phase 2: Caterpillar\n- hungry\n', `${TRUE}# Butterflies\n\n## Phase 1: Egg\n- small\n\n## Phase 2: Caterpillar\n- hungry\n`],
  ['of-something', '# Butterflies\n\n## Phase 1: Egg\n- small\n\n## Phase 2: Caterpillar\n- hungry\n', '# Butterflies\n\n## Phase 1: Egg (Month 0-2)\n- small\n\n## Phase 2: Caterpillar\n- hungry\n'],
  ['of-something', '# Butterflies\n\n## Phase 1: Egg\n- small\n\n## Phase 2: Caterpillar\n- hungry\n', '# Butterflies\n\n## Phase 1: Egg\n- Goal: see one\n\n## Phase 2: Caterpillar\n- hungry\n'],
  ...['## Option 1: Seed (3-6 months)\n- a\n\n## Option 2: Tree (4-6 years)\n- b\n\n## Option 3: Wood (1-2 years)\n- c\n', '# Stuff priorities\n\n## 1 · Seed\n- a\n\n## 2 · Tree\n- b\n\n## 3 · Wood\n- c\n'].map((note) => ['not-in-turn', note, `${TRUE}${note}`] as const),
  ['blank', '# Stuff\n\n## Phase 1: {{name}}\n**Goal:** a\n\n## Phase 2: {{name}}\n**Goal:** b\n', '# Stuff\n\n## Phase 1: Seed\n**Goal:** a\n\n## Phase 2: Tree\n**Goal:** b\n'],
  ['unsaid', '# Stuff\n\n- Seed (3 weeks)\n- Tree (4 weeks)\n- Wood (1 week)\n', `${TRUE}# Stuff\n\n- Seed (3 weeks)\n- Tree (4 weeks)\n- Wood (1 week)\n`],
];

describe('what the reader saw names a remedy that works', () => {
  it.each(CASES)('%s', (why, note, mended) => {
    // The file's name would say that it is a plan.
    const more = why === 'of-something' ? { path: 'Note.md' } : {};
    const before = readNote(note, more);
    expect(before.roadmap.phases).toEqual([]);
    expect(before.lines.map((line) => line.why)).toContain(why);
    expect(readNote(mended, more).roadmap.phases.length).toBeGreaterThanOrEqual(2);
  });
});
