/**
 * What core needs of Obsidian's `CachedMetadata`, declared by shape so that core never imports obsidian:
 * the adapter passes the app's cache as it is. Lines are 0-based, offsets count UTF-16 units of the note's text.
 */
export interface NoteStructure {
  readonly frontmatter?: Readonly<Record<string, unknown>> | undefined;
  readonly frontmatterPosition?: Position | undefined;
  readonly frontmatterLinks?: readonly PropertyLink[] | undefined;
  readonly headings?: readonly Heading[] | undefined;
  readonly sections?: readonly Section[] | undefined;
  readonly listItems?: readonly ListItem[] | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly links?: readonly Link[] | undefined;
  readonly embeds?: readonly Link[] | undefined;
}

export interface Position {
  readonly start: Place;
  readonly end: Place;
}

export interface Place {
  readonly line: number;
  readonly col: number;
  readonly offset: number;
}

export interface Heading {
  /** Raw source text, markup included, without the leading #s. */
  readonly heading: string;
  /** 1 to 6. */
  readonly level: number;
  readonly position: Position;
}

/** `type` is Obsidian's: yaml, heading, paragraph, list, code, callout, blockquote, table, math, html, comment, thematicBreak, … */
export interface Section {
  readonly type: string;
  readonly position: Position;
}

export interface ListItem {
  readonly position: Position;
  /** Line of the parent item; for a root item the negative of its list's first line (-1 for a list on line 0). */
  readonly parent: number;
  /** The character in `[ ]`; undefined when the item is not a task. */
  readonly task?: string | undefined;
}

export interface Tag {
  /** With `#`. */
  readonly tag: string;
  readonly position: Position;
}

export interface Link {
  readonly link: string;
  readonly original: string;
  readonly displayText?: string | undefined;
  readonly position: Position;
}

export interface PropertyLink {
  /** `property`, or `property.0` for a list. */
  readonly key: string;
  readonly link: string;
  readonly original: string;
  readonly displayText?: string | undefined;
}
