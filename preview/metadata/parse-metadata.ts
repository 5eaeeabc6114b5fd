import type { CachedMetadata, EmbedCache, LinkCache } from 'obsidian';
import { findFrontmatterLinks } from './frontmatter-links';
import { findInline } from './find-inline';
import { getFrontMatterInfo } from './frontmatter';
import { findListItems } from './list-items';
import { parseBlocks } from './parse-blocks';
import { findSections } from './sections';
import type { FoundLink } from './scan-inline';
import { SourceText } from './source-text';
import { readProperties } from './yaml';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Turns a note's text into the metadata that Obsidian keeps for it. A byte order mark is dropped first, as the app does on
 * reading, so offsets count from the character after it. Never throws; the work is linear in the length of the text.
 */
export function parseMetadata(text: string): CachedMetadata {
  const source = new SourceText(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
  const cache: CachedMetadata = {};
  const bodyLine = addFrontmatter(source, cache);
  addBody(source, cache, bodyLine);
  return cache;
}

/** Adds the frontmatter to the metadata; returns the first line after it. */
function addFrontmatter(source: SourceText, cache: CachedMetadata): number {
  const info = getFrontMatterInfo(source.text);
  if (!info.exists) return 0;
  const position = source.range(0, info.to + 3);
  cache.sections = [{ type: 'yaml', position }];
  const properties = readProperties(info.frontmatter);
  if (properties !== null) {
    cache.frontmatter = properties;
    cache.frontmatterPosition = position;
    cache.frontmatterLinks = findFrontmatterLinks(properties);
  }
  return position.end.line + 1;
}

function addBody(source: SourceText, cache: CachedMetadata, bodyLine: number): void {
  const root = parseBlocks(source, bodyLine);
  const { links, embeds, tags } = findInline(source.text, root);
  const { sections, headings, blocks } = findSections(source, root, cache.sections?.[0]?.position ?? null);
  const listItems = findListItems(source, root);
  for (const item of listItems) if (item.id !== undefined) blocks.set(item.id.toLowerCase(), { id: item.id, position: item.position });
  if (links.length > 0) cache.links = links.map((link) => toReference(source, link));
  if (embeds.length > 0) cache.embeds = embeds.map((embed) => toReference(source, embed));
  if (tags.length > 0) cache.tags = tags.map(({ tag, start, end }) => ({ tag, position: source.range(start, end) }));
  if (headings.length > 0) cache.headings = headings;
  if (sections.length > 0) cache.sections = sections;
  if (listItems.length > 0) cache.listItems = listItems;
  if (blocks.size > 0) cache.blocks = Object.fromEntries(blocks);
}

function toReference(source: SourceText, { link, displayText, start, end }: FoundLink): LinkCache & EmbedCache {
  return { link, original: source.text.slice(start, end), displayText, position: source.range(start, end) };
}
