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

/** The terms of one line of a table, what they mean, and the endings their `+` stands for. */
export type Meaning<C> = readonly [concept: C, terms: readonly string[], endings: ReadonlySet<string>];

interface Phrase<C> {
  /** Folded; with `*` behind it any continuation, with `+` one of the endings or none. */
  readonly words: readonly string[];
  readonly concept: C;
  readonly endings: ReadonlySet<string>;
}

/** Shorter beginnings would take in words of other languages. */
const SHORTEST_STEM = 3;

/** Builds a lexicon; the first who claims a phrase keeps it. */
export function buildLexicon<C extends string>(meanings: Iterable<Meaning<C>>): Lexicon<C> {
  const begun = new Map<string, Phrase<C>[]>();
  const glued = new Map<string, string[]>();
  for (const [concept, terms, endings] of meanings) {
    for (const words of fold(terms.join(' ')).split(' ').flatMap(phrasesOf)) {
      const stem = stemOf(words[0]);
      add(begun, stem.slice(0, SHORTEST_STEM), { words, concept, endings });
      if (words.length === 1 && isGlued(stem)) add(glued, stem.charAt(0), stem);
    }
  }
  for (const own of begun.values()) own.sort(byLength);
  for (const own of glued.values()) own.sort((a, b) => b.length - a.length);
  return {
    knownLength: (text, at) => glued.get(text.charAt(at))?.find((word) => text.startsWith(word, at))?.length ?? 0,
    match(tokens, at) {
      for (const phrase of begun.get(tokens[at]?.text.slice(0, SHORTEST_STEM) ?? '') ?? []) {
        const length = lengthAt(phrase, tokens, at);
        if (length > 0) return { concept: phrase.concept, length };
      }
      return null;
    },
  };
}

/** How many tokens from here are the phrase, 0 when it does not stand here. A hyphen may hold its words together: `short-term`. */
function lengthAt({ words, endings }: Phrase<string>, tokens: readonly Token[], at: number): number {
  let next = at;
  for (const word of words) {
    if (next > at && tokens[next]?.kind === 'dash' && !tokens[next]?.spaced && !tokens[next + 1]?.spaced) next += 1;
    if (!means(word, tokens[next]?.text, endings)) return 0;
    next += 1;
  }
  return next - at;
}

function add<T>(map: Map<string, T[]>, key: string, own: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [own]);
  else known.push(own);
}

function isOpen(word: string): boolean {
  return word.endsWith('*') || word.endsWith('+');
}

function stemOf(word = ''): string {
  return isOpen(word) ? word.slice(0, -1) : word;
}

/** Of a script without spaces: Thai, Japanese, Chinese, Korean. */
function isGlued(word: string): boolean {
  return /^[\u0e00-\u0e7f\u3040-\ud7ff]/.test(word);
}

/** More words first, then forms in full before beginnings and longer beginnings before shorter, then the earlier table. */
function byLength(a: Phrase<string>, b: Phrase<string>): number {
  return b.words.length - a.words.length || sizeOf(b.words[0]) - sizeOf(a.words[0]);
}

/** More than any beginning of a word. */
const FULL = 99;

function sizeOf(word = ''): number {
  return word.endsWith('*') ? word.length : FULL;
}

function means(word = '', text = '', endings: ReadonlySet<string>): boolean {
  if (!isOpen(word)) return text === word;
  const stem = word.slice(0, -1);
  return text.startsWith(stem) && (word.endsWith('*') || text.length === stem.length || endings.has(text.slice(stem.length)));
}
