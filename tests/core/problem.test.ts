import { gathered, type Problem } from '../../src/core/problem';
import { problemText } from '../../src/text/problems';

const near = (path: string, text: string): Problem => ({ kind: 'near-area', path, line: 3, values: { text, area: 'LLM systems', name: 'llm' } });
const twice = (path: string, hours: number): Problem => ({ kind: 'hours-counted-elsewhere', path, line: 1, values: { hours, by: 'items' } });

test('one slip made in many notes is one problem that says how often, at the first place; others each stand alone', () => {
  const broken = (path: string): Problem => ({ kind: 'invalid-properties', path, line: 2, values: { message: 'Missing quote' } });
  const all = [near('a.md', 'lmm'), broken('a.md'), twice('a.md', 2), near('b.md', 'lmm'), broken('b.md'), near('c.md', 'llms'), twice('c.md', 2), near('d.md', 'lmm'), twice('d.md', 1)];
  expect(gathered(all).map(({ kind, path, values }) => [kind, path, values['more']])).toEqual([
    ['near-area', 'a.md', 2], ['invalid-properties', 'a.md', undefined], ['hours-counted-elsewhere', 'a.md', 1],
    ['invalid-properties', 'b.md', undefined], ['near-area', 'c.md', undefined], ['hours-counted-elsewhere', 'd.md', undefined],
  ]);
  expect(problemText(gathered(all)[0] ?? near('', '')).message).toBe('lmm is not a focus area. Did you mean LLM systems? There are 2 more like this.');
  expect(problemText(gathered(all)[2] ?? near('', '')).message).toContain('There is one more like this.');
});
