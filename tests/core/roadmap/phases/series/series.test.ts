import { parseMetadata } from '../../../../../preview/metadata/parse-metadata';
import { readOutline } from '../../../../../src/core/roadmap/outline/read-outline';
import type { Candidate } from '../../../../../src/core/roadmap/phases/candidate';
import { buildScopes } from '../../../../../src/core/roadmap/phases/scopes';
import { candidatesIn } from '../../../../../src/core/roadmap/phases/context/in-context';
import { finished } from '../../../../../src/core/steps';
import { KnownPhases } from '../../../../../src/core/roadmap/phases/series/known-phases';
import { groupCandidates, isSummary, timed } from '../../../../../src/core/roadmap/phases/series/series';

function candidatesOf(text: string): { readonly outline: ReturnType<typeof readOutline>; readonly candidates: readonly Candidate[] } {
  const outline = readOutline(text, parseMetadata(text));
  return { outline, candidates: finished(candidatesIn(outline, buildScopes(outline.blocks))) };
}

const groups = (text: string): readonly (readonly string[])[] => {
  const { outline, candidates } = candidatesOf(text);
  return groupCandidates(candidates, outline.blocks).map(({ members }) => members.map(({ title }) => title));
};

describe('candidates that belong together', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['are written alike', '## Phase 1: A\n\n## Phase 2: B\n\n## Step 1: C\n', [['A', 'B'], ['C']]],
    ['have one level', '## Phase 1: A\n\n### Phase 2: B\n', [['A'], ['B']]],
    ['stand under one heading', '# X\n\n## Phase 1: A\n\n# Y\n\n## Phase 2: B\n', [['A'], ['B']]],
    ['may change their unit once', '## Week 1: A\n\n## Week 2: B\n\n## Month 2: C\n', [['A', 'B', 'C']]],
    ['are two where units change to and fro', '## Month 1: A\n\n## Week 1: B\n\n## Month 2: C\n\n## Week 2: D\n', [['A', 'C'], ['B', 'D']]],
    ['are none of what is folded away', '- Phase 1: A\n\n<details>\n\n- Phase 2: B\n\n</details>\n', [['A'], ['B']]],
  ])('%s', (_what, text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it('have a share with a time', () => {
    expect(timed(candidatesOf('## Phase 1: A (Month 1)\n\n## Phase 2: B\n').candidates)).toBe(0.5);
    expect(timed([])).toBe(0);
  });
});

describe('a phase that is told again', () => {
  const again = (first: string, second: string): boolean => {
    const [one, two] = candidatesOf(`## ${first}\n\n## ${second}\n`).candidates;
    const known = new KnownPhases();
    if (one !== undefined) known.add(one);
    return two !== undefined && known.has(two);
  };

  test.each<[string, string, boolean]>([
    ['Phase 1: Learn', 'Phase 1: Learn', true], ['Phase 1: Learn', 'Phase 1', true], ['Phase 1: Learn', 'Phase 1: LEARN!', true],
    ['Phase 1: Learn the trade', 'Phase 1: Learn', true], ['Phase 1: Learn', 'Phase 1: Learn the trade', true], ['Phase 1: Learn', 'Phase 1: Build', false], ['Phase 1: Learn', 'Phase 2: Learn', false],
    ['Weeks 1-2: Oak', 'Weeks 3-4: Oak', false], ['Weeks 1-2: Oak', 'Months 3-4: Oak', true], ['Weeks 1-2: Oak', 'January–March 2027: Oak', true], ['2026: Oak', '2027: Oak', false],
  ])('%s, %s', (first, second, expected) => {
    expect(again(first, second)).toBe(expected);
  });
});

describe('a heading that announces a summary', () => {
  test.each<[string, boolean]>([['## Overview', true], ['## Progress tracking', true], ['## Zusammenfassung', true], ['## 里程碑总结', true], ['## Phase 1: Learn', false], ['text', false]])('%s', (line, expected) => {
    const { outline } = candidatesOf(`# Plan\n\n${line}\n`);
    expect(isSummary(outline, 1)).toBe(expected);
  });

  it('is not the title of the note', () => {
    expect(isSummary(candidatesOf('# Overview\n').outline, 0)).toBe(false);
  });
});
