import { type HiddenRange, hiddenRanges } from './blank-hidden';
import type { NoteFacts } from './facts';
import type { Place, Section, Tag } from './structure';

/**
 * Of the tags that stand in no list item, those that speak for the note: not in a comment, of which the cache keeps
 * the tags (C38), and not in what a list holds beside its items.
 */
export function bodyTags(tags: readonly Tag[], sections: readonly Section[], text: string, lineOf: (place: Place) => number): NoteFacts['tags'] {
  if (tags.length === 0) return [];
  const comments = text.includes('%%') || text.includes('<!--');
  const out: { tag: string; line: number }[] = [];
  let hidden: readonly HiddenRange[] = [];
  let range = 0;
  let at = -1;
  let scanned = -1;
  for (const { tag, position } of tags) {
    const offset = position.start.offset;
    while ((sections[at + 1]?.position.start.offset ?? Infinity) <= offset) at += 1;
    const section = sections[at];
    const inside = section !== undefined && offset < section.position.end.offset;
    if (inside && (section.type === 'comment' || section.type === 'list')) continue;
    if (comments && inside) {
      const start = section.position.start.offset;
      if (at !== scanned) {
        hidden = hiddenRanges(text.slice(start, section.position.end.offset));
        range = 0;
        scanned = at;
      }
      while ((hidden[range]?.end ?? Infinity) <= offset - start) range += 1;
      if ((hidden[range]?.start ?? Infinity) <= offset - start) continue;
    }
    out.push({ tag, line: lineOf(position.start) });
  }
  return out;
}
