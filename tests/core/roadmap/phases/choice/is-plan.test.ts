import { parseMetadata } from '../../../../../preview/metadata/parse-metadata';
import type { NotAPhase } from '../../../../../src/core/roadmap/line-reading';
import { readRoadmap } from '../../../../../src/core/roadmap/read-roadmap';

/** How many phases a note of this text has, and why its first line that looks like one is none. */
function read(text: string): readonly [number, string | null] {
  const { roadmap, lines } = readRoadmap({ path: 'Note.md', text, structure: parseMetadata(text) });
  return [roadmap.phases.length, lines.find(({ as, why }) => as !== 'ignored' && why !== null)?.why ?? null];
}

/** What speaks against a plan, a note where it decides, and its twin where it does not hold. */
const EVIDENCE: readonly (readonly [NotAPhase, string, string])[] = [
  ['hours', '## Step 1: Knead 10 minutes\n\n## Step 2: Rest 2 hours\n\n## Step 3: Bake 40 minutes\n', '## Step 1: Knead\nGoal: a dough\n\n## Step 2: Rest\nGoal: air\n\n## Step 3: Bake\nGoal: a crust\n'],
  ['record', '# Diary of the move\n\n## Week 1: Boxes\n\n## Week 2: Van\n', '# Plan of the move\n\n## Week 1: Boxes\n\n## Week 2: Van\n'],
  ['prose', '# The moon\n\n- Phase 1: New moon\n- Phase 2: First quarter\n- Phase 3: Full moon\n', '# The moon\n\n- Phase 1: New moon\n    - watch\n- Phase 2: First quarter\n    - draw\n- Phase 3: Full moon\n'],
  ['diary', '# Garden\n\n## May\nrain\n\n## June\nsun\n\n## July\nsun\n', '# Garden\n\n## May\nGoal: sow\n\n## June\nGoal: weed\n\n## July\nGoal: pick\n'],
  ['no-series', '# Notes\n\n## Step 1: Sow (May 2027)\n', '# Notes\n\n## Step 1: Sow (May 2027)\n- beans\n\n## Step 2: Pick (July 2027)\n- beans\n'],
  ['single-day', '## 2026-05-01: Met\n\n## 2026-05-02: Rest\n', '## May 2026: Meet\n\n## June 2026: Rest\n'],
  ['past', '# Work\n\n## 2003: Waiter\n\n## 2008: Cook\n', '# Work\n\n## 2027: Waiter\n\n## 2028: Cook\n'],
  ['no-time', '# Essay\n\n## 1. Idea\n\n## 2. Method\n\n## 3. Result\n', '# Essay\n\n## 1. Idea (May)\n\n## 2. Method (June)\n\n## 3. Result (July)\n'],
  ['no-order', '# Rents\n\n- 6 months: flat\n- 2 months: attic\n- 4 months: barn\n', '# Rents\n\n- 0–2 months: attic\n- 2–4 months: barn\n- 4–6 months: flat\n'],
];

describe('what speaks against a plan', () => {
  it.each(EVIDENCE)('%s', (why, against, twin) => {
    expect(read(against)).toEqual([0, why]);
    expect(read(twin)[0]).toBeGreaterThan(1);
  });

  it('is not asked where the note is known to be a roadmap', () => {
    const text = '# Diary of the move\n\n## Week 1: Boxes\n\n## Week 2: Van\n';
    expect(readRoadmap({ path: 'Note.md', text, structure: parseMetadata(text), trusted: true }).roadmap.phases).toHaveLength(2);
  });
});

describe('what a note without a heading says of itself', () => {
  it('stands in its first line', () => {
    expect(read('Step plan for a bakery\n\nStep 1 – Recipes (8 weeks)\nEvery Sunday.\n\nStep 2 – Market (6 months)\nA stall.\n')[0]).toBe(2);
    expect(read('Diary of a bakery\n\nStep 1 – Recipes (8 weeks)\nEvery Sunday.\n\nStep 2 – Market (6 months)\nA stall.\n')).toEqual([0, 'record']);
  });
});

describe('tracks that begin alike', () => {
  it('keep each its first phase', () => {
    expect(read('# Paths\n\n## Web\n\n**Phase 1: Basics**\n- a\n\n**Phase 2: Pages**\n- b\n\n## Data\n\n**Phase 1: Basics**\n- c\n\n**Phase 2: Tables**\n- d\n')[0]).toBe(4);
  });
});
