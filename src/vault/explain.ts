import type { App } from 'obsidian';
import { explainNote, type NoteExplanation } from '../core/explain/explain-note';
import { readFacts } from '../core/note/read-facts';
import type { NotePlace } from '../core/note/facts';
import type { LeftOutReason } from '../core/note/leave-out';
import type { Report } from '../core/report/report';
import { yamlError } from './note-record';

/** How every line of a note was counted in a report, or why it was not; null while the app has not read the note. */
export async function explain(app: App, path: string, place: NotePlace, leftOut: LeftOutReason | null, report: Report | null): Promise<NoteExplanation | null> {
  const file = app.vault.getFileByPath(path);
  const structure = file === null ? null : app.metadataCache.getFileCache(file);
  const read = file === null || structure === null ? null : await app.vault.cachedRead(file).catch(() => null);
  if (structure === null || read === null) return null;
  const text = read.charCodeAt(0) === 0xfeff ? read.slice(1) : read;
  const facts = readFacts({ path, text, structure, place, yamlError });
  return explainNote({
    facts,
    structure,
    text,
    leftOut: leftOut ?? (report === null ? 'no-roadmap' : null),
    entries: report?.entries.filter((entry) => entry.path === path) ?? [],
    problems: report?.problems.filter((problem) => problem.path === path) ?? [],
  });
}
