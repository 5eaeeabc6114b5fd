import { words } from '../../../src/text/words';
import { lineReadingText } from '../../../src/text/line-reading';
import { explain } from '../../../src/export/explain';
import { readNote } from './read-vault';

const NOTE = `---
roadmap: true
---
# My plan

Time horizon: 12 months

## Phase 1: Foundations (Month 0-2)
Goal: Know the ground
Deliverable: a queue

### Week 1
text

## Phase 2: Load (Month 3-5)
Failure mode: reading
### Stage 1: x

## Overview
- Phase 1: Foundations

\`\`\`
Phase 3: in code
\`\`\`
%% Phase 4 %%
### 2026-05-01
### Stage 2: y (Month 3)
`;

function said(text: string): Record<number, string> {
  const { lines, roadmap } = readNote(text);
  return Object.fromEntries(lines.map((own) => [own.line, lineReadingText(words('en'), own, roadmap.phases)]));
}

describe('what the reader saw', () => {
  test('every line that holds something is said to be read as something, in order', () => {
    const lines = readNote(NOTE).lines.map(({ line }) => line);
    const written = NOTE.split('\n').flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]));
    expect(lines).toEqual(written);
  });

  test('phases, fields and what was not read are told apart', () => {
    expect(said(NOTE)).toMatchObject({
      1: 'Properties', 4: 'Title of the plan', 6: 'Horizon', 8: 'Phase 1: months 0–2', 9: 'Goal', 10: 'Deliverable',
      15: 'Phase 2: months 3–5', 16: 'Failure mode', 22: 'Code, not read', 25: 'Comment, not read',
    });
  });

  test('a line that looks like a phase and is none says why', () => {
    const own = said(NOTE);
    expect(own[12]).toBe('Heading: Looks like a phase, but stands inside one: phases have headings of one level');
    expect(own[17]).toBe('Heading: Looks like a phase, but stands inside one: phases have headings of one level');
    expect(own[20]).toBe('List item: Names a phase that is there already');
    expect(own[26]).toBe('Heading: A single day, as in a journal: a phase lasts longer');
  });

  const PLAN = '# Plan\n\n## Phase 1: A (Month 0-2)\n- a\n\n## Phase 2: B (Month 3-5)\n- b\n\n';

  test('every heading that is no phase says why, in a note with a plan and without one', () => {
    const own = said(`${PLAN}### Reading\n- c\n\n### Goal\nd\n\n## Phase 2 checklist\n- e\n\n## Resources for phase 2\n- f\n\n## Overview\n- Step 1: A\n- Step 2: B\n\n### Stage 1: G\n\n### Stage 2: H\n`);
    expect(own[9]).toBe('Heading: Part of the phase above');
    expect(own[12]).toBe('Goal');
    expect(own[15]).toBe('Heading: Names a phase that is there already');
    expect(own[18]).toBe('Heading: Begins with no number of a phase, and no time such as Month 0-2 was found in it');
    expect(own[25]).toBe('Heading: Looks like a phase, but stands in a part that sums up or lists');
    expect(said('# Plan\n\n## Seed\n- a\n\n## Tree\n- b\n')).toMatchObject({ 1: 'Title of the plan', 3: own[18], 6: own[18] });
  });

  test('the title of the plan is only that, though it names a time', () => {
    expect(said('# 30-60-90 day plan\n\nText\n')[1]).toBe('Title of the plan');
    expect(said('# 2027\n\nQ1: learn Rust\nQ2: ship a crate\n')[1]).toBe('Title of the plan');
  });

  test('two horizons lack a time, not company', () => {
    expect(said('# Gedanken\n\n## Danach\n- a\n\n## Irgendwann\n- b\n')[3]).toContain('it and its neighbours lack a time');
  });

  test('a phase whose month has no year says so, and one that has a year above does not', () => {
    expect(said('# Plan\n\n## January\n- a\n\n## February\n- b\n\n## March\n- c\n')[3]).toBe('Phase: Its time has no year, so it has no days');
    expect(said('# Plan 2027\n\n## January\n- a\n\n## February\n- b\n\n## March\n- c\n')[3]).toBe('Phase: date 2027-01');
  });

  test('a list of times that is no plan says what is missing', () => {
    const list = (...lines: readonly string[]): string | undefined => said(`# Stuff\n\n${lines.map((own) => `- ${own}\n`).join('')}`)[3];
    expect(list('May 2027: learn', 'June 2027: build')).toBe('List item: One or two times in a list: a list is a plan from three on');
    expect(list('3 months: learn', '6 months: build')).toBe('Label: Lengths in a list: places such as Month 0-2, or a heading for each, would make them phases');
    expect(list('Learn Go (3 weeks)', 'Ship it (4 weeks)', 'Rest (1 week)')).toBe('List item: A time in a note that does not say it is a plan: the property roadmap: true says so');
    expect(readNote('---\nroadmap: true\n---\n# Stuff\n\n- Learn Go (3 weeks)\n- Ship it (4 weeks)\n- Rest (1 week)\n').roadmap.phases).toHaveLength(3);
    expect(said(`${PLAN}## Books\n\n- Read it (3 weeks)\n`)[11]).toBe('List item');
    expect(said('# Stuff\n\n## Alpha (June 2027)\n- a\n\n## Beta (May 2027)\n- b\n')[3]).toBe('Heading: Times that stand in no order, or without titles: a plan has both');
  });

  test('a row of a table is called one', () => {
    expect(said('# List\n\n| Tool | Price | Where |\n|---|---|---|\n| Saw | 40 | shed |\n')).toMatchObject({ 3: 'Row of a table', 4: 'Line of a table', 5: 'Row of a table' });
  });

  test('in a note without a plan a lone phase says what is missing', () => {
    expect(said('# Notes\n\n## Phase 1: Alone\n\nText.\n')[3]).toBe('Heading: Looks like a phase, but stands alone: a plan has at least two of a kind');
  });

  test('the note is printed line by line behind its readings', () => {
    const printed = explain(NOTE, readNote(NOTE), words('en')).split('\n');
    expect(printed).toHaveLength(NOTE.split('\n').length + 1);
    expect(printed[7]).toMatch(/^ 8 {2}Phase 1: months 0–2 +## Phase 1: Foundations \(Month 0-2\)$/);
  });
});
