import type { Kind } from './entry';
import { isOwnName } from './field-names';
import { kindOfWord } from './kinds';
import type { Level } from './level';
import type { At } from './report-problem';
import { linkWord } from './links';
import { find, type Stated } from './stated';
import { shown, textsOf } from './values';

/**
 * The kind a level states, or null when it states none. A field beats a tag; of two kinds in the same the first in the
 * text holds and both are reported (rule 1). A word that is no kind counts as missing, so that what comes next decides;
 * it is reported where it cannot be another plugin's word.
 */
export function readKind(level: Level): Kind | null {
  const field = find(level.stated, 'kind');
  return (field === undefined ? null : readKindField(level, field)) ?? readKindTags(level);
}

function readKindField(level: Level, field: Stated): Kind | null {
  const kinds: Kind[] = [];
  const unknown: string[] = [];
  for (const text of textsOf(field.value).texts) {
    const kind = kindOfWord(linkWord(text));
    if (kind === undefined) unknown.push(text);
    else if (!kinds.includes(kind)) kinds.push(kind);
  }
  if (unknown.length > 0 || kinds.length === 0) {
    if (level.strict || isOwnName(field.rank) || kinds.length > 0) level.report('unknown-kind', field.at, { text: shown(unknown[0] ?? field.value) });
  }
  return firstOf(level, kinds[0], kinds[1], field.at);
}

function readKindTags(level: Level): Kind | null {
  let first: Kind | undefined;
  let second: Kind | undefined;
  let place: At = null;
  for (const { meaning, tag, at } of level.tags) {
    if (meaning.type === 'roadmap' && !meaning.known) level.report('unknown-kind', at, { text: shown(tag) });
    if (meaning.type !== 'kind' || meaning.kind === first) continue;
    if (first === undefined) first = meaning.kind;
    else second ??= meaning.kind;
    place ??= at;
  }
  return firstOf(level, first, second, place);
}

function firstOf(level: Level, first: Kind | undefined, second: Kind | undefined, at: At): Kind | null {
  if (first !== undefined && second !== undefined) level.report('two-kinds', at, { first, second });
  return first ?? null;
}
