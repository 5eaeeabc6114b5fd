import type { Day } from '../day';
import type { PropertyPlaces } from './property-block';
import type { PropertyLink } from './structure';

/** What a note says, as read: no judgement yet. Made from Obsidian's cache and, where it was opened, the note's text. */
export interface NoteFacts {
  readonly path: string;
  readonly place: NotePlace;
  /** Parsed properties; null when there are none or they could not be read. */
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly propertyLinks: readonly PropertyLink[];
  /**
   * Where each property stands and how it is written: YAML loses some of it, `007` becomes 7, `#growth` a comment. Looked for
   * in the text when it is first asked for, which is where something is wrong; null when the text was not read.
   */
  readonly propertyPlaces: () => PropertyPlaces | null;
  /** Set when the note has properties that could not be read, or that Obsidian takes for something else. */
  readonly broken: BrokenProperties | null;
  /** Tags in body text outside list items, comments left out, with `#`, and their 1-based line. */
  readonly tags: readonly { readonly tag: string; readonly line: number }[];
  readonly headings: readonly { readonly text: string; readonly line: number }[];
  /** List items in document order. Empty when the text was not read. */
  readonly items: readonly ItemFacts[];
}

export interface BrokenProperties {
  readonly kind: 'invalid-properties' | 'properties-too-large' | 'properties-misplaced';
  readonly line: number;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the vault knows of a note from its path alone. */
export interface NotePlace {
  /** True in a log folder, where bare tags (`#ship`) count. */
  readonly inLog: boolean;
  /** The day of a daily note, from the daily-notes folder and name format; null for every other note. */
  readonly day: Day | null;
}

export interface ItemFacts {
  /** 1-based. */
  readonly line: number;
  /** Index of the parent in `items`, or -1. */
  readonly parent: number;
  /** The character in `[ ]`; null when the item is not a task. */
  readonly task: string | null;
  /** The item's own text: without list mark and checkbox, without child items, comments and the insides of code blanked out. May hold line breaks. */
  readonly text: string;
  /** Code spans as written, with their offset in `text`, for showing the item; absent when there are none. */
  readonly code?: readonly { readonly text: string; readonly at: number }[] | undefined;
  /** Tags with `#` and links, with their offset in `text`. */
  readonly tags: readonly { readonly tag: string; readonly at: number }[];
  readonly links: readonly { readonly link: string; readonly at: number; readonly embed: boolean }[];
}
