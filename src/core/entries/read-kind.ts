import type { Kind } from './entry';
import { kindOfWord } from './kinds';
import type { Level } from './level';
import { linkWord } from './links';
import { find } from './stated';
import { shown, textsOf } from './values';

/** A level's kind. `kind` is null where one is stated that is none of ours. */
export interface KindReading {
  readonly kind: Kind | null;
  /** An unknown word in a place that may belong to someone else: it marks nothing and is not reported. */
  readonly foreign: boolean;
}

/**
 * The kind a level states, or null when it states none. A field beats a tag; of two kinds in the same the first in the
 * text holds and both are reported (rule 1).
 */
export function readKind(level: Level): KindReading | null {
  const field = find(level.stated, 'kind');
  if (field === undefined) return readKindTags(level);
  const kinds: Kind[] = [];
  const unknown: string[] = [];
  for (const text of textsOf(field.value).texts) {
    const kind = kindOfWord(linkWord(text));
    if (kind === undefined) unknown.push(text);
    else if (!kinds.includes(kind)) kinds.push(kind);
  }
  const foreign = kinds.length === 0 && !level.strict && !field.own;
  if (unknown.length > 0 || kinds.length === 0) {
    if (!foreign) level.report('unknown-kind', field.at, { text: shown(unknown[0] ?? field.value) });
  }
  reportTwo(level, kinds, field.at);
  return (foreign ? readKindTags(level) : null) ?? { kind: kinds[0] ?? null, foreign };
}

function readKindTags(level: Level): KindReading | null {
  const kinds: Kind[] = [];
  let first: number | null = null;
  for (const { meaning, tag, at } of level.tags) {
    if (meaning.type === 'roadmap' && !meaning.known) level.report('unknown-kind', at, { text: shown(tag) });
    if (meaning.type !== 'kind' || kinds.includes(meaning.kind)) continue;
    kinds.push(meaning.kind);
    first ??= at;
  }
  const [kind] = kinds;
  if (kind === undefined) return null;
  reportTwo(level, kinds, first);
  return { kind, foreign: false };
}

function reportTwo(level: Level, kinds: readonly Kind[], at: number | null): void {
  const [first, second] = kinds;
  if (first !== undefined && second !== undefined) level.report('two-kinds', at, { first, second });
}
