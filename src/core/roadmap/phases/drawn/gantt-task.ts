import { type Day, dayOf, daysInMonth } from '../../../day';
import type { CountUnit } from '../../time/mention';

/** How long a bar is, where its end is no date. */
export interface GanttLength {
  readonly unit: CountUnit;
  readonly count: number;
}

/** What is written behind the colon of a bar. */
export interface GanttTask {
  readonly id: string | null;
  /** A day, the bars it starts after, or where the bar before it ends; `unread`: something else is written. */
  readonly start: Day | readonly string[] | 'before' | 'unread';
  readonly end: Day | GanttLength | null;
}

/** `done, a1, 2027-01-04, 30d`: marks, a name for others to refer to, the start, and the end or how long. */
export function ganttTask(data: string, format: string): GanttTask {
  const parts = data.split(',').map((part) => part.trim());
  let marks = 0;
  while (/^(?:done|active|crit|milestone)$/i.test(parts[marks] ?? '')) marks += 1;
  const [last = '', second, third] = parts.slice(marks).reverse();
  const end = dateOf(last, format, true) ?? lengthOf(last);
  const own = { id: end === null && second === undefined ? last : third ?? second ?? null, end };
  if (second === undefined) return { ...own, start: isMilestone(parts.slice(0, marks)) ? dateOf(last, format) ?? 'before' : 'before' };
  const start = dateOf(second, format) ?? othersIn(second);
  return start !== null ? { ...own, id: third ?? null, start } : { ...own, start: third === undefined && NAME.test(second) ? 'before' : 'unread' };
}

/** What can be no start: a name begins with a letter. */
const NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/** A milestone is a point: its date is its start too. */
function isMilestone(marks: readonly string[]): boolean {
  return marks.some((mark) => mark.toLowerCase() === 'milestone');
}

/** `after a1 a2` */
function othersIn(text: string): readonly string[] | null {
  const [, names] = /^after\s+(\S.*)$/i.exec(text) ?? [];
  return names?.split(/\s+/) ?? null;
}

/** `2.5w`; parts of a day are a day. */
function lengthOf(text: string): GanttLength | null {
  const [, digits, written = ''] = /^(\d{1,4}(?:\.\d{1,3})?)\s?(ms|[smhdwMy])$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const count = Number(digits);
  const unit = UNITS.get(written);
  return unit === undefined ? { unit: 'day', count: written === 'h' ? Math.ceil(count / 24) : Math.min(count, 1) } : { unit, count };
}

const UNITS: ReadonlyMap<string, CountUnit> = new Map([['d', 'day'], ['w', 'week'], ['M', 'month'], ['y', 'year']]);

const USUAL = 'YYYY-MM-DD';

/** The day in the chart's format, or in the usual one; a time of day behind it is left aside. A month is its first day, or as an end its last. */
function dateOf(text: string, format: string, end = false): Day | null {
  const [day = ''] = text.split(/[ T]/, 1);
  const [own = USUAL] = format.split(/[ T]/, 1);
  return dayIn(day, own, end) ?? dayIn(day, USUAL, end);
}

function dayIn(text: string, format: string, end: boolean): Day | null {
  const places: readonly string[] = format.match(PLACES) ?? [];
  const digits: readonly string[] = text.match(/\d+/g) ?? [];
  if (format.length > LONGEST_FORMAT || digits.length !== places.length || format.replace(PLACES, '0') !== text.replace(/\d+/g, '0')) return null;
  const at = (place: string): string | undefined => digits[places.indexOf(place)];
  const [year = '', month = '', day] = ['YYYY', 'MM', 'DD'].map(at);
  if (!/^[1-9]\d{3}$/.test(year) || !/^\d{1,2}$/.test(month) || (day ?? '').length > 2) return null;
  return dayOf(Number(year), Number(month), day !== undefined ? Number(day) : end && Number(month) >= 1 && Number(month) <= 12 ? daysInMonth(Number(year), Number(month)) : 1) ?? null;
}

/** Longer is no format. */
const LONGEST_FORMAT = 40;
const PLACES = /YYYY|MM|DD/g;
