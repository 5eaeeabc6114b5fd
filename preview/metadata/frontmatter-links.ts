import type { FrontmatterLinkCache } from 'obsidian';
import { isExternal, readMarkdownLink, readWikilink } from './link-text';

const WIKILINK = /^\[\[([^[\]\n\r]+)\]\]$/;
const MARKDOWN_LINK = /^\[([^[\]\n\r]*)\]\(([^()\s]+)\)$/;
const MAX_DEPTH = 20;

/** The links that are the whole of a text property or of an item of a list property; an item's key is `name.index`. */
export function findFrontmatterLinks(properties: Readonly<Record<string, unknown>>): FrontmatterLinkCache[] {
  const links: FrontmatterLinkCache[] = [];
  for (const [key, value] of Object.entries(properties)) collect(key, value, links, MAX_DEPTH);
  return links;
}

function collect(key: string, value: unknown, links: FrontmatterLinkCache[], depth: number): void {
  if (typeof value === 'string') {
    const link = readLink(value);
    if (link !== null) links.push({ key, original: value, ...link });
  } else if (typeof value === 'object' && value !== null && depth > 0) {
    for (const [name, inner] of Object.entries(value)) collect(`${key}.${name}`, inner, links, depth - 1);
  }
}

function readLink(value: string): { link: string; displayText: string } | null {
  const wikilink = WIKILINK.exec(value)?.[1];
  if (wikilink !== undefined) return readWikilink(wikilink);
  const [, label = '', destination = ''] = MARKDOWN_LINK.exec(value) ?? [];
  return destination === '' || isExternal(destination) ? null : readMarkdownLink(label, destination);
}
