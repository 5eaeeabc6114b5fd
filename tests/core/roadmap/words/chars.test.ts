import fc from 'fast-check';
import { DIGIT, GLUED, isGlued, kindOf, LETTER, OTHER, SIGN, SPACE, wordEnd } from '../../../../src/core/roadmap/words/chars';

/** Characters where scripts and kinds meet: marks of Thai, digits of Thai and Arabic, apostrophes, joiners, letters of two units. */
const char = fc.oneof(
  fc.constantFrom(...'aZé ß9٣๑ักあ漢一〇가々ーｱ\'’ʼ·-—:（\u200d\ufe0f\ufeff\u0301\u064b𝒜😀①Ⅳ', '\ud83d', '\udc00'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const text = fc.array(char, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));

it('ends a word where its letters, marks and inner apostrophes end, in any script', () => {
  fc.assert(fc.property(text, (own) => {
    const isLetter = (whole: string): boolean => /[\p{L}\p{M}\p{Cf}]/u.test(whole) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}々ー]/u.test(whole.length === 1 ? whole : '');
    let end = 0;
    while (end < own.length) {
      const whole = String.fromCodePoint(own.codePointAt(end) ?? 0);
      const inner = /['’]/.test(whole) && end > 0 && /[\p{L}\p{M}\p{Cf}]/u.test(own[end + 1] ?? '');
      if (!inner && !isLetter(whole)) break;
      end += whole.length;
    }
    expect(wordEnd(own, 0)).toBe(end);
  }), { numRuns: 2000 });
});

it.each([
  [' ', SPACE], ['\u3000', SPACE], ['7', DIGIT], ['٣', DIGIT], ['é', LETTER], ['я', LETTER], ['漢', GLUED], ['가', GLUED], ['ก', GLUED], ['\ud83d', OTHER], ['%', OTHER], ['①', OTHER],
])('knows %j for what it is', (own, kind) => {
  expect(kindOf(own.charCodeAt(0))).toBe(kind);
});

it('knows signs of several scripts as one', () => {
  expect(kindOf('：'.charCodeAt(0))).toBe(kindOf(':'.charCodeAt(0)));
  expect(kindOf(':'.charCodeAt(0))).toBeGreaterThanOrEqual(SIGN);
});

it('goes on in Thai through its vowel signs and digits, and nowhere through those of others', () => {
  expect([...'กั๑'].map((own) => isGlued(own.charCodeAt(0)))).toEqual([true, true, true]);
  expect([...'a٣\u0301-'].map((own) => isGlued(own.charCodeAt(0)))).toEqual([false, false, false, false]);
});

it('begins no word at a vowel sign that stands alone', () => {
  expect(kindOf('ั'.charCodeAt(0))).not.toBe(GLUED);
});
