import type { ItemFacts } from './facts';
import { inOrder } from './in-order';
import { type ItemText, itemText, offsetIn } from './item-text';
import type { Link, ListItem, NoteStructure, Place, Tag } from './structure';

/** Items with what stands in them, and the tags that stand in none. */
export interface ReadItems {
  readonly items: readonly ItemFacts[];
  readonly outside: readonly Tag[];
}

const NONE: readonly never[] = [];

/** Cuts the list items out of the text at the places the cache gives, each with its own tags and links. One pass. */
export function readItems(text: string, structure: NoteStructure, lineOf: (place: Place) => number): ReadItems {
  const list = inOrder(structure.listItems ?? NONE);
  const tags = inOrder(structure.tags ?? NONE);
  if (list.length === 0) return { items: NONE, outside: tags };
  const links = inOrder(structure.links ?? NONE);
  const embeds = inOrder(structure.embeds ?? NONE);
  const items: ItemFacts[] = [];
  const outside: Tag[] = [];
  const byLine = list.some(({ parent }) => parent >= 0) ? new Map<number, number>() : null;
  let tag = 0;
  let link = 0;
  let embed = 0;
  for (let i = 0; i < list.length; i += 1) {
    const item = list[i];
    if (item === undefined) continue;
    const start = item.position.start.offset;
    const end = ownEnd(item, list[i + 1]);
    const own = itemText(text, start, end, item.task !== undefined);
    for (; (tags[tag]?.position.start.offset ?? Infinity) < start; tag += 1) push(outside, tags[tag]);
    const tagFrom = tag;
    while ((tags[tag]?.position.start.offset ?? Infinity) < end) tag += 1;
    while ((links[link]?.position.start.offset ?? Infinity) < start) link += 1;
    const linkFrom = link;
    while ((links[link]?.position.start.offset ?? Infinity) < end) link += 1;
    while ((embeds[embed]?.position.start.offset ?? Infinity) < start) embed += 1;
    const embedFrom = embed;
    while ((embeds[embed]?.position.start.offset ?? Infinity) < end) embed += 1;
    items.push({
      line: lineOf(item.position.start),
      parent: item.parent >= 0 ? (byLine?.get(item.parent) ?? -1) : -1,
      task: item.task ?? null,
      text: own.text,
      code: own.code,
      tags: tagFrom === tag ? NONE : ownTags(own, tags, tagFrom, tag),
      links: embedFrom === embed ? ownLinks(own, links, linkFrom, link, false)
        : [...ownLinks(own, links, linkFrom, link, false), ...ownLinks(own, embeds, embedFrom, embed, true)].sort((a, b) => a.at - b.at),
    });
    byLine?.set(item.position.start.line, i);
  }
  for (; tag < tags.length; tag += 1) push(outside, tags[tag]);
  return { items, outside };
}

/** An item ends where the next one starts, should the cache let them overlap. */
function ownEnd(item: ListItem, next: ListItem | undefined): number {
  const end = item.position.end.offset;
  return next !== undefined && next.position.start.offset < end ? next.position.start.offset : end;
}

function push(list: Tag[], tag: Tag | undefined): void {
  if (tag !== undefined) list.push(tag);
}

/** The tags of a stretch of the list still to be seen once code and comments are blanked out. The array is made at its size: one that grows takes room for seventeen. */
function ownTags(own: ItemText, tags: readonly Tag[], from: number, to: number): ItemFacts['tags'] {
  const out = new Array<ItemFacts['tags'][number]>(to - from);
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const tag = tags[i];
    const at = tag === undefined ? -1 : offsetIn(own, tag.position.start.offset);
    if (tag !== undefined && own.text.charCodeAt(at) === HASH) out[count++] = { tag: tag.tag, at };
  }
  out.length = count;
  return out;
}

const HASH = 0x23;

function ownLinks(own: ItemText, links: readonly Link[], from: number, to: number, embed: boolean): ItemFacts['links'] {
  if (from === to) return NONE;
  const out = new Array<ItemFacts['links'][number]>(to - from);
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const link = links[i];
    const at = link === undefined ? -1 : offsetIn(own, link.position.start.offset);
    if (link !== undefined && at >= 0 && own.text[at] !== ' ') out[count++] = { link: link.link, at, embed };
  }
  out.length = count;
  return out;
}
