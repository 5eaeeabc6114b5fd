import type { Day } from '../core/day';
import { parseEntries } from '../core/entries/parse-entries';
import type { MappedEntry } from '../core/mapping/mapped-entry';
import type { Mapper } from '../core/mapping/create-mapper';
import type { NoteFacts } from '../core/note/facts';
import { typedItem } from '../core/note/typed-item';
import type { Problem } from '../core/problem';
import { type LogDraft, logLine } from './log-line';

/** A line that is not written yet, and how it will be counted. */
export interface LogReading {
  /** Without the mark of a list item. */
  readonly line: string;
  /** Null where the line would count for nothing, or there is no roadmap to count it by. */
  readonly entry: MappedEntry | null;
  /** Whether it is an entry at all. */
  readonly counts: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The line of an entry as its note will be read with it: by the reader of entries itself, so that what is said before
 * writing is what is counted after. A note that would give the line another day gets the day as a field.
 * @param note The note without its list items; `at` is the 1-based line the item will stand on.
 */
export function readLogLine(draft: LogDraft, day: Day, note: NoteFacts, at: number, mapper: Mapper | null): LogReading {
  const read = (date: Day | null): ReturnType<typeof parseEntries> & { readonly line: string } => {
    const line = logLine(draft, note.place.inLog, date, mapper?.matcher ?? null);
    return { line, ...parseEntries({ ...note, tags: [], broken: null, items: [typedItem(`- ${line}`, at)] }) };
  };
  const plain = read(null);
  const { line, value, problems } = plain.value[0]?.date === day ? plain : read(day);
  const entry = value[0]?.source === 'item' ? value[0] : undefined;
  return {
    line,
    entry: entry === undefined ? null : mapper?.map(entry) ?? null,
    counts: entry !== undefined,
    problems: [...problems, ...(entry === undefined ? [] : mapper?.problems(entry) ?? [])],
  };
}
