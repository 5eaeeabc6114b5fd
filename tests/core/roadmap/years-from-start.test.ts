import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';

const read = (text: string): { readonly spans: readonly string[]; readonly yearless: readonly (number | null)[] } => {
  const { roadmap, problems, lines } = readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) });
  const yearless = problems.filter(({ kind }) => kind === 'no-year').map(({ line }) => line);
  expect(lines.filter(({ why }) => why === 'no-year').map(({ line }) => line)).toEqual(yearless);
  return { spans: roadmap.phases.map(({ span }) => (span === null ? '-' : `${span.start}..${span.end ?? ''}`)), yearless };
};
const plan = (start: string, times: readonly string[]): string => `---\nroadmap: true\n${start === '' ? '' : `start: ${start}\n`}---\n# Plan\n\n${times.map((time, index) => `## Phase ${index + 1}: Title ${index + 1} (${time})\n\n- a\n\n`).join('')}`;

describe('months and days without a year, in a plan that says when it begins', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['days', '2026-10-13', ['13.10. – 06.11.', '07.11. – 20.12.', '04.01. – 30.01.'], ['2026-10-13..2026-11-06', '2026-11-07..2026-12-20', '2027-01-04..2027-01-30']],
    ['a range over the turn of the year', '2026-10-13', ['October – November', 'December – February', 'March – May'], ['2026-10..2026-11', '2026-12..2027-02', '2027-03..2027-05']],
    ['months before the start', '2026-02-01', ['December', 'January', 'February'], ['2025-12..', '2026-01..', '2026-02..']],
    ['a plan over more than a year', '2026-05-01', ['May', 'October', 'February', 'July', 'November'], ['2026-05..', '2026-10..', '2027-02..', '2027-07..', '2027-11..']],
    ['a month that was begun before', '2026-05-01', ['May – July', 'June – August', 'May – September'], ['2026-05..2026-07', '2026-06..2026-08', '2026-05..2026-09']],
    ['the months of the calendar in numbers', '2026-10-01', ['10–11月', '12–12月', '1–3月'], ['2026-10..2026-11', '2026-12..2026-12', '2027-01..2027-03']],
  ])('have the year that lies nearest: %s', (_what, start, times, spans) => {
    const own = read(plan(start, times));
    expect(own.spans.map((span, index) => (spans[index]?.endsWith('..') === true ? span.replace(/\.\..*/, '..') : span))).toEqual(spans);
    expect(own.yearless).toEqual([]);
  });

  it('have none without a start, and are told of', () => {
    expect(read(plan('', ['March', 'April']))).toEqual({ spans: ['-', '-'], yearless: [6, 10] });
  });

  it('have the year of a start that is written in the text', () => {
    expect(read(`# Plan\n\n**Start:** October 2026\n\n## Phase 1: A (October)\n\n- a\n\n## Phase 2: B (February)\n\n- b\n`).spans.map((span) => span.slice(0, 7))).toEqual(['2026-10', '2027-02']);
  });

  it('leave the years that are written, or stand in a heading above', () => {
    expect(read(plan('2026-10-01', ['March 2030', 'April 2030'])).spans.map((span) => span.slice(0, 7))).toEqual(['2030-03', '2030-04']);
    expect(read(plan('2026-10-01', ['March', 'April']).replace('# Plan', '# Plan 2030')).spans.map((span) => span.slice(0, 7))).toEqual(['2030-03', '2030-04']);
  });

  it('are left alone where they are a season, which has no days', () => {
    expect(read(plan('2026-10-01', ['autumn', 'winter'])).spans).toEqual(['-', '-']);
  });
});
