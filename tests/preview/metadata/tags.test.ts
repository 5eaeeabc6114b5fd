import type { CachedMetadata } from 'obsidian';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { getAllTags, parseFrontMatterTags } from '../../../preview/metadata/tags';

describe('parseFrontMatterTags (rule 5)', () => {
  test.each<[string, unknown, string[] | null]>([
    ['no frontmatter', undefined, null],
    ['no tags', { title: 'x' }, null],
    ['tags without a value', { tags: null }, null],
    ['an empty list', { tags: [] }, []],
    ['one text', { tags: 'journal' }, ['#journal']],
    ['two words in one text', { tags: 'a, b' }, []],
    ['a list', { tags: ['a', 'b/c'] }, ['#a', '#b/c']],
    ['a mark in the text', { tags: ['#a'] }, ['#a']],
    ['items that are no tags', { tags: ['a b', 7, null, '2024', '', { x: 1 }, 'ok'] }, ['#ok']],
    ['another case of the name', { TAGS: ['u'] }, ['#u']],
    ['the old name', { tag: 'x', TAG: ['y'] }, null],
    ['a value that is no text', { tags: true }, []],
  ])('%s', (_what, frontmatter, tags) => {
    expect(parseFrontMatterTags(frontmatter)).toEqual(tags);
  });
});

describe('getAllTags (rule 4)', () => {
  test('gives the frontmatter\'s tags first, then the body\'s, duplicates kept', () => {
    const cache = parseMetadata('---\ntags: [work, home]\n---\n#work and #play and #work');
    expect(cache.tags?.map((tag) => tag.tag)).toEqual(['#work', '#play', '#work']);
    expect(cache.frontmatter?.tags).toEqual(['work', 'home']);
    expect(getAllTags(cache)).toEqual(['#work', '#home', '#work', '#play', '#work']);
  });

  test('gives an empty list for a note without tags', () => {
    const cache: CachedMetadata = {};
    expect(getAllTags(cache)).toEqual([]);
  });
});
