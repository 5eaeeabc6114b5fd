import fc from 'fast-check';
import { lineReadingText } from '../../../src/text/line-reading';
import { words } from '../../../src/text/words';
import { growth, LINEAR } from './growth';
import { checkReading, noise, read } from './law-notes';
import { readText } from './read-text';
import { readVault } from './read-vault';

/** A note that has nothing but this chart. */
const note = (...lines: readonly string[]): string => `# Boat plan\n\nSome words about it.\n\n\`\`\`mermaid\ngantt\n${lines.map((line) => `    ${line}\n`).join('')}\`\`\`\n\n## Costs\n\n- wood\n`;

/** Title and days, or the length. */
const shown = (text: string, path = 'Plan.md'): readonly string[] => readText(text, path).phases.map(({ title, span, duration }) => [title, ...(span === null ? [] : [`${String(span.unit)} ${String(span.start)}..${String(span.end)}`]), ...(duration === null ? [] : [`${String(duration.max)} ${duration.unit}`])].join(' | '));

const times = (...lines: readonly string[]): readonly string[] => shown(note(...lines)).map((own) => own.split(' | ').slice(1).join(' | '));

describe('a plan that is nothing but a Gantt chart', () => {
  it('has a phase for each bar, in the order of the chart', () => {
    const text = note('title Boat of my own', 'dateFormat YYYY-MM-DD', 'axisFormat %d.%m.', 'excludes weekends', 'todayMarker off', '%% a comment: no bar', 'Draw :done, a1, 2027-03-01, 14d', 'Build :active, crit, a2, after a1, 3M', 'Launch :milestone, a3, after a2, 0d', 'Sail :2027-07-01, 2027-09-30', 'click a1 href "x:y"');

    expect(shown(text)).toEqual(['Draw | date 2027-03-01..2027-03-14', 'Build | date 2027-03-15..2027-06-14', 'Launch | date 2027-06-15..2027-06-15', 'Sail | date 2027-07-01..2027-09-30']);
    expect(readText(text).phases.map(({ line, endLine, number }) => [line, endLine, number])).toEqual([[13, 13, null], [14, 14, null], [15, 15, null], [16, 16, null]]);
    expect(readText(text).title).toBe('Boat plan');
    expect(readText(text).phases[3]).toMatchObject({ goal: null, actions: [], deliverables: [], parts: [] });
    expect(readText(text).parts.map(({ label }) => label)).toContain('Costs');
  });

  it('has a phase for each section where two of them hold several bars', () => {
    const text = note('Before: 2027-01-04, 1d', 'section Phase 1: Wood', 'Buy :2027-03-01, 10d', 'Dry :2027-02-20, 30d', 'section Phase 2: Water', 'Row :2027-05-01, 2027-05-20', 'Sail :2w', 'Swim :2027-05-02, 1d', 'section Winter', 'Paint :2027-11-01, 1w');

    expect(readText(text).phases.map(({ number, title, line, endLine, span }) => [number, title, line, endLine, span?.start, span?.end])).toEqual([
      [null, 'Before', 7, 7, '2027-01-04', '2027-01-04'],
      [1, 'Wood', 8, 10, '2027-02-20', '2027-03-21'],
      [2, 'Water', 11, 14, '2027-05-01', '2027-06-03'],
      [null, 'Winter', 15, 16, '2027-11-01', '2027-11-07'],
    ]);
    expect(shown(note('section One', 'Buy :2027-03-01, 10d', 'Dry :1w', 'section Two', 'Row :1w'))).toEqual(['Buy | date 2027-03-01..2027-03-10', 'Dry | date 2027-03-11..2027-03-17', 'Row | date 2027-03-18..2027-03-24']);
  });

  it('numbers phases that are called so, unless two have one number', () => {
    const numbers = (...lines: readonly string[]): unknown => readText(note(...lines)).phases.map(({ number, title }) => [number, title]);

    expect(numbers('Phase 1: Draw :a1, 2027-03-01, 2w', 'Phase 2: Build: a2, after a1, 2w', 'Rest :1w')).toEqual([[1, 'Draw'], [2, 'Build'], [null, 'Rest']]);
    expect(numbers('Step 1 draw :2027-03-01, 2w', 'Step 1 build :2w')).toEqual([[null, 'Step 1 draw'], [null, 'Step 1 build']]);
  });

  it.each([
    ['the last of several it comes after', ['A :a, 2027-01-01, 10d', 'B :b, 2027-01-01, 20d', 'C :after a b, 5d'], ['date 2027-01-01..2027-01-10', 'date 2027-01-01..2027-01-20', 'date 2027-01-21..2027-01-25']],
    ['one further down', ['A :a, after b, 2d', 'B :b, 2027-01-01, 2d'], ['date 2027-01-03..2027-01-04', 'date 2027-01-01..2027-01-02']],
    ['the one above', ['A :2027-01-01, 2d', 'B :b, 3d', 'C :2027-01-31'], ['date 2027-01-01..2027-01-02', 'date 2027-01-03..2027-01-05', 'date 2027-01-06..2027-01-31']],
    ['a written end', ['A :a, 2027-01-01, 2027-01-31', 'B :after a, 1d'], ['date 2027-01-01..2027-01-31', 'date 2027-02-01..2027-02-01']],
    ['one that has a name and no start', ['A :2027-01-01, 2d', 'B :b, 3d', 'C :2027-02-01, 1d', 'D :after b, 2d'], ['date 2027-01-01..2027-01-02', 'date 2027-01-03..2027-01-05', 'date 2027-02-01..2027-02-01', 'date 2027-01-06..2027-01-07']],
    ['a milestone, which takes no time', ['A :milestone, a, 2027-01-01, 0d', 'B :after a, 1d', 'C :milestone, 2027-01-09'], ['date 2027-01-01..2027-01-01', 'date 2027-01-01..2027-01-01', 'date 2027-01-09..2027-01-09']],
    ['nothing that is there', ['A :after x, 2w', 'B :b, 3d', 'C :after b, 1M', 'D :after D, 0d'], ['2 week', '3 day', '1 month', '1 day']],
  ])('begins a bar behind %s', (_what, lines, expected) => {
    expect(times(...lines)).toEqual(expected);
  });

  it.each([
    ['16d', '2027-01-16'], ['2w', '2027-01-14'], ['1.5w', '2027-01-11'], ['3M', '2027-03-31'], ['1.5M', '2027-02-15'], ['1y', '2027-12-31'], ['36h', '2027-01-02'], ['90m', '2027-01-01'], ['0d', '2027-01-01'], ['2027-01-01', '2027-01-01'],
  ])('a bar of %s from the first of January ends on %s', (length, end) => {
    expect(times(`A :2027-01-01, ${length}`)).toEqual([`date 2027-01-01..${end}`]);
  });

  it.each([
    ['DD-MM-YYYY', '05-02-2027, 08-02-2027', '2027-02-05..2027-02-08'],
    ['DD/MM/YYYY', '05/02/2027, 08/02/2027', '2027-02-05..2027-02-08'],
    ['MM/DD/YYYY', '05/02/2027, 05/20/2027', '2027-05-02..2027-05-20'],
    ['DD.MM.YYYY', '5.2.2027, 3d', '2027-02-05..2027-02-07'],
    ['YYYY-MM', '2027-01, 2027-02', '2027-01-01..2027-02-28'],
    ['DD/MM/YYYY HH:mm', '05/02/2027 09:00, 2d', '2027-02-05..2027-02-06'],
    ['YYYY-MM-DD HH:mm', '2027-02-05 09:00, 2027-02-06 17:30', '2027-02-05..2027-02-06'],
    ['DD-MM-YYYY', '2027-02-05, 2027-02-08', '2027-02-05..2027-02-08'],
  ])('a date is read as dateFormat %s says', (format, data, expected) => {
    expect(times(`dateFormat  ${format}`, `A :${data}`)).toEqual([`date ${expected}`]);
  });

  it.each(['', 'a1', 'soon, later', '2027-02-30, 3d', '2027-01-01, x', 'a1, tomorrow, 3d', '2027-01-01, 99999999999d', '0000-01-01, 2d', '0999-01-01, 2d', '05/02/2027, 2d', '2027/02/05, 2d', '9999-12-31, 2d', '2027-01-01, until b', ',,,,', '2027-13, 2d'])('what cannot be read gives a title without a time: "%s"', (data) => {
    expect(shown(note(`Draw :${data}`, 'Build :2027-01-01, 2d'))).toEqual(['Draw', 'Build | date 2027-01-01..2027-01-02']);
  });

  it.each([
    ['settings above the chart', '---\ntitle: Boat\n---\n%%{init: {\n "x": 1\n}}%%\n'],
    ['blank lines and comments', '\n%% chart: mine\n'],
    ['nothing', ''],
  ])('begins behind %s', (_what, above) => {
    expect(shown(`\`\`\`mermaid\n${above}gantt\n  accDescr {\n  a: b\n  }\n  Draw :2027-01-01, 2d\n\`\`\`\n`)).toEqual(['Draw | date 2027-01-01..2027-01-02']);
  });

  it.each([
    ['a callout', '> [!info] Plan\n> ```mermaid\n> gantt\n> Draw :2027-01-01, 2d\n> ```\n'],
    ['a list', '- chart\n  ```mermaid\n  gantt\n  %% words: one %%\n  Draw :2027-01-01, 2d\n  ```\n'],
    ['a fence that never closes', '~~~mermaid\ngantt\nDraw :2027-01-01, 2d\n'],
    ['CRLF', '# Plan\r\n\r\n```mermaid\r\ngantt\r\ndateFormat YYYY-MM-DD\r\nDraw :2027-01-01, 2d\r\n```\r\n'],
    ['a chart behind others', '```mermaid\nflowchart LR\n A --> B\n```\n\n```mermaid\ngantt\n title Empty\n section None\n```\n\n```mermaid\ngantt\n Draw :2027-01-01, 2d\n```\n\n```mermaid\ngantt\n Sail :2027-01-01, 2d\n```\n'],
  ])('is read in %s', (_what, text) => {
    expect(shown(text)).toEqual(['Draw | date 2027-01-01..2027-01-02']);
    checkReading(text);
  });

  it.each(['Gantt chart', 'Diagramme de Gantt', '甘特图', 'ガントチャート', '간트 차트'])('is one under "%s" too', (heading) => {
    expect(shown(`### ${heading}\n\n\`\`\`mermaid\ngantt\n  Draw :2027-01-01, 2d\n\`\`\`\n`, 'Note.md')).toEqual(['Draw | date 2027-01-01..2027-01-02']);
  });

  it('is none of days long ago', () => {
    expect(shown('### Gantt chart\n\n```mermaid\ngantt\n  Draw :1931-01-01, 2d\n```\n', 'Note.md')).toEqual([]);
  });

  it('takes names without their marks, and leaves behind what is no bar', () => {
    expect(shown(note('**Draw** it&amp;more :2027-01-01, 2d # later: no', 'no colon here', ': 2027-01-01, 2d', '<br> :2027-01-01, 2d', 'Line :vert, v1, 2027-01-01, 2d'))).toEqual(['Draw it&more | date 2027-01-01..2027-01-02']);
  });

  it.each([
    ['headings', '## Phase 1: Wood (Month 0-2)\n\n- a\n\n## Phase 2: Water (Month 3-5)\n\n- b\n'],
    ['a list', '1. **Phase 1:** Wood (Month 0-2)\n2. **Phase 2:** Water (Month 3-5)\n'],
    ['a table', '| Phase | When | What |\n|---|---|---|\n| Phase 1 | Month 0-2 | Wood |\n| Phase 2 | Month 3-5 | Water |\n'],
    ['bold lines', '**Phase 1: Wood (Month 0-2)**\n\na\n\n**Phase 2: Water (Month 3-5)**\n\nb\n'],
  ])('leaves a plan in %s as it is', (_what, plan) => {
    const chart = '```mermaid\ngantt\n section Phase 1\n Draw :2027-01-01, 2d\n Build :2d\n section Phase 2\n Sail :2d\n Row :2d\n section Phase 3\n Rest :2d\n```\n';
    const alone = read(`# Boat\n\n${plan}`);
    const beside = read(`# Boat\n\n${plan}\n${chart}`);

    expect(alone.roadmap.phases).toHaveLength(2);
    expect(beside.roadmap.phases.map(({ number, title, span, line }) => ({ number, title, span, line }))).toEqual(alone.roadmap.phases.map(({ number, title, span, line }) => ({ number, title, span, line })));
  });

  it('leaves a plan in an embedded note as it is', () => {
    const chart = '```mermaid\ngantt\nDraw :2027-01-01, 2d\n```\n';
    const phases = (inner: string, outer: string): readonly string[] => readVault({ 'Roadmap.md': `# Boat\n\n![[Inner]]\n\n${outer}`, 'Inner.md': inner }).roadmap.phases.map(({ title }) => title);

    expect(phases('# Inner\n\n## Phase 1: Wood (Month 0-2)\n\n- a\n\n## Phase 2: Water (Month 3-5)\n\n- b\n', chart)).toEqual(['Wood', 'Water']);
    expect(phases(`# Inner\n\n${chart}`, 'Nothing else.\n')).toEqual(['Draw']);
  });

  it.each([
    ['another chart', '```mermaid\nflowchart TD\n gantt :2027-01-01, 2d\n```\n'],
    ['another language', '```text\ngantt\nDraw :2027-01-01, 2d\n```\n'],
    ['no fence', 'gantt\nDraw :2027-01-01, 2d\n'],
    ['a chart shown as source', '````md\n```mermaid\ngantt\nDraw :2027-01-01, 2d\n```\n````\n'],
    ['a chart behind a fence in source', '````md\n```\nwords\n```mermaid\ngantt\nDraw :2027-01-01, 2d\n```\n````\n'],
    ['indented code', 'Words.\n\n    ```mermaid\n    gantt\n    Draw :2027-01-01, 2d\n    ```\n'],
    ['a comment', '%%\n```mermaid\ngantt\nDraw :2027-01-01, 2d\n```\n%%\n'],
    ['a chart without bars', '```mermaid\ngantt\n title Plan: mine\n section A: b\n```\n'],
  ])('is none in %s', (_what, text) => {
    expect(shown(`# Plan\n\n${text}`)).toEqual([]);
  });

  it('is none where neither the note, nor a heading above, nor the chart says that it is a plan', () => {
    const chart = (title: string, head = '', more = ''): string => `# ${title}\n\n${head}\`\`\`mermaid\ngantt\n${more}    Draw :2027-01-01, 2d\n    Build :2d\n\`\`\`\n`;
    expect(shown(chart('Where I lived'), 'Boat.md')).toEqual([]);
    expect(shown(chart('Boat plan'), 'Boat.md')).toHaveLength(2);
    expect(shown(chart('My boat', '## Timeline\n\n'), 'Boat.md')).toHaveLength(2);
    expect(shown(chart('My boat', '', '    title Project schedule\n'), 'Boat.md')).toEqual([]);
    expect(shown(chart('My boat', '', '    title Work plan\n'), 'Boat.md')).toHaveLength(2);
    expect(shown('# Boat plan\n\n```mermaid\ngantt\n    dateFormat HH:mm\n    Wake up :06:00, 30m\n    Rest :x\n    Eat :y\n```\n')).toEqual([]);
  });

  it('gives no days for a length beyond a hundred years', () => {
    expect(times('One :a1, 2027-01-04, 9999y', 'Two :a2, after a1, 2d', 'Three :a3, 2027-01-04, 100y')[2]).toBe('date 2027-01-04..2127-01-03');
    expect(times('One :a1, 2027-01-04, 9999y', 'Two :a2, after a1, 2d', 'Three :a3, 2027-01-04, 100y').slice(0, 2).join()).not.toContain('date');
  });

  it('keeps bars whose names begin as a setting does', () => {
    expect(shown(note('Weekend project :a1, 2027-01-04, 2d', 'Weekday work :a2, after a1, 5d', 'Rest :after a2, 1d'))).toHaveLength(3);
  });

  it('is none in a record, unless its property says so', () => {
    const text = note('Draw :2027-01-01, 2d', 'Build :2d').replace('Boat plan', 'Minutes of the meeting');

    expect(shown(text)).toEqual([]);
    expect(shown(`---\nroadmap: true\n---\n${text}`)).toHaveLength(2);
    expect(shown(text.replace(/\n## Costs[^]*/, ''))).toEqual([]);
    expect(shown(text.replace('Minutes of', 'Roadmap and minutes of'))).toHaveLength(2);
  });

  it('keeps the time its name has, where the chart has none', () => {
    expect(shown(note('Phase 1: Draw (Month 0-2) :soon', 'Phase 2: Build (Month 3-5) :2027-01-01, 2d'))).toEqual(['Draw | month 0..2', 'Build | date 2027-01-01..2027-01-02']);
  });

  it('reads the rest of the note as it is without the chart', () => {
    const around = (chart: string): unknown => {
      const { parts, rules } = readText(`# Boat\n\n- before\n  - inner\n\n\`\`\`mermaid\n${chart}\nDraw :2027-01-01, 2d\n\`\`\`\n\n## Costs\n\n- wood\n  - oak\n    - old\n- paint\n\n## Rules\n\n- Ship > study\n`);
      return { parts, rules };
    };

    expect(around('gantt')).toEqual(around('flowchart'));
  });

  it('shows which lines of the chart were read', () => {
    const said = (text: string): readonly string[] => {
      const { lines, roadmap } = read(text);
      expect(lines.map(({ line }) => line)).toEqual(text.split('\n').flatMap((own, index) => (own === '' ? [] : [index + 1])));
      return lines.filter(({ phase, line }) => phase !== null || line === 5).map((own) => `${String(own.line)} ${lineReadingText(words('en'), own, roadmap.phases)}`);
    };

    expect(said(note('Draw :2027-01-01, 2d', 'Build :later'))).toEqual(['5 Code, not read', '7 Phase: date 2027-01-01–2027-01-02', '8 Phase, no time']);
    expect(said(note('section Wood', 'A :2027-01-01, 2d', 'B :2d', 'section Water', 'C :2d', 'D :2d'))).toEqual(['5 Code, not read', '7 Phase: date 2027-01-01–2027-01-04', '8 Text: Part of the phase above', '9 Text: Part of the phase above', '10 Phase: date 2027-01-05–2027-01-08', '11 Text: Part of the phase above', '12 Text: Part of the phase above']);
  });

  it('points every phase to the line that holds its title, and never throws, whatever the fence holds', () => {
    const piece = fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('section ', 'Task :', 'a1, ', 'after a1, ', 'after ', '2027-01-01, ', '2027-12', '30d', '0d', '9999y', '1.5M', 'milestone, ', 'dateFormat ', 'DD/MM/YYYY', '%%', '%%{', '---\n', '\n', ':', ',', '#', ';', 'Phase 1: '));
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, closed) => { checkReading(`# Plan\n\n\`\`\`mermaid\ngantt\n${pieces.join('')}\n${closed ? '```\n\n- more\n' : ''}`); }), { numRuns: 300 });
  });

  it('four times as many bars cost no more than four times as much, and so does a line four times as long', () => {
    const chart = (count: number): string => note(...Array.from({ length: count }, (_, index) => `Bar ${String(index)} :b${String(index)}, after b${String(index - 1)} b0, 2d`));
    expect(shown(chart(500))).toHaveLength(500);
    expect(growth(chart, 500)).toBeLessThan(LINEAR);
    for (const sign of [':', '1:1', ',', ' ', '>', '#', 'a ', '%%{', '0.']) expect(growth((count) => note(`Draw :${sign.repeat(count)}`, `${sign.repeat(count)}:2d`), 20_000)).toBeLessThan(LINEAR);
  });
});
