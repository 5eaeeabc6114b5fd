import { parseMetadata } from '../../../preview/metadata/parse-metadata';

function tagsOf(text: string): string[] {
  return (parseMetadata(text).tags ?? []).map((tag) => tag.tag);
}

describe('tags in the body of a note (rule 1)', () => {
  test.each([
    ['letters, digits, dashes, underscores and slashes', '#deep-work/2024_q1', ['#deep-work/2024_q1']],
    ['letters of any script', '#žinios #学习 #κώδικας', ['#žinios', '#学习', '#κώδικας']],
    ['emoji', '#🌱 #idea💡', ['#🌱', '#idea💡']],
    ['a digit first, when a letter follows', '#1on1', ['#1on1']],
  ])('a tag may hold %s', (_what, text, tags) => {
    expect(tagsOf(text)).toEqual(tags);
  });

  test('digits alone, a mark alone and slashes alone are no tag', () => {
    expect(tagsOf('#2024 # #/ ##')).toEqual([]);
  });

  test('a tag does not end with a slash', () => {
    expect(tagsOf('#area/ #area//')).toEqual(['#area', '#area']);
  });

  test.each([['.', '#a.b'], [',', '#a, then'], ['!', '#a!'], [':', '#a: text'], [')', 'see #a)'], ['&', '#a&b'], ['general punctuation', '#a\u2014b'], ['no-break space', '#a\u00a0b']])(
    'a tag stops at %s', (_what, text) => {
      expect(tagsOf(text)).toEqual(['#a']);
    });

  test('a tag starts at a line start or after white space, not after plain text', () => {
    expect(tagsOf('#first word\n#second\tword\t#third')).toEqual(['#first', '#second', '#third']);
    expect(tagsOf('issue#12b (#paren) a/#b 3*#x')).toEqual([]);
  });

  test('a tag may follow another inline construct at once', () => {
    expect(tagsOf('\\[#afterEscape `code`#afterCode $x$#afterMath [[Note]]#afterLink')).toEqual(['#afterEscape', '#afterCode', '#afterMath', '#afterLink']);
    expect(tagsOf('<br>#afterHtml')).toEqual(['#afterHtml']);
  });

  test('a tag may stand inside or right after emphasis, strong text, highlight and strikethrough', () => {
    expect(tagsOf('**#strong** and *#soft* and ==#light== and ~~#gone~~')).toEqual(['#strong', '#soft', '#light', '#gone']);
    expect(tagsOf('**done**#next')).toEqual(['#next']);
    expect(tagsOf('=#single ~#single **#open')).toEqual([]);
  });

  test('tags count in headings, list items, quotes, callouts, tables and footnotes', () => {
    expect(tagsOf('# On #a\n\n- item #b\n  - inner #c\n\n> said #d\n\n> [!tip] Tip #e\n> more #f\n\n| x | #g |\n| - | - |\n| #h | y |\n\n[^n]: note #i')).toEqual(['#a', '#b', '#c', '#d', '#e', '#f', '#g', '#h', '#i']);
  });
});

describe('where tags do not count (rule 2)', () => {
  test.each([
    ['inline code', 'run `git log #a` now'],
    ['code with two backticks', '`` a ` #b ``'],
    ['a code block', '```sh\n#comment\n```'],
    ['an unclosed code block', '~~~\n#comment\n'],
    ['indented code', 'text\n\n    #comment'],
    ['a code block inside a list item', '- item\n  ```\n  #comment\n  ```'],
    ['an HTML comment', '<!-- #hidden -->'],
    ['an HTML comment inside a line', 'text <!-- #hidden --> text'],
    ['an HTML block', '<div>\n#hidden\n</div>'],
    ['an HTML tag', 'a <span data-x="\n#hidden">b</span>'],
    ['a wikilink', '[[Note#Heading]] [[ #x]]'],
    ['mathematics', '$a #b$ and $$ #c $$'],
    ['a mathematics block', '$$\n#a\n$$'],
    ['a URL', 'https://example.org/ #' + ' https://example.org/#part'],
    ['the address of a link', '[text](note.md#part)'],
    ['an escape', '\\#notag'],
    ['the frontmatter', '---\nnote: "#x"\n---\n'],
  ])('not in %s', (_where, text) => {
    expect(tagsOf(text)).toEqual([]);
  });

  test('prices are not mathematics', () => {
    expect(tagsOf('paid $5 for #books and $6 for #tea')).toEqual(['#books', '#tea']);
  });

  test('tags and links inside %% comments count; list items and headings there do not', () => {
    const cache = parseMetadata('%%\n- [ ] hidden #task about [[Note]]\n# Hidden\n%%\n\nText %% #inline %% end');
    expect(cache.tags?.map((tag) => tag.tag)).toEqual(['#task', '#inline']);
    expect(cache.links?.map((link) => link.link)).toEqual(['Note']);
    expect(cache.listItems).toBeUndefined();
    expect(cache.headings).toBeUndefined();
  });

  test('the place of a tag is the tag with its mark, in the text as it is stored', () => {
    const text = 'one\r\n> two #focus, three';
    expect(parseMetadata(text).tags?.[0]?.position).toEqual({ start: { line: 1, col: 6, offset: 11 }, end: { line: 1, col: 12, offset: 17 } });
  });
});
