import { fold } from './fold';
import { hashOf, put } from './gate';
import { EXACT, firstsOf, phrasesOf } from './table';
import type { KnownLength } from './pieces';
import type { Token } from './tokens';
import { kept } from './kept';
import { type Begun, NONE, type Phrase, type Slot } from './word';

export interface Match<C> {
  readonly concept: C;
  /** In tokens. */
  readonly length: number;
}

/** Knows phrases by their first word. */
export interface Lexicon<C> {
  /** The phrases that begin with a word. */
  readonly begun: (text: string) => Begun<C>;
  /** Length in characters of the longest known word of a script without spaces at a place in a text. */
  readonly knownLength: KnownLength;
}

/** The terms of one line of a folded table, what they mean, and the endings their `+` stands for. */
export type Meaning<C> = readonly [concept: C, terms: string, endings: ReadonlySet<string>];

/** A term as it stands in a table; most are never asked for. */
interface Term<C> {
  readonly term: string;
  readonly concept: C;
  readonly endings: ReadonlySet<string>;
  /** In the order of the tables. */
  readonly place: number;
  phrases: readonly Phrase<C>[] | undefined;
}

/** Beginnings are looked up by so many letters and by one more; shorter ones would take in words of other languages. */
const SHORTEST_STEM = 3;

/** Which phrases are to be in a table of how words begin. */
export interface Gated<C> {
  readonly gate: Uint8Array;
  readonly holds: (concept: C) => boolean;
}

/** Builds a lexicon; the first who claims a phrase keeps it. A word is looked up once: most begin no phrase, and that is known then. */
export function buildLexicon<C extends string>(meanings: Iterable<Meaning<C>>, gated?: Gated<C>): Lexicon<C> {
  /** By the beginning of their first word, `gate.ts`. */
  const terms = new Map<number, Term<C>[]>();
  const glued = new Map<number, string[]>();
  let places = 0;
  const putFirst = (own: Term<C>, first: string, gate: Uint8Array | null): void => {
    const stem = stemOf(first);
    const key = hashOf(stem);
    if (gate !== null) put(gate, stem, stem !== first, key);
    const known = terms.get(key);
    if (known === undefined) terms.set(key, [own]);
    else if (known[known.length - 1] !== own) known.push(own);
  };
  for (const [concept, all, endings] of meanings) {
    const gate = gated?.holds(concept) === true ? gated.gate : null;
    const parted = PARTED.test(all);
    const unspaced = GLUED.test(all);
    for (const written of all.split(' ')) {
      const exact = written.startsWith(EXACT);
      const term = exact ? written.slice(1) : written;
      const own: Term<C> = { term, concept, endings, place: (places += 1), phrases: undefined };
      if (parted && PARTED.test(term)) for (const first of firstsOf(term)) putFirst(own, first, gate);
      else putFirst(own, term, gate);
      // A glance sees letters without their accents.
      if (exact && gate !== null) put(gate, fold(stemOf(term)), stemOf(term) !== term);
      if (unspaced && GLUED.test(term.charAt(0))) for (const [word = '', ...more] of phrasesOf(term)) if (more.length === 0) putGlued(glued, stemOf(word));
    }
  }
  for (const words of glued.values()) words.sort((a, b) => b.length - a.length);
  const begun = kept<Begun<C>>();
  const beginning = (text: string, short: readonly Term<C>[] = [], long: readonly Term<C>[] = []): readonly Phrase<C>[] => {
    const found: Phrase<C>[] = [];
    for (const own of short.length === 0 ? long : long.length === 0 ? short : [...short, ...long].sort((a, b) => a.place - b.place)) {
      if (!mayBegin(own.term, text)) continue;
      for (const phrase of (own.phrases ??= phrasesFrom(own))) if ((phrase.first.stem.length >= SHORTEST_STEM || phrase.first.stem === text) && means(phrase.first, text, own.endings)) found.push(phrase);
    }
    if (found.length < 2) return found;
    found.sort(byLength);
    // Behind the first that needs no word more only what means something else.
    const concepts = new Set<C>();
    return found.filter(({ concept, others }) => (others.length > 0 ? concepts.size === 0 : !concepts.has(concept) && concepts.add(concept)));
  };
  return {
    knownLength(text, at) {
      for (const word of glued.get(text.charCodeAt(at)) ?? []) if (text.startsWith(word, at)) return word.length;
      return 0;
    },
    begun(text) {
      const hash = hashOf(text, SHORTEST_STEM);
      const short = terms.get(hash);
      const long = text.length > SHORTEST_STEM ? terms.get(hashOf(text, SHORTEST_STEM + 1)) : undefined;
      if (short === undefined && long === undefined) return NONE;
      let own = begun.get(text);
      if (own === undefined) {
        const all = beginning(text, short, long);
        begun.set(text, (own = all.length === 0 ? NONE : { all, before: new Map() }));
      }
      return own;
    },
  };
}

/** A term of several words, or of alternatives. */
const PARTED = /[_/?]/;

/** Whether a word begins as a term does; of a term of several words that is found out later. */
function mayBegin(term: string, word: string): boolean {
  return word.startsWith(stemOf(term)) || PARTED.test(term);
}

/** The longest of the phrases that begin with the word at a token and stands here whole. */
export function longest<C extends string>({ all, before }: Begun<C>, tokens: readonly Token[], at: number): Match<C> | null {
  const first = all[0];
  if (first === undefined) return null;
  if (first.others.length === 0) return { concept: first.concept, length: 1 };
  // Short words begin many phrases: which of them can go on so is found out once.
  const next = tokens[behindHyphen(tokens, at + 1)]?.text ?? '';
  let left = before.get(next);
  if (left === undefined) before.set(next, (left = goingOn(all, next)));
  for (const phrase of left) {
    const length = phrase.others.length === 0 ? 1 : lengthAt(phrase, tokens, at);
    if (length > 0) return { concept: phrase.concept, length };
  }
  return null;
}

function goingOn<C>(all: readonly Phrase<C>[], next: string): readonly Phrase<C>[] {
  return all.filter(({ others: [second], endings }) => second === undefined || means(second, next, endings));
}

function phrasesFrom<C>({ term, concept, endings }: Term<C>): readonly Phrase<C>[] {
  return phrasesOf(term).flatMap((words) => {
    const [first, ...others] = words.map(slotOf);
    return first === undefined ? [] : [{ first, others, concept, endings }];
  });
}

function slotOf(word: string): Slot {
  const stem = stemOf(word);
  return { stem, open: stem === word ? '' : word.endsWith('*') ? '*' : '+' };
}

/** A word of a term without the mark of what may follow. */
function stemOf(word: string): string {
  const sign = word.charCodeAt(word.length - 1);
  return sign === 42 || sign === 43 ? word.slice(0, -1) : word;
}

function putGlued(glued: Map<number, string[]>, word: string): void {
  const code = word.charCodeAt(0);
  const known = glued.get(code);
  if (known === undefined) glued.set(code, [word]);
  else known.push(word);
}

/** A hyphen may hold words of a phrase together: `short-term`. */
function behindHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'dash' && !tokens[at]?.spaced && !tokens[at + 1]?.spaced ? at + 1 : at;
}

/** How many tokens from here are the phrase, its first word known; 0 when it does not stand here. */
function lengthAt({ others, endings }: Phrase<string>, tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (const word of others) {
    next = behindHyphen(tokens, next);
    if (!means(word, tokens[next]?.text, endings)) return 0;
    next += 1;
  }
  return next - at;
}

/** Of a script without spaces: Thai, Japanese, Chinese, Korean. */
const GLUED = /[\u0e00-\u0e7f\u3040-\ud7ff]/;

/** More words first, then forms in full before beginnings and longer beginnings before shorter, then the earlier table. */
function byLength(a: Phrase<string>, b: Phrase<string>): number {
  return b.others.length - a.others.length || sizeOf(b.first) - sizeOf(a.first);
}

/** More than any beginning of a word. */
const FULL = 99;

function sizeOf({ stem, open }: Slot): number {
  return open === '*' ? stem.length : FULL;
}

function means({ stem, open }: Slot, text = '', endings: ReadonlySet<string>): boolean {
  if (open === '') return text === stem;
  return text.startsWith(stem) && (open === '*' || text.length === stem.length || endings.has(text.slice(stem.length)));
}
