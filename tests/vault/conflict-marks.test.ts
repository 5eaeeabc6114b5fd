import { hasConflictMarks } from '../../src/vault/conflict-marks';

describe('the marks a merge leaves behind', () => {
  test.each([
    ['<<<<<<< HEAD\nmine\n', true], ['a\r\n>>>>>>> theirs\r\n', true], ['a\n<<<<<<<\nmine', true],
    ['Reading\n=======\n\nA title underlined by seven signs.\n', false], ['<<<<<<<< eight', false], ['text <<<<<<< in a line', false],
  ])('%j: %s', (note, has) => { expect(hasConflictMarks(note)).toBe(has); });
});
