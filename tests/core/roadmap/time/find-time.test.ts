import { findTime } from '../../../../src/core/roadmap/time/find-time';
import type { Mention, Point } from '../../../../src/core/roadmap/time/mention';
import { timeTokens } from '../../../../src/core/roadmap/words/words';

/** The first time in a text, in short: `position month 3..9`, `length week 6..8`, `calendar 2026-09..2027-02`. */
function told(text: string): string | null {
  const tokens = timeTokens(text);
  const found = findTime(tokens, 0, tokens.length);
  return found === null ? null : `${short(found.mention)}${found.alone ? '' : ', among words'}`;
}

function short(mention: Mention): string {
  if (mention.form === 'ongoing') return mention.form;
  const end = mention.open ? 'open' : mention.form === 'calendar' ? point(mention.end) : String(mention.end);
  return mention.form === 'calendar' ? `calendar ${point(mention.start)}..${end}` : `${mention.form} ${mention.unit} ${String(mention.start)}..${end}`;
}

function point(own: Point | null): string {
  if (own === null) return 'none';
  if (own.now) return 'now';
  const parts = [own.year ?? '?', own.quarter === null ? null : `Q${String(own.quarter)}`, own.month, own.day, own.vague === true ? 'season' : null];
  return parts.filter((part) => part !== null).join('-');
}

describe('the time in a line', () => {
  test.each([
    ['Month 3–9', 'position month 3..9'],
    ['Week 1 of 12', 'position week 1..1'],
    ['Semana 2 de 12', 'position week 2..2'],
    ['Woche 3 von 12', 'position week 3..3'],
    ['неделя 4 из 12', 'position week 4..4'],
    ['May of 2027', 'calendar 2027-5..2027-5'],
    ["D'agost 2027", 'calendar 2027-8..2027-8'],
    ['FY26', 'calendar 2026..2026'],
    ['maand 2 t/m 4', 'position month 2..4'],
    ['2027 г.', 'calendar 2027..2027'],
    ['Months 0 to 3', 'position month 0..3'],
    ['Month 30+', 'position month 30..open'],
    ['Weeks 5-8', 'position week 5..8'],
    ['M4–M6', 'position month 4..6'],
    ['Year 2', 'position year 2..2'],
    ['third month', 'position month 3..3'],
    ['Woche 1 bis 4', 'position week 1..4'],
    ['第3-9个月', 'position month 3..9'],
    ['الأشهر ٣–٩', 'position month 3..9'],
  ])('%s is a place in the plan', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    ['4-6 weeks', 'either week 4..6'],
    ['6 months', 'either month 6..6'],
    ['3 bis 9 Monate', 'either month 3..9'],
    ['18+ months', 'either month 18..open'],
    ['three months', 'either month 3..3'],
  ])('%s can be a place or a length', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    ['a 6-week sprint', 'length week 6..6, among words'],
    ['3-monatig', 'length month 3..3'],
  ])('%s is a length', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    ['Q1 2026', 'calendar 2026-Q1..2026-Q1'],
    ['Sep 2026 – Feb 2027', 'calendar 2026-9..2027-2'],
    ['September to December 2026', 'calendar 2026-9..2026-12'],
    ['2026-09-01 to 2027-02-28', 'calendar 2026-9-1..2027-2-28'],
    ['2026', 'calendar 2026..2026'],
    ['Jan 2027 – now', 'calendar 2027-1..open'],
    ['from March 2027', 'calendar 2027-3..open'],
    ['2027年3月', 'calendar 2027-3..2027-3'],
    ['марта 2027 г.', 'calendar 2027-3..2027-3'],
  ])('%s is a place in the calendar', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each(['6 hrs/week', '3/3 plans', 'Chapter 12', '80 %', 'the last mile', 'version 2.0', 'Set up', 'Mar de fondo'])('%s is no time', (text) => {
    expect(told(text)).toBeNull();
  });

  it('says whether words stand around it', () => {
    expect(told('Foundations (Months 1-3)')).toBe('position month 1..3, among words');
    expect(told('(about 3 months)')).toBe('either month 3..3');
  });
});
