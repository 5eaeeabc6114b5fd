import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { type Day, leadingDay } from '../../../src/core/day';
import type { Entry } from '../../../src/core/entries/entry';
import { parseEntries } from '../../../src/core/entries/parse-entries';
import type { NoteFacts } from '../../../src/core/note/facts';
import { readFacts } from '../../../src/core/note/read-facts';
import type { Parsed } from '../../../src/core/problem';

export interface NoteOptions {
  readonly path?: string;
  readonly inLog?: boolean;
  readonly day?: string | null;
}

/** A day, for tests. */
export function day(text: string): Day {
  const found = leadingDay(text);
  if (found === undefined) throw new Error(`${text} is no day`);
  return found;
}

/** The facts of a note in a log folder, from its Markdown. */
export function factsOf(text: string, options: NoteOptions = {}): NoteFacts {
  const { path = 'Log/2026-11-18.md', inLog = true, day: own = '2026-11-18' } = options;
  return readFacts({ path, text, structure: parseMetadata(text), place: { inLog, day: own === null ? null : day(own) } });
}

/** The entries and problems of a note in a log folder, from its Markdown. */
export function parse(text: string, options: NoteOptions = {}): Parsed<readonly Entry[]> {
  return parseEntries(factsOf(text, options));
}

/** The entries alone. */
export function entriesOf(text: string, options: NoteOptions = {}): readonly Entry[] {
  return parse(text, options).value;
}

/** The one entry of a note; fails when there are none or more. */
export function entryOf(text: string, options: NoteOptions = {}): Entry {
  const entries = entriesOf(text, options);
  const [entry] = entries;
  if (entry === undefined || entries.length !== 1) throw new Error(`${entries.length} entries in ${text}`);
  return entry;
}

/** The kinds of the problems of a note, with their lines. */
export function problemsOf(text: string, options: NoteOptions = {}): readonly string[] {
  return parse(text, options).problems.map(({ kind, line }) => `${kind}@${line ?? '-'}`);
}
