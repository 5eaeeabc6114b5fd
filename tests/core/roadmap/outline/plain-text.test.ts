import fc from 'fast-check';
import { plainText, wikilinkText } from '../../../../src/core/roadmap/outline/plain-text';

describe('what a reader sees of a line', () => {
  test.each([
    ['**Goal**: one *clear* thing', 'Goal: one clear thing'],
    ['~~old~~ ==new==', 'old new'],
    ['see [the docs](https://example.org/a_b) now', 'see the docs now'],
    ['[[Projects/Queue.md|the queue]] and [[Notes/Raft]]', 'the queue and Raft'],
    ['![diagram](a.png) drawn', 'drawn'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['use `a_b*c` here', 'use a_b*c here'],
    ['2 \\* 3', '2 * 3'],
    ['snake_case_name and __proto__', 'snake_case_name and __proto__'],
    ['one<br>two', 'one two'],
    ['<b>bold</b> &amp; <i>thin</i>', 'bold & thin'],
    ['a text ^block-id', 'a text'],
    ['Manual {#part-1}', 'Manual'],
    ['a claim[^1]', 'a claim'],
    ['  wide   spaces\u00a0here ', 'wide spaces here'],
    ['5 < 6 > 4', '5 < 6 > 4'],
  ])('%s', (raw, expected) => {
    expect(plainText(raw)).toBe(expected);
  });

  test.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">x</a>'])('%s is shown, not taken for layout', (raw) => {
    expect(plainText(raw)).toContain('alert(1)');
  });

  it('is a text without marks as it stands, but for its spaces', () => {
    const word = fc.stringMatching(/^[a-zäöé0-9.,:;?()-]{1,8}$/u);
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.constantFrom(' ', '  ', '\t', ' \u00a0'), (words, space) => {
      expect(plainText(words.join(space))).toBe(words.join(' '));
    }));
  });

  it('never throws and never grows by more than a space', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('*', '_', '[', ']', '(', ')', '<', '>', '`', '~', '=', '\\', '!', '|', '&', '^', '{', '}', 'a', ' '), maxLength: 60 }), (raw) => {
      expect(plainText(raw).length).toBeLessThanOrEqual(raw.length);
    }), { numRuns: 500 });
  });
});

describe('what a wikilink shows', () => {
  test.each([
    ['Phases/Phase 1.md', 'Phase 1'],
    ['Phase 1|Listen first', 'Listen first'],
    ['Plan#Phase 1', 'Plan'],
    ['#Phase 1', 'Phase 1'],
  ])('%s', (inside, expected) => {
    expect(wikilinkText(inside)).toBe(expected);
  });
});
