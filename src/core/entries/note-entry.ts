import type { NoteFacts } from '../note/facts';
import type { Problem } from '../problem';
import { readDate } from './dates';
import type { Entry } from './entry';
import type { OwnTag } from './level';
import { baseName } from './links';
import { type NoteLevel, noteLevel } from './note-level';
import { readFlowing } from './read-flowing';
import { readHours, readOwn } from './read-own';
import { find } from './stated';
import { readTag } from './tags';

/**
 * The whole note as one entry, or null: it needs a kind, as a property or a tag (C03). Tags of the body come below the
 * properties (C04). Only for notes that hold no list-item entry.
 */
export function noteEntry(facts: NoteFacts, note: NoteLevel): { entry: Entry | null; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tags = bodyTags(facts);
  const level = noteLevel(facts, note.stated, tags.length === 0 ? note.tags : note.tags.concat(tags), problems, facts.place.inLog);
  const flowing = readFlowing(level);
  if (flowing.kind === null) {
    const lost = find(note.stated, 'kind') !== undefined;
    return { entry: null, problems: lost ? problems.filter(({ kind }) => kind === 'unknown-kind') : [] };
  }
  const own = readOwn(level);
  const dateField = find(note.stated, 'date');
  const date = dateField === undefined ? null : readDate(dateField, level.report);
  const entry: Entry = {
    path: facts.path,
    line: 1,
    source: 'note',
    text: baseName(facts.path),
    date: date ?? facts.place.day,
    dateSource: date !== null ? 'property' : facts.place.day !== null ? 'daily-note' : null,
    kind: flowing.kind,
    focus: flowing.focus ?? [],
    focusSource: flowing.focus === null ? null : flowing.focusBy === 'tag' ? 'tag' : 'property',
    hours: readHours(level) ?? null,
    countedElsewhere: false,
    artifact: flowing.artifact ?? (own.url === null ? null : { type: 'url', link: own.url }),
    ...own,
    public: flowing.public,
    phase: flowing.phase,
  };
  return { entry, problems };
}

function bodyTags(facts: NoteFacts): readonly OwnTag[] {
  return facts.tags.flatMap(({ tag, line }) => {
    const meaning = readTag(tag, facts.place.inLog);
    return meaning === undefined ? [] : [{ meaning, tag, at: line }];
  });
}
