import { readText } from './read-text';

const note = (heading: string, tasks: readonly string[], title = 'Thesis'): string => `# ${title}\n\nWords.\n\n## ${heading}\n\n${tasks.map((own, at) => `### Part ${'ABCDE'.charAt(at)}x\n\n- [${own}] it\n\n`).join('')}## Writing\n\n- pens\n`;
const count = (...args: Parameters<typeof note>): number => readText(note(...args), 'Note.md').phases.length;

describe('headings without numbers and times', () => {
  it('are phases below one that announces when things are, or a plan of learning, when they hold tasks of which some are open', () => {
    expect(readText(note('Timeline', ['x', ' ', ' ']), 'Note.md').phases.map(({ number, title, span }) => [number, title, span])).toEqual([[null, 'Part Ax', null], [null, 'Part Bx', null], [null, 'Part Cx', null]]);
    expect([count('Learning roadmap', [' ', ' ', ' ']), count('时间线', [' ', ' ', ' '])]).toEqual([3, 3]);
  });

  it.each([
    ['under any other heading', ['Materials', [' ', ' ', ' ']]],
    ['when all is done', ['Timeline', ['x', 'x', 'x']]],
    ['when something is done behind what is open', ['Timeline', [' ', 'x', ' ']]],
    ['when only their days are told', ['Dates', [' ', ' ', ' ']]],
    ['when there are two', ['Timeline', [' ', ' ']]],
  ] as const)('are none %s', (_what, [heading, tasks]) => {
    expect(count(heading, tasks)).toBe(0);
  });

  it('are none when one has no task', () => {
    expect(readText(note('Timeline', [' ', ' ', ' ']).replace('- [ ] it', '- it'), 'Note.md').phases).toEqual([]);
  });

  it('leave a plan that has numbers or times as it is', () => {
    expect(readText(`${note('Timeline', [' ', ' ', ' '])}## Plan\n\n### Phase 1: Oak (month 1)\n\n- a\n\n### Phase 2: Glue (month 2)\n\n- b\n`).phases.map(({ title }) => title)).toEqual(['Oak', 'Glue']);
  });
});
