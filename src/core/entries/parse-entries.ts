import type { NoteFacts } from '../note/facts';
import type { Parsed, Problem } from '../problem';
import type { Entry } from './entry';
import { itemEntries } from './item-entries';
import { noteEntry } from './note-entry';
import { type NoteLevel, readNoteLevel } from './note-level';
import { propertyProblems } from './property-problems';
import { MAX_TAG } from './tags';

/**
 * The entries of one note: its list items that are entries, else the note as a whole (schema.md), with the problems of
 * what has a part in them. A note without entries has none, unless its properties could not be read or a kind in them
 * is lost. Problems come in the order of their lines.
 */
export function parseEntries(facts: NoteFacts, note = readNoteLevel(facts)): Parsed<readonly Entry[]> {
  const problems: Problem[] = [];
  if (facts.broken !== null) {
    const { kind, line, values } = facts.broken;
    problems.push({ kind, path: facts.path, line, values });
  }
  const tooLong = facts.items.find(({ tags }) => tags.some(isTooLong)) ?? facts.tags.find(isTooLong);
  if (tooLong !== undefined) problems.push({ kind: 'tag-too-long', path: facts.path, line: tooLong.line, values: { limit: MAX_TAG } });
  const entries = readEntries(facts, note, problems);
  if (facts.properties !== null) {
    const own = propertyProblems(facts);
    problems.push(...(entries.length > 0 ? own.problems : own.serious));
  }
  return { value: entries, problems: problems.length < 2 ? problems : problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function readEntries(facts: NoteFacts, note: NoteLevel, problems: Problem[]): readonly Entry[] {
  const items = itemEntries(facts, note);
  if (items.entries.length > 0) {
    problems.push(...items.problems, ...note.problems);
    return items.entries;
  }
  const whole = noteEntry(facts, note);
  problems.push(...items.problems, ...whole.problems);
  return whole.entry === null ? [] : [whole.entry];
}

/** Told once for a note (row T5). */
function isTooLong({ tag }: { readonly tag: string }): boolean {
  return tag.length > MAX_TAG;
}
