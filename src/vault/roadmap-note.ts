import type { CachedMetadata } from 'obsidian';

/** 2 for the property, 1 for the name Roadmap in any case, 3 for both, 0 for neither. `roadmap: false` takes the name's claim away. */
export function roadmapRank(path: string, { frontmatter }: CachedMetadata): number {
  const named = (path.charCodeAt(path.length - 4) | 0x20) === 0x70 && /(?:^|\/)roadmap\.md$/i.test(path) ? 1 : 0;
  for (const key in frontmatter) {
    if (key.length !== 7 || key.toLowerCase() !== 'roadmap') continue;
    const own: unknown = frontmatter[key];
    if (own === true || own === 'true') return 2 + named;
    if (own === false || own === 'false') return 0;
    break;
  }
  return named;
}
