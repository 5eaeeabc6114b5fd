import type { Position } from './structure';

/** The same things by where they start. Obsidian gives them so; only a list that is not in order is copied. */
export function inOrder<T extends { readonly position: Position }>(list: readonly T[]): readonly T[] {
  for (let i = 1; i < list.length; i += 1) {
    if ((list[i - 1]?.position.start.offset ?? 0) > (list[i]?.position.start.offset ?? 0)) {
      return [...list].sort((a, b) => a.position.start.offset - b.position.start.offset);
    }
  }
  return list;
}
