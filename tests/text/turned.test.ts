import type { Day } from '../../src/core/day';
import { words } from '../../src/text/words';

const LEFT_TO_RIGHT = '\u2066';
const END = '\u2069';

describe('a window that runs from right to left, without a translation', () => {
  it('keeps each English sentence in its own direction, so that "2 of 7" does not become "of 7 2"', () => {
    expect(words('he').say('ratio.of', { public: 2, shipped: 7 })).toBe(`${LEFT_TO_RIGHT}2 of 7${END}`);
    expect(words('en').say('ratio.of', { public: 2, shipped: 7 })).toBe('2 of 7');
  });

  it('keeps a date in its order, so that "31 Aug" does not become "Aug 31"', () => {
    const day = '2026-08-31' as Day;
    expect(words('he').day(day, day)).toBe(`${LEFT_TO_RIGHT}31 Aug${END}`);
    expect(words('he').month(day)).toBe(`${LEFT_TO_RIGHT}Aug${END}`);
    expect(words('en').day(day, day)).toBe('31 Aug');
  });

  it('joins lists the way the sentences are', () => {
    expect(words('he').list(['a', 'b', 'c'])).toBe(words('en').list(['a', 'b', 'c']));
  });
});
