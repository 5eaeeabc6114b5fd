import { type CachedMetadata, parseYaml } from 'obsidian';
import { readNoteLevel } from '../core/entries/note-level';
import { parseEntries } from '../core/entries/parse-entries';
import { readArtifactNote } from '../core/mapping/artifact-note';
import type { NotePlace } from '../core/note/facts';
import { readFacts } from '../core/note/read-facts';
import type { NoteRecord } from '../core/report/note-record';

/** Reads one note. `text` is null when the cache alone is enough. Null for a note with nothing to keep. */
export function readRecord(path: string, cache: CachedMetadata, text: string | null, place: NotePlace): NoteRecord | null {
  const facts = readFacts({ path, text, structure: cache, place, yamlError });
  const { value: entries, problems } = parseEntries(facts);
  const own = readArtifactNote(facts);
  const artifact = own.url !== null || own.public !== null || own.version !== null ? own : null;
  if (entries.length === 0 && problems.length === 0 && artifact === null && !place.inLog) return null;
  return { path, place, day: place.inLog ? (readNoteLevel(facts).date ?? place.day) : null, entries, problems, artifact };
}

/** The same record under a new path. */
export function movedRecord(record: NoteRecord, path: string, place: NotePlace): NoteRecord {
  return {
    ...record,
    path,
    place,
    entries: record.entries.map((entry) => ({ ...entry, path })),
    problems: record.problems.map((problem) => ({ ...problem, path })),
  };
}

/** What the app's own YAML parser says of a block it could not read, or null when it can. */
export function yamlError(yaml: string): { line: number; message: string } | null {
  try {
    parseYaml(yaml);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /\bline (\d+)/.exec(message);
    return { line: line === null ? 1 : Number(line[1]), message: (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '') };
  }
}
