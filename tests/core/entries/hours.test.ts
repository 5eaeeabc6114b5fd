import fc from 'fast-check';
import { parseDuration } from '../../../src/core/entries/duration';
import { entryOf, parse, problemsOf } from './read-note';

const RULE_8: readonly (readonly [string, number])[] = [
  ['2', 2], ['2.5', 2.5], ['2,5', 2.5], ['90m', 1.5], ['90 min', 1.5], ['1h30', 1.5], ['1h 30m', 1.5], ['1:30', 1.5],
  ['2 hours, 15 minutes', 2.25],
];
const INVALID = ['45', '90', '-1', '25h', 'abc', '24.5', '1:75', '1h75', '2h (week: 5h)', 'not logged', '1_000', '.inf', '0x10', '1e1', '１'];

describe('durations', () => {
  it.each(RULE_8)('rule 8: %s is %d hours, as a field and as a property', (text, hours) => {
    expect(parseDuration(text)).toBe(hours);
    expect(entryOf(`- #ship a [hours:: ${text}]`).hours).toBe(hours);
    expect(entryOf(`- #ship a [hours:: "${text}"]`).hours).toBe(hours);
    expect(entryOf(`---\nkind: ship\nhours: "${text}"\n---\n`).hours).toBe(hours);
  });

  it.each([
    ['0', 0], ['24', 24], ['24h', 24], ['1440m', 24], ['1h34m', 1 + 34 / 60], ['2,5H', 2.5], ['1 hr 30 mins', 1.5],
    ['2 hours and 15 minutes', 2.25], ['45 minutes', 0.75], ['1 hour', 1], ['0:45', 0.75], ['1h5', 1 + 5 / 60], ['  2h  ', 2],
  ])('%s is %d hours', (text, hours) => {
    expect(parseDuration(text)).toBe(hours);
  });

  it.each(INVALID)('rule 8: %s is missing and reported', (text) => {
    expect(parse(`- #ship a [hours:: ${text}]`)).toMatchObject({
      value: [{ hours: null }],
      problems: [{ kind: 'invalid-hours', line: 1, values: { text } }],
    });
  });

  it.each([
    ['45', '45'], ['-1', '-1'], ['true', 'true'], ['.inf', '.inf'], ['.nan', '.nan'], ['{a: 1}', '{a: 1}'], ['[1, 2]', '[1, 2]'], ['0o17777', '0o17777'],
  ])('F10: hours: %s is missing and reported as written', (yaml, text) => {
    expect(parse(`---\nkind: ship\nhours: ${yaml}\n---\n`)).toMatchObject({
      value: [{ hours: null }],
      problems: [{ kind: 'invalid-hours', line: 3, values: { text } }],
    });
  });

  it('F10: YAML’s own meaning holds: 1:30 stays a text, 0o17 is 15, a list of one is its item', () => {
    expect(entryOf('---\nkind: ship\nhours: 1:30\n---\n').hours).toBe(1.5);
    expect(entryOf('---\nkind: ship\nhours: 0o17\n---\n').hours).toBe(15);
    expect(entryOf('---\nkind: ship\nhours: [2h]\n---\n').hours).toBe(2);
  });

  it('empty hours say nothing', () => {
    expect(parse('---\nkind: ship\nhours:\n---\n')).toMatchObject({ value: [{ hours: null }], problems: [] });
    expect(parse('- #ship a [hours:: ] 2h')).toMatchObject({ value: [{ hours: 2 }], problems: [] });
  });

  it.each([
    ['Eval kit 2h', 2], ['Raft paper, ch. 5 45m', 0.75], ['a 1h30', 1.5], ['a 1h 30m', 1.5], ['a 2,5h', 2.5], ['a 90 min', 1.5],
    ['a 2 hours, 15 minutes', 2.25], ['a 2h ✅ 2026-11-18', 2], ['a 2h #later #more', 2], ['a 2h ^block-1', 2], ['a 2h [stretch:: 4]', 2],
    ['a 2h #x ✅ 2026-11-18 ^id', 2], ['a 20m 🔁 every day ⏫ 📅 2026-11-20 ✅ 2026-11-18', 1 / 3], ['2h', 2], ['a 2h %% later %%', 2], ['a  2  h', 2],
  ])('C12: trailing hours in "%s"', (text, hours) => {
    expect(entryOf(`- [x] #ship ${text}`).hours).toBeCloseTo(hours, 10);
  });

  it.each(['standup at 9:30', 'chapter 5', 'a 2h and more', 'v2h', 'x2h', 'a 2h.', 'a 2h [[queue]]', '2h a', 'a #2h', 'a ^2h', 'a `2h`', 'a 2h `code`', 'a 2h ^b1 and more'])(
    'C12: no trailing hours in "%s"',
    (text) => {
      expect(parse(`- #ship ${text}`)).toMatchObject({ value: [{ hours: null }], problems: [] });
    },
  );

  it('C12: an item of several lines has its hours at its end, else at the end of its first line', () => {
    expect(entryOf('- #ship a\n  more of it 2h').hours).toBe(2);
    expect(entryOf('- #ship a 2h\n  more of it').hours).toBe(2);
  });

  it.each(['a 25h', 'a -1h', 'a 1441m'])('C12: trailing hours out of range in "%s" are missing and reported', (text) => {
    expect(problemsOf(`- #ship ${text}`)).toEqual(['invalid-hours@1']);
    expect(entryOf(`- #ship ${text}`).hours).toBeNull();
  });

  it('C13: an invalid field wins over valid trailing hours: missing and reported', () => {
    expect(parse('- #ship a [hours:: 45] 2h')).toMatchObject({ value: [{ hours: null }], problems: [{ kind: 'invalid-hours' }] });
  });

  it('C13: an invalid child below a mark is no entry, its parent keeps its own hours', () => {
    expect(parse('- #study book 2h\n    - chapter [hours:: 45]')).toMatchObject({
      value: [{ line: 1, hours: 2 }],
      problems: [{ kind: 'invalid-hours', line: 2 }],
    });
  });

  it('rule 5: rm-hours wins over hours, wherever it stands', () => {
    expect(entryOf('- #ship a [hours:: 2] [rm-hours:: 3]').hours).toBe(3);
    expect(entryOf('---\nkind: ship\nhours: 9:00-17:00\nrm-hours: 3\n---\n').hours).toBe(3);
    expect(entryOf('---\nkind: ship\nhours: 2\nrm-hours:\n---\n').hours).toBe(2);
  });

  it('C41: in properties the name wins over its alias, whichever comes first', () => {
    expect(entryOf('---\nkind: ship\ntime: 3\nhours: 2\n---\n').hours).toBe(2);
    expect(entryOf('---\nkind: ship\nspent: 3\n---\n').hours).toBe(3);
  });

  it('rule 2: hours never flow down', () => {
    expect(entryOf('---\nhours: 5\n---\n- #ship a').hours).toBeNull();
  });

  it('law: what is printed in any form is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), fc.constantFrom('field', 'trailing'), (minutes, where) => {
        const hours = minutes / 60;
        const whole = Math.floor(hours);
        const rest = minutes % 60;
        for (const text of [`${minutes}m`, `${minutes} minutes`, `${whole}h ${rest}m`, `${whole}h${String(rest).padStart(2, '0')}`, `${whole} hours, ${rest} min`]) {
          const line = where === 'field' ? `- #ship a [hours:: ${text}]` : `- #ship a ${text}`;
          expect(entryOf(line).hours).toBeCloseTo(hours, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('law: no text is more than 24 hours or less than none, and none throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,:hm -]{0,12}$/)), (text) => {
        const hours = parseDuration(text);
        expect(hours === null || (hours >= 0 && hours <= 24)).toBe(true);
      }),
    );
  });
});
