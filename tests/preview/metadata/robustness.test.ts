import { parseMetadata } from '../../../preview/metadata/parse-metadata';

const NESTED = Array.from({ length: 3000 }, (_, depth) => `${'\t'.repeat(depth)}- item`).join('\n');

describe('texts that no person writes', () => {
  test('an empty text has no metadata', () => {
    expect(parseMetadata('')).toEqual({});
    expect(parseMetadata('\n \n')).toEqual({});
  });

  test('a byte order mark is dropped and offsets count from the character after it', () => {
    expect(parseMetadata('\uFEFF---\na: 1\n---\n# H')).toEqual(parseMetadata('---\na: 1\n---\n# H'));
  });

  test.each([['CRLF', '\r\n'], ['a lone CR', '\r']])('lines that end with %s give the same lines and columns', (_name, lineBreak) => {
    const text = '# H #b\n\n- [ ] one\n\n- two\n  more ^id\n\n> [!x]\n> [[L]]\n\n```\nx\n```\n\n%%\nx\n%%';
    const strip = (cache: unknown): unknown => JSON.parse(JSON.stringify(cache, (key, value: unknown) => (key === 'offset' ? undefined : value)));
    expect(strip(parseMetadata(text.replaceAll('\n', lineBreak)))).toEqual(strip(parseMetadata(text)));
  });

  test('frontmatter with CRLF is read like frontmatter with LF', () => {
    expect(parseMetadata('---\r\na: 1\r\nb: |\r\n  x\r\n---\r\n').frontmatter).toEqual({ a: 1, b: 'x\n' });
  });

  test.each([
    ['a line of 200 kB', 'x #a '.repeat(40_000)],
    ['closing brackets with parentheses', ']('.repeat(50_000)],
    ['opening brackets', '['.repeat(100_000)],
    ['broken links', '[a](b "'.repeat(30_000)],
    ['broken wikilinks', '[[a]'.repeat(50_000)],
    ['open parentheses', '[a](('.repeat(40_000)],
    ['quote marks', '> '.repeat(50_000)],
    ['list marks', '- '.repeat(50_000)],
    ['quote and list marks', '> 1. '.repeat(30_000)],
    ['lists nested 3,000 deep', NESTED],
    ['backticks of all lengths', Array.from({ length: 600 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['dollars', '$a '.repeat(60_000)],
    ['HTML tags never closed', '<a "'.repeat(50_000)],
    ['HTML comments never closed', '<!-- '.repeat(40_000)],
    ['HTML attributes', `<a${' b = '.repeat(40_000)}\n`],
    ['emphasis marks', '**#1 ==#2 ~~#3 '.repeat(15_000)],
    ['tags without white space', '#a'.repeat(100_000)],
    ['tables of empty cells', `${'|'.repeat(100_000)}\n${'|-'.repeat(50_000)}`],
    ['white space', ' '.repeat(200_000)],
    ['breaks that are none', `${'* '.repeat(100_000)}a`],
    ['a fence never closed', `\`\`\`\n${'text #a\n'.repeat(25_000)}`],
    ['a comment never closed', `%%\n${'text #a\n'.repeat(25_000)}`],
    ['block ids', 'a ^b\n\n'.repeat(30_000)],
    ['an open frontmatter', `---\n${'a: b\n'.repeat(40_000)}`],
    ['frontmatter marks', `---\n${'- '.repeat(20_000)}\n---\n`],
  ])('%s are read within three seconds', (_what, text) => {
    const started = performance.now();
    const cache = parseMetadata(text);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(() => JSON.stringify(cache)).not.toThrow();
  });

  test('marks nested too deeply are read as text, those around them still count', () => {
    const cache = parseMetadata(`${'> '.repeat(500)}deep #tag\n\n# After`);
    expect(cache.tags?.map((tag) => tag.tag)).toEqual(['#tag']);
    expect(cache.headings?.map((heading) => heading.heading)).toEqual(['After']);
  });

  test('a note of 1 MB is read within three seconds', () => {
    const day = '## Day\n\nWrote about [[Topic]] and #focus for an hour.\n\n- [ ] task\n  - [x] inner\n- 2h reading\n\n';
    const text = day.repeat(Math.ceil(1_000_000 / day.length));
    const started = performance.now();
    expect(parseMetadata(text).headings).toHaveLength(Math.ceil(1_000_000 / day.length));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
