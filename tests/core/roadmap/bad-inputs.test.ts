import { matchPhase } from '../../../src/core/mapping/phase-name';
import { MAX_LENGTH, readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import { problemText } from '../../../src/text/problems';
import { growth, LINEAR } from './growth';
import { phasesOf, problemsOf, readNote } from './read-vault';

const FULL = 'Deliverable: x\nFailure mode: y\n';
const phase = (number: number, title: string, time: string): string => `## Phase ${String(number)}: ${title} (${time})\n${FULL}\n`;
const START = '---\nstart: 2026-05-01\n---\n';
const GOOD = `${START}# Plan\n\n${phase(1, 'Core', 'Month 0-2')}${phase(2, 'Load', 'Month 3-5')}`;

describe('bad roadmap notes', () => {
  test('R2: an empty note, or one of NUL bytes, is said to be empty and nothing else', () => {
    for (const text of ['', '\0'.repeat(4096), '\uFEFF', ' \n\n']) expect(problemsOf(readNote(text))).toEqual(['roadmap-empty:-']);
  });

  test('R3: a note without a phase heading gets an example of three lines that work', () => {
    const read = readNote('# Thoughts\n\nSome day I will plan.\n\n- read\n- write\n');
    expect(read.roadmap.phases).toEqual([]);
    expect(problemsOf(read)).toEqual(['no-phases:1']);
    const { remedy, example } = problemText(read.problems[0] ?? { kind: 'no-start', path: '', line: 1, values: {} });
    expect(remedy).toContain('heading');
    expect(example?.split('\n')).toHaveLength(3);
  });

  test('R4: two phases with one number or one title are both shown, and named with both lines', () => {
    const number = readNote(START + phase(1, 'Core', 'Month 0-2') + phase(1, 'Load', 'Month 3-5'));
    expect(phasesOf(number)).toEqual(['1 Core month 0-2', '1 Load month 3-5']);
    expect(number.problems).toMatchObject([{ kind: 'phase-duplicate', line: 8, values: { line: 4, other: 8, name: '1' } }]);
    const title = readNote(START + phase(1, 'Core', 'Month 0-2') + phase(2, 'Core', 'Month 3-5'));
    expect(title.problems).toMatchObject([{ kind: 'phase-duplicate', values: { line: 4, other: 8, name: 'Core' } }]);
  });

  test('R4: a note that names the shared number belongs to neither, one that names a title to its own', () => {
    const { phases } = readNote(START + phase(1, 'Core', 'Month 0-2') + phase(1, 'Load', 'Month 3-5')).roadmap;
    expect(matchPhase('1', phases)).toEqual({ type: 'ambiguous', lines: [4, 8] });
    expect(matchPhase('Load', phases)).toEqual({ type: 'found', index: 1 });
  });

  test('R5: an end before the start, an overlap and a gap are kept as written, one problem for each', () => {
    const read = readNote(START + phase(1, 'Core', 'Month 3-1') + phase(2, 'Load', 'Month 3-5') + phase(3, 'Known', 'Month 5-6') + phase(4, 'Free', 'Month 9-10'));
    expect(read.roadmap.phases.map(({ span }) => [span?.start, span?.end])).toEqual([[3, 1], [3, 5], [5, 6], [9, 10]]);
    expect(problemsOf(read)).toEqual(['phase-reversed:4', 'phase-overlap:12', 'phase-gap:16']);
  });

  test('R6: headings may skip levels', () => {
    expect(phasesOf(readNote('# Plan\n\n#### Phase 1: Core (Month 0-2)\n###### Goal\nx\n\n#### Phase 2: Load (Month 3-5)\n'))).toEqual(['1 Core month 0-2', '2 Load month 3-5']);
  });

  test('R6: five hundred phases are read, and four times as many cost no more than four times as much', () => {
    const plan = (count: number): string => START + Array.from({ length: count }, (_, i) => phase(i + 1, `Title ${String(i)}`, `Week ${String(i)}`)).join('');
    const read = readNote(plan(500));
    expect(read.roadmap.phases).toHaveLength(500);
    expect(read.problems).toEqual([]);
    expect(growth(plan, 60)).toBeLessThan(LINEAR);
  });

  test.each([
    ['a fence of backticks', '```\n', '```\n'], ['a fence with a language', '~~~md\n', '~~~\n'], ['a longer fence', '`````\n```\n', '`````\n'],
    ['a fence that never closes', '```\n', ''], ['an indented fence', '   ```\n', '   ```\n'], ['an Obsidian comment', '%%\n', '%%\n'],
    ['an HTML comment', '<!--\n', '-->\n'], ['an inline comment', '<!-- ', ' -->\n'],
  ])('R7: phases inside %s are none', (_name, open, close) => {
    expect(phasesOf(readNote(`${GOOD}${open}## Phase 3: Hidden (Month 6-8)\n${close}`))).toEqual(['1 Core month 0-2', '2 Load month 3-5']);
  });

  test('R7: phases in a list item fence or indented as code are none, phases in callouts are', () => {
    expect(phasesOf(readNote(`${GOOD}- item\n  \`\`\`\n  ## Phase 3: Hidden (Month 6-8)\n  \`\`\`\n\nText\n\n    ## Phase 4: Code (Month 9-11)\n`))).toHaveLength(2);
    expect(phasesOf(readNote('> [!note] Phase 1: Core (Month 0-2)\n> Goal: a\n\n> [!note] Phase 2: Load (Month 3-5)\n> Goal: b\n'))).toEqual(['1 Core month 0-2', '2 Load month 3-5']);
  });

  const BOTH = ['1 Core month 0-2', '2 Load month 3-5'];

  test.each([
    ['headings underlined', 'Phase 1: Core (Month 0-2)\n===\n\nPhase 2: Load (Month 3-5)\n------\n'],
    ['closing hashes', '## Phase 1: Core (Month 0-2) ##\n\n## Phase 2: Load (Month 3-5) ######\n'],
    ['three spaces before the hashes', '   ## Phase 1: Core (Month 0-2)\n ## Phase 2: Load (Month 3-5)\n'],
    ['a tab behind the hashes', '##\tPhase 1: Core (Month 0-2)\n##\tPhase 2: Load (Month 3-5)\n'],
    ['headings right below a paragraph', 'Text\n## Phase 1: Core (Month 0-2)\nText\n## Phase 2: Load (Month 3-5)\n'],
    ['items with a star', '* Phase 1: Core (Month 0-2)\n* Phase 2: Load (Month 3-5)\n'],
    ['items with a plus', '+ Phase 1: Core (Month 0-2)\n+ Phase 2: Load (Month 3-5)\n'],
    ['items with a bracket behind the number', '1) Phase 1: Core (Month 0-2)\n2) Phase 2: Load (Month 3-5)\n'],
    ['items that begin at seven', '7. Phase 1: Core (Month 0-2)\n8. Phase 2: Load (Month 3-5)\n'],
    ['items that all have one number', '1. Phase 1: Core (Month 0-2)\n1. Phase 2: Load (Month 3-5)\n'],
    ['items with blank lines between', '- Phase 1: Core (Month 0-2)\n\n\n- Phase 2: Load (Month 3-5)\n'],
    ['items with prose of their own', '1.  Phase 1: Core (Month 0-2)\n\n    More.\n\n2.  Phase 2: Load (Month 3-5)\n'],
    ['items indented by two spaces', '  - Phase 1: Core (Month 0-2)\n  - Phase 2: Load (Month 3-5)\n'],
    ['headings inside items', '- ## Phase 1: Core (Month 0-2)\n- ## Phase 2: Load (Month 3-5)\n'],
    ['escaped marks', '## Phase 1\\: Core \\(Month 0-2\\)\n## Phase 2: Load (Month 3-5)\n'],
    ['entities', '## Phase 1: Core (Month&nbsp;0&ndash;2)\n## Phase 2: Load (Month 3-5)\n'],
  ])('R7: %s are phases', (_name, text) => {
    expect(phasesOf(readNote(text))).toEqual(BOTH);
  });

  test.each([
    ['a hash without a space', '#Phase 3: Hidden (Month 6-8)\n'],
    ['seven hashes', '####### Phase 3: Hidden (Month 6-8)\n'],
    ['an escaped hash', '\\## Phase 3: Hidden (Month 6-8)\n'],
    ['four spaces', '    ## Phase 3: Hidden (Month 6-8)\n'],
    ['a tab', '\t## Phase 3: Hidden (Month 6-8)\n'],
    ['an HTML block', '<div>\n## Phase 3: Hidden (Month 6-8)\n</div>\n'],
    ['a fence with fewer ticks inside', '````\n```\n## Phase 3: Hidden (Month 6-8)\n````\n'],
    ['a fence of tildes with ticks inside', '~~~\n```\n## Phase 3: Hidden (Month 6-8)\n~~~\n'],
    ['inline code', '`## Phase 3: Hidden (Month 6-8)`\n'],
    ['a math block', '$$\n## Phase 3: Hidden (Month 6-8)\n$$\n'],
  ])('R7: no heading opens behind %s', (_name, text) => {
    expect(phasesOf(readNote(`${GOOD}Prose.\n\n${text}`))).toEqual(BOTH);
  });

  test.each(['Core<details>Rules', 'Core<br>Rules', 'Core</li><li>Rules'])('words stay apart where a tag of their own line stands between them: %s', (title) => {
    expect(readNote(phase(1, title, 'Month 0-2') + phase(2, 'Load', 'Month 3-5')).roadmap.phases[0]?.title).toBe('Core Rules');
  });

  test('R8: CRLF, a byte order mark, mixed endings and no last line end change nothing', () => {
    const plain = readNote(GOOD);
    const same = (text: string): void => {
      const { roadmap, problems } = readNote(text);
      expect({ roadmap, problems }).toEqual({ roadmap: plain.roadmap, problems: plain.problems });
    };
    same(GOOD.replaceAll('\n', '\r\n'));
    same(`\uFEFF${GOOD}`);
    same(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`);
    let odd = false;
    same(GOOD.replace(/\n/g, () => ((odd = !odd) ? '\n' : '\r\n')));
    same(GOOD.trimEnd());
  });

  test('R9: a note over the limit is read to the limit and says so; read anyway, it is read whole', () => {
    const text = `${GOOD}${'Filler of no meaning at all.\n'.repeat(80_000)}\n${phase(3, 'Late', 'Month 6-8')}`;
    expect(text.length).toBeGreaterThan(MAX_LENGTH);
    const input = { path: 'Roadmap.md', text, structure: {} };
    const cut = readRoadmap(input);
    expect(phasesOf(cut)).toEqual(['1 Core month 0-2', '2 Load month 3-5']);
    expect(problemsOf(cut)).toContain('roadmap-too-large:-');
    const whole = readRoadmap({ ...input, maxLength: Infinity });
    expect(phasesOf(whole)).toHaveLength(3);
    expect(problemsOf(whole)).not.toContain('roadmap-too-large:-');
  });

  test('R9: a line of five mebibytes is no phase and hides none', () => {
    const text = `${GOOD}\n${'word '.repeat(1024 * 1024)}\n\n${phase(3, 'Late', 'Month 6-8')}`;
    expect(phasesOf(readRoadmap({ path: 'Roadmap.md', text, structure: {}, maxLength: Infinity }))).toHaveLength(3);
  });

  test.each([
    ['brackets', (size: number) => `${GOOD}${'](['.repeat(size)}\n`, 4_000],
    ['brackets in headings', (size: number) => `${GOOD}${`## ${'](['.repeat(20)}\n`.repeat(size)}`, 60],
    ['quotes', (size: number) => `${GOOD}${'> '.repeat(90)}a\n`.concat(`${'> '.repeat(90)}b\n`.repeat(size)), 50],
    ['emphasis', (size: number) => `${GOOD}${'*a _b '.repeat(size)}\n`, 1_000],
    ['colons', (size: number) => `${GOOD}${'a: b: '.repeat(size)}\n`, 1_000],
    ['links', (size: number) => `${GOOD}${'- [[a]] [b](c)\n'.repeat(size)}`, 100],
    ['parts of two weeks each beside many weeks', (size: number) => `# Plan\n\n${Array.from({ length: size }, (_, i) => `## Part ${String(i)}\n\n### Week 1-2: a\n\n### Week 3-4: b\n\n`).join('')}## All\n\n${Array.from({ length: size }, (_, i) => `### Week ${String((i % 4) + 1)}: c\n\n`).join('')}`, 1000],
    ['tables with a head of their own each', (size: number) => `# Plan\n\n${Array.from({ length: size }, (_, i) => `| A${String(i)} | Weeks |\n|---|---|\n| Clay ${String(i)} | 1-2 |\n| Glaze | 3-4 |\n\n`).join('')}`, 4000],
    ['headings that sum up, behind text without any', (size: number) => `${'a\n\n'.repeat(size * 8)}# Plan\n\n## Phase 1: Core\n\n${Array.from({ length: size }, (_, i) => `## Phase 1: Timeline ${String(i)}\n`).join('')}`, 4000],
    ['phases that repeat', (size: number) => GOOD.concat('## Phase 1: Core\n'.repeat(size)), 150],
  ])('R10: %s cost no more than they are long', (_name, make, from) => {
    expect(growth(make, from)).toBeLessThan(LINEAR);
  });

  test('R10: lists nested too deep are cut with a problem at the line', () => {
    const deep = Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- item ${String(i)}`).join('\n');
    const read = readRoadmap({ path: 'Roadmap.md', text: `${GOOD}\n${deep}\n`, structure: {} });
    expect(phasesOf(read)).toHaveLength(2);
    expect(problemsOf(read)).toContain('too-deep:80');
  });

  test('R11: reading stops at conflict marks, and the line is named', () => {
    const read = readNote(`${GOOD}<<<<<<< HEAD\n${phase(3, 'Mine', 'Month 6-8')}=======\n${phase(3, 'Theirs', 'Month 6-9')}>>>>>>> other\n`);
    expect(phasesOf(read)).toEqual(['1 Core month 0-2', '2 Load month 3-5']);
    expect(problemsOf(read)).toEqual(['roadmap-conflict:14']);
  });

  test('R14: marks that turn or hide text are kept in the title and shown in the problem', () => {
    const read = readNote(`${START}## Phase 1: A\u202Eb\u200Bc (Month 0-2)\n${FULL}\n${phase(1, 'Load', 'Month 3-5')}`);
    expect(read.roadmap.phases[0]?.title).toBe('A\u202Eb\u200Bc');
    const gap = readNote(`${START}## Phase 1: A\u202Eb\u200Bc (Month 0-2)\n${FULL}\n${phase(2, 'Load', 'Month 4-5')}`);
    expect(gap.problems.map((problem) => problemText(problem).message)).toEqual(['Nothing is planned between A[U+202E]b[U+200B]c and Load.']);
  });

  test('R14: a title written with a combining mark is the same as one with its own letter', () => {
    const { phases } = readNote(START + phase(1, 'Cafe\u0301', 'Month 0-2') + phase(2, 'Load', 'Month 3-5')).roadmap;
    expect(matchPhase('Caf\u00E9', phases)).toEqual({ type: 'found', index: 0 });
  });

  test('R15: titles such as __proto__ are ordinary', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const read = readNote(START + names.map((name, i) => phase(i + 1, name, `Month ${String(i)}`)).join(''));
    expect(read.roadmap.phases.map(({ title }) => title)).toEqual(names);
    expect(read.problems).toEqual([]);
    expect(names.map((name) => matchPhase(name, read.roadmap.phases))).toEqual(names.map((_name, index) => ({ type: 'found', index })));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
