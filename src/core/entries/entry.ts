import type { Day } from '../day';

/** What kind of work an entry is. */
export const KINDS = ['ship', 'build', 'study', 'lever', 'reach', 'busy', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Where an entry's date was found, nearest first. Source: measures.md section 5 and clarification C19. */
export type DateSource = 'field' | 'done' | 'parent' | 'heading' | 'property' | 'daily-note';

/** Where the focus of an entry was found, nearest first. */
export type FocusSource = 'field' | 'tag' | 'parent' | 'property';

/** One piece of logged work as the note says it, before it is mapped to the roadmap. */
export interface Entry {
  readonly path: string;
  /** 1-based line; 1 for a whole note. */
  readonly line: number;
  readonly source: 'item' | 'note';
  /** What the reader sees of it: the item's text without fields, tags and duration, or the note's name. */
  readonly text: string;
  readonly date: Day | null;
  readonly dateSource: DateSource | null;
  readonly kind: Kind | null;
  /** Focus names as written (`llm/rag`), lower-cased NFC, deepest distinct ones only; empty when none. */
  readonly focus: readonly string[];
  /** Where the focus was found; null or absent when there is none. */
  readonly focusSource?: FocusSource | null;
  /** Hours worked, 0 to 24; null when missing or invalid. */
  readonly hours: number | null;
  /** True when the artifact note's own hours are counted by log entries instead (rule 3, C14): weight 0. */
  readonly countedElsewhere: boolean;
  /** The note or address the work went into. */
  readonly artifact: ArtifactLink | null;
  readonly url: string | null;
  /** `na` leaves the artifact out of visibility. */
  readonly public: boolean | 'na' | null;
  /** 1 to 5. */
  readonly stretch: number | null;
  readonly stretchTag: 'stretch' | 'comfort' | null;
  readonly leverage: boolean | null;
  readonly asked: boolean;
  readonly version: number | null;
  /** A phase number or a link, as written. */
  readonly deliverable: string | null;
  /** `phase:` as written: a number or a phase title. Groups only (C20). */
  readonly phase: string | null;
}

/** A link before it is resolved: `link` is a link path as Obsidian has it (no alias, no heading), or an address. */
export interface ArtifactLink {
  readonly type: 'note' | 'url';
  readonly link: string;
}
