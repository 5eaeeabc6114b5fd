import type { CachedMetadata } from 'obsidian';

/** 2 for the property, 1 for the name Roadmap in any case, 0 for neither. `roadmap: false` takes the name's claim away. */
export function roadmapRank(path: string, cache: CachedMetadata): 0 | 1 | 2 {
  const own = Object.entries(cache.frontmatter ?? {}).find(([key]) => key.toLowerCase() === 'roadmap')?.[1] as unknown;
  if (own === true || own === 'true') return 2;
  if (own === false || own === 'false') return 0;
  return /(?:^|\/)roadmap\.md$/i.test(path) ? 1 : 0;
}
