import { readText } from './read-text';

/** A table as it is written. */
export function table(head: string, ...rows: readonly string[]): string {
  return `| ${head} |\n|${head.split('|').map(() => '---').join('|')}|\n${rows.map((own) => `| ${own} |\n`).join('')}\n`;
}

/** Each phase of a note in a line: its number, its title and its time. */
export function told(text: string, path?: string): readonly string[] {
  return readText(text, path).phases.map(({ number, title, span, duration }) => {
    const length = duration === null ? '-' : `${String(duration.min)} ${duration.unit}s`;
    const time = span === null ? length : `${span.unit} ${String(span.start)}${span.end === span.start ? '' : `..${String(span.end)}`}`;
    return `${number === null ? '' : `${String(number)} `}${title} ${time}`;
  });
}

/** The phases of a plan that is one table. */
export function plan(head: string, ...rows: readonly string[]): readonly string[] {
  return told(`# Boat plan\n\n${table(head, ...rows)}`);
}

/** Each phase of a note by its number, its title and the unit of its time. */
export function phases(text: string, path?: string): readonly (readonly [number | null, string, string | null])[] {
  return readText(text, path).phases.map(({ number, title, span, duration }) => [number, title, span?.unit ?? duration?.unit ?? null]);
}

/** Headings, each over a list. */
export function headings(...lines: readonly string[]): string {
  return lines.map((line) => `## ${line}\n\n- one\n- two\n\n`).join('');
}

/** A part with headings, each over a list. */
export function under(title: string, ...heads: readonly string[]): string {
  return `## ${title}\n\n${heads.map((head) => `### ${head}\n\n- a\n\n`).join('')}`;
}
