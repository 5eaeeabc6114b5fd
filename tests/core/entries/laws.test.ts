import fc from 'fast-check';
import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { parseEntries } from '../../../src/core/entries/parse-entries';
import { explainNote } from '../../../src/core/explain/explain-note';
import { mayHoldEntries } from '../../../src/core/note/may-hold-entries';
import { readFacts } from '../../../src/core/note/read-facts';
import { entriesOf, entryOf } from './read-note';

/** Pieces of what people write, careful and careless. */
const piece = fc.constantFrom(
  '- #ship a', '- plain', '    - #focus/llm b 2h', '\t- c [hours:: 45]', '- [ ] #study d', '- [x] e ✅ 2026-11-02', '- [date:: 2026-02-30] #build f', '# 2026-11-04', '## Notes', '', '---', '```', '%%', '$$',
  'kind: ship', 'focus: [a, b', 'hours: 1:30', '> - #busy g 1h', '1. #roadmap/asked h', '[kind:: ship', '(focus:: x) [[y]]', '#roadmap/public text', '#roadmap/ship text', '<!-- -->', '\r', '- ', '-', '  ', '![[z]] 2h', '\uFEFF', '- #ship/é [kind:: [[ship]]] ^id',
);
const note = fc.array(piece, { maxLength: 14 }).map((lines) => lines.join('\n'));
const anything = fc.oneof(note, fc.string({ unit: 'grapheme', maxLength: 200 }), fc.tuple(note, fc.string({ maxLength: 60 })).map(([a, b]) => a + b));

/** Everything of an entry but the line it stands on. */
function facts(text: string): readonly unknown[] {
  return entriesOf(text).map(({ line: _line, ...rest }) => rest);
}

describe('laws of reading entries', () => {
  test('no text throws, every entry stands on a line of the note, and every line has a reading', () => {
    fc.assert(fc.property(anything, fc.boolean(), (text, inLog) => {
      const structure = parseMetadata(text);
      const read = readFacts({ path: 'a.md', text, structure, place: { inLog, day: null } });
      const { value } = parseEntries(read);
      const lines = text.split('\n').length;
      for (const { line, hours } of value) {
        expect(line >= 1 && line <= lines).toBe(true);
        expect(hours === null || (hours >= 0 && hours <= 24)).toBe(true);
      }
      const { parts } = explainNote({ facts: read, structure, text, leftOut: null, entries: [], problems: [] });
      for (const { line, endLine } of parts) expect(line <= endLine && endLine <= lines).toBe(true);
    }), { numRuns: 400 });
  });

  test('a note that holds entries is never taken for one that holds none', () => {
    fc.assert(fc.property(anything, fc.boolean(), (text, inLog) => {
      const structure = parseMetadata(text);
      const place = { inLog, day: null };
      if (parseEntries(readFacts({ path: 'a.md', text, structure, place })).value.length === 0) return;
      const hint = mayHoldEntries(structure, place);
      expect(hint).not.toBe('no');
      if (hint !== 'properties') return;
      const [opened, unopened] = [text, null].map((own) => parseEntries(readFacts({ path: 'a.md', text: own, structure, place })).value);
      expect(unopened).toEqual(opened);
    }), { numRuns: 400 });
  });

  const bullet = fc.constantFrom('- #ship #focus/llm a 2h', '- [kind:: study] b 45m', '- #build c\n    - #focus/x d\n    - part 1h', '- [x] #busy e ✅ 2026-11-02', '## 2026-11-04', '- [ ] #ship plan');

  test('an untagged bullet changes no entry', () => {
    fc.assert(fc.property(fc.array(bullet, { maxLength: 5 }), fc.nat(5), fc.constantFrom('- plain', '- lunch with [[Someone]]', '- [ ] buy milk', '- #idea for later'), (lines, at, plain) => {
      const more = [...lines.slice(0, at), plain, ...lines.slice(at)];
      expect(facts(more.join('\n'))).toEqual(facts(lines.join('\n')));
    }), { numRuns: 150 });
  });

  test('line endings and trailing blanks change no entry', () => {
    fc.assert(fc.property(fc.array(bullet, { maxLength: 5 }), (lines) => {
      const text = lines.join('\n');
      expect(entriesOf(text.replaceAll('\n', '\r\n'))).toEqual(entriesOf(text));
      expect(facts(text.replaceAll('\n', '  \n'))).toEqual(facts(text));
      expect(entriesOf(`\uFEFF${text}`)).toEqual(entriesOf(text));
    }), { numRuns: 80 });
  });

  const word = fc.constantFrom(
    '2h', '45m', '1.5h', '0.25h', '1h', '30m', '25h', '-1h', '3', '1h30m', '2h,', ',', '.5h', '5.h', '00m', '12345h', '1.2.3h', 'v2.1h', 'h', 'm', 'and', 'hours', 'min', 'runs', 'a', 'x^2', '^id', '`code`',
    '#focus/x', '#focus/x/y', '#focus/z', '#roadmap/public', '#other', '[[Folder/Note|name]]', '[a](b.md)', '![[z]]', '✅', '⏫', 'é',
  );

  test('a star for the dash and tabs for blanks change no entry', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 7 }), (words) => {
      expect(entriesOf(`* #ship ${words.join('\t')}`)).toEqual(entriesOf(`- #ship ${words.join(' ')}`));
    }), { numRuns: 600 });
  });

  test('one item split in two on the same day keeps hours, kind and areas in sum', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 700 }), fc.integer({ min: 1, max: 699 }), (whole, part) => {
      const first = Math.min(part, whole - 1);
      const sum = entriesOf(`- #ship #focus/llm a ${first}m\n- #ship #focus/llm a ${whole - first}m`).reduce((total, { hours }) => total + (hours ?? 0), 0);
      expect(sum).toBeCloseTo(entryOf(`- #ship #focus/llm a ${whole}m`).hours ?? 0, 9);
    }), { numRuns: 40 });
  });

  test.each([
    ['a tag of 5,000 characters', (n: number) => `- #focus/${'x/'.repeat(n)}y a 1h`],
    ['many tags', (n: number) => `- ${Array.from({ length: n }, (_, i) => `#focus/a${i}`).join(' ')} 2h`],
    ['many fields', (n: number) => `- #ship ${'[note:: (x [y) z] '.repeat(n)}`],
    ['open brackets', (n: number) => `- #ship ${'[a:: '.repeat(n)}`],
    ['backticks', (n: number) => `- #ship ${'` `` '.repeat(n)}`],
    ['blanks before the end', (n: number) => `- #ship a${' '.repeat(n)}b`],
  ])('T5: %s are read in time that grows with their length', (_name, make) => {
    const time = (text: string): number => {
      const structure = parseMetadata(text);
      let best = Infinity;
      for (let run = 0; run < 12; run += 1) {
        const start = performance.now();
        parseEntries(readFacts({ path: 'a.md', text, structure, place: { inLog: true, day: null } }));
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    time(make(1000));
    // Eight times the length; a quadratic reader would take 64 times as long, each time. A busy machine disturbs one of them.
    const ratios: number[] = [];
    while (ratios.length < 5 && Math.min(...ratios) >= 32) ratios.push(time(make(8000)) / Math.max(time(make(1000)), 0.05));
    expect(Math.min(...ratios)).toBeLessThan(32);
  });
});
