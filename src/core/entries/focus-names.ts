import { linkWord } from './links';
import { MAX_TAG, trimSlashes } from './tags';

/** A focus name as values and tags give it: lower case, NFC, without `#focus/` and surplus slashes. '' when nothing is left. */
export function focusName(text: string): string {
  const word = linkWord(text).replace(/^#(?:focus\/)?/i, '');
  const name = trimSlashes(word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim());
  return name.length > MAX_TAG ? '' : name;
}

/**
 * Distinct names without those a deeper one stands under: `llm` and `llm/rag` are one area, the deeper (C09).
 * In order of first appearance; linear in the length of the names.
 */
export function deepestNames(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  const distinct = new Set(names);
  const parents = new Set<string>();
  for (const name of distinct) {
    for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
      const parent = name.slice(0, slash);
      if (parents.has(parent)) break;
      parents.add(parent);
    }
  }
  return [...distinct].filter((name) => !parents.has(name));
}
