import fc from 'fast-check';
import { printReport } from '../../src/export/print-report';
import { toJson } from '../../src/export/json';
import { anyReport, EVIL, reportSaying } from './hostile-report';

const RUNS = { numRuns: process.env.LONG === '1' ? 2000 : 60 };

/** Reads CSV sign by sign, as RFC 4180 has it. */
function bySign(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') { cell += '"'; at += 1; }
      else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === ',') { row.push(cell); cell = ''; }
    else if (sign === '\r' && text[at + 1] === '\n') { row.push(cell); rows.push(row); row = []; cell = ''; at += 1; }
    else cell += sign;
  }
  return rows;
}

/** Reads it by a pattern of a cell and what follows it. */
function byPattern(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, whole = '', inner, end] of text.matchAll(/("((?:[^"]|"")*)"|[^,"\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(inner === undefined ? whole : inner.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const whole = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

test('E2: two readers of CSV read back the entries of the JSON, whatever is in them', () => {
  fc.assert(fc.property(anyReport, (report) => {
    const { text } = printReport(report, 'csv', false);
    const rows = bySign(text);
    expect(byPattern(text)).toEqual(rows);
    const [head = [], ...cells] = rows;
    const entries = toJson(report, true)['entries'] as Readonly<Record<string, unknown>>[];
    const expected = entries.map((entry) => head.map((name) => { const value = entry[name]; return whole(Array.isArray(value) ? value.join('; ') : String(value ?? '')); }));
    expect(cells.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')))).toEqual(expected.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))));
  }), RUNS);
});

test('E1: no cell of a text begins like a formula, numbers stay numbers, and the reader is told of each cell that was changed', () => {
  fc.assert(fc.property(anyReport, (report) => {
    const { text, note } = printReport(report, 'csv', false);
    const [, ...rows] = bySign(text);
    let changed = 0;
    for (const row of rows) {
      for (const cell of row) {
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        if (/^'[=+\-@\t\r\n＝＋－＠]/.test(cell)) changed += 1;
      }
      expect(row[1]).toMatch(/^\d+$/);
      expect(row[5]).toMatch(/^(\d+(\.\d+)?)?$/);
    }
    if (changed === 0) expect(note).toBe('');
    else expect(note).toContain('apostrophe');
  }), RUNS);
  const { note } = printReport(reportSaying(["=cmd|' /C calc'!A0"]), 'csv', false);
  expect(note).toMatch(/apostrophe before them \(\d+\): "=cmd\|' \/C calc'!A0"/);
  expect(EVIL).toContain("=cmd|' /C calc'!A0");
});
