import type { NoteStructure } from '../note/structure';
import type { Problem } from '../problem';
import type { LineReading } from './line-reading';
import type { Roadmap } from './roadmap';

/** A note as the reader needs it. */
export interface RoadmapNote {
  readonly path: string;
  readonly text: string;
  readonly structure: NoteStructure;
}

export interface RoadmapInput extends RoadmapNote {
  /** The note a link in the roadmap leads to. Phases and focus areas may be notes of their own; they are followed one level. */
  readonly linked?: ((linkpath: string) => RoadmapNote | undefined) | undefined;
  /** Path of the note a link in a note leads to, or null; for finding plans that refer to themselves. */
  readonly resolve?: ((linkpath: string, from: string) => string | null) | undefined;
  /** The note is known to be a plan, as by its property `roadmap: true`: then its title cannot say otherwise. */
  readonly trusted?: boolean | undefined;
  /** Longer notes are read up to this many characters; default 2 MiB. */
  readonly maxLength?: number | undefined;
}

export interface RoadmapReading {
  readonly roadmap: Roadmap;
  readonly problems: readonly Problem[];
  /** How each line of the note was read, in order; blank lines are left out. */
  readonly lines: readonly LineReading[];
  /** Paths of the notes phases and focus areas were taken from. */
  readonly notes: readonly string[];
}
