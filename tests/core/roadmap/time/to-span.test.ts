import { findTime } from '../../../../src/core/roadmap/time/find-time';
import { calendarSpan, isCount, lengthOf, monthsIn, positionSpan } from '../../../../src/core/roadmap/time/to-span';
import { timeTokens } from '../../../../src/core/roadmap/words/words';

function mentionOf(text: string): NonNullable<ReturnType<typeof findTime>>['mention'] {
  const tokens = timeTokens(text);
  const found = findTime(tokens, 0, tokens.length);
  if (found === null) throw new Error(`no time in ${text}`);
  return found.mention;
}

describe('a time as a span', () => {
  test.each<[string, number | null, unknown]>([
    ['May 2026', null, { unit: 'date', start: '2026-05', end: '2026-05', open: false }],
    ['2026-05-01 to 2026-08-31', null, { unit: 'date', start: '2026-05-01', end: '2026-08-31', open: false }],
    ['Q2 2026', null, { unit: 'quarter', start: '2026-Q2', end: '2026-Q2', open: false }],
    ['Q3 2026 – Q1 2027', null, { unit: 'quarter', start: '2026-Q3', end: '2027-Q1', open: false }],
    ['2028+', null, { unit: 'date', start: '2028', end: null, open: true }],
    ['now – March 2027', null, { unit: 'date', start: 'now', end: '2027-03', open: false }],
    ['March', null, null], ['March', 2027, { unit: 'date', start: '2027-03', end: '2027-03', open: false }],
    ['November – February', 2026, { unit: 'date', start: '2026-11', end: '2027-02', open: false }],
    ['Q2', null, { unit: 'quarter', start: 2, end: 2, open: false }],
    ['Spring 2026', null, null],
  ])('%s, with the year %s above it', (text, year, expected) => {
    const mention = mentionOf(text);
    if (mention.form !== 'calendar') throw new Error(mention.form);
    expect(calendarSpan(mention, year)).toEqual(expected);
  });

  test.each<[string, unknown]>([['Month 3-9', { unit: 'month', start: 3, end: 9, open: false }], ['Month 0', { unit: 'month', start: 0, end: 0, open: false }], ['Month 1-2.5', { unit: 'month', start: 1, end: 2.5, open: false }], ['Month 9-3', { unit: 'month', start: 9, end: 3, open: false }]])('%s is as written, neither shifted nor swapped', (text, expected) => {
    const mention = mentionOf(text);
    if (!isCount(mention)) throw new Error(mention.form);
    expect(positionSpan(mention)).toEqual(expected);
  });

  test.each<[string, unknown]>([['4-6 weeks', { unit: 'week', min: 4, max: 6 }], ['6 weeks', { unit: 'week', min: 6, max: 6 }]])('%s is as long as that', (text, expected) => {
    const mention = mentionOf(text);
    if (!isCount(mention)) throw new Error(mention.form);
    expect(lengthOf(mention)).toEqual(expected);
  });

  it('units are compared in months', () => {
    expect([monthsIn('year'), monthsIn('quarter'), monthsIn('month'), Math.round(monthsIn('week') * 52), Math.round(monthsIn('day') * 365)]).toEqual([12, 3, 1, 12, 12]);
  });
});
