import { firstUrl } from '../../../src/core/entries/urls';
import { entriesOf, entryOf, problemsOf } from './read-note';

const note = (link: string): unknown => ({ type: 'note', link });
const url = (link: string): unknown => ({ type: 'url', link });

describe('the artifact of an entry', () => {
  it('C16: the field, whatever else is linked', () => {
    expect(entryOf('- #ship [[a]] [artifact:: [[b]]]').artifact).toEqual(note('b'));
    expect(entryOf('- #ship [[a]] [project:: [[Work/b|the b]]]').artifact).toEqual(note('Work/b'));
    expect(entryOf('- #ship [[a]] [artifact:: b]').artifact).toEqual(note('b'));
    expect(entryOf('- #ship [[a]] [artifact:: https://a.example/b]').artifact).toEqual(url('https://a.example/b'));
    expect(entryOf('- #ship [[a]] [artifact:: [the b](Work/b%20c.md)]').artifact).toEqual(note('Work/b c.md'));
  });

  it('C16: of a field with other words the first link in it, else the words', () => {
    expect(entryOf('- #ship [artifact:: the [[b#part|kit]] and [[c]]]').artifact).toEqual(note('b'));
    expect(entryOf('---\nkind: ship\nartifact: "[[a]], [[b]]"\n---\n').artifact).toEqual(note('a'));
    expect(entryOf('- #ship [artifact:: the b]').artifact).toEqual(note('the b'));
    expect(entryOf('- #ship [artifact:: [[#part]]] a').artifact).toBeNull();
    expect(entryOf('- #ship [artifact:: Notes.mdx]').artifact).toEqual(note('Notes.mdx'));
  });

  it('C16: else the first link that is no embed', () => {
    expect(entryOf('- #ship ![[picture]] [[a#part|first]] with [[Someone]]').artifact).toEqual(note('a'));
    expect(entryOf('- #ship [a](b.md)').artifact).toEqual(note('b.md'));
  });

  it('C16: links in fields, in comments and to a heading of the same note are passed over', () => {
    expect(entryOf('- #ship [with:: [[Someone]]] %% [[x]] %% [[#part]] [[a]]').artifact).toEqual(note('a'));
    expect(entryOf('- #ship [deliverable:: [[Narrative]]] a').artifact).toBeNull();
  });

  it('C16: else the parent’s, else the properties’, else its own address', () => {
    expect(entryOf('---\nartifact: "[[p]]"\n---\n- [[a]]\n    - #ship https://a.example').artifact).toEqual(note('a'));
    expect(entryOf('---\nartifact: "[[p]]"\n---\n- #ship https://a.example').artifact).toEqual(note('p'));
    expect(entryOf('- #ship https://a.example/x').artifact).toEqual(url('https://a.example/x'));
    expect(entryOf('---\nkind: ship\nurl: https://a.example/x\n---\n[[link]]').artifact).toEqual(url('https://a.example/x'));
    expect(entryOf('- #ship a').artifact).toBeNull();
  });

  it('C31: an address in plain text counts as the url', () => {
    expect(entryOf('- #ship done, see https://a.example/x.').url).toBe('https://a.example/x');
    expect(entryOf('- #ship [post](https://a.example/x)').url).toBe('https://a.example/x');
    expect(entryOf('- #ship ![](https://a.example/x.png)').url).toBeNull();
    expect(entryOf('- ![shot](https://a.example/x.png) #ship').url).toBeNull();
    expect(entryOf('- #ship [source:: https://a.example/x]').url).toBeNull();
  });

  it('C22: link and permalink are urls, publish is one when it is an address and public when it is yes or no', () => {
    expect(entryOf('- #ship [link:: https://a.example]').url).toBe('https://a.example');
    expect(entryOf('- #ship [permalink:: https://a.example]').url).toBe('https://a.example');
    expect(entryOf('- #ship [publish:: https://a.example]')).toMatchObject({ url: 'https://a.example', public: null });
    expect(entryOf('---\nkind: ship\npublish: true\n---\n')).toMatchObject({ url: null, public: true });
    expect(entryOf('---\nkind: ship\npublish: false\npermalink: /blog/x\nlink: "[[x]]"\n---\n')).toMatchObject({ url: null, public: false });
    expect(entryOf('- #ship [comfort:: 1] [follows:: [[x]]] [evidence:: [[y]]] a')).toMatchObject({ stretchTag: null, artifact: null, deliverable: null });
  });

  it('a url of another kind is kept, a url that is none is reported', () => {
    expect(entryOf('- #ship [url:: file:///a/b]').url).toBe('file:///a/b');
    expect(problemsOf('- #ship [url:: soon]')).toEqual(['invalid-value@1']);
    expect(problemsOf('- #ship [url:: at file:///a]')).toEqual(['invalid-value@1']);
    expect(problemsOf('- #ship [link:: soon]')).toEqual([]);
  });

  it('C44: a public: false beside a url stays, for the measure to judge', () => {
    expect(entryOf('- #ship [url:: https://a.example] [public:: false]')).toMatchObject({ url: 'https://a.example', public: false });
  });

  it('rule 2: artifact and public flow down, the url does not', () => {
    const text = '- #build [[a]] [public:: na] [url:: https://a.example]\n    - #ship b';
    expect(entriesOf(text)[1]).toMatchObject({ artifact: note('a'), public: 'na', url: null });
  });

  it.each([
    ['see https://a.example/wiki/A_(b), ok', 'https://a.example/wiki/A_(b)'], ['(https://a.example)', 'https://a.example'], ['https://a.example/[b]c]', 'https://a.example/[b]c'], ['<https://a.example/x>', 'https://a.example/x'],
    ['HTTPS://A.example', 'HTTPS://A.example'], ['http://', null], ['https:///x', null], ['ftp://a.example', null], ['**https://a.example**', 'https://a.example'], ['none', null],
  ])('finds the address in "%s"', (text, address) => {
    expect(firstUrl(text)).toBe(address);
  });
});
