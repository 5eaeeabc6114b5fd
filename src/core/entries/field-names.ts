/** What a field or property can say about an entry. `publish` says either `url` or `public` (clarification C22). */
export type FieldName =
  | 'kind' | 'focus' | 'hours' | 'date' | 'public' | 'publish' | 'url' | 'stretch'
  | 'leverage' | 'artifact' | 'version' | 'deliverable' | 'phase';

/** A key we read. */
export interface KnownKey {
  readonly name: FieldName;
  /** Precedence among properties, lowest first: `rm-` name, `rm-` alias, name, alias (schema.md rule 5, C41). */
  readonly rank: 0 | 1 | 2 | 3;
}

/** Names first, then their aliases. Source: the table in schema.md. */
const NAMES: readonly (readonly [FieldName, ...string[]])[] = [
  ['kind'],
  ['focus', 'area', 'areas', 'topic'],
  ['hours', 'time', 'duration', 'spent'],
  ['date'],
  ['public'],
  ['publish'],
  ['url', 'link', 'permalink'],
  ['stretch'],
  ['leverage'],
  ['artifact', 'project'],
  ['version'],
  ['deliverable'],
  ['phase'],
];

const KEYS: ReadonlyMap<string, KnownKey> = new Map(
  NAMES.flatMap(([name, ...aliases]) => [
    ...keysOf(name, name, 0, 2),
    ...aliases.flatMap((alias) => keysOf(alias, name, 1, 3)),
  ]),
);

function keysOf(key: string, name: FieldName, own: 0 | 1, shared: 2 | 3): readonly (readonly [string, KnownKey])[] {
  return [[`rm-${key}`, { name, rank: own }], [key, { name, rank: shared }]];
}

const LONGEST = 14;

/** The meaning of a key as written, whatever its case; undefined for every key that is not ours. */
export function knownKey(key: string): KnownKey | undefined {
  if (key.length < 3 || key.length > LONGEST) return undefined;
  return KEYS.get(key) ?? KEYS.get(key.toLowerCase());
}

/** True for the names nobody else uses (`rm-hours`). */
export function isOwnName(rank: KnownKey['rank']): boolean {
  return rank < 2;
}
