import type { Level } from './level';
import { find, type Stated } from './stated';
import { shown, textOf, typeName } from './values';

const WORDS: ReadonlyMap<string, boolean | 'na'> = new Map<string, boolean | 'na'>([
  ['true', true], ['yes', true], ['false', false], ['no', false], ['na', 'na'], ['n/a', 'na'],
]);

/** A checkbox, or the same in a word; undefined for everything else. */
export function readAnswer(value: unknown): boolean | 'na' | undefined {
  if (typeof value === 'boolean') return value;
  return WORDS.get((textOf(value) ?? '').toLowerCase());
}

/** `public`, else a `publish` that is yes or no (C22), else the tag `#roadmap/public`. */
export function readPublic(level: Level): boolean | 'na' | null {
  const field = find(level.stated, 'public');
  const answer = field === undefined ? undefined : answerOf(level, field);
  if (answer !== undefined) return answer;
  const publish = find(level.stated, 'publish');
  const published = publish === undefined ? undefined : readAnswer(publish.value);
  if (published !== undefined) return published;
  return hasFlag(level, 'public') ? true : null;
}

/** True, false, or null when nothing valid is stated: the field, else the tags (measures.md R3). */
export function readLeverage(level: Level): boolean | null {
  const field = find(level.stated, 'leverage');
  const answer = field === undefined ? undefined : answerOf(level, field);
  if (answer === true || answer === false) return answer;
  if (hasFlag(level, 'leverage')) return true;
  return level.tags.some(({ meaning }) => meaning.type === 'kind' && meaning.roadmap && meaning.kind === 'busy') ? false : null;
}

/** Whether one of the level's tags raises a flag. */
export function hasFlag(level: Level, flag: string): boolean {
  return level.tags.some(({ meaning }) => meaning.type === 'flag' && meaning.flag === flag);
}

function answerOf(level: Level, field: Stated): boolean | 'na' | undefined {
  const answer = readAnswer(field.value);
  if (answer === undefined) {
    level.report('invalid-value', field.at, { name: field.key, text: shown(field.value), found: typeName(field.value) });
  }
  return answer;
}
