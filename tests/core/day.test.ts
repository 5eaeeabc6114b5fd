import fc from 'fast-check';
import { addDays, addMonths, type Day, dayFromNumber, dayNumber, daysBetween, leadingDay, mondayOf, monthIndex, parseDay, sundayFrom, weekday, weekOf } from '../../src/core/day';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is not a day`);
  return parsed;
};
const anyDay = fc.integer({ min: -100_000, max: 100_000 }).map(dayFromNumber);

describe('a day', () => {
  test.each(['2026-02-30', '2026-13-01', '0000-00-00', '2026-2-3', '20260203', '', '2026-02-29', '10000-01-01', '-001-01-01'])('is never made of %p (D1)', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('is read with leap years as the calendar has them', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
    expect(parseDay('1900-02-29')).toBeUndefined();
    expect(parseDay('2000-02-29')).toBe('2000-02-29');
  });

  test('is the local date as written when a time or zone follows (D7)', () => {
    expect(leadingDay('2026-05-01T23:50:00+09:00')).toBe('2026-05-01');
    expect(leadingDay('2026-05-01 (Friday)')).toBe('2026-05-01');
    expect(leadingDay('2026-05-011')).toBeUndefined();
  });

  test('has a number that counts days without a gap', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (start, count) => {
      expect(dayNumber(addDays(start, count))).toBe(dayNumber(start) + count);
      expect(daysBetween(start, addDays(start, count))).toBe(count);
    }));
  });

  test('has the number that the calendar of the machine gives it, from the year 1 to 9999', () => {
    const ofDate = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
    fc.assert(fc.property(fc.integer({ min: ofDate('0001-01-01'), max: ofDate('9999-12-31') }), (number) => {
      const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dayFromNumber(number)).toBe(text);
      expect(dayNumber(day(text))).toBe(number);
    }));
    for (const text of ['0001-01-01', '1900-02-28', '1900-03-01', '2000-02-29', '2024-02-29', '2024-03-01', '2100-12-31', '9999-12-31']) expect(dayNumber(day(text))).toBe(ofDate(text));
  });

  test('sorts as text in the order of time', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => (a < b) === (dayNumber(a) < dayNumber(b))));
  });
});

describe('months after a start', () => {
  test.each([[1, '2026-02-28'], [2, '2026-03-31'], [3, '2026-04-30'], [13, '2027-02-28'], [25, '2028-02-29']])('clamp: 2026-01-31 and %p months is %p', (count, expected) => {
    expect(addMonths(day('2026-01-31'), count)).toBe(expected);
  });

  test.each([[12, '2025-02-28'], [24, '2026-02-28'], [48, '2028-02-29']])('clamp from a leap day: %p months is %p', (count, expected) => {
    expect(addMonths(day('2024-02-29'), count)).toBe(expected);
  });

  test.each([['2026-01-30', -1], ['2026-01-31', 0], ['2026-02-27', 0], ['2026-02-28', 1], ['2026-03-30', 1], ['2026-03-31', 2], ['2026-04-29', 2], ['2026-04-30', 3]])('index of %p from 2026-01-31 is %p', (text, index) => {
    expect(monthIndex(day('2026-01-31'), day(text))).toBe(index);
  });

  test('are counted back: k(S + k) = k, and one day before it is k - 1', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 480 }), (start, count) => {
      const later = addMonths(start, count);
      expect(monthIndex(start, later)).toBe(count);
      expect(monthIndex(start, addDays(later, -1))).toBe(count - 1);
      expect(addMonths(start, count) > addMonths(start, count - 1)).toBe(true);
    }));
  });
});

describe('a week', () => {
  test('is the ISO week, 53 of them in 2026', () => {
    expect(weekOf(day('2026-11-22'))).toBe('2026-W47');
    expect(weekOf(day('2026-12-31'))).toBe('2026-W53');
    expect(weekOf(day('2027-01-02'))).toBe('2026-W53');
    expect(weekOf(day('2027-01-04'))).toBe('2027-W01');
  });

  test('runs from Monday to Sunday', () => {
    fc.assert(fc.property(anyDay, (any) => {
      expect(weekday(mondayOf(any))).toBe(1);
      expect(weekday(sundayFrom(any))).toBe(7);
      expect(weekOf(mondayOf(any))).toBe(weekOf(any));
      expect(weekOf(sundayFrom(any))).toBe(weekOf(any));
      expect(daysBetween(mondayOf(any), sundayFrom(any))).toBe(6);
    }));
  });
});
