import fc from 'fast-check';
import type { CacheItem, CachedMetadata, Loc } from 'obsidian';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';

const PIECES = ['# ', '## ', '- ', '* ', '1. ', '10) ', '- [ ] ', '- [x] ', '> ', '> [!note] ', '    ', '  ', '\t', '```', '~~~', '$$', '%%', '<!--', '-->', '<div>', '</div>', '---', '===', '***', '|', ' | ', '| - |', '[[', ']]', '![[', '[', ']', '(', ')', '](', '#', '#tag', '#a/b', '^id', ' ^id', '`', '``', '$', '*', '**', '==', '\\', '!', 'word', 'a: b', 'é', '🌱', '\u200b', '\u2028', '\u0000', ' ', '\n', '\n', '\n\n', '\r\n', '\r', '[^1]: ', '[x]: y', 'https://x.y/z'];
const note = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
).map((text) => (text.startsWith('\uFEFF') ? `x${text}` : text));

function itemsOf(cache: CachedMetadata): CacheItem[] {
  return [cache.headings, cache.sections, cache.listItems, cache.tags, cache.links, cache.embeds].flatMap<CacheItem>((items) => items ?? []);
}

/** Line and column of an offset, counted the slow way. */
function locate(text: string, offset: number): Loc {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  const insideBreak = text[offset - 1] === '\r' && text[offset] === '\n';
  return insideBreak ? locate(text, offset - 1) : { line: before.length - 1, col: before.at(-1)?.length ?? 0, offset };
}

describe('laws of the metadata', () => {
  test('reading any text never throws, and gives the same twice', () => {
    fc.assert(fc.property(note, (text) => {
      expect(parseMetadata(text)).toEqual(parseMetadata(text));
    }));
  });

  test('every place lies inside the text, is in order, and its lines and columns agree with its offsets', () => {
    fc.assert(fc.property(note, (text) => {
      for (const { position: { start, end } } of itemsOf(parseMetadata(text))) {
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        expect(end.offset).toBeLessThanOrEqual(text.length);
        expect([start, end]).toEqual([locate(text, start.offset), locate(text, end.offset)]);
      }
    }), { numRuns: 300 });
  });

  test('a tag, a link, an embed and a heading stand where they say', () => {
    fc.assert(fc.property(note, (text) => {
      const cache = parseMetadata(text);
      const at = ({ position: { start, end } }: CacheItem): string => text.slice(start.offset, end.offset);
      for (const tag of cache.tags ?? []) expect(at(tag)).toBe(tag.tag);
      for (const link of cache.links ?? []) expect(at(link)).toBe(link.original);
      for (const embed of cache.embeds ?? []) expect(at(embed)).toMatch(/^!\[/);
      for (const heading of cache.headings ?? []) {
        expect(at(heading)).toMatch(/^#{1,6}([ \t]|$)|[=-]+[ \t]*$/);
        expect(at(heading)).toContain(heading.heading);
      }
    }), { numRuns: 500 });
  });

  test('sections follow each other without overlap, and cover every heading, item, tag and link', () => {
    fc.assert(fc.property(note, (text) => {
      const cache = parseMetadata(text);
      const sections = cache.sections ?? [];
      sections.forEach((section, index) => {
        const next = sections[index + 1];
        if (next !== undefined) expect(section.position.end.offset).toBeLessThanOrEqual(next.position.start.offset);
      });
      for (const { position: { start } } of itemsOf(cache)) {
        expect(sections.some(({ position }) => position.start.offset <= start.offset && start.offset <= position.end.offset)).toBe(true);
      }
    }), { numRuns: 300 });
  });

  test('the parent of a list item is an item before it, or the line of a list', () => {
    fc.assert(fc.property(note, (text) => {
      const lines = new Set<number>();
      for (const item of parseMetadata(text).listItems ?? []) {
        const { line } = item.position.start;
        if (item.parent >= 0) expect(lines.has(item.parent)).toBe(true);
        else expect(-item.parent).toBeLessThanOrEqual(Math.max(1, line));
        lines.add(line);
      }
    }), { numRuns: 300 });
  });

  test('what comes before a blank line and a heading does not change what comes after', () => {
    fc.assert(fc.property(note, (text) => {
      const alone = parseMetadata(`# H\n\n${text}`);
      const after = parseMetadata(`words\n\n# H\n\n${text}`);
      expect(after.tags?.map((tag) => [tag.tag, tag.position.start.offset - 7])).toEqual(alone.tags?.map((tag) => [tag.tag, tag.position.start.offset]));
      expect(after.sections?.slice(1).map((section) => section.type)).toEqual(alone.sections?.map((section) => section.type));
    }));
  });
});
