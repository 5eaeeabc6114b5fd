import type { NoteFacts } from '../note/facts';
import type { NoteLevel } from '../entries/note-level';
import { readNoteValues } from '../entries/note-values';

/** What an artifact's own note says about it. It has no date, so it holds on every day (C30). */
export interface ArtifactNote {
  readonly url: string | null;
  readonly public: boolean | 'na' | null;
  readonly version: number | null;
}

/** Reads an artifact's note: its properties, and `#roadmap/public` among its tags. */
export function readArtifactNote(facts: NoteFacts, note?: NoteLevel): ArtifactNote {
  return readNoteValues(facts, note);
}
