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
    expect(own[12]).toBe('Heading: Looks like a phase, but stands inside one');
    expect(own[17]).toBe('Heading: Looks like a phase, but stands inside one');
    expect(own[20]).toBe('List item: Names a phase that is there already');
    expect(own[26]).toBe('Heading: A single day, as in a journal');
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
