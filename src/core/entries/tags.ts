import type { Kind } from './entry';
import { kindOfBareTag, kindOfName } from './kinds';

/** What a tag says about an entry. */
export type TagMeaning =
  | { readonly type: 'kind'; readonly kind: Kind; readonly roadmap: boolean }
  /** One name; every entry that has this tag alone shares the list. */
  | { readonly type: 'focus'; readonly names: readonly [string] }
  | { readonly type: 'flag'; readonly flag: Flag }
  /** A `#roadmap/…` tag without a meaning of its own. It still makes an entry (C01). */
  | { readonly type: 'roadmap'; readonly known: boolean };

export type Flag = 'public' | 'stretch' | 'comfort' | 'leverage' | 'asked';

const FLAGS: ReadonlyMap<string, Flag> = new Map(
  (['public', 'stretch', 'comfort', 'leverage', 'asked'] as const).map((flag) => [flag as string, flag]),
);

/** Words of the schema that need a value a tag cannot give. */
const VALUELESS: ReadonlySet<string> = new Set(['artifact', 'project', 'version', 'deliverable', 'phase', 'follows', 'evidence']);

/** Longer tags are not read: no name of an area or kind is that long (row T5). */
export const MAX_TAG = 300;

/**
 * The meaning of a tag (with `#`), in any case. Nested tags match their parent (C07). Bare kinds (`#ship`) count in
 * log folders alone, `#roadmap/…` and `#focus/…` everywhere (rule 4, C06). Undefined for every other tag.
 */
export function readTag(tag: string, inLog: boolean): TagMeaning | undefined {
  if (!mayBeOurs(tag.charCodeAt(1), inLog) || tag.length > MAX_TAG) return undefined;
  const known = inLog ? knownInLog : knownElsewhere;
  if (known.has(tag)) return known.get(tag);
  const meaning = meaningOf(tag, inLog);
  if (known.size < MOST_TAGS) known.set(tag, meaning);
  return meaning;
}

/** Meanings by tag as written: a vault has many tags and few different ones. */
const knownInLog = new Map<string, TagMeaning | undefined>();
const knownElsewhere = new Map<string, TagMeaning | undefined>();
const MOST_TAGS = 5000;

function meaningOf(tag: string, inLog: boolean): TagMeaning | undefined {
  const path = tag.slice(1).normalize('NFC').toLowerCase();
  const slash = path.indexOf('/');
  const first = slash < 0 ? path : path.slice(0, slash);
  const rest = slash < 0 ? '' : path.slice(slash + 1);
  if (first === 'focus') {
    const name = trimSlashes(rest);
    return name === '' ? undefined : { type: 'focus', names: [name] };
  }
  if (first === 'roadmap') return readRoadmapTag(rest);
  const kind = inLog ? kindOfBareTag(first) : undefined;
  return kind === undefined ? undefined : { type: 'kind', kind, roadmap: false };
}

/** By the code of a tag's first letter: a vault has many tags and few are ours, which start with f, r, and in log folders s or b. */
export function mayBeOurs(code: number, inLog: boolean): boolean {
  const letter = code | 0x20;
  return letter === 0x66 || letter === 0x72 || (inLog && (letter === 0x73 || letter === 0x62));
}

function readRoadmapTag(rest: string): TagMeaning | undefined {
  const word = trimSlashes(rest).split('/', 1)[0] ?? '';
  if (word === '') return undefined;
  const kind = kindOfName(word);
  if (kind !== undefined) return { type: 'kind', kind, roadmap: true };
  const flag = FLAGS.get(word);
  return flag === undefined ? { type: 'roadmap', known: VALUELESS.has(word) } : { type: 'flag', flag };
}

/** `/llm//rag/` is `llm/rag`. */
export function trimSlashes(path: string): string {
  if (!path.startsWith('/') && !path.endsWith('/') && !path.includes('//')) return path;
  return path.split('/').filter((part) => part !== '').join('/');
}

/**
 * The tags of the properties: the key `tags` in any case, a list or one word, with or without `#`.
 * `a, b` as one text is none, as in Obsidian; what is not text in a list is passed over (row F16).
 */
export function propertyTags(properties: Readonly<Record<string, unknown>>): readonly { readonly tag: string; readonly key: string }[] {
  for (const key of Object.keys(properties)) {
    if (key.length !== 4 || key.toLowerCase() !== 'tags') continue;
    const value = properties[key];
    const tags: { tag: string; key: string }[] = [];
    for (const item of (Array.isArray(value) ? value : [value]) as readonly unknown[]) {
      if (typeof item === 'string' && isTagText(item)) tags.push({ tag: item.startsWith('#') ? item : `#${item}`, key });
    }
    return tags;
  }
  return [];
}

function isTagText(text: string): boolean {
  return text !== '' && text !== '#' && text.length <= MAX_TAG && !/[\s,]/.test(text);
}
