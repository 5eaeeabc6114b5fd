import type { CachedMetadata } from 'obsidian';
import { isTagName } from './body-tag';

/** All tags of a note with `#`: those of the frontmatter first, then those of the body, duplicates kept. */
export function getAllTags(cache: CachedMetadata): string[] {
  const body = cache.tags?.map((tag) => tag.tag) ?? [];
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...body];
}

/**
 * The tags of the property `tags` (any case) with `#`, or null when it is absent or empty.
 * One text is one tag: `a, b` is no valid tag, so it gives none. Items that are no valid tag are left out.
 */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const entry = Object.entries(frontmatter).find(([key]) => key.toLowerCase() === 'tags');
  const value: unknown = entry?.[1];
  if (value === undefined || value === null) return null;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => toTag(item));
}

function toTag(item: unknown): string[] {
  if (typeof item !== 'string') return [];
  const trimmed = item.trim();
  const name = trimmed.startsWith('#') ? trimmed.slice(1) : trimmed;
  return isTagName(name) ? [`#${name}`] : [];
}
