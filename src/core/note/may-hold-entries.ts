import { knownKey, type FieldName } from '../entries/field-names';
import { kindOfWord } from '../entries/kinds';
import { mayBeOurs, readTag } from '../entries/tags';
import { textsOf } from '../entries/values';
import { linkWord } from '../entries/links';
import type { NotePlace } from './facts';
import type { ListItem, NoteStructure, Tag } from './structure';

/**
 * What the cache alone says of a note:
 * `no` it says nothing we keep; `properties` its properties say all; `text` it must be opened;
 * `hidden` it has list items outside log folders and no tag of ours, so that only a field in its text, which the cache
 * does not show, could make an entry.
 */
export type EntryHint = 'no' | 'properties' | 'text' | 'hidden' | 'properties-and-hidden';

type Properties = Readonly<Record<string, unknown>>;

/** Decides whether a note must be opened. Runs for every note of a vault, so it allocates nothing for most of them. */
export function mayHoldEntries(structure: NoteStructure, place: NotePlace): EntryHint {
  const items = structure.listItems;
  const hasItems = items !== undefined && items.length > 0;
  if (hasItems && place.inLog) return 'text';
  const { frontmatter, tags } = structure;
  const found = tags === undefined || tags.length === 0 ? NO_TAG : findTags(tags, items, place.inLog);
  if (found === MARK) return 'text';
  if (frontmatter === undefined) return hasUnreadBlock(structure) ? 'text' : hasItems ? 'hidden' : 'no';
  const said = whatPropertiesSay(frontmatter, place.inLog);
  if (said === LOST || (said === KIND && (hasItems || found === SIDE))) return 'text';
  if (said === NOTHING) return hasItems ? 'hidden' : 'no';
  return hasItems ? 'properties-and-hidden' : 'properties';
}

const NO_TAG = 0;
/** A tag of ours in the body that matters only beside a kind. */
const SIDE = 1;
/** A tag that makes an entry, unless it stands in a comment. */
const MARK = 2;

function findTags(tags: readonly Tag[], items: readonly ListItem[] | undefined, inLog: boolean): number {
  let found = NO_TAG;
  let item = 0;
  for (const { tag, position } of tags) {
    const meaning = readTag(tag, inLog);
    if (meaning === undefined) continue;
    if (meaning.type === 'kind') return MARK;
    const offset = position.start.offset;
    while (items !== undefined && (items[item]?.position.end.offset ?? Infinity) <= offset) item += 1;
    if ((items?.[item]?.position.start.offset ?? Infinity) <= offset) return MARK;
    found = SIDE;
  }
  return found;
}

/** A properties block Obsidian could not read, or a block of comments: only the text tells. */
function hasUnreadBlock(structure: NoteStructure): boolean {
  const first = structure.sections?.[0];
  return first !== undefined && first.type === 'yaml' && first.position.end.line - first.position.start.line > 1;
}

const NOTHING = 0;
/** Something about the note itself: an address, a version, whether it is public; in a log folder its date. */
const ITSELF = 1;
/** A kind: the note may be an entry. */
const KIND = 2;
/** A kind without a value: YAML may have taken it for a comment (row F8), which the text shows. */
const LOST = 3;

function whatPropertiesSay(properties: Properties, inLog: boolean): number {
  let said = NOTHING;
  for (const key in properties) {
    const about = subjectOf(key);
    if (about === 0) continue;
    const value = properties[key];
    const now = about === TAGS ? whatTagsSay(value, inLog)
      : about === STATES_KIND ? (value === null ? LOST : isKindValue(value, inLog || key.length === 7) ? KIND : NOTHING)
      : about === STATES_ITSELF || inLog ? ITSELF : NOTHING;
    if (now > said) said = now;
  }
  return said;
}

const TAGS = 1;
const STATES_KIND = 2;
const STATES_ITSELF = 3;
const STATES_DATE = 4;

const SUBJECTS: Readonly<Partial<Record<FieldName, number>>> = {
  kind: STATES_KIND, url: STATES_ITSELF, public: STATES_ITSELF, publish: STATES_ITSELF, version: STATES_ITSELF, date: STATES_DATE,
};

/** Subjects by key as written: a vault has many notes and few keys. */
const known = new Map<string, number>();
const MOST_KEYS = 5000;

function subjectOf(key: string): number {
  let subject = known.get(key);
  if (subject === undefined) {
    const name = knownKey(key)?.name;
    subject = key.toLowerCase() === 'tags' ? TAGS : name === undefined ? 0 : (SUBJECTS[name] ?? 0);
    if (known.size < MOST_KEYS) known.set(key, subject);
  }
  return subject;
}

/** A list, or one word; see `propertyTags`. */
function whatTagsSay(value: unknown, inLog: boolean): number {
  if (!Array.isArray(value)) return typeof value === 'string' ? whatTagSays(value, inLog) : NOTHING;
  let said = NOTHING;
  for (const tag of value as readonly unknown[]) if (typeof tag === 'string') said = Math.max(said, whatTagSays(tag, inLog));
  return said;
}

function whatTagSays(tag: string, inLog: boolean): number {
  const meaning = tag.charCodeAt(0) === 0x23 ? readTag(tag, inLog) : mayBeOurs(tag.charCodeAt(0), inLog) ? readTag(`#${tag}`, inLog) : undefined;
  return meaning === undefined ? NOTHING : meaning.type === 'kind' ? KIND : meaning.type === 'flag' ? ITSELF : NOTHING;
}

/** In a log folder, and under a name nobody else uses, also a word that is none of ours: it is worth a report. */
function isKindValue(value: unknown, strict: boolean): boolean {
  const { texts } = textsOf(value);
  return strict ? texts.length > 0 : texts.some((text) => kindOfWord(linkWord(text)) !== undefined);
}
