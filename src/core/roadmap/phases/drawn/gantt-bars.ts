import { plainText } from '../../outline/plain-text';
import type { Mention } from '../../time/mention';
import { daysMention, type Laid, layTasks, lengthMention } from './gantt-days';
import type { GanttChart } from './gantt-lines';
import { ganttTask } from './gantt-task';
import type { PhaseLine } from '../line/told-line';
import { trimTitle } from '../line/trim-title';

/** Sections are the phases where so many of them hold as many bars. */
const FEWEST = 2;

/** What can be a phase: a bar, or a section with its bars. */
export interface Bar {
  readonly line: number;
  readonly title: string;
  readonly time: Mention | null;
  /** The lines of the bars it holds. */
  readonly inside: readonly number[];
  /** What it was read as, where that is known. */
  readonly head?: PhaseLine;
}

/** The phases of a chart: its sections where several of them hold several bars, unless each bar is asked for, else its bars. */
export function barsOf({ format, sections }: GanttChart, each = false): readonly Bar[] {
  const tasks = sections.flatMap((section) => section.tasks.map(({ data }) => ganttTask(data, format)));
  const laid = layTasks(tasks);
  const joined = !each && sections.filter(({ head, tasks: own }) => head !== null && own.length >= FEWEST).length >= FEWEST;
  let next = 0;
  return sections.flatMap(({ head, tasks: own }): readonly Bar[] => {
    const from = next;
    next += own.length;
    const title = joined && head !== null ? titleOf(head.name) : '';
    if (head !== null && title !== '') return [{ line: head.line, title, time: around(laid.slice(from, next)), inside: own.map(({ line }) => line) }];
    return own.flatMap(({ line, name }, index): readonly Bar[] => {
      const days = laid[from + index] ?? null;
      const task = tasks[from + index];
      const bar = titleOf(name);
      return bar === '' || task === undefined ? [] : [{ line, title: bar, time: days === null ? lengthMention(task) : daysMention(days), inside: [] }];
    });
  });
}

function titleOf(name: string): string {
  const plain = plainText(name);
  return trimTitle(plain) || plain;
}

/** From the first day of all to the last. */
function around(laid: readonly (Laid | null)[]): Mention | null {
  const days = laid.filter((own) => own !== null);
  const [first] = days;
  if (first === undefined) return null;
  return daysMention(days.reduce((all, { start, end }) => ({ start: start < all.start ? start : all.start, end: end > all.end ? end : all.end }), { start: first.start, end: first.end }));
}
