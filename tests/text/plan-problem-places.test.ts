import type { ProblemKind } from '../../src/core/problem';
import { toJson } from '../../src/export/json';
import { toMarkdown } from '../../src/export/markdown';
import { words } from '../../src/text/words';
import { buildProblems } from '../../src/views/view-model/problems-model';
import { INITIAL_VIEW_STATE } from '../../src/views/view-model/view-state';
import { openReports, reportOf } from '../vault/open-reports';

const START = '---\nroadmap: true\nstart: 2026-05-01\n---\n';
const FULL = 'Deliverable: x\n\nFailure mode: y\n\nFocus areas:\n- z\n';
const phase = (number: number, time: string, rest = FULL): string => `## Phase ${String(number)}: Title ${String(number)}${time}\n${rest}\n`;

/** A note for each problem a plan can have, and the line it is at. */
const CASES: readonly (readonly [kind: ProblemKind, note: string, line: number])[] = [
  ['no-phases', `${START}Nothing planned.\n`, 5],
  ['phase-gap', START + phase(1, ' (Month 0-2)') + phase(2, ' (Month 4-5)'), 13],
  ['phase-overlap', START + phase(1, ' (Month 0-2)') + phase(2, ' (Month 2-5)'), 13],
  ['phase-reversed', START + phase(1, ' (Month 2-0)') + phase(2, ' (Month 3-5)'), 5],
  ['phase-duplicate', START + phase(1, ' (Month 0-2)') + phase(1, ' (Month 3-5)').replace('Title 1', 'Other'), 13],
  ['no-deliverable', START + phase(1, ' (Month 0-2)') + phase(2, ' (Month 3-5)', 'Failure mode: y\n'), 13],
  ['no-failure-mode', START + phase(1, ' (Month 0-2)') + phase(2, ' (Month 3-5)', 'Deliverable: x\n'), 13],
  ['no-focus-areas', START + phase(1, ' (Month 0-2)', 'Deliverable: x\n\nFailure mode: y\n') + phase(2, ' (Month 3-5)'), 5],
  ['horizon-mismatch', START.replace('start', 'horizon: 12\nstart') + phase(1, ' (Month 0-2)') + phase(2, ' (Month 3-5)'), 14],
  ['no-start', START.replace('start: 2026-05-01\n', '') + phase(1, ' (Month 0-2)') + phase(2, ' (Month 3-5)'), 4],
  ['unknown-time', START + phase(1, ' (Month 0-2)') + phase(2, ' (Fortnight 7)'), 13],
  ['no-year', START.replace('start: 2026-05-01\n', '') + phase(1, ' (March)') + phase(2, ' (April)'), 4],
  ['no-times', START + phase(1, '') + phase(2, ''), 5],
];

describe('a problem with a plan', () => {
  it.each(CASES)('has its line and its remedy in the pane and in both forms of the report: %s', async (kind, note, line) => {
    const report = await reportOf(await openReports({ 'Roadmap.md': note }));
    const own = (toJson(report, false)['problems'] as readonly { readonly kind: string; readonly message: string; readonly remedy: string }[]).filter((problem) => problem.kind === kind);
    expect(own[0]).toMatchObject({ path: 'Roadmap.md', line });
    const [{ message = '', remedy = '' } = {}] = own;
    expect(message.length).toBeGreaterThan(10);
    expect(remedy.length).toBeGreaterThan(10);
    const printed = toMarkdown(report).split('\n').filter((own) => own.startsWith(`- Roadmap.md:${String(line)} `));
    expect(printed.some((own) => own.includes(message.slice(0, 12)) && own.includes(remedy.slice(0, 10)))).toBe(true);
    const model = buildProblems(report.problems, words('en'), { ...INITIAL_VIEW_STATE, expanded: ['problems'] }, 'Roadmap.md');
    const row = [...model?.rows ?? [], ...model?.info?.rows ?? []].find(({ problem }) => problem.kind === kind);
    expect(row).toMatchObject({ place: `Roadmap.md, line ${String(line)}`, message, remedy: remedy.split('\n')[0] });
  });
});
