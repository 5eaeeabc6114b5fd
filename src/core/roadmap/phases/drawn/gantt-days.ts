import { addDays, addMonths, type Day, dayOfMonthOf, monthOf, parseDay, yearOf } from '../../../day';
import type { CalendarMention, CountMention, Mention, Point } from '../../time/mention';
import { pointOf } from '../../time/point-at';
import { monthsIn } from '../../time/to-span';
import type { GanttLength, GanttTask } from './gantt-task';

/** Where a bar lies: its first and last day, and the day that what comes after it starts on. */
export interface Laid {
  readonly start: Day;
  readonly end: Day;
  readonly next: Day;
}

/** A bar that starts after one further down needs another look; as many as Mermaid takes. */
const LOOKS = 10;

/** The days of each bar; null where they cannot be told. */
export function layTasks(tasks: readonly GanttTask[]): readonly (Laid | null)[] {
  const laid: (Laid | null)[] = tasks.map(() => null);
  const places = new Map(tasks.flatMap(({ id }, index) => (id === null ? [] : [[id, index] as const])));
  const startOf = ({ start }: GanttTask, index: number): Day | null => {
    if (typeof start === 'string') return start === 'before' ? laid[index - 1]?.next ?? null : start === 'unread' ? null : start;
    return start.flatMap((id) => laid[places.get(id) ?? -1]?.next ?? []).sort().at(-1) ?? null;
  };
  for (let look = 0, found = true; found && look < LOOKS; look += 1) {
    found = false;
    for (const [index, task] of tasks.entries()) {
      const start = laid[index] === null ? startOf(task, index) : null;
      if (start === null) continue;
      laid[index] = laidFrom(start, task.end);
      found ||= laid[index] !== null;
    }
  }
  return laid;
}

function laidFrom(start: Day, end: GanttTask['end']): Laid | null {
  if (end === null || (typeof end !== 'string' && end.count * monthsIn(end.unit) > LONGEST)) return null;
  const next = typeof end === 'string' ? addDays(end, 1) : after(start, end);
  const last = next > start ? addDays(next, -1) : typeof end === 'string' ? end : start;
  return parseDay(next) === undefined || parseDay(last) === undefined ? null : { start, end: last, next };
}

/** In months: a hundred years. Days have years of four digits. */
const LONGEST = 1200;

/** The day behind a length; of what is no whole unit the days, rounded. */
function after(start: Day, { unit, count }: GanttLength): Day {
  if (unit === 'day' || unit === 'week') return addDays(start, Math.round(unit === 'day' ? count : count * 7));
  const months = unit === 'year' ? count * 12 : count;
  const whole = Math.trunc(months);
  return addDays(addMonths(start, whole), Math.round((months - whole) * 30));
}

/** Days as the time of a phase. */
export function daysMention({ start, end }: Pick<Laid, 'start' | 'end'>): CalendarMention {
  return { form: 'calendar', start: pointAt(start), end: pointAt(end), open: false, from: 0, to: 0 };
}

function pointAt(day: Day): Point {
  return pointOf({ year: yearOf(day), month: monthOf(day), day: dayOfMonthOf(day) });
}

/** Of a bar without days: how long it is, unless it has a start of its own that cannot be read. */
export function lengthMention({ start, end }: GanttTask): Mention | null {
  if ((typeof start === 'string' && start !== 'before') || end === null || typeof end === 'string') return null;
  const count = end.count === 0 ? 1 : end.count;
  return { form: 'length', unit: end.unit, start: count, end: count, open: false, from: 0, to: 0 } satisfies CountMention;
}
