import { knownKey } from '../entries/field-names';
import { kindOfWord } from '../entries/kinds';
import { propertyTags, readTag } from '../entries/tags';
import { textsOf } from '../entries/values';
import { linkWord } from '../entries/links';
import type { NotePlace } from './facts';
import type { ListItem, NoteStructure, Tag } from './structure';

/**
 * What the cache alone says of a note's entries:
 * `text` it must be opened; `properties` its properties say all; `no` it holds none;
 * `hidden` it has list items outside log folders and no tag of ours, so that only a field in its text, which the cache
 * does not show, could make an entry.
 */
export type EntryHint = 'no' | 'properties' | 'text' | 'hidden';

/** Decides whether a note must be opened. Runs for every note of a vault, so it allocates nothing for most of them. */
export function mayHoldEntries(structure: NoteStructure, place: NotePlace): EntryHint {
  const items = structure.listItems;
  const hasItems = items !== undefined && items.length > 0;
  if (hasItems && place.inLog) return 'text';
  const { frontmatter, tags } = structure;
  const found = tags === undefined || tags.length === 0 ? NO_TAG : findTags(tags, items, place.inLog);
  if (found === MARK) return 'text';
  if (frontmatter === undefined) return hasUnreadBlock(structure) ? 'text' : hasItems ? 'hidden' : 'no';
  if (statesKind(frontmatter, place.inLog)) return hasItems || found === SIDE ? 'text' : 'properties';
  return hasItems ? 'hidden' : 'no';
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

/** A kind in the properties or their tags; in a log folder also a word that is none of ours, which is worth a report. */
function statesKind(properties: Readonly<Record<string, unknown>>, inLog: boolean): boolean {
  for (const key in properties) {
    if (key.length === 4 && key.toLowerCase() === 'tags') {
      if (propertyTags(properties).some(({ tag }) => readTag(tag, inLog)?.type === 'kind')) return true;
    } else if (key.length === 4 || key.length === 7) {
      if (knownKey(key)?.name === 'kind' && isKindValue(properties[key], inLog || key.length === 7)) return true;
    }
  }
  return false;
}

function isKindValue(value: unknown, strict: boolean): boolean {
  const { texts } = textsOf(value);
  return strict ? texts.length > 0 : texts.some((text) => kindOfWord(linkWord(text)) !== undefined);
}
