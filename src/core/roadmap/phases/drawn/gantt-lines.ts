import type { SourceLine } from '../../outline/read-plain-lines';

/** A bar of a chart: what is written before and behind its colon. */
export interface GanttLine {
  readonly line: number;
  readonly name: string;
  readonly data: string;
}

/** What stands below one `section`; null for the bars above the first of them. */
export interface GanttSection {
  readonly head: Pick<GanttLine, 'line' | 'name'> | null;
  readonly tasks: readonly GanttLine[];
}

export interface GanttChart {
  /** What the chart is called, '' where it is not. */
  readonly title: string;
  /** As `dateFormat` says it. */
  readonly format: string;
  readonly sections: readonly GanttSection[];
}

/** Words of Mermaid's own that open a line which is no bar. */
const SETTING = /^(?:axisFormat|tickInterval|excludes|includes|todayMarker|click|accTitle|accDescr|displayMode)\s|^acc(?:Title|Descr)\s*[:{]|^week(?:day|end)\s+[a-z]+\s*$|^(?:inclusiveEndDates|topAxis)\s*$/i;

/** A line across all bars, which is none. */
const VERTICAL = /(?:^|,)\s*vert\s*,/;

/** The bars of a chart that begins with `gantt`, in order; null where it is another chart. */
export function ganttChart(lines: readonly SourceLine[]): GanttChart | null {
  const shown = shownLines(lines);
  if (!/^gantt(?:[\s;]|$)/i.test(shown[0]?.text ?? '')) return null;
  let format = '';
  let title = '';
  let tasks: GanttLine[] = [];
  const sections: GanttSection[] = [{ head: null, tasks }];
  for (const { line, text } of shown.slice(1)) {
    const [, word = '', rest = ''] = /^(dateFormat|section)\s+(.*)$/i.exec(text) ?? [];
    if (word.toLowerCase() === 'section') {
      tasks = [];
      sections.push({ head: { line, name: rest.split(';', 1)[0] ?? '' }, tasks });
    } else if (word !== '') format = rest.trim();
    else if (/^title\s/i.test(text)) title = text.slice(6).trim();
    else if (!SETTING.test(text)) {
      const at = colonOf(text);
      const data = text.slice(at + 1).split(/[#;]/, 1)[0] ?? '';
      if (at > 0 && !VERTICAL.test(data)) tasks.push({ line, name: text.slice(0, at), data });
    }
  }
  return { title, format, sections: sections.filter((own) => own.tasks.length > 0) };
}

/** What stands between such lines is no part of the drawing: settings before `gantt`, a directive, a description. */
const HIDDEN: readonly (readonly [from: RegExp, to: RegExp])[] = [[/^---$/, /^---$/], [/^%%\{/, /\}%%$/], [/^accDescr\s*\{/i, /\}$/]];

/** Without blank lines and comments, and without white space around. */
function shownLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const shown: SourceLine[] = [];
  let until: RegExp | null = null;
  for (const { line, text: written } of lines) {
    const text = written.trim();
    if (until !== null) {
      if (until.test(text)) until = null;
      continue;
    }
    const [from, to] = HIDDEN.find(([first]) => first.test(text)) ?? [];
    if (to !== undefined && (text === '---' || !to.test(text))) until = to;
    if (from === undefined && text !== '' && !/^(?:%%|#)/.test(text)) shown.push({ line, text });
  }
  return shown;
}

/** The colon behind the name: `Phase 1: Core :a1, 2027-01-04, 8w` has one of its own, and a time of day too. */
function colonOf(text: string): number {
  const first = text.indexOf(':');
  const end = first === -1 ? -1 : first + text.slice(first).search(/[#;]|$/);
  for (let at = text.lastIndexOf(':', end); at > first; at = text.lastIndexOf(':', at - 1)) {
    if (!/\d:\d/.test(text.slice(at - 1, at + 2))) return at;
  }
  return first;
}
