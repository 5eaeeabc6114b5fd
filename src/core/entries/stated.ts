import type { NoteFacts } from '../note/facts';
import type { InlineField } from './inline-fields';
import { type FieldName, isOwnName, type KnownKey, knownKey } from './field-names';
import type { At } from './report-problem';
import { isEmpty } from './values';

/** One field or property of ours with a value, as found. */
export interface Stated {
  readonly name: FieldName;
  /** The key as written. */
  readonly key: string;
  readonly value: unknown;
  readonly at: At;
  readonly rank: KnownKey['rank'];
  /** Where a property's own text is known; null for a field. */
  readonly places: NoteFacts['propertyPlaces'] | null;
}

/** The text behind the colon of a property, where it is known. */
export function sourceOf({ key, places }: Stated): string | undefined {
  return places?.()?.texts.get(key);
}

const NONE: readonly Stated[] = [];

/** Our fields of a list item: `rm-` names first, else first in the text (C41). Empty ones say nothing. */
export function statedByFields(fields: readonly InlineField[]): readonly Stated[] {
  if (fields.length === 0) return NONE;
  const own: Stated[] = [];
  const rest: Stated[] = [];
  for (const { key, value, start } of fields) {
    const known = knownKey(key);
    if (known === undefined || value === '') continue;
    (isOwnName(known.rank) ? own : rest).push({ name: known.name, key, value, at: start, rank: known.rank, places: null });
  }
  return own.length === 0 ? rest : own.concat(rest);
}

/** Our properties of a note: `rm-` names first, then names before their aliases (C41). Empty ones say nothing. */
export function statedByProperties(properties: Readonly<Record<string, unknown>>, places: NoteFacts['propertyPlaces']): readonly Stated[] {
  const found: Stated[] = [];
  for (const key of Object.keys(properties)) {
    const known = knownKey(key);
    if (known === undefined || isEmpty(properties[key])) continue;
    found.push({ name: known.name, key, value: properties[key], at: key, rank: known.rank, places });
  }
  return found.length < 2 ? found : found.sort((a, b) => a.rank - b.rank);
}

/** The first statement of a name. */
export function find(stated: readonly Stated[], name: FieldName): Stated | undefined {
  for (const one of stated) if (one.name === name) return one;
  return undefined;
}
