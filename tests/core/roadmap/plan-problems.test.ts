import { problemText } from '../../../src/text/problems';
import { problemsOf, readNote } from './read-vault';

const said = (text: string): string[] => readNote(text).problems.map((problem) => problemText(problem).message);
const kinds = (text: string): string[] => readNote(text).problems.map(({ kind }) => kind);
const FULL = 'Deliverable: x\nFailure mode: y\n';
const phase = (number: number, time: string, title = `Title ${String(number)}`): string => `## Phase ${String(number)}: ${title} (${time})\n${FULL}`;
const START = '---\nstart: 2026-05-01\n---\n';

describe('problems with a plan', () => {
  test('a plan that is whole has none', () => {
    expect(kinds(START + phase(1, 'Month 0-2') + phase(2, 'Month 3-5'))).toEqual([]);
  });

  test('without a phase the problem shows three lines that work', () => {
    const [problem] = readNote('# Plan\n\nSome prose.\n').problems;
    expect(problem).toMatchObject({ kind: 'no-phases', line: 1 });
    const { example = '' } = problemText(problem ?? { kind: 'no-start', path: '', line: null, values: {} });
    expect(example.split('\n')).toHaveLength(3);
    const read = readNote(`${START}${example}\n\n${example.replace('1', '2').replace('0-2', '3-5')}`);
    expect(read.roadmap.phases.map(({ number, title, goal, deliverables }) => [number, title, goal, deliverables.length])).toEqual([[1, 'Foundations', 'what is true at its end', 1], [2, 'Foundations', 'what is true at its end', 1]]);
  });

  test('a gap and an overlap name both phases, at the line of the later', () => {
    const read = readNote(START + phase(1, 'Month 0-2') + phase(2, 'Month 4-6') + phase(3, 'Month 6-8'));
    expect(problemsOf(read)).toEqual(['phase-gap:7', 'phase-overlap:10']);
    expect(read.problems.map(({ values }) => [values['first'], values['second']])).toEqual([['Title 1', 'Title 2'], ['Title 2', 'Title 3']]);
  });

  test('a plan that counts from 1 is asked whether its first month is the start, until the note says so', () => {
    const plan = phase(1, 'Month 1-3') + phase(2, 'Month 4-6');
    const [problem] = readNote(START + plan).problems;
    expect(problem).toEqual({ kind: 'counts-from-one', path: 'Roadmap.md', line: 4, values: { title: 'Title 1', start: '2026-05-01' } });
    expect(['0', '1'].map((base) => kinds(`---\nstart: 2026-05-01\ncount-from: ${base}\n---\n${plan}`))).toEqual([[], []]);
    expect(kinds(START + phase(0, 'Month 0') + plan)).toEqual([]);
    expect(kinds(START + phase(1, 'Month 2-3') + phase(2, 'Month 4-6'))).toEqual([]);
    expect(kinds(plan)).toEqual(['no-start']);
  });

  test('a plan without a start is compared all the same, and dated plans need none', () => {
    expect(kinds(phase(1, 'Month 0-2') + phase(2, 'Month 4-6'))).toEqual(['no-start', 'phase-gap']);
    expect(kinds(phase(1, 'Q1 2026') + phase(2, 'Q3 2026'))).toEqual(['phase-gap']);
  });

  test('a phase within another overlaps, and the next is no gap', () => {
    expect(kinds(START + phase(1, 'Month 0-8') + phase(2, 'Month 2-3') + phase(3, 'Month 9-10'))).toEqual(['phase-overlap']);
  });

  test('what comes later in a dated plan needs no start', () => {
    expect(kinds(`# Plan\n\n## Q1 2027: A\n${FULL}\n## Q2 2027: B\n${FULL}\n## Later\n${FULL}`)).toEqual([]);
    expect(kinds(`# Plan\n\n## Phase 1: A\n${FULL}\n## Phase 2: B\n${FULL}`)).toEqual(['no-start']);
  });

  test('a start that is no date is named at its line', () => {
    const read = readNote('---\nroadmap: true\nstart: next spring\n---\n' + phase(1, 'Month 0-2') + phase(2, 'Month 3-5'));
    expect(problemsOf(read)).toEqual(['invalid-start:3']);
    expect(read.problems.map((problem) => problemText(problem).message)).toEqual(['The start next spring is no day.']);
  });

  test.each([['2026-13-40', '2026-13-40'], ['soonish', 'soonish'], ['20260501', '20260501'], ['true', 'true'], ['[2026-05-01, 2026-06-01]', '[2026-05-01, 2026-06-01]'], ['"[your start date]"', '[your start date]']])('a start of %s is named with its value, whatever the case of its key', (value, text) => {
    const read = readNote(`---\n# when it begins\nStart: ${value}\n---\n${phase(1, 'Month 0-2')}${phase(2, 'Month 3-5')}`);
    expect(read.problems).toMatchObject([{ kind: 'invalid-start', path: 'Roadmap.md', line: 3, values: { text } }]);
    expect(read.roadmap.start).toBeNull();
  });

  test('a start that is no date is named though the text states one, which counts', () => {
    const read = readNote(`---\nstart: soonish\n---\n**Start:** 1 May 2026\n\n${phase(1, 'Month 0-2')}${phase(2, 'Month 3-5')}`);
    expect([read.roadmap.start, ...problemsOf(read)]).toEqual(['2026-05-01', 'invalid-start:2']);
  });

  test('an empty start is only missing, and a year alone is its first day', () => {
    expect(kinds(`---\nstart:\n---\n${phase(1, 'Month 0-2')}${phase(2, 'Month 3-5')}`)).toEqual(['no-start']);
    expect(readNote(`---\nstart: 2026\n---\n${phase(1, 'Month 0-2')}${phase(2, 'Month 3-5')}`).roadmap.start).toBe('2026-01-01');
  });

  test('a target is in percent: 0.7 is left out with a hint at its line, never read as less than one percent', () => {
    const read = readNote(START.replace('start', 'target-depth: 0.7\ntarget-shipping: "0,5"\ntarget-leverage: 70 %\ntarget-trajectory: 101\nstart') + phase(1, 'Month 0-2') + phase(2, 'Month 3-5'));
    expect(read.roadmap.options.targets).toEqual({ leverage: 0.7 });
    expect(problemsOf(read)).toEqual(['fraction-for-percent:2', 'fraction-for-percent:3', 'invalid-setting:5']);
  });

  test('a setting for no rule or no phase is named at its line; what other people call target- is theirs', () => {
    const read = readNote(START.replace('start', 'target-deph: 70\nfocus-phase-9: [x]\ntarget-depth-phase-8: 60\nfocus-phase-one: [x]\ntarget-salary: 90\nfocus-phase-2: [x]\nstart') + phase(1, 'Month 0-2') + phase(2, 'Month 3-5'));
    expect(problemsOf(read)).toEqual(['unknown-setting:2', 'unknown-setting:5', 'unknown-setting:3', 'unknown-setting:4']);
  });

  test('a setting of a phase the plan does not have is pointed to, however its name is written', () => {
    const read = readNote('---\nstart: 2026-05-01\nFocus-Phase-7: [queues]\n---\n## Phase 1: Core (Month 0-2)\n- a\n\n## Phase 2: More (Month 3-5)\n- b\n');
    expect(problemsOf(read)).toContain('unknown-setting:3');
  });

  test('a placeholder for the start is where the start is missing', () => {
    expect(problemsOf(readNote('# Plan\n\n**Start date:** [your start date]\n\n' + phase(1, 'Month 0-2') + phase(2, 'Month 3-5')))).toEqual(['no-start:3']);
  });

  test('a horizon the phases do not fill is worth knowing, in the unit of the horizon', () => {
    const plan = (horizon: string, last: string): string => `---\nstart: 2026-05-01\n---\nTime horizon: ${horizon}\n\n${phase(1, 'Month 0-2')}${phase(2, `Month 3-${last}`)}`;
    expect(said(plan('36 months', '36'))).toEqual(['The horizon says 36 months, the phases cover 37 months.']);
    expect(said(plan('36 months', '35'))).toEqual([]);
    expect(said(plan('3 years', '35'))).toEqual([]);
    expect(said(plan('1 year', '35'))).toEqual(['The horizon says 1 year, the phases cover 3 years.']);
    expect(said(plan('36 months', '36').replace('start:', 'horizon-mode: clip\nstart:'))).toEqual([]);
  });

  test('phases without a deliverable or a failure mode are named one by one while they are few', () => {
    expect(problemsOf(readNote(`${START}## Phase 1: A (Month 0-2)\nDeliverable: x\n\n## Phase 2: B (Month 3-5)\nFailure mode: y\n`))).toEqual(['no-failure-mode:4', 'no-deliverable:7']);
  });

  test('what forty phases lack is one problem that says how many', () => {
    const weeks = Array.from({ length: 40 }, (_, i) => `## Phase ${String(i + 1)}: Title ${String(i)} (Week ${String(i)})\nDeliverable: x\n`).join('\n');
    expect(said(START + weeks)).toEqual(['Title 0 has no failure mode. There are 39 more like this.']);
  });

  test('phases that all lack a time are worth knowing once there is a start, but not beside times that were not understood', () => {
    const bare = `## Phase 1: A\n${FULL}\n## Phase 2: B\n${FULL}`;
    expect(problemsOf(readNote(START + bare))).toEqual(['no-times:4']);
    expect(kinds(START + bare.replace('2: B', '2: B (6 weeks)'))).toEqual([]);
    expect(kinds(START + bare.replace('1: A', '1: A (Fortnight 1)').replace('2: B', '2: B (Fortnight 2)'))).toEqual(['unknown-time', 'unknown-time']);
  });

  test('months without a year are named where no start gives them one', () => {
    const months = `# Way\n\n${['March', 'April', 'May'].map((month, i) => `## Phase ${String(i + 1)}: A${String(i)} (${month})\n${FULL}\n`).join('')}`;
    const told = (text: string): readonly string[] => said(text).filter((own) => own.includes('without a year'));
    expect(told(months)).toEqual(['A0', 'A1', 'A2'].map((title) => `${title} has a time without a year, so it has no days.`));
    expect(told(START + months)).toEqual([]);
    expect(told(months.replace('# Way', '# Way 2027'))).toEqual([]);
    expect(told(`## Phase 1: A (1–20 March)\n${FULL}\n## Phase 2: B (April 2027)\n${FULL}`)).toEqual(['A has a time without a year, so it has no days.']);
  });

  test('a time with an unknown word is named, text that is no time is not', () => {
    expect(said(START + phase(1, 'Month 0-2') + phase(2, 'Mnth 3-5'))).toEqual(['The time "Mnth 3-5" was not understood.']);
    expect(said(START + phase(1, 'Month 0-2') + '## Phase 2: More\n**Duration:** three moons\n\n' + FULL)).toEqual(['The time "three moons" was not understood.']);
    expect(kinds(START + phase(1, 'Month 0-2') + phase(2, 'the hard part'))).toEqual([]);
  });

  test('a word all phases count with is a time nobody knows, what each has in brackets is not', () => {
    expect(said(START + phase(1, 'Fortnight 1') + phase(2, 'Fortnight 2'))).toEqual(['The time "Fortnight 1" was not understood.', 'The time "Fortnight 2" was not understood.']);
    expect(said(START + phase(1, 'Mondphase 1') + phase(2, 'Mondphase 2').replace('Mondphase 2', 'mondphase 2'))).toHaveLength(2);
    expect(kinds(START + phase(1, 'Python 3') + phase(2, 'React 18'))).toEqual(['no-times']);
  });
});
