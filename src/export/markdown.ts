import type { Report } from '../core/report/report';
import { oneLine, printed, type PrintedSection } from './printed';

/** The report for a person at a terminal. The user's own words are written as they are, with Markdown marks escaped. */
export function toMarkdown(report: Report): string {
  const { title, facts, sections } = printed(report, plain);
  return [`# ${title}`, '', ...facts.flatMap((fact, i) => (i === 0 ? [fact, ''] : [fact])), '', ...sections.flatMap(section)].join('\n') + '\n';
}

function section({ title, head, rows, none }: PrintedSection): string[] {
  return [`## ${title}`, '', ...(head === null ? rows.map(([text = '']) => `- ${text}`) : rows.length === 0 ? [none] : table(head, rows)), ''];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, i) => Math.max(3, title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map((row) => line(row))];
}

/** One line, with the marks escaped that would break a table or become markup. */
function plain(text: string): string {
  return oneLine(text).replace(/([\\|<`*_[\]])/g, '\\$1');
}
