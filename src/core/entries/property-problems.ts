import type { NoteFacts } from '../note/facts';
import type { Problem } from '../problem';
import { knownKey } from './field-names';
import { kindOfWord } from './kinds';
import { propertyLine } from './note-level';
import { readTag } from './tags';

/** What is wrong with our properties as they are written. `serious` ones may have cost the note its entry. */
export interface PropertyProblems {
  readonly problems: readonly Problem[];
  readonly serious: readonly Problem[];
}

const NONE: PropertyProblems = { problems: [], serious: [] };

/**
 * Keys of ours that differ in case alone (row F18), and values YAML took for a comment (`phase: #growth`, row F8).
 */
export function propertyProblems(facts: NoteFacts): PropertyProblems {
  const { properties } = facts;
  if (properties === null) return NONE;
  const problems: Problem[] = [];
  const serious: Problem[] = [];
  const keys = Object.keys(properties);
  // Two that differ in case alone are not both in lower case.
  const spelled = keys.some((key) => key !== key.toLowerCase()) ? new Map<string, string>() : null;
  for (const key of keys) {
    const isTags = key.length === 4 && key.toLowerCase() === 'tags';
    if (!isTags && knownKey(key) === undefined) continue;
    const first = spelled?.get(key.toLowerCase());
    if (first !== undefined) {
      problems.push({ kind: 'property-spelled-twice', path: facts.path, line: propertyLine(facts, key), values: { first, second: key } });
    }
    spelled?.set(key.toLowerCase(), key);
    const text = properties[key] === null ? facts.propertyPlaces()?.texts.get(key) : undefined;
    if (text === undefined || !/^#\S/.test(text)) continue;
    const lost = isTags ? readTag(text, facts.place.inLog)?.type === 'kind' : knownKey(key)?.name === 'kind' && kindOfWord(text) !== undefined;
    const problem: Problem = { kind: 'property-comment', path: facts.path, line: propertyLine(facts, key), values: { name: key, text } };
    problems.push(problem);
    if (lost) serious.push(problem);
  }
  return { problems, serious };
}
