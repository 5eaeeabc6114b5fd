import fc from 'fast-check';
import { trimTitle, unpacked } from '../../../../../src/core/roadmap/phases/line/trim-title';

describe('what is left of a title', () => {
  test.each([
    [': Build – ', 'Build'],
    ['— 🚀 Ship it 🚢 |', 'Ship it'],
    ['→ Next,', 'Next'],
    ['C++ / Rust', 'C++ / Rust'],
    ['Why not?', 'Why not?'],
    ['(optional) …', '(optional) …'],
    ['🚀: 1st step', '1st step'],
    ['🚀', ''],
    ['  two   words  ', 'two words'],
    ['第一步：', '第一步'],
  ])('%s', (text, expected) => {
    expect(trimTitle(text)).toBe(expected);
  });

  test.each([
    ['(The quiet part)', 'The quiet part'],
    ['(Optional): Build', 'Build'],
    ['（打基础）', '打基础'],
    ['Build (again)', 'Build (again)'],
  ])('brackets round the whole go: %s', (text, expected) => {
    expect(unpacked(text)).toBe(expected);
  });

  it('has nothing more to lose, and is part of what was written', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(':', '–', ' ', '🚀', '|', 'a', 'B', '1', '(', ')', '.', '→'), maxLength: 20 }), (text) => {
      const title = trimTitle(text);
      expect(text.replace(/\s+/g, ' ')).toContain(title);
      expect(trimTitle(title)).toBe(title);
    }));
  });
});
