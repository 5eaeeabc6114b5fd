import { KINDS, type Kind } from './entry';

/** Kinds and the words that stand for them as values. Source: the table in schema.md. */
const WORDS: Readonly<Record<Kind, readonly string[]>> = {
  ship: ['release', 'publish', 'launch', 'merged'],
  build: ['code', 'design', 'draft', 'write'],
  study: ['read', 'learn', 'course', 'paper', 'research'],
  lever: ['automate', 'template', 'mentor'],
  reach: ['talk', 'network', 'apply', 'interview'],
  busy: ['admin', 'meeting', 'email', 'chore'],
  other: [],
};

const BY_WORD: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => [[kind as string, kind] as const, ...WORDS[kind].map((word) => [word, kind] as const)]),
);

/** Kinds by their own name, for tags: aliases are values only. */
const BY_NAME: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind as string, kind]));

/** Kinds whose bare tag (`#ship`) counts in log folders; the others need `#roadmap/`. */
const BARE: ReadonlyMap<string, Kind> = new Map((['ship', 'build', 'study', 'busy'] as const).map((kind) => [kind as string, kind]));

/** The kind a value names: its name or an alias, in any case, with or without `#` or `#roadmap/`. */
export function kindOfWord(word: string): Kind | undefined {
  const name = word.trim().toLowerCase();
  return BY_WORD.get(name) ?? (name.startsWith('#') ? BY_WORD.get(name.replace(/^#(?:roadmap\/)?/, '')) : undefined);
}

/** The kind of the word after `#roadmap/`. */
export function kindOfName(name: string): Kind | undefined {
  return BY_NAME.get(name);
}

/** The kind of a bare tag's first part, in a log folder. */
export function kindOfBareTag(name: string): Kind | undefined {
  return BARE.get(name);
}
