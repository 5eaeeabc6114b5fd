import { fold } from '../../../../src/core/roadmap/words/fold';
import { onceForWords } from '../../../../src/core/roadmap/words/kept';
import { firstsOf, type Lines, phrasesOf } from '../../../../src/core/roadmap/words/table';
import { folded, languages } from '../../../../src/core/roadmap/words/tables';

const both = (['latin', 'other'] as const).flatMap((script) => languages(script).map((own, at) => [own.locale, own, folded(script)[at]] as const));
const foldedLines = (lines: Lines): Lines => new Map([...lines].map(([meaning, terms]) => [meaning, terms.split(' ').map((term) => (term.startsWith('!') ? term : fold(term))).join(' ')]));

it.each(both)('the table of %s is folded at one go as its words are one by one, but for those that are others without their accents', (locale, written, plain) => {
  expect(plain?.locale).toBe(locale);
  expect(plain?.endings).toEqual(written.endings);
  for (const part of ['times', 'particles', 'labels'] as const) expect(plain?.[part]).toEqual(foldedLines(written[part]));
});

it('a term begins with the words its phrases begin with', () => {
  const terms = both.flatMap(([, own]) => [...own.times.values(), ...own.labels.values()]).flatMap((line) => line.split(' '));
  expect(terms.filter((term) => term.includes('?_')).length).toBeGreaterThan(10);
  for (const term of terms) expect(new Set(firstsOf(term))).toEqual(new Set(phrasesOf(term).map(([first]) => first)));
});

it('texts that differ in their numbers alone are asked about once, those of other lengths by themselves', () => {
  const asked: string[] = [];
  const about = onceForWords((text) => { asked.push(text); return text; });
  for (const text of ['Week 1', 'Week 2', 'Week 12', 'Month 1']) about(text);
  expect(asked).toEqual(['Week 0', 'Week 00', 'Month 0']);
});
