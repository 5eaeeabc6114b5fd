import type { Report } from '../core/report/report';
import { PRINTED } from '../text/printed-report';
import { fill } from '../text/problems';
import { toCsv } from './csv';
import { toHtml } from './html';
import { toIcs } from './ics';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { toSvg } from './svg';

/** The forms a report can be printed in. */
export const FORMATS = ['json', 'markdown', 'html', 'svg', 'csv', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

/** What is printed, and what the reader should know of it; empty where there is nothing. */
export interface PrintedReport {
  readonly text: string;
  readonly note: string;
}

/** @param entries Whether JSON has every entry; CSV is made of them, the other forms have none. */
export function printReport(report: Report, format: Format, entries: boolean): PrintedReport {
  if (format === 'csv') {
    const { text, guarded } = toCsv(report);
    return { text, note: guarded.length === 0 ? '' : fill(PRINTED.guarded, { count: guarded.length, cells: guarded.slice(0, 5).map((cell) => JSON.stringify(cell.slice(0, 60))).join(', ') }) };
  }
  const print = { json: () => `${JSON.stringify(toJson(report, entries), null, 2)}\n`, markdown: toMarkdown, html: toHtml, svg: toSvg, ics: toIcs }[format];
  return { text: print(report), note: '' };
}
