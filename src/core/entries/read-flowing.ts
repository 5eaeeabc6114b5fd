import type { ArtifactLink, Kind } from './entry';
import { deepestNames, focusName } from './focus-names';
import type { Level } from './level';
import { artifactOf } from './links';
import { readKind } from './read-kind';
import { readPublic } from './read-public';
import { find, sourceOf, type Stated } from './stated';
import { shown, textOf, textsOf, typeName } from './values';

/** What flows down from a list item to its children and from the properties to all (schema.md rule 2), but the date. */
export interface Flowing {
  /** Null when none of ours is stated. */
  readonly kind: Kind | null;
  /** Null when none is stated, never empty. */
  readonly focus: readonly string[] | null;
  readonly focusBy: 'field' | 'tag' | null;
  readonly artifact: ArtifactLink | null;
  readonly phase: string | null;
  readonly public: boolean | 'na' | null;
}

/** Nothing stated. */
export const NOTHING: Flowing = { kind: null, focus: null, focusBy: null, artifact: null, phase: null, public: null };

/** What a level states of that which flows down. `link` is the artifact where no field names one. */
export function readFlowing(level: Level, link: ArtifactLink | null = null): Flowing {
  if (level.stated.length === 0 && level.tags.length === 0) return link === null ? NOTHING : { ...NOTHING, artifact: link };
  const focus = readFocus(level);
  const artifact = find(level.stated, 'artifact');
  const artifactText = artifact === undefined ? null : textOf(artifact.value);
  return {
    kind: readKind(level),
    focus: focus?.names ?? null,
    focusBy: focus?.by ?? null,
    artifact: (artifactText === null ? null : artifactOf(artifactText)) ?? link,
    phase: readPhase(level),
    public: readPublic(level),
  };
}

function readFocus(level: Level): { names: readonly string[]; by: 'field' | 'tag' } | null {
  const field = find(level.stated, 'focus');
  if (field !== undefined) {
    const { texts, found, unquotedLink } = textsOf(sourceOr(field));
    if (unquotedLink) level.report('property-link-unquoted', field.at, { name: field.key, text: shown(field.value) });
    if (found !== null) reportValue(level, field, found);
    const names = texts.map(focusName).filter((name) => name !== '');
    if (names.length > 0) return { names: deepestNames(names), by: 'field' };
  }
  let first: readonly string[] | null = null;
  let all: string[] | null = null;
  for (const { meaning } of level.tags) {
    if (meaning.type !== 'focus') continue;
    if (first === null) first = meaning.names;
    else (all ??= [...first]).push(meaning.names[0]);
  }
  return first === null ? null : { names: all === null ? first : deepestNames(all), by: 'tag' };
}

function readPhase(level: Level): string | null {
  const field = find(level.stated, 'phase');
  if (field === undefined) return null;
  const value = sourceOr(field);
  const { found, unquotedLink } = textsOf(value);
  if (unquotedLink) level.report('property-link-unquoted', field.at, { name: field.key, text: shown(field.value) });
  const text = textOf(value);
  if (text === null || text === '') {
    reportValue(level, field, found ?? typeName(field.value));
    return null;
  }
  return text;
}

/** A number as it was written: YAML reads `007` as 7 (row F9). */
export function sourceOr(field: Stated): unknown {
  const { value } = field;
  if (typeof value !== 'number') return value;
  const source = sourceOf(field);
  return source !== undefined && /^[\d._]+$/.test(source) ? source : value;
}

/** Reports a value of a kind that cannot be read. */
export function reportValue(level: Level, field: Stated, found: string): void {
  level.report('invalid-value', field.at, { name: field.key, text: shown(field.value), found });
}
