import type { Day } from '../day';
import type { Entry } from '../entries/entry';
import type { ArtifactNote } from '../mapping/artifact-note';
import type { NotePlace } from '../note/facts';
import type { Problem } from '../problem';

/** What is kept of a note that says something, or that stands in a log folder. */
export interface NoteRecord {
  readonly path: string;
  readonly place: NotePlace;
  /** The day the note itself is dated: by its property, else by its name; only looked for in log folders. */
  readonly day: Day | null;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** What the note says of itself as an artifact; null when it says nothing. */
  readonly artifact: ArtifactNote | null;
}
