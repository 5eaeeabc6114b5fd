import type { NoteFacts } from '../note/facts';
import type { Entry } from './entry';
import { noteLevel, readNoteLevel } from './note-level';
import { readUrl, readVersion } from './read-own';
import { readPublic } from './read-public';

/** What a note's own properties and tags say of it as an artifact; nothing is reported. */
export function readNoteValues(facts: NoteFacts, { stated, tags } = readNoteLevel(facts)): Pick<Entry, 'url' | 'public' | 'version'> {
  return { url: readUrl(stated), public: readPublic(noteLevel(facts, stated, tags, [], false)), version: readVersion(stated) };
}
