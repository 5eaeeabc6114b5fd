import { buildViewModel } from '../../src/views/view-model/build-view-model';
import type { Report } from '../../src/core/report/report';
import { reportOf } from '../core/mapping/small-vault';
import * as f from './fixtures';

const next = (position: Partial<Report['position']>, today = f.TODAY) => buildViewModel(f.input({ report: f.report({ today, position: { ...f.report().position, ...position } }) })).next;

describe('the one next step', () => {
  test('is what mends the rule that is broken, and opens its entries', () => {
    expect(next({})).toMatchObject({ title: 'Publish 3 shipped artifacts', drill: 'rule:visibility', place: null });
  });

  test('asks for no work on days when no work counts: before the plan it says when that begins, after it, to go on with the plan', () => {
    expect(next({ at: 'before', phase: null, phases: [] }, f.day('2026-04-30'))).toMatchObject({ title: 'Work counts from 1 May 2026 on', drill: null, place: null });
    expect(next({ at: 'after', phase: null, phases: [] })).toMatchObject({
      title: 'Write the next phase into the plan', why: 'The plan ended 31 May 2029; work after that counts for no rule.', drill: null, place: { path: 'Roadmap.md', line: 90 },
    });
  });

  test('is that of any other day once the plan has begun, though no phase has: work counts from the start on', () => {
    expect(next({ at: 'before', phase: null, phases: [] })).toMatchObject({ title: 'Publish 3 shipped artifacts' });
  });

  test('is not said beside what stands above all: to set a start, or to log something at all', () => {
    expect(buildViewModel(f.input({ report: f.startlessReport(), status: { kind: 'no-start' } })).next).toBeNull();
    expect(buildViewModel(f.input({ report: f.emptyReport(), status: { kind: 'no-entries' } })).next).toBeNull();
    const before = f.report({ ...f.emptyReport(), today: f.day('2026-04-30'), position: { ...f.report().position, at: 'before', phase: null, phases: [] } });
    expect(buildViewModel(f.input({ report: before, status: { kind: 'no-entries' } })).next?.title).toBe('Work counts from 1 May 2026 on');
  });
});

describe('a roadmap without phases', () => {
  test('says so once, on top, and asks for nothing that needs a phase', () => {
    const none = { kind: 'no-phases', path: 'Roadmap.md', line: 1, values: {} } as const;
    const { empty, problems, areas, deliverables, failures } = buildViewModel(f.input({ report: f.report({ roadmap: { ...f.ROADMAP, phases: [] }, problems: [none, ...f.PROBLEMS] }), status: { kind: 'no-phases' } }));
    expect(empty?.title).toBe('No phase was found in this note.');
    expect(problems?.rows.map(({ problem: { kind } }) => kind)).toEqual(['invalid-properties', 'near-area', 'unknown-kind']);
    expect([areas, deliverables, failures]).toEqual([null, null, null]);
  });
});

describe('notes tagged where bare tags do not count', () => {
  const uncounted = { count: 2, example: 'Journal/2026-05-04.md' };
  const TOLD = /^2 notes have tags such as #ship that do not count there, \u2068Journal\/2026-05-04\.md\u2069 for one\. .*log folders you name in the settings/;

  test('are why nothing is logged yet', () => {
    const input = f.input({ report: f.emptyReport(), status: { kind: 'no-entries' } });
    expect(buildViewModel(input).empty?.hint).toBeNull();
    expect(buildViewModel({ ...input, uncounted: { count: 0, example: null } }).empty?.hint).toBeNull();
    expect(buildViewModel({ ...input, uncounted }).empty?.hint).toMatch(TOLD);
  });

  test('are told with what could not be placed', () => {
    const input = f.input({ report: reportOf({ notes: {} }) });
    const open = { ...input, uncounted, state: { ...input.state, collapsed: [] } };
    expect(buildViewModel(open).unmapped?.uncounted).toMatch(TOLD);
    expect(buildViewModel({ ...open, uncounted: { count: 0, example: null } }).unmapped?.uncounted).toBeNull();
  });
});
