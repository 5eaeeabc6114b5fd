import { toMarkdown } from '../../src/export/markdown';
import { buildViewModel } from '../../src/views/view-model/build-view-model';
import { input, report } from './fixtures';

const covering = (eligible: number, tagged: number) => report({ coverage: { ...report().coverage, eligible, tagged } });
const assuming = (assumedShare: number | null) => buildViewModel(input({ report: report({ coverage: { ...report().coverage, assumedShare } }), state: { table: true } }));

test.each([[10, 5], [10, 0], [1000, 599]])('of %i notes %i are tagged, under 60 %%: the whole pane and the printed report say that the numbers speak for few', (eligible, tagged) => {
  const model = buildViewModel(input({ report: covering(eligible, tagged) }));
  expect(model.header?.warning?.replace(/[\u2068\u2069]/g, '')).toBe(`Most notes of the last 28 days are untagged: these numbers speak for ${tagged} of ${eligible === 1000 ? '1,000' : eligible} notes.`);
  expect(toMarkdown(covering(eligible, tagged))).toContain('untagged');
});

test.each([[10, 6], [10, 10], [0, 0]])('of %i notes %i are tagged: nothing is said', (eligible, tagged) => {
  expect(buildViewModel(input({ report: covering(eligible, tagged) })).header?.warning).toBeNull();
  expect(toMarkdown(covering(eligible, tagged))).not.toContain('untagged');
});

test('where more than half of the weight is assumed the amounts are entries, else hours', () => {
  const unitOf = (share: number | null): string | undefined => assuming(share).tables?.find(({ id }) => id === 'areas')?.rows[0]?.cells[0]?.text.replace(/^[\d.]+\s*/, '');
  expect([0.51, 0.5, 0, null].map(unitOf)).toEqual(['entries', 'h', 'h', 'h']);
});
