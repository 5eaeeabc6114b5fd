import type { Problem } from '../../src/core/problem';
import { words } from '../../src/text/words';
import { buildProblems } from '../../src/views/view-model/problems-model';
import { INITIAL_VIEW_STATE } from '../../src/views/view-model/view-state';

const problem = (kind: Problem['kind'], path: string, line: number): Problem => ({ kind, path, line, values: { text: 'x', message: 'm', title: 't', start: '2026-05-01', name: 'n' } });
const PROBLEMS = [
  problem('invalid-date', 'A.md', 9), problem('invalid-date', 'A.md', 2), problem('phase-gap', 'Roadmap.md', 8),
  problem('invalid-properties', 'Z.md', 3), problem('counts-from-one', 'Roadmap.md', 7), problem('invalid-hours', 'B.md', 1),
];

describe('the list of what to fix', () => {
  it('has errors first, then the roadmap itself, then notes and lines in order', () => {
    const model = buildProblems(PROBLEMS, words('en'), { ...INITIAL_VIEW_STATE, expanded: ['problems'] }, 'Roadmap.md');
    expect(model?.rows.map(({ place }) => place)).toEqual(['Z.md, line 3', 'Roadmap.md, line 7', 'A.md, line 2', 'A.md, line 9', 'B.md, line 1']);
    expect(model?.info?.rows.map(({ place }) => place)).toEqual(['Roadmap.md, line 8']);
  });

  it('shows three, and says how many there are', () => {
    const model = buildProblems(PROBLEMS, words('en'), INITIAL_VIEW_STATE, 'Roadmap.md');
    expect([model?.rows.length, model?.more, model?.head.title]).toEqual([3, 'Show all 5', '5 things to fix']);
  });

  it('is not there where nothing is wrong', () => {
    expect(buildProblems([], words('en'), INITIAL_VIEW_STATE, 'Roadmap.md')).toBeNull();
  });
});
