import type { Day } from '../day';
import type { NoteFacts } from '../note/facts';
import type { Problem } from '../problem';
import { type DateHeading, dateHeadings } from './date-headings';
import { readDate } from './dates';
import type { Level, OwnTag } from './level';
import { type Flowing, NOTHING, readFlowing } from './read-flowing';
import { find, statedByProperties, type Stated } from './stated';
import { propertyTags, readTag } from './tags';

/** The note as the level above its list items: what its properties give them, and its date headings. */
export interface NoteLevel {
  readonly stated: readonly Stated[];
  /** From the properties; tags of the body do not flow down (C04). */
  readonly tags: readonly OwnTag[];
  /** What the properties give list items. */
  readonly flowing: Flowing;
  readonly date: Day | null;
  readonly headings: readonly DateHeading[];
  /** Problems of the properties, as far as they concern list items. */
  readonly problems: readonly Problem[];
}

/** Reads the note's properties for its list items. */
export function readNoteLevel(facts: NoteFacts): NoteLevel {
  const problems: Problem[] = [];
  const { properties } = facts;
  const headings = facts.headings.length === 0 ? NO_HEADINGS : dateHeadings(facts.headings);
  if (properties === null) return { stated: [], tags: [], flowing: NOTHING, date: null, headings, problems };
  const stated = statedByProperties(properties, facts.propertyPlaces);
  const tags = noteTags(facts, properties);
  const level = noteLevel(facts, stated, tags, problems, false);
  const date = find(stated, 'date');
  return { stated, tags, flowing: readFlowing(level), date: date === undefined ? null : readDate(date, level.report), headings, problems };
}

const NO_HEADINGS: readonly DateHeading[] = [];

/** A level of the note that reports into `problems`. */
export function noteLevel(facts: NoteFacts, stated: readonly Stated[], tags: readonly OwnTag[], problems: Problem[], strict: boolean): Level {
  return {
    stated,
    tags,
    strict,
    report: (kind, at, values = {}) => {
      problems.push({ kind, path: facts.path, line: typeof at === 'string' ? propertyLine(facts, at) : at, values });
    },
  };
}

/** The line of a property, by its key as written; null where that is not known. */
export function propertyLine({ propertyPlaces }: NoteFacts, key: string): number | null {
  return propertyPlaces()?.lines.get(key) ?? null;
}

function noteTags(facts: NoteFacts, properties: Readonly<Record<string, unknown>>): readonly OwnTag[] {
  const tags: OwnTag[] = [];
  for (const { tag, key } of propertyTags(properties)) {
    const meaning = readTag(tag, facts.place.inLog);
    if (meaning !== undefined) tags.push({ meaning, tag, at: key });
  }
  return tags;
}
