import type { LabelConcept, TimeConcept } from './concepts';
import { foldSimplified } from './fold';
import { kept } from './kept';
import { isExact } from './tables';

/** A word as the reader knows it, one for each spelling: plans say the same words again and again, and what one can be is found out once. */
export interface Word {
  /** Folded. */
  readonly text: string;
  /** Phrases of headings and times that begin with it, once they were looked up. */
  times: readonly Phrase<TimeConcept>[] | undefined;
  /** The same of labels. */
  labels: readonly Phrase<LabelConcept>[] | undefined;
  /** What it can be: bits of `meaning.ts`, 0 until it is first asked. */
  meaning: number;
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
    own = { text: ASCII.test(plain) ? plain.toLowerCase() : exactly(plain) ?? foldSimplified(plain), times: undefined, labels: undefined, meaning: 0 };
    words.set(plain, own);
  }
  return own;
}

const ASCII = /^[\x20-\x7e]*$/;

/** A word that tells by its accents which one it is. */
function exactly(plain: string): string | null {
  const own = /[À-ſ]/.test(plain) ? plain.toLowerCase() : '';
  return isExact(own) ? own : null;
}

const words = kept<Word>();

/** Of tokens that are no words. */
export const NO_WORD: Word = { text: '', times: [], labels: [], meaning: 0 };
