import type { Reference } from 'obsidian';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';

function shapesOf(references: readonly Reference[] | undefined): string[] {
  return (references ?? []).map(({ original, link, displayText }) => `${original} -> ${link} shows ${displayText ?? ''}`);
}
const linksOf = (text: string): string[] => shapesOf(parseMetadata(text).links);
const embedsOf = (text: string): string[] => shapesOf(parseMetadata(text).embeds);

describe('links (rule 7)', () => {
  test.each([
    ['[[Note]]', 'Note', 'Note'],
    ['[[Note|shown text]]', 'Note', 'shown text'],
    ['[[a#b#c]]', 'a#b#c', 'a > b > c'],
    ['[[#b]]', '#b', 'b'],
    ['[[Note#^id]]', 'Note#^id', 'Note > ^id'],
    ['[[Note||x]]', 'Note', '|x'],
    ['[[|x]]', '|x', '|x'],
  ])('the wikilink %s points to %s and shows "%s"', (original, link, shown) => {
    expect(linksOf(`see ${original}.`)).toEqual([`${original} -> ${link} shows ${shown}`]);
  });

  test('a Markdown link keeps its source, and its address is decoded', () => {
    expect(linksOf('[my plan](Big%20Plan.md#Part%20one)')).toEqual(['[my plan](Big%20Plan.md#Part%20one) -> Big Plan.md#Part one shows my plan']);
    expect(linksOf('[p](<Big Plan.md> "title")')).toEqual(['[p](<Big Plan.md> "title") -> Big Plan.md shows p']);
    expect(linksOf('[p](a_(b).md)')).toEqual(['[p](a_(b).md) -> a_(b).md shows p']);
    expect(linksOf('[p](100%.md)')).toEqual(['[p](100%.md) -> 100%.md shows p']);
  });

  test.each(['[x](https://example.org)', '[x](mailto:a@example.org)', '[x](//example.org)', '[x]()', '[]()', '[[]]', '[x](a b)', '[x] (a.md)', '\\[x](a.md)', '\\[[x]]', '[[a\nb]]', '[^1]: [^1]'])(
    '%j is no link of the vault', (text) => {
      expect(parseMetadata(text).links).toBeUndefined();
    });

  test('an image or an embedded note is an embed, not a link', () => {
    const text = '![[photo.png|200]] ![alt](pic.png) \\![[Note]] ![x](https://example.org/a.png)';
    expect(embedsOf(text)).toEqual(['![[photo.png|200]] -> photo.png shows 200', '![alt](pic.png) -> pic.png shows alt']);
    expect(linksOf(text)).toEqual(['[[Note]] -> Note shows Note']);
  });

  test('in a table the bar of a link is written with a backslash', () => {
    expect(linksOf('| a |\n| - |\n| [[Note\\|n]] |\n| [[Other|o]] |')).toEqual(['[[Note\\|n]] -> Note shows n']);
  });

  test('no link in code, HTML comments or mathematics', () => {
    expect(linksOf('`[[a]]` <!-- [[b]] --> $[[c]]$\n\n```\n[[d]]\n```')).toEqual([]);
  });

  test('a Markdown link holds no other Markdown link, and may hold a wikilink', () => {
    const originals = linksOf('[see [[A]]](b.md) and [x [y](c.md) z](d.md)').map((shape) => shape.split(' -> ')[0]);
    expect(originals).toEqual(['[see [[A]]](b.md)', '[[A]]', '[y](c.md)']);
  });

  test('links come in the order of the note with their places', () => {
    const text = '# On [[A]]\n\n> - [ ] about [[B|b]]\n>   and [c](c.md)';
    const links = parseMetadata(text).links ?? [];
    expect(links.map(({ position: { start, end } }) => text.slice(start.offset, end.offset))).toEqual(['[[A]]', '[[B|b]]', '[c](c.md)']);
    expect(links[2]?.position.start).toEqual({ line: 3, col: 8, offset: 42 });
  });

  test('a link may go over a line end inside a quote; its source holds the quote mark', () => {
    expect(parseMetadata('> [two\n> lines](a.md)').links?.[0]).toMatchObject({ link: 'a.md', original: '[two\n> lines](a.md)' });
  });
});
