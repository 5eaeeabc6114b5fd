import { type Day, leadingDay } from '../day';
import { lowerBound } from '../lower-bound';
import type { NoteFacts } from '../note/facts';

/** A heading that starts with something shaped like a day. `day` is null where there is no such day. */
export interface DateHeading {
  readonly line: number;
  readonly text: string;
  readonly day: Day | null;
}

/** The date, whether bold, highlighted or a link. */
const DATED = /^[\s*_~=[]{0,8}(\d{4}-\d{2}-\d{2})(?!\d)/;

/** The headings of a note that are dates, in document order. Text may follow the date (C17). */
export function dateHeadings(headings: NoteFacts['headings']): readonly DateHeading[] {
  const found: DateHeading[] = [];
  for (const { text, line } of headings) {
    const date = DATED.exec(text)?.[1];
    if (date !== undefined) found.push({ line, text: date, day: leadingDay(date) ?? null });
  }
  return found.some((heading, i) => heading.line < (found[i - 1]?.line ?? 0)) ? found.sort((a, b) => a.line - b.line) : found;
}

/** The last of them above a line: a later heading that is no date does not end it. */
export function headingAbove(headings: readonly DateHeading[], line: number): DateHeading | undefined {
  return headings[lowerBound(headings.length, (i) => headings[i]?.line, line) - 1];
}
