import { addDays, addMonths, type Day, dayFromNumber, dayNumber, dayOfMonthOf, daysInMonth, mondayOf, monthIndex, monthOf, parseDay, sundayFrom, weekday, weekOf, yearOf } from '../../src/core/day';
import { checkZones } from './zones/check-zones-run';

jest.setTimeout(60 * 60_000);

const FIRST = dayNumber('2020-01-01' as Day);
const LAST = dayNumber('2040-12-31' as Day);
const ALL = Array.from({ length: LAST - FIRST + 1 }, (_, i) => dayFromNumber(FIRST + i));

test('every day from 2020 to 2040 is the one after the day before, in calendar, week and number', () => {
  expect(ALL).toHaveLength(7671);
  ALL.forEach((day, i) => {
    const before = ALL[i - 1];
    if (parseDay(day) !== day || dayNumber(day) !== FIRST + i) throw new Error(day);
    if (before === undefined) return;
    const first = dayOfMonthOf(day) === 1;
    const good = first
      ? dayOfMonthOf(before) === daysInMonth(yearOf(before), monthOf(before)) && (monthOf(day) === monthOf(before) + 1 || (monthOf(day) === 1 && yearOf(day) === yearOf(before) + 1))
      : dayOfMonthOf(day) === dayOfMonthOf(before) + 1 && monthOf(day) === monthOf(before) && yearOf(day) === yearOf(before);
    if (!good || before >= day || addDays(before, 1) !== day || weekday(day) !== (weekday(before) % 7) + 1) throw new Error(`${before} ${day}`);
    if ((weekOf(day) === weekOf(before)) !== (weekday(day) !== 1) || weekOf(mondayOf(day)) !== weekOf(day) || weekOf(sundayFrom(day)) !== weekOf(day)) throw new Error(`week of ${day}`);
  });
});

test('week 53 comes in 2020, 2026, 2032 and 2037; week 1 holds the year\'s first Thursday', () => {
  const weeks = new Set(ALL.map(weekOf));
  const long = [...weeks].filter((week) => week.endsWith('W53'));
  expect(long).toEqual(['2020-W53', '2026-W53', '2032-W53', '2037-W53']);
  for (const day of ALL) {
    if (weekday(day) === 4) expect(weekOf(day).slice(0, 4)).toBe(day.slice(0, 4));
    if (weekday(day) === 4 && monthOf(day) === 1 && dayOfMonthOf(day) <= 7) expect(weekOf(day)).toBe(`${day.slice(0, 4)}-W01`);
  }
});

test('months from every start of the 29th to the 31st: counted back, never skipped, clamped to the last day', () => {
  const starts = ALL.filter((day) => dayOfMonthOf(day) >= 29);
  expect(starts.length).toBeGreaterThan(600);
  for (const start of starts) {
    let month = 0;
    let next = addMonths(start, 1);
    for (let k = 1; k <= 60; k += 1) {
      const later = addMonths(start, k);
      const last = daysInMonth(yearOf(later), monthOf(later));
      if (dayOfMonthOf(later) !== Math.min(dayOfMonthOf(start), last)) throw new Error(`${start} + ${String(k)} is ${later}`);
      if (monthIndex(start, later) !== k || monthIndex(start, addDays(later, -1)) !== k - 1) throw new Error(`index of ${later} from ${start}`);
    }
    // Every day of three years is in exactly the month the walk says.
    for (let day = start; day < addMonths(start, 36); day = addDays(day, 1)) {
      if (day >= next) {
        month += 1;
        next = addMonths(start, month + 1);
      }
      if (monthIndex(start, day) !== month) throw new Error(`${day} from ${start}`);
    }
  }
});

test('every zone there is, every day from 2020 to 2040: the same days, and today as the clock there shows it', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  expect(zones.length).toBeGreaterThan(400);
  const results = checkZones({ from: '2020-01-01', to: '2040-12-31', vault: null, zones });
  expect(results.map(({ zone }) => zone)).toEqual(zones);
  expect(new Set(results.map(({ days }) => days)).size).toBe(1);
  expect(results.filter(({ wrong }) => wrong.length > 0).map(({ zone, wrong }) => [zone, wrong.slice(0, 3)])).toEqual([]);
  expect(new Set(results.map(({ offset }) => offset)).size).toBeGreaterThan(30);
});
