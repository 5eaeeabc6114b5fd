import { fold } from './fold';
import type { Token } from './tokens';

/** Finds the longest known phrase that begins at a token. */
export interface Lexicon<C> {
  match(tokens: readonly Token[], at: number): { readonly concept: C; readonly length: number } | null;
  /** Length in characters of the longest known word of a script without spaces at a place in a text. */
  knownLength(text: string, at: number): number;
}

type Entry<C> = { readonly rest: readonly string[]; readonly concept: C };

/** Builds a lexicon from `concept -> alternatives`; the first language that claims a phrase keeps it. */
export function buildLexicon<C extends string>(tables: readonly (readonly [concept: C, alternatives: string])[]): Lexicon<C> {
  const byFirst = new Map<string, Entry<C>[]>();
  const glued = new Map<string, string[]>();
  for (const [concept, alternatives] of tables) {
    for (const phrase of alternatives.split('|')) {
      const [first, ...rest] = phrase.split(' ').map(fold);
      if (first === undefined || first === '') continue;
      const own = byFirst.get(first) ?? [];
      byFirst.set(first, own);
      if (!own.some((entry) => entry.rest.join(' ') === rest.join(' '))) own.push({ rest, concept });
      if (rest.length === 0 && /[\u0e00-\uffff]/.test(phrase)) {
        const start = phrase[0] ?? '';
        glued.set(start, [...(glued.get(start) ?? []), phrase]);
      }
    }
  }
  for (const own of byFirst.values()) own.sort((a, b) => b.rest.length - a.rest.length);
  for (const own of glued.values()) own.sort((a, b) => b.length - a.length);
  return {
    knownLength: (text, at) => glued.get(text[at] ?? '')?.find((word) => text.startsWith(word, at))?.length ?? 0,
    match(tokens, at) {
      const own = byFirst.get(tokens[at]?.text ?? '');
      const entry = own?.find(({ rest }) => rest.every((word, index) => tokens[at + 1 + index]?.text === word));
      return entry === undefined ? null : { concept: entry.concept, length: entry.rest.length + 1 };
    },
  };
}
