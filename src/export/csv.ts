import type { Report } from '../core/report/report';
import { entryRows } from './json';

const COLUMNS = ['path', 'line', 'date', 'kind', 'areas', 'hours', 'phase', 'artifact', 'why'] as const;

/** A text a spreadsheet would take for a formula, or whose first sign it would take away before looking. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Every entry with the reason for its place, by RFC 4180. A text that begins like a formula has an apostrophe before it, and is counted. */
export function toCsv(report: Report): { readonly text: string; readonly guarded: readonly string[] } {
  const guarded: string[] = [];
  const rows = entryRows(report).map((row) => COLUMNS.map((column) => {
    const value = row[column];
    const text = (Array.isArray(value) ? value.join('; ') : typeof value === 'string' || typeof value === 'number' ? String(value) : '').replace(/\p{Cs}/gu, '\ufffd');
    if (!FORMULA.test(text)) return quoted(text);
    guarded.push(text);
    return quoted(`'${text}`);
  }));
  return { text: [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join(''), guarded };
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
