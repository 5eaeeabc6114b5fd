import { fold } from './fold';
import type { Token } from './tokens';

export interface Match<C> {
  readonly concept: C;
  /** In tokens. */
  readonly length: number;
}

/** Finds the longest known phrase that begins at a token. */
export interface Lexicon<C> {
  match(tokens: readonly Token[], at: number): Match<C> | null;
  /** Length in characters of the longest known word of a script without spaces at a place in a text. */
  knownLength(text: string, at: number): number;
}

/** `words` are folded; one that ends in `*` is the beginning of a word. */
type Entry<C> = { readonly words: readonly string[]; readonly concept: C };

/** Shorter beginnings would take in words of other languages. */
const SHORTEST_STEM = 3;

/** Builds a lexicon from `concept -> alternatives`; the first language that claims a phrase keeps it. */
export function buildLexicon<C extends string>(tables: readonly (readonly [concept: C, alternatives: string])[]): Lexicon<C> {
  const byFirst = new Map<string, Entry<C>[]>();
  const glued = new Map<string, string[]>();
  const seen = new Set<string>();
  const stemStarts = new Set<string>();
  for (const [concept, alternatives] of tables) {
    for (const phrase of alternatives.split(/[|/]/)) {
      const words = phrase.split(' ').map(fold);
      const [first = ''] = words;
      if (first === '' || seen.has(words.join(' '))) continue;
      seen.add(words.join(' '));
      if (first.endsWith('*')) stemStarts.add(first.slice(0, SHORTEST_STEM));
      const own = byFirst.get(first);
      if (own === undefined) byFirst.set(first, [{ words, concept }]);
      else own.push({ words, concept });
      if (words.length === 1 && /[\u0e00-\u0e7f\u3040-\ud7ff]/.test(phrase)) {
        const start = phrase[0] ?? '';
        glued.set(start, [...(glued.get(start) ?? []), phrase]);
      }
    }
  }
  for (const own of byFirst.values()) own.sort((a, b) => b.words.length - a.words.length);
  for (const own of glued.values()) own.sort((a, b) => b.length - a.length);
  const matchFrom = (own: readonly Entry<C>[] | undefined, tokens: readonly Token[], at: number): Entry<C> | undefined =>
    own?.find(({ words }) => words.every((word, index) => index === 0 || fits(word, tokens[at + index]?.text)));
  return {
    knownLength: (text, at) => glued.get(text[at] ?? '')?.find((word) => text.startsWith(word, at))?.length ?? 0,
    match(tokens, at) {
      const text = tokens[at]?.text ?? '';
      let best = matchFrom(byFirst.get(text), tokens, at);
      const longest = stemStarts.has(text.slice(0, SHORTEST_STEM)) ? Math.min(text.length, 24) : 0;
      for (let length = longest; length >= SHORTEST_STEM; length -= 1) {
        const stem = matchFrom(byFirst.get(`${text.slice(0, length)}*`), tokens, at);
        if (stem !== undefined && stem.words.length > (best?.words.length ?? 0)) best = stem;
      }
      return best === undefined ? null : { concept: best.concept, length: best.words.length };
    },
  };
}

function fits(word: string, text: string | undefined): boolean {
  return word.endsWith('*') ? text?.startsWith(word.slice(0, -1)) === true : text === word;
}
