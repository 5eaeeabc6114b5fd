import fc from 'fast-check';
import { keepSame } from '../../src/views/view-model/keep-same';

const plain = fc.jsonValue({ maxDepth: 4 });

describe('keeping what says the same', () => {
  test('changes nothing in what is said', () => {
    fc.assert(fc.property(plain, plain, (last, next) => { expect(keepSame(last, next)).toEqual(next); }));
  });

  test('gives back the very object where nothing is new', () => {
    fc.assert(fc.property(plain, (value) => { expect(keepSame(value, structuredClone(value))).toBe(value); }));
  });

  test('gives back the parts that are not new, and leaves both inputs as they were', () => {
    const last = Object.freeze({ rules: Object.freeze([Object.freeze({ name: 'a', fix: null }), Object.freeze({ name: 'b', fix: null })]), grid: Object.freeze({ cells: Object.freeze([1, 2]) }) });
    const next = Object.freeze({ rules: Object.freeze([Object.freeze({ name: 'a', fix: null }), Object.freeze({ name: 'b', fix: 'more' })]), grid: Object.freeze({ cells: Object.freeze([1, 2]) }) });
    const own = keepSame(last, next);
    expect(own).toEqual(next);
    expect(own.grid).toBe(last.grid);
    expect(own.rules[0]).toBe(last.rules[0]);
    expect(own.rules[1]).not.toBe(last.rules[1]);
  });

  test.each([[{ a: undefined }, {}], [{}, { a: undefined }], [[1], [1, 2]], [[1, 2], [1]], [[], {}], [{}, []], [null, {}], [{}, null], [{ a: 1 }, { b: 1 }], [0, -0]])('takes %p and %p for two things', (last, next) => {
    const own = keepSame<unknown>(last, next);
    expect(own).toStrictEqual(next);
    expect(own).not.toBe(last);
  });
});
