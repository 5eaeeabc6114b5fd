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
  /** The first word without that sign. */
  readonly stem: string;
  readonly open: boolean;
  readonly concept: C;
  readonly endings: ReadonlySet<string>;
}

/** Phrases that begin alike; put in order when one of them is first looked up. */
interface Begun<C> {
  readonly phrases: Phrase<C>[];
  ordered: boolean;
}

/** Shorter beginnings would take in words of other languages. */
const SHORTEST_STEM = 3;

/** Builds a lexicon; the first who claims a phrase keeps it. */
export function buildLexicon<C extends string>(meanings: Iterable<Meaning<C>>): Lexicon<C> {
  const begun = new Map<string, Begun<C>>();
  const glued = new Map<string, string[]>();
  for (const [concept, terms, endings] of meanings) {
    for (const words of fold(terms.join(' ')).split(' ').flatMap(phrasesOf)) {
      const [first = ''] = words;
      const open = isOpen(first);
      const stem = open ? first.slice(0, -1) : first;
      const key = stem.slice(0, SHORTEST_STEM);
      const known = begun.get(key);
      const phrase: Phrase<C> = { words, stem, open, concept, endings };
      if (known === undefined) begun.set(key, { phrases: [phrase], ordered: false });
      else known.phrases.push(phrase);
      if (words.length === 1 && isGlued(stem)) glued.set(stem.charAt(0), [...(glued.get(stem.charAt(0)) ?? []), stem]);
    }
  }
  for (const own of glued.values()) own.sort((a, b) => b.length - a.length);
  return {
    knownLength: (text, at) => glued.get(text.charAt(at))?.find((word) => text.startsWith(word, at))?.length ?? 0,
    match(tokens, at) {
      const text = tokens[at]?.text ?? '';
      const own = begun.get(text.slice(0, SHORTEST_STEM));
      if (own === undefined) return null;
      if (!own.ordered) own.ordered = own.phrases.sort(byLength).length > 0;
      for (const phrase of own.phrases) {
        if (phrase.open ? !text.startsWith(phrase.stem) : text !== phrase.stem) continue;
        const length = lengthAt(phrase, tokens, at);
        if (length > 0) return { concept: phrase.concept, length };
      }
      return null;
    },
  };
}

/** How many tokens from here are the phrase, 0 when it does not stand here. A hyphen may hold its words together: `short-term`. */
function lengthAt({ words, open, endings }: Phrase<string>, tokens: readonly Token[], at: number): number {
  // A first word without an ending was compared before.
  let next = open ? at : at + 1;
  for (let index = next - at; index < words.length; index += 1) {
    const word = words[index];
    if (next > at && tokens[next]?.kind === 'dash' && !tokens[next]?.spaced && !tokens[next + 1]?.spaced) next += 1;
    if (!means(word, tokens[next]?.text, endings)) return 0;
    next += 1;
  }
  return next - at;
}

function isOpen(word: string): boolean {
  return word.endsWith('*') || word.endsWith('+');
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
