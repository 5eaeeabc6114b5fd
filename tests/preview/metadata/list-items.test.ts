import { parseMetadata } from '../../../preview/metadata/parse-metadata';

/** Each item as `start..end parent [task]`, places as line:column. */
function itemsOf(text: string): string[] {
  return (parseMetadata(text).listItems ?? []).map(({ position: { start, end }, parent, task }) =>
    `${start.line}:${start.col}..${end.line}:${end.col} ${parent}${task === undefined ? '' : ` [${task}]`}`);
}

describe('list items (rule 9)', () => {
  test('the parent of an outermost item is the line of its list as a negative number', () => {
    expect(itemsOf('text\n\n- a\n- b\n\n1. c')).toEqual(['2:0..2:3 -2', '3:0..3:3 -2', '5:0..5:4 -5']);
  });

  test('the parent is -1 for a list on line 0', () => {
    expect(itemsOf('- a\n- b')).toEqual(['0:0..0:3 -1', '1:0..1:3 -1']);
  });

  test('the parent of an inner item is the line of the item around; it starts at the column where that item\'s text starts', () => {
    expect(itemsOf('- a\n    - b\n        - c\n    - d')).toEqual(['0:0..0:3 -1', '1:2..1:7 0', '2:6..2:11 1', '3:2..3:7 0']);
    expect(itemsOf('-  a\n    - b')).toEqual(['0:0..0:4 -1', '1:3..1:7 0']);
  });

  test('below a one-digit number with a point and one space, an item indented by four starts at column four', () => {
    expect(itemsOf('1. a\n    - b')).toEqual(['0:0..0:4 -1', '1:4..1:7 0']);
    expect(itemsOf('1. a\n   - b')).toEqual(['0:0..0:4 -1', '1:3..1:6 0']);
    expect(itemsOf('1) a\n    - b')).toEqual(['0:0..0:4 -1', '1:3..1:7 0']);
    expect(itemsOf('12. a\n     - b')).toEqual(['0:0..0:5 -1', '1:4..1:8 0']);
  });

  test('an item indented by a tab starts after the tab', () => {
    expect(itemsOf('- a\n\t- b\n\t\t- c')).toEqual(['0:0..0:3 -1', '1:1..1:4 0', '2:2..2:5 1']);
  });

  test.each([[' ', 'an open task'], ['x', 'a done task'], ['/', 'any sign'], ['✅', 'an emoji'], ['🔥', 'an emoji of two code units']])('the task is the character in the brackets: %j, %s', (mark) => {
    expect(parseMetadata(`- [${mark}] go`).listItems?.[0]?.task).toBe(mark);
    expect(parseMetadata(`3) [${mark}] go`).listItems?.[0]?.task).toBe(mark);
  });

  test.each(['- [] a', '- [x]a', '- [ab] a', '- a [x] b', '- [x](a.md)', '-     [x] code'])('%j is no task', (text) => {
    expect(parseMetadata(text).listItems?.map((item) => item.task)).toEqual([undefined]);
  });

  test('an item ends before its first child list', () => {
    expect(itemsOf('- a\n  more\n  - b\n\n  after')).toEqual(['0:0..1:6 -1', '2:2..2:5 0']);
  });

  test('a blank line before the next item of the same list adds one line break to the end', () => {
    expect(itemsOf('- a\n\n- b\n\n\n- c')).toEqual(['0:0..1:0 -1', '2:0..3:0 -1', '5:0..5:3 -1']);
    expect(itemsOf('- a\n  - b\n\n- c')).toEqual(['0:0..0:3 -1', '1:2..1:5 0', '3:0..3:3 -1']);
  });

  test('a number at the start of a task\'s text opens an inner item as well', () => {
    expect(itemsOf('- [ ] 1. call')).toEqual(['0:0..0:13 -1 [ ]', '0:6..0:13 0']);
    expect(itemsOf('- [ ] 1 call')).toEqual(['0:0..0:12 -1 [ ]']);
  });

  test('another marker starts another list', () => {
    expect(itemsOf('- a\n* b\n1. c\n1) d')).toEqual(['0:0..0:3 -1', '1:0..1:3 -1', '2:0..2:4 -2', '3:0..3:4 -3']);
  });

  test('lines that continue an item belong to it, even with less indent', () => {
    expect(itemsOf('- a\nb\n  c\n\n  d\n\ne')).toEqual(['0:0..4:3 -1']);
    expect(itemsOf('- a\n  ```\n  code\n\n  ```')).toEqual(['0:0..4:5 -1']);
  });

  test('items in quotes and callouts count and start after the quote mark', () => {
    expect(itemsOf('> [!todo]\n> - [ ] a\n>     - b')).toEqual(['1:2..1:9 -1 [ ]', '2:4..2:9 1']);
  });

  test.each(['```\n- a\n```', '<!--\n- a\n-->', '%%\n- a\n%%', '    - a', 'text\n2. a', '-a', '1.a', '---'])('%j holds no item', (text) => {
    expect(parseMetadata(text).listItems).toBeUndefined();
  });
});
