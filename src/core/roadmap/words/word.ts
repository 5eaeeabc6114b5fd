import type { LabelConcept, TimeConcept } from './concepts';
import { ASCII, foldSimplified } from './fold';
import { kept } from './kept';
import { isExact } from './tables';

/** A word as the reader knows it, one for each spelling: plans say the same words again and again, and what one can be is found out once. */
export interface Word {
  /** Folded. */
  readonly text: string;
  /** Phrases of headings and times that begin with it, once they were looked up. */
  times: Begun<TimeConcept> | undefined;
  /** The same of labels. */
  labels: Begun<LabelConcept> | undefined;
  /** What else it can mean by what stands around it, `meant.ts`, once that was asked. */
  others: readonly TimeConcept[] | undefined;
  /** What it can be: bits of `meaning.ts`, 0 until it is first asked. */
  meaning: number;
}

/** Phrases that begin with one word, the longest first, as far as the word alone. */
export interface Begun<C> {
  readonly all: readonly Phrase<C>[];
  /** Those that are left when another word stands behind, by that word, as it is met. */
  readonly before: Map<string, readonly Phrase<C>[]>;
}

/** A known phrase by its first word, which is known when it is looked up. */
export interface Phrase<C> {
  readonly first: Slot;
  readonly others: readonly Slot[];
  readonly concept: C;
  readonly endings: ReadonlySet<string>;
}

/** One word of a phrase, folded: in full, with any continuation, or with one of the endings or none. */
export interface Slot {
  readonly stem: string;
  readonly open: '' | '*' | '+';
}

/** The word with this spelling, its signs in one spelling already. */
export function wordOf(plain: string): Word {
  let own = words.get(plain);
  if (own === undefined) {
    own = { text: ASCII.test(plain) ? plain.toLowerCase() : exactly(plain) ?? foldSimplified(plain), times: undefined, labels: undefined, others: undefined, meaning: 0 };
    words.set(plain, own);
  }
  return own;
}

/** A word that tells by its accents which one it is. */
function exactly(plain: string): string | null {
  const own = /[À-ſ]/.test(plain) ? plain.toLowerCase() : '';
  return isExact(own) ? own : null;
}

const words = kept<Word>();

/** Of a word that begins no phrase. */
export const NONE: Begun<never> = { all: [], before: new Map() };

/** Of tokens that are no words. */
export const NO_WORD: Word = { text: '', times: NONE, labels: NONE, others: [], meaning: 0 };
