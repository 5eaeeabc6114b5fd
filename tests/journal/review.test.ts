import fc from 'fast-check';
import { addDays, type Day, dayNumber, weekOf, weekday } from '../../src/core/day';
import { isReviewName } from '../../src/core/note/leave-out';
import { BLOCK_END, BLOCK_START, isReviewOf, isSameRule, reviewBlock, type Reviewed, reviewNote, reviewPart } from '../../src/journal/review-note';
import { reviewPeriod } from '../../src/journal/review-period';
import { words } from '../../src/text/words';
import { addBlock, editBlock } from '../../src/vault/edit-block';

const day = (text: string): Day => text as Day;
const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(day('2000-01-01'), n));

const REVIEWED: Reviewed = {
  length: 'week', head: '[[Roadmap]], as of 22 Nov 2026: 20 of 23 notes tagged.',
  rules: [
    { id: 'depth', name: 'Depth | breadth', number: '3.6 : 1 (78%)', before: '3.4 : 1 (77%)', target: '70%', state: 'On target', fix: '5 h of slack', onTarget: true },
    { id: 'visibility', name: 'Show %% it', number: '2 of 7', before: '2 of 7', target: '60%', state: 'Broken, 3 weeks', fix: 'publish 3 artifacts', onTarget: false },
    { id: null, name: 'Be kind', number: '–', before: '–', target: '–', state: 'Not measured', fix: '', onTarget: false },
  ],
  phases: [], forecast: [], roadmap: '[[Roadmap]]',
  failures: [{ phase: 'Phase 0', text: 'Trying to keep "backup identities."' }, { phase: 'Phase 1', text: null }],
};

describe('the period a review looks back on', () => {
  test('is the week that ends today, on a Sunday, else the one that ended last', () => {
    expect(reviewPeriod('week', day('2026-11-22'))).toEqual({ name: '2026-W47', last: '2026-11-22', before: '2026-11-15' });
    expect(reviewPeriod('week', day('2026-11-28'))).toEqual({ name: '2026-W47', last: '2026-11-22', before: '2026-11-15' });
    expect(reviewPeriod('week', day('2027-01-04'))).toEqual({ name: '2026-W53', last: '2027-01-03', before: '2026-12-27' });
  });

  test('is the month that ends today, on its last day, else the one that ended last', () => {
    expect(reviewPeriod('month', day('2026-02-28'))).toEqual({ name: '2026-02', last: '2026-02-28', before: '2026-01-31' });
    expect(reviewPeriod('month', day('2026-03-30'))).toEqual({ name: '2026-02', last: '2026-02-28', before: '2026-01-31' });
    expect(reviewPeriod('month', day('2027-01-01'))).toEqual({ name: '2026-12', last: '2026-12-31', before: '2026-11-30' });
  });

  test('on any day: it has ended, not long ago, and its note is one the counting leaves out', () => {
    fc.assert(fc.property(days, fc.constantFrom('week' as const, 'month' as const), (today, length) => {
      const { name, last, before } = reviewPeriod(length, today);
      const ago = dayNumber(today) - dayNumber(last);
      expect(ago).toBeGreaterThanOrEqual(0);
      expect(ago).toBeLessThan(length === 'week' ? 7 : 31);
      expect(isReviewName(`Any/${name}.md`)).toBe(true);
      if (length === 'week') expect([weekday(last), weekOf(last), dayNumber(last) - dayNumber(before)]).toEqual([7, name, 7]);
      else expect([addDays(last, 1).slice(8), addDays(before, 1).slice(8), last.slice(0, 7)]).toEqual(['01', '01', name]);
    }));
  });
});

describe('the note of a review', () => {
  test('is the review of the roadmap its figures name, and of no other', () => {
    const note = reviewNote('2026-W47', REVIEWED, words('en'));
    expect([note, note.replace(/\n/g, '\r\n')].map((own) => isReviewOf(own, REVIEWED))).toEqual([true, true]);
    expect(isReviewOf(note, { roadmap: '[[Music]]' })).toBe(false);
    expect(isReviewOf('See [[Roadmap]], and the week.', REVIEWED)).toBe(false);
  });

  test('asks about the rules that are off and folds the others away; no word of the user ends a cell or the block', () => {
    expect(reviewNote('2026-W47', REVIEWED, words('en'))).toBe(`---
roadmap-review: 2026-W47
---
%% roadmap:begin %%
[[Roadmap]], as of 22 Nov 2026: 20 of 23 notes tagged.

| Rule | 28 days | Last week | Target | State | To fix |
|---|---|---|---|---|---|
| Depth \\| breadth | 3.6 : 1 (78%) | 3.4 : 1 (77%) | 70% | On target | 5 h of slack |
| Show % it | 2 of 7 | 2 of 7 | 60% | Broken, 3 weeks | publish 3 artifacts |
| Be kind | – | – | – | Not measured |  |
%% roadmap:end %%
## Questions
- Visibility: which finished work can nobody see yet?
- Be kind: did I keep it?

> [!question]- On target
> - Depth: what did I work on outside my areas, and do I drop it or adopt it?

## Failure mode check
- [ ] Phase 0: Trying to keep "backup identities."
- No failure mode is written for Phase 1. Add one in [[Roadmap]].
## Next week: one commitment
- 
`);
  });

  test('shows a phase without a failure mode by its title as written, which opens no comment and is no markup', () => {
    const note = reviewNote('2026-W47', { ...REVIEWED, failures: [{ phase: 'Ship %% it <b>*now*', text: null }] }, words('en'));
    expect(note).toContain('- No failure mode is written for Ship % it \\<b>\\*now\\*. Add one in [[Roadmap]].\n');
  });

  test('compares a rule with itself, not with what stands on the same line of another note of the roadmap', () => {
    expect(isSameRule({ line: 3 }, { line: 3 })).toBe(true);
    expect(isSameRule({ path: 'Rules.md', line: 3 }, { path: 'Rules.md', line: 3 })).toBe(true);
    expect(isSameRule({ path: 'Rules.md', line: 3 }, { line: 3 })).toBe(false);
    expect(isSameRule({ path: 'Rules.md', line: 3 }, { path: 'Rules.md', line: 4 })).toBe(false);
  });

  test('keeps every word around the figures when they are refreshed, and every line ending', () => {
    const later = { ...REVIEWED, head: '[[Roadmap]], as of 22 Nov 2026: 21 of 23 notes tagged.' };
    const block = reviewBlock(later, words('en'));
    fc.assert(fc.property(fc.array(fc.string().filter((text) => !/%%|^(?:<{7}|>{7}|={7})|[\r\n]/.test(text))), fc.constantFrom('\n', '\r\n'), (own, eol) => {
      const note = `${reviewNote('2026-W47', REVIEWED, words('en'))}${own.join('\n')}`.replaceAll('\n', eol);
      const start = note.indexOf(BLOCK_START);
      const end = note.indexOf(BLOCK_END) + BLOCK_END.length;
      expect(editBlock(note, BLOCK_START, BLOCK_END, block)).toEqual({ text: note.slice(0, start) + block.replaceAll('\n', eol) + note.slice(end), changed: true });
    }));
  });

  test('is left alone where the marks are gone, doubled or turned round, or a merge is open', () => {
    for (const note of ['no marks', `${BLOCK_START}\nx`, `${BLOCK_END}\n${BLOCK_START}`, `${BLOCK_START}\n${BLOCK_START}\n${BLOCK_END}`]) {
      expect(editBlock(note, BLOCK_START, BLOCK_END, 'new')).toEqual({ refused: 'block-moved' });
    }
    expect(editBlock(`<<<<<<< a\n${BLOCK_START}\n${BLOCK_END}`, BLOCK_START, BLOCK_END, 'new')).toEqual({ refused: 'conflict' });
  });

  test('is added whole to the end of a note of the reader\'s own, once, in its line endings', () => {
    const part = reviewPart(REVIEWED, words('en'));
    expect(reviewNote('2026-W47', REVIEWED, words('en'))).toBe(`---\nroadmap-review: 2026-W47\n---\n${part}`);
    for (const [own, gap] of [['', ''], ['My week', '\n\n'], ['My week\n', '\n']] as const) {
      expect(addBlock(own, BLOCK_START, part)).toEqual({ text: own + gap + part, changed: true });
    }
    expect(addBlock('My week\r\n', BLOCK_START, 'a\nb')).toEqual({ text: 'My week\r\n\r\na\r\nb', changed: true });
    expect(addBlock(`My week\n${part}`, BLOCK_START, part)).toEqual({ refused: 'block-there' });
    expect(addBlock('<<<<<<< a\n', BLOCK_START, part)).toEqual({ refused: 'conflict' });
  });
});
