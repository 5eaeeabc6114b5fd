import { parseMetadata } from '../../../preview/metadata/parse-metadata';

/** Each section as `type lines`, lines counted from 0. */
function sectionsOf(text: string): string[] {
  return (parseMetadata(text).sections ?? []).map(({ type, position: { start, end }, id }) => `${type} ${start.line}-${end.line}${id === undefined ? '' : ` ^${id}`}`);
}

describe('headings (rule 8)', () => {
  test('a heading is its raw source text without its marks', () => {
    const cache = parseMetadata('# Plan *now* [[Note]] #tag\n\n###   Closed   ##\n\n## C#\n');
    expect(cache.headings?.map(({ heading, level }) => [level, heading])).toEqual([[1, 'Plan *now* [[Note]] #tag'], [3, 'Closed'], [2, 'C#']]);
  });

  test('an underlined line is a heading of level 1 or 2', () => {
    expect(parseMetadata('Big\n===\n\nSmall\n---').headings?.map(({ heading, level }) => [level, heading])).toEqual([[1, 'Big'], [2, 'Small']]);
  });

  test.each(['#nospace', '####### seven', '    # indented', '```\n# code\n```', '\\# escaped'])('%j is no heading', (text) => {
    expect(parseMetadata(text).headings).toBeUndefined();
  });

  test('a heading has its place', () => {
    expect(parseMetadata('a\n\n## Log').headings?.[0]?.position).toEqual({ start: { line: 2, col: 0, offset: 3 }, end: { line: 2, col: 6, offset: 9 } });
  });
});

describe('sections (rules 3 and 8)', () => {
  test('the outermost blocks of a note are its sections', () => {
    const text = ['---', 'a: 1', '---', '# H', 'text', 'more', '', '- item', '  more', '', '> quote', '', '> [!note]- Title', '> text', '', '```js', 'x', '```', '', '| a |', '| - |', '| b |', '', '$$', 'x', '$$', '', '<div>', 'x', '</div>', '', '***', '', '[^1]: note', '', '[ref]: note.md'].join('\n');
    expect(sectionsOf(text)).toEqual(['yaml 0-2', 'heading 3-3', 'paragraph 4-5', 'list 7-8', 'blockquote 10-10', 'callout 12-13', 'code 15-17', 'table 19-21', 'math 23-25', 'html 27-29', 'thematicBreak 31-31', 'footnoteDefinition 33-33', 'definition 35-35']);
  });

  test('two percent signs at a line start open a comment that may interrupt a paragraph', () => {
    expect(sectionsOf('text\n%%\nhidden\n\n# hidden\n%%\nmore')).toEqual(['paragraph 0-0', 'comment 1-5', 'paragraph 6-6']);
    expect(sectionsOf('%% one line %%')).toEqual(['comment 0-0']);
  });

  test('an inline comment stays in its paragraph', () => {
    expect(sectionsOf('text %% hidden %% text')).toEqual(['paragraph 0-0']);
    expect(sectionsOf('%% hidden %% text')).toEqual(['paragraph 0-0']);
  });

  test('an unclosed comment, fence or mathematics block reaches to the end of the note', () => {
    expect(sectionsOf('%%\na\n\n# b')).toEqual(['comment 0-3']);
    expect(sectionsOf('```\na\n\n# b')).toEqual(['code 0-3']);
    expect(sectionsOf('$$\na\n\n# b')).toEqual(['math 0-3']);
  });

  test('a fence closes with at least as many marks of the same kind', () => {
    expect(sectionsOf('````\n```\n~~~~\n````\nafter')).toEqual(['code 0-3', 'paragraph 4-4']);
  });

  test('a quote goes on without its mark while a paragraph goes on', () => {
    expect(sectionsOf('> a\nb\n\n> c\n# d')).toEqual(['blockquote 0-1', 'blockquote 3-3', 'heading 4-4']);
  });

  test('a table needs a row of dashes with as many cells as its head', () => {
    expect(sectionsOf('| a | b |\n| - | - |\n| c |\n\nx')).toEqual(['table 0-2', 'paragraph 4-4']);
    expect(sectionsOf('| a | b |\n| - |')).toEqual(['paragraph 0-1']);
    expect(sectionsOf('| a\\|b |\n| - |')).toEqual(['table 0-1']);
  });
});

describe('block ids (rule 10)', () => {
  test('an id at the end of a paragraph names its section', () => {
    const cache = parseMetadata('some text ^Key-1\n\nother ^no_id');
    expect(cache.sections?.[0]).toMatchObject({ type: 'paragraph', id: 'Key-1' });
    expect(cache.blocks).toEqual({ 'key-1': { id: 'Key-1', position: cache.sections?.[0]?.position } });
  });

  test('an id alone after a list names the list', () => {
    const cache = parseMetadata('- a\n- b\n\n^mylist');
    expect(cache.sections?.map(({ type, id }) => [type, id])).toEqual([['list', 'mylist'], ['paragraph', undefined]]);
    expect(cache.blocks?.mylist?.position).toEqual(cache.sections?.[0]?.position);
  });

  test('an id at the end of a list item names the item', () => {
    const cache = parseMetadata('- one ^first\n  - two\n- three');
    expect(cache.listItems?.map(({ id }) => id)).toEqual(['first', undefined, undefined]);
    expect(cache.blocks?.first?.position).toEqual(cache.listItems?.[0]?.position);
  });
});
