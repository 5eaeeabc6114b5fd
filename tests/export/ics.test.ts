import fc from 'fast-check';
import { buildCalendar } from '../../src/core/roadmap/calendar';
import { printReport } from '../../src/export/print-report';
import * as f from '../views/fixtures';
import { anyReport, reportSaying } from './hostile-report';

const RUNS = { numRuns: process.env.LONG === '1' ? 2000 : 60 };
const NAMES = new Set(['BEGIN', 'END', 'VERSION', 'PRODID', 'X-WR-CALNAME', 'UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'SUMMARY', 'DESCRIPTION', 'TRANSP']);

/** The lines of a calendar as they were before they were folded, by name and value. */
function linesOf(text: string): readonly (readonly [string, string])[] {
  return text.replace(/\r\n /g, '').split('\r\n').slice(0, -1).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
}

const read = (value: string): string => value.replace(/\\(.)/gs, (_, mark: string) => (mark === 'n' ? '\n' : mark));

test('E3: a title is one property, whatever it holds, and is read back as it was but for control characters', () => {
  fc.assert(fc.property(anyReport, (report) => {
    const text = printReport(report, 'ics', false).text;
    const lines = linesOf(text);
    expect([...new Set(lines.map(([name]) => name))].filter((name) => !NAMES.has(name))).toEqual([]);
    expect(lines.filter(([name, value]) => name === 'BEGIN' && value === 'VEVENT')).toHaveLength(10);
    // A comma or a semicolon that is not escaped parts a value in two.
    for (const [name, value] of lines) if (name === 'SUMMARY' || name === 'DESCRIPTION') expect(value.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/);
    const plain = (own: string): string => own.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '').replace(/\p{Cs}/gu, '\ufffd');
    expect(read(lines.find(([name]) => name === 'X-WR-CALNAME')?.[1] ?? '')).toBe(plain(report.roadmap.title));
    expect(lines.filter(([name]) => name === 'DESCRIPTION').map(([, value]) => read(value))).toEqual(report.roadmap.phases.map(({ goal }) => plain(goal ?? '')));
  }), RUNS);
});

test('E4: every line has at most 75 octets, ends as the standard says, and is cut between characters', () => {
  fc.assert(fc.property(anyReport, (report) => {
    const text = printReport(report, 'ics', false).text;
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\n\r]|\p{Cs}/u);
    }
  }), RUNS);
  for (const title of ['é'.repeat(40), '👩‍💻'.repeat(30), '🇩🇪'.repeat(30)]) expect(linesOf(printReport(reportSaying([title]), 'ics', false).text).find(([name]) => name === 'X-WR-CALNAME')?.[1]).toBe(title);
});

test('E5: phases and what is due are whole days, also where a day has no midnight', () => {
  const roadmap = { ...f.ROADMAP, start: f.day('2026-04-24'), phases: [f.phase(1, 'Spring', 0, 0), f.phase(2, 'On and on', 1, null)] };
  const text = printReport(f.report({ roadmap, calendar: buildCalendar(roadmap) }), 'ics', false).text;
  expect(linesOf(text).filter(([name]) => name.startsWith('DT')).map(([name, value]) => `${name}:${value}`)).toEqual([
    'DTSTAMP:20261122T000000Z', 'DTSTART;VALUE=DATE:20260424', 'DTEND;VALUE=DATE:20260524', 'DTSTAMP:20261122T000000Z', 'DTSTART;VALUE=DATE:20260524',
  ]);
});

test('an event keeps its name when the plan is moved or said in other words, and two plans have no name in common', () => {
  const names = (path: string, title: string): readonly string[] => {
    const roadmap = { ...f.ROADMAP, path, phases: f.ROADMAP.phases.map((phase) => ({ ...phase, title })) };
    return linesOf(printReport(f.report({ roadmap }), 'ics', false).text).filter(([name]) => name === 'UID').map(([, value]) => value);
  };
  expect(names('Roadmap.md', 'One')).toEqual(names('Roadmap.md', 'Another'));
  expect(new Set([...names('Roadmap.md', 'One'), ...names('Music.md', 'One')]).size).toBe(10);
});
