import { fold } from './fold';
import { phrasesOf } from './table';
import type { KnownLength, Token } from './tokens';

export interface Match<C> {
  readonly concept: C;
  /** In tokens. */
  readonly length: number;
}

/** Finds the longest known phrase that begins at a token. */
export interface Lexicon<C> {
  readonly match: (tokens: readonly Token[], at: number) => Match<C> | null;
  /** Length in characters of the longest known word of a script without spaces at a place in a text. */
  readonly knownLength: KnownLength;
}

/** A term of a table, what it means, and the endings its `+` stands for. */
export type Meaning<C> = readonly [concept: C, term: string, endings: ReadonlySet<string>];

interface Word {
  /** Folded, without its sign. */
  readonly stem: string;
  /** `*` any continuation, `+` one of the endings or none, '' none. */
  readonly sign: string;
}

interface Entry<C> {
  readonly words: readonly Word[];
  readonly concept: C;
  readonly endings: ReadonlySet<string>;
  /** The smaller, the earlier its table. */
  readonly rank: number;
}

/** Shorter beginnings would take in words of other languages. */
const SHORTEST_STEM = 3;

/** Builds a lexicon; the first who claims a phrase keeps it. */
export function buildLexicon<C extends string>(meanings: Iterable<Meaning<C>>): Lexicon<C> {
  const whole = new Map<string, Entry<C>[]>();
  const stems = new Map<string, Entry<C>[]>();
  const glued = new Map<string, string[]>();
  let rank = 0;
  for (const [concept, term, endings] of meanings) {
    for (const phrase of phrasesOf(term)) {
      const words = phrase.map(wordOf);
      const { stem = '', sign } = words[0] ?? {};
      add(sign === '' ? whole : stems, sign === '' ? stem : stem.slice(0, SHORTEST_STEM), { words, concept, endings, rank: rank++ });
      if (words.length === 1 && isGlued(stem)) add(glued, stem.charAt(0), stem);
    }
  }
  for (const own of [...whole.values(), ...stems.values()]) own.sort(byLength);
  for (const own of glued.values()) own.sort((a, b) => b.length - a.length);
  return {
    knownLength: (text, at) => glued.get(text.charAt(at))?.find((word) => text.startsWith(word, at))?.length ?? 0,
    match(tokens, at) {
      const text = tokens[at]?.text ?? '';
      const fits = (entry: Entry<C>): boolean => entry.words.every((word, index) => means(word, tokens[at + index]?.text, entry.endings));
      const word = whole.get(text)?.find(fits);
      const begun = stems.get(text.slice(0, SHORTEST_STEM))?.find(fits);
      const best = word === undefined || (begun !== undefined && byLength(begun, word) < 0) ? begun : word;
      return best === undefined ? null : { concept: best.concept, length: best.words.length };
    },
  };
}

function add<T>(map: Map<string, T[]>, key: string, own: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [own]);
  else known.push(own);
}

function wordOf(written: string): Word {
  const sign = /[*+]$/.exec(written)?.[0] ?? '';
  return { stem: fold(sign === '' ? written : written.slice(0, -1)), sign };
}

/** Of a script without spaces: Thai, Japanese, Chinese, Korean. */
function isGlued(word: string): boolean {
  return /^[\u0e00-\u0e7f\u3040-\ud7ff]/.test(word);
}

/** More words first, then forms in full before beginnings and longer beginnings before shorter, then the earlier table. */
function byLength(a: Entry<string>, b: Entry<string>): number {
  return b.words.length - a.words.length || sizeOf(b.words[0]) - sizeOf(a.words[0]) || a.rank - b.rank;
}

/** More than any beginning of a word. */
const FULL = 99;

function sizeOf(word: Word | undefined): number {
  return word?.sign === '*' ? word.stem.length : FULL;
}

function means({ stem, sign }: Word, text = '', endings: ReadonlySet<string>): boolean {
  return sign === '' ? text === stem : text.startsWith(stem) && (sign === '*' || text.length === stem.length || endings.has(text.slice(stem.length)));
}
