import type { LabelConcept, LanguageWords, TimeConcept } from './concepts';
import { EN } from './languages/en';
import { buildLexicon, type Lexicon } from './lexicon';
import { type Token, tokenize } from './tokens';

/** Every language that is read. Where two languages claim a word, the earlier one keeps it. */
export const LANGUAGES: readonly LanguageWords[] = [EN];

function entries<C extends string>(table: Partial<Readonly<Record<C, string>>>): (readonly [C, string])[] {
  return Object.entries<string | undefined>(table).flatMap(([concept, words]) => (words === undefined ? [] : [[concept as C, words] as const]));
}

let time: Lexicon<TimeConcept> | null = null;
let labels: Lexicon<LabelConcept> | null = null;

/** Words of headings and times, in all languages; built when first asked for. */
export function timeLexicon(): Lexicon<TimeConcept> {
  time ??= buildLexicon(LANGUAGES.flatMap((language) => entries(language.time)));
  return time;
}

/** Words of labels, in all languages. */
export function labelLexicon(): Lexicon<LabelConcept> {
  labels ??= buildLexicon(LANGUAGES.flatMap((language) => entries(language.labels)));
  return labels;
}

/** Tokens of a heading or a time. */
export function timeTokens(text: string): readonly Token[] {
  return tokenize(text, (own, at) => timeLexicon().knownLength(own, at));
}

/** Tokens of a label. */
export function labelTokens(text: string): readonly Token[] {
  return tokenize(text, (own, at) => labelLexicon().knownLength(own, at));
}
