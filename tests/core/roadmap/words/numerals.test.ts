import { digitValue, romanValue } from '../../../../src/core/roadmap/words/numerals';

describe('numerals', () => {
  it.each(['arab', 'arabext', 'beng', 'deva', 'fullwide', 'gujr', 'guru', 'khmr', 'knda', 'laoo', 'latn', 'limb', 'mlym', 'mong', 'mymr', 'nkoo', 'olck', 'orya', 'tamldec', 'telu', 'thai', 'tibt'])('knows the ten digits Intl writes in %s', (system) => {
    const { format } = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });

    expect(Array.from({ length: 10 }, (_, value) => digitValue(format(value)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each(['a', '-', '', '½', '²', '三', 'Ⅳ', '①', '\ud835'])('takes "%s" for no digit', (char) => {
    expect(digitValue(char)).toBeUndefined();
  });

  it('reads Roman numerals in their one correct form, up to 89', () => {
    const numerals = [['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx'], ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']] as const;

    for (let value = 1; value < 90; value += 1) expect(romanValue(`${numerals[0][Math.floor(value / 10)] ?? ''}${numerals[1][value % 10] ?? ''}`)).toBe(value);
  });

  it.each(['', 'iiii', 'vv', 'ic', 'iix', 'vx', 'll', 'lxl', 'xlx', 'xi ', 'mix', 'xy'])('takes "%s" for no Roman numeral', (word) => {
    expect(romanValue(word)).toBeUndefined();
  });
});
