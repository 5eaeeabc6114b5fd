import { parseMetadata } from '../../../../../preview/metadata/parse-metadata';
import { readOutline } from '../../../../../src/core/roadmap/outline/read-outline';
import { buildScopes } from '../../../../../src/core/roadmap/phases/scopes';
import { candidatesIn } from '../../../../../src/core/roadmap/phases/context/in-context';
import { finished } from '../../../../../src/core/steps';
import { choosePlan } from '../../../../../src/core/roadmap/phases/choice/choose-plan';

/** Titles of all candidates, and of those that were chosen as the plan. */
function told(text: string): { readonly candidates: readonly string[]; readonly plan: readonly string[] } {
  const outline = readOutline(text, parseMetadata(text));
  const candidates = finished(candidatesIn(outline, buildScopes(outline.blocks)));
  return { candidates: candidates.map(({ title }) => title), plan: choosePlan(outline, candidates, { name: 'Plan', trusted: false }).members.map(({ number, title }) => (number === null ? title : `${String(number)} ${title}`)) };
}

const plan = (text: string): readonly string[] => told(text).plan;

describe('the plan among the lines that could open a phase', () => {
  it('is the sequence of siblings, not a line of the same shape elsewhere', () => {
    const text = '# Plan\n\n## Phase 1: Learn (Months 0-3)\n\n- Month 1: read\n- Month 2: try\n\n## Phase 2: Build (Months 3-9)\n\n### Week 1: set out\n\n## Phase 3: Show (Months 9-18)\n';
    expect(told(text).candidates).toEqual(expect.arrayContaining(['Learn', 'read', 'try', 'Build', 'set out', 'Show']));
    expect(plan(text)).toEqual(['1 Learn', '2 Build', '3 Show']);
  });

  test.each<[string, string, readonly string[]]>([
    ['phases told again in a table before them', '| Phase | Months |\n|---|---|\n| Phase 1: Learn | 0-3 |\n| Phase 2: Build | 3-9 |\n\n## Phase 1: Learn\n\ntext\n\n## Phase 2: Build\n\ntext\n', ['1 Learn', '2 Build']],
    ['phases told again in a summary after them', '## Phase 1: Learn\n\ntext\n\n## Phase 2: Build\n\ntext\n\n## Summary\n\n- Phase 1: Learn\n- Phase 2: Build\n', ['1 Learn', '2 Build']],
    ['the last one first', '## Phase 3: Show\n\n## Phase 2: Build\n\n## Phase 1: Learn\n', ['3 Show', '2 Build', '1 Learn']],
    ['a slip one level off', '## Phase 1: Learn\n\n### Phase 2: Build\n\n## Phase 3: Show\n', ['1 Learn', '2 Build', '3 Show']],
    ['bare years that only frame the quarters', '## 2026\n\n### Q3: Learn\n\n### Q4: Build\n\n## 2027\n\n### Q1: Show\n', ['3 Learn', '4 Build', '1 Show']],
    ['months inside phases', '## Phase 1: Learn\n\n### Month 1\n\n### Month 2\n\n## Phase 2: Build\n\n### Month 3\n\n### Month 4\n', ['1 Learn', '2 Build']],
    ['two quarters together among single ones', '## Q1: Learn\n\n## Q2: Build\n\n## Q3–Q4: Show\n', ['1 Learn', '2 Build', 'Show']],
    ['halves of a year', '## Q1–Q2: Learn\n\n## Q3–Q4: Build\n', ['1 Learn', '2 Build']],
    ['weeks in lists beneath months of the calendar in bold', '**January 2027: Learn**\n\n- Week 1: read\n- Week 2: try\n- Week 3: ask\n\n**February 2027: Build**\n\n- Week 4: draw\n- Week 5: cut\n- Week 6: join\n', ['Learn', 'Build']],
    ['weeks in lists beneath months in bold', '**Month 1: Learn**\n\n- Week 1: read\n- Week 2: try\n- Week 3: ask\n\n**Month 2: Build**\n\n- Week 4: draw\n- Week 5: cut\n- Week 6: join\n', ['1 Learn', '2 Build']],
    ['a table, where nothing else tells the plan', '| Phase | Time | Goal |\n|---|---|---|\n| Phase 1: Learn | Months 0-3 | a |\n| Phase 2: Build | Months 3-9 | b |\n', ['1 Learn', '2 Build']],
    ['a numbered list of times', '1. Learn (Months 1-3)\n2. Build (Months 4-6)\n3. Show (Months 7-12)\n', ['1 Learn', '2 Build', '3 Show']],
    ['code and comments tell none', '```\n## Phase 1: Learn\n## Phase 2: Build\n```\n\n%%\n## Phase 1: Learn\n## Phase 2: Build\n%%\n', []],
    ['numbered headings without times or labels are chapters', '## 1. Introduction\n\n## 2. Method\n\n## 3. Results\n', []],
    ['one heading is no sequence', '## 1. Introduction (Month 1)\n', []],
  ])('%s', (_what, text, expected) => {
    expect(plan(text)).toEqual(expected);
  });
});
