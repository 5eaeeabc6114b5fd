import { entriesOf, entryOf, parse, problemsOf } from './read-note';

const outside = { inLog: false, path: 'Projects/notes.md', day: null };

/** Line and hours of each entry. */
function hoursByLine(text: string, options = {}): readonly (readonly [number, number | null])[] {
  return entriesOf(text, options).map(({ line, hours }) => [line, hours]);
}

describe('which list items are entries', () => {
  it('C01: an item that carries a kind, a focus or a roadmap tag is one, as a field or a tag', () => {
    const text = ['- #ship a', '- [kind:: build] b', '- #focus/llm c', '- [area:: cloud] d', '- #roadmap/asked e', '- plain'].join('\n');
    expect(entriesOf(text).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });

  it('C01: an item with valid hours below a marked one is an entry, however deep', () => {
    const text = '- #study book\n    - part one\n        - chapter 1 45m\n        - chapter 2 [hours:: 2]';
    expect(hoursByLine(text)).toEqual([[3, 0.75], [4, 2]]);
  });

  it('C01: hours alone make no entry', () => {
    expect(entriesOf('- lunch 1h\n- walk [hours:: 2]')).toEqual([]);
  });

  it('C01: properties and parents fill in, alone they make no entry of a plain bullet', () => {
    expect(entriesOf('---\nfocus: llm\n---\n- plain 2h\n- [[queue]]\n    - plain below 1h')).toEqual([]);
  });

  it('C01: a child without a mark and without hours is no entry', () => {
    expect(hoursByLine('- #study book 2h\n    - a thought')).toEqual([[1, 2]]);
  });

  it('C01: url, stretch, public and artifact alone make no entry', () => {
    expect(entriesOf('- [url:: https://a.example/x]\n- [stretch:: 4]\n- [public:: true]\n- [artifact:: [[a]]]')).toEqual([]);
  });

  it('C02: a marked parent above a child with hours is only a container', () => {
    expect(hoursByLine('- #study book\n    - chapter 1 45m')).toEqual([[2, 0.75]]);
  });

  it('C02: the hours of a container are dropped and reported, the kind of its child is the child’s own', () => {
    const text = '- #build queue 3h\n    - #study jitter paper 1h';
    expect(entriesOf(text).map(({ kind, hours }) => [kind, hours])).toEqual([['study', 1]]);
    expect(parse(text).problems).toEqual([
      { kind: 'hours-counted-elsewhere', path: 'Log/2026-11-18.md', line: 1, values: { hours: 3, by: 'items' } },
    ]);
  });

  it('C02: hours are counted once, at the deepest item of three that state them', () => {
    expect(hoursByLine('- #study book 4h\n    - part 2h\n        - chapter 45m')).toEqual([[3, 0.75]]);
  });

  it('C02: a marked child without hours leaves its parent an entry with its own', () => {
    expect(hoursByLine('- #build queue 3h\n    - #study jitter paper')).toEqual([[1, 3], [2, null]]);
  });

  it('C02: a planned child with hours does not take its parent’s', () => {
    expect(hoursByLine('- #study book 2h\n    - [ ] chapter 2 1h')).toEqual([[1, 2]]);
  });

  it('C10: open and cancelled tasks do not count, every other state does', () => {
    const states = [' ', '-', 'x', 'X', '/', '>', '?', '!', '*', 'd'];
    const text = states.map((state) => `- [${state}] #ship a`).join('\n');
    expect(entriesOf(text).map(({ line }) => states[line - 1])).toEqual(['x', 'X', '/', '>', '?', '!', '*', 'd']);
  });

  it('C11: a counting child under an unchecked parent counts and inherits from the plan', () => {
    const text = '- [ ] #study #focus/llm course [[notes]]\n    - [x] lesson 1 45m\n    - [ ] lesson 2 45m';
    expect(entryOf(text)).toMatchObject({ line: 2, kind: 'study', focus: ['llm'], focusSource: 'parent', hours: 0.75, artifact: { link: 'notes' } });
  });

  it('C40: an item in a callout or quote is an entry, a tag in the callout’s text is not', () => {
    const text = '> [!note] Log #ship\n> - #ship first 2h\n>     - with details\n\n> - #study second 30m';
    expect(hoursByLine(text)).toEqual([[2, 2], [5, 0.5]]);
  });

  it('C51: a list indented by four spaces after a blank line is code', () => {
    expect(entriesOf('text\n\n    - #ship a 2h')).toEqual([]);
  });

  it('C50: a lone carriage return does not start a line', () => {
    expect(entriesOf('one\rtwo\r\n\r\n- #ship a\n')).toMatchObject([{ line: 3 }]);
  });

  it('C06: focus tags and fields count outside log folders', () => {
    expect(entriesOf('- #focus/llm a\n- [kind:: ship] b\n- (focus:: cloud) c', outside).map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('rule 4: bare tags count in log folders alone, roadmap tags everywhere', () => {
    expect(entriesOf('- #ship a\n- #roadmap/ship b', outside).map(({ line }) => line)).toEqual([2]);
    expect(entriesOf('- #ship a\n- #roadmap/ship b').map(({ line }) => line)).toEqual([1, 2]);
  });

  it('backticks that nothing closes hide nothing', () => {
    expect(entriesOf('- #ship a ` b [hours:: 2]\n- #ship a `` b ` [hours:: 3]').map(({ hours }) => hours)).toEqual([2, 3]);
  });

  it('rule 6: code and comments are skipped', () => {
    const text = [
      '- `#ship` a 1h', '- b %% #ship %% 1h', '- c `[kind:: ship]`', '- d %%[kind:: ship]%%', '- e <!-- [kind:: ship] -->',
      '- f', '  ```', '  [kind:: ship] #ship', '  ```', '- g', '  ~~~', '  [kind:: ship]', '  ~~~', '- h', '', '      [kind:: ship]', '',
    ].join('\n');
    expect(entriesOf(text)).toEqual([]);
  });

  it('C38: a tag in an inline comment does not count, one behind it does', () => {
    expect(entriesOf('- a %% #ship %% #study b').map(({ kind }) => kind)).toEqual(['study']);
  });

  it('T2: a tag in an address, in maths or of digits alone is none', () => {
    expect(entriesOf('- https://a.example/#ship\n- $#ship$\n- #2026')).toEqual([]);
  });

  it('T5: items beyond the limit are not read, and reported', () => {
    expect(problemsOf('- #ship a\n'.repeat(20_001))).toEqual(['too-many-items@20000']);
  });

  it('T5: a tag of 5,000 characters and 20,000 tags on one item are read in time that grows with their length', () => {
    expect(parse(`- #ship b\n- #focus/${'x'.repeat(5000)} a`)).toMatchObject({ value: [{ text: 'b' }], problems: [{ kind: 'tag-too-long', line: 2, values: { limit: 300 } }] });
    expect(problemsOf(`words #focus/${'x'.repeat(294)}\n`)).toEqual(['tag-too-long@1']);
    expect(problemsOf(`words #focus/${'x'.repeat(293)}\n- #focus/${'x'.repeat(293)} a 1h\n`)).toEqual([]);
    const tags = Array.from({ length: 20_000 }, (_, i) => `#focus/a${i}`).join(' ');
    const start = performance.now();
    expect(entryOf(`- ${tags} 2h`).focus).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
