import { type CachedMetadata, parseYaml } from 'obsidian';
import type { Day } from '../core/day';
import type { Entry } from '../core/entries/entry';
import { knownKey } from '../core/entries/field-names';
import { baseName } from '../core/entries/links';
import { readNoteLevel } from '../core/entries/note-level';
import { parseEntries } from '../core/entries/parse-entries';
import { readArtifactNote } from '../core/mapping/artifact-note';
import type { NotePlace } from '../core/note/facts';
import { mayHoldEntries } from '../core/note/may-hold-entries';
import { readFacts } from '../core/note/read-facts';
import type { Problem } from '../core/problem';
import type { NoteRecord } from '../core/report/note-record';

/** What a note's cache tells: what to keep for now, and whether its text has more. */
export interface Look {
  readonly need: 'none' | 'text' | 'hidden';
  readonly record: NoteRecord | null;
}

const NOTHING: Look = { need: 'none', record: null };
const HIDDEN: Look = { need: 'hidden', record: null };

/** Looks at a note without opening it. */
export function lookAt(path: string, cache: CachedMetadata, place: NotePlace): Look {
  const hint = mayHoldEntries(cache, place);
  if (hint === 'no' && !place.inLog) return NOTHING;
  if (hint === 'hidden') return HIDDEN;
  if (hint === 'text') return { need: 'text', record: null };
  const record = hint === 'no' ? emptyRecord(path, place) : readRecord(path, cache, null, place);
  // Only the text tells the lines of what is wrong.
  if (record !== null && (record.problems.length > 0 || hasEmptyField(cache))) return { need: 'text', record };
  return { need: hint === 'properties-and-hidden' ? 'hidden' : 'none', record };
}

/** A field of ours without a value may have lost it to YAML's sign for comments; the text tells (row F8). */
function hasEmptyField({ frontmatter = {} }: CachedMetadata): boolean {
  return Object.entries(frontmatter).some(([key, value]) => value === null && knownKey(key) !== undefined);
}

/** What to keep of a note that was opened because its look asked for the text. */
export function readOpened(path: string, cache: CachedMetadata, text: string, place: NotePlace, { need, record }: Look): NoteRecord | null {
  return need === 'hidden' && !text.includes('::') ? record : readRecord(path, cache, text, place);
}

/** Reads one note. `text` is null when the cache alone is enough. Null for a note with nothing to keep. */
function readRecord(path: string, cache: CachedMetadata, text: string | null, place: NotePlace): NoteRecord | null {
  const facts = readFacts({ path, text, structure: cache, place, yamlError });
  const level = readNoteLevel(facts);
  const { value: entries, problems } = parseEntries(facts, level);
  const own = readArtifactNote(facts, level);
  const artifact = own.url !== null || own.public !== null || own.version !== null ? own : null;
  if (entries.length === 0 && problems.length === 0 && artifact === null && !place.inLog) return null;
  return { path, place, day: place.inLog ? (level.date ?? place.day) : null, entries, problems, artifact };
}

function emptyRecord(path: string, place: NotePlace): NoteRecord {
  return { path, place, day: place.day, entries: [], problems: [], artifact: null };
}

/** A note that is there and cannot be read. */
export function unreadable(path: string, place: NotePlace): NoteRecord {
  return { ...emptyRecord(path, place), problems: [{ kind: 'unreadable-note', path, line: null, values: {} }] };
}

/** The same note under a new path, in the log or outside it as before: only what its name says is another. */
export function movedRecord(record: NoteRecord, path: string, cache: CachedMetadata, place: NotePlace): NoteRecord {
  const named: Pick<Entry, 'date' | 'dateSource'> = { date: place.day, dateSource: place.day === null ? null : 'daily-note' };
  return {
    path,
    place,
    day: place.inLog ? dayOf(path, cache, place) : null,
    entries: record.entries.map((entry) => ({
      ...entry,
      path,
      ...(entry.source === 'note' ? { text: baseName(path) } : {}),
      ...(entry.date === null || entry.dateSource === 'daily-note' ? named : {}),
    })),
    problems: record.problems.map((problem) => ({ ...problem, path })),
    artifact: record.artifact,
  };
}

/** The day a note is dated by its properties, which the cache knows, else by its name. */
function dayOf(path: string, structure: CachedMetadata, place: NotePlace): Day | null {
  if (structure.frontmatter === undefined) return place.day;
  return readNoteLevel(readFacts({ path, text: null, structure, place })).date ?? place.day;
}

/** Longer blocks are not parsed again to learn what is wrong: 10,000 merge keys take the parser half a second (row F3). */
const MOST_YAML = 16_384;

/** What the app's own YAML parser says of a block it could not read, or null when it can. */
export function yamlError(yaml: string): { line: number; values: Problem['values'] } | null {
  if (yaml.length > MOST_YAML) return { line: 0, values: {} };
  try {
    parseYaml(yaml);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /\bline (\d+)/.exec(message);
    return { line: line === null ? 1 : Number(line[1]), values: { message: (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '') } };
  }
}
