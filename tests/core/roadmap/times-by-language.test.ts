import { readText } from './read-text';

const spans = (...headings: readonly string[]): readonly unknown[] => readText(`# My plan\n\n${headings.map((own) => `## ${own}\n\n- a thing\n`).join('\n')}`).phases.map(({ title, span }) => [title, span === null ? null : `${span.unit} ${span.start}..${span.end ?? ''}`]);

describe('a time as it is written in one language', () => {
  it.each([
    ['Year 2027', 'Year 2028'], ['Jahr 2027', 'Jahr 2028'], ['Año 2027', 'Año 2028'], ['Ano 2027', 'Ano 2028'], ['Année 2027', 'Année 2028'], ['Anno 2027', 'Anno 2028'], ['Jaar 2027', 'Jaar 2028'], ['Rok 2027', 'Rok 2028'], ['Tahun 2027', 'Tahun 2028'], ['Năm 2027', 'Năm 2028'], ['Anul 2027', 'Anul 2028'],
  ])('is a year of the calendar: %s', (first, second) => {
    expect(spans(`${first}: Base`, `${second}: Work`)).toEqual([['Base', 'date 2027..2027'], ['Work', 'date 2028..2028']]);
  });

  it.each([
    ['Bulan ke-1', 'Bulan ke-2', 'month'], ['Minggu ke-1', 'Minggu ke-2', 'week'], ['Tháng thứ 1', 'Tháng thứ 2', 'month'], ['Tuần thứ 1', 'Tuần thứ 2', 'week'],
  ])('is a place counted by an ordinal behind the unit: %s', (first, second, unit) => {
    expect(spans(`${first}: Base`, `${second}: Work`)).toEqual([['Base', `${unit} 1..1`], ['Work', `${unit} 2..2`]]);
    expect(spans(`1. ${first}: Base`, `2. ${second}: Work`, `3. ${second.replace('2', '3')}: Rest`)).toEqual([['Base', `${unit} 1..1`], ['Work', `${unit} 2..2`], ['Rest', `${unit} 3..3`]]);
  });

  it.each([
    ['1r trimestre 2027', '2n trimestre 2027'], ['1-во тримесечие 2027', '2-ро тримесечие 2027'], ['1ο τρίμηνο 2027', '2ο τρίμηνο 2027'], ['1° trimestre 2027', '2° trimestre 2027'],
    ['1. Trimestrul I 2027', '2. Trimestrul II 2027'], ['1. Triwulan I 2027', '2. Triwulan II 2027'], ['1. Kvartal 1 2027', '2. Kvartal 2 2027'], ['1. Quartal 2027', '2. Quartal 2027'],
  ])('is a quarter with its ordinal: %s', (first, second) => {
    expect(spans(`${first}: Base`, `${second}: Work`)).toEqual([['Base', 'quarter 2027-Q1..2027-Q1'], ['Work', 'quarter 2027-Q2..2027-Q2']]);
  });

  it('is a place in Romanian', () => {
    expect(spans('Prima lună: Base', 'A doua lună: Work', 'A treia lună: Rest', 'A patra lună: Sell')).toEqual([['Base', 'month 1..1'], ['Work', 'month 2..2'], ['Rest', 'month 3..3'], ['Sell', 'month 4..4']]);
  });

  it('keeps years counted from the start of the plan', () => {
    expect(spans('Year 1: Base', 'Year 2: Work')).toEqual([['Base', 'year 1..1'], ['Work', 'year 2..2']]);
  });
});
