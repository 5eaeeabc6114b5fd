import { headings, told } from './told-phases';

const year = (...lines: readonly string[]): readonly string[] => told(`# Boat plan 2027\n\n${headings(...lines)}`);

describe('a month behind a quarter', () => {
  it('is one of its months, and no end in the year after', () => {
    expect(year('Q1 — January: Hull', 'Q2 — April: Sails')).toEqual(['1 Hull quarter 2027-Q1', '2 Sails quarter 2027-Q2']);
    expect(year('Q1 — January – hull', 'Q2 — April – sails')).toEqual(['1 hull quarter 2027-Q1', '2 sails quarter 2027-Q2']);
  });

  it('is an end where it lies behind the quarter', () => {
    expect(year('Q1 – May: Hull', 'Q3 – November: Sails')).toEqual(['Hull date 2027-Q1..2027-05', 'Sails date 2027-Q3..2027-11']);
    expect(year('Q4 2027 – October 2028: Hull', 'Q4 2028 – October 2029: Sails')).toEqual(['Hull date 2027-Q4..2028-10', 'Sails date 2028-Q4..2029-10']);
  });
});

describe('a quarter with two digits of a year', () => {
  it('is one of that year before a sign or the end', () => {
    expect(year('Q1 26: Hull', 'Q2 26: Sails')).toEqual(['Hull quarter 2026-Q1', 'Sails quarter 2026-Q2']);
    expect(year('Q1 26 — Hull', 'Q2 26 (Sails)')).toEqual(['Hull quarter 2026-Q1', 'Sails quarter 2026-Q2']);
    expect(year('26 Q1: Hull', '26 Q2: Sails')).toEqual(['Hull quarter 2026-Q1', 'Sails quarter 2026-Q2']);
    expect(year('H1 26: Hull', 'H2 26: Sails')).toEqual(['Hull quarter 2026-Q1..2026-Q2', 'Sails quarter 2026-Q3..2026-Q4']);
  });

  it('is none before what is counted', () => {
    expect(year('Q1 26 boats', 'Q2 27 boats')).toEqual(['1 26 boats quarter 2027-Q1', '2 27 boats quarter 2027-Q2']);
    expect(year('Q1 12: Hull', 'Q2 12: Sails').map((own) => own.slice(-7))).toEqual(['2027-Q1', '2027-Q2']);
  });
});

describe('a start and an end below a title', () => {
  const between = (...times: readonly (readonly [string, string])[]): readonly string[] => told(`# Boat plan\n\n${times.map(([start, end], index) => `## ${['Hull', 'Sails'][index] ?? ''}\nStart: ${start}\nEnd: ${end}\n\n- a\n\n`).join('')}`);

  it('are a stretch in plain lines', () => {
    expect(between(['January 2027', 'March 2027'], ['April 2027', 'May 2027'])).toEqual(['Hull date 2027-01..2027-03', 'Sails date 2027-04..2027-05']);
  });

  it('are quarters and years too', () => {
    expect(between(['Q1 2027', 'Q2 2027'], ['July 2027', 'Q1 2028'])).toEqual(['Hull quarter 2027-Q1..2027-Q2', 'Sails date 2027-07..2028-Q1']);
    expect(between(['January 2027', '2028'], ['2029', '2030'])).toEqual(['Hull date 2027-01..2028', 'Sails date 2029..2030']);
    expect(between(['Q2 2027', 'April 2027'], ['Q3 2027', 'Q3 2027'])).toEqual(['Hull date 2027-Q2..2027-04', 'Sails quarter 2027-Q3']);
  });

  it('go on where the end lies before the start', () => {
    expect(between(['Q2 2027', 'Q1 2027'], ['May 2028', '2027'])).toEqual(['Hull quarter 2027-Q2..null', 'Sails date 2028-05..null']);
    expect(between(['April 2027', 'March 2027'], ['May 2027', 'May 2027'])).toEqual(['Hull date 2027-04..null', 'Sails date 2027-05']);
  });
});

describe('the first quarter of a plan', () => {
  const spans = (...heads: readonly string[]): readonly string[] => told(`---\nstart: 2026-10-05\n---\n# Boat plan\n\n${headings(...heads)}`).map((own) => own.split(' ').slice(-2).join(' '));

  it('lies in the months it names, not in those of the first of a year', () => {
    expect(spans('First quarter (October–December)', 'Second quarter (January–March)')).toEqual(['date 2026-10..2026-12', 'date 2027-01..2027-03']);
    expect(spans('Q1 (Apr–Jun): knots', 'Q2 (Jul–Sep): sails')).toEqual(['date 2027-04..2027-06', 'date 2027-07..2027-09']);
  });

  it('is that of the year where it names the same months, or one of them', () => {
    expect(spans('Q1 (Jan–Mar): knots', 'Q2 (Apr–Jun): sails')).toEqual(['quarter 1', 'quarter 2']);
    expect(spans('Q1 (October): knots', 'Q2 (January): sails')).toEqual(['quarter 1', 'quarter 2']);
  });
});
