import type { LabelConcept, LanguageWords, NumberConcept, TimeConcept } from './concepts';
import { AR } from './languages/ar';
import { DE } from './languages/de';
import { EN } from './languages/en';
import { ES } from './languages/es';
import { FR } from './languages/fr';
import { HE } from './languages/he';
import { HI } from './languages/hi';
import { IT } from './languages/it';
import { JA } from './languages/ja';
import { KO } from './languages/ko';
import { NL } from './languages/nl';
import { PL } from './languages/pl';
import { PT } from './languages/pt';
import { RU } from './languages/ru';
import { SV } from './languages/sv';
import { TR } from './languages/tr';
import { UK } from './languages/uk';
import { ZH } from './languages/zh';
import { buildLexicon, type Lexicon, type Match } from './lexicon';
import { type Token, tokenize } from './tokens';

/** Every language that is read. Where two languages claim a word, the earlier one keeps it. */
export const LANGUAGES: readonly LanguageWords[] = [EN, DE, ES, FR, PT, IT, NL, PL, RU, TR, ZH, JA, KO, AR, SV, UK, HI, HE];

function entries<C extends string>(table: Partial<Readonly<Record<C, string>>>): (readonly [C, string])[] {
  return Object.entries<string | undefined>(table).flatMap(([concept, words]) => (words === undefined ? [] : [[concept as C, words] as const]));
}

function numbered(kind: '#' | '=', words = ''): (readonly [NumberConcept, string])[] {
  return words.split('|').map((own, index) => [`${kind}${index + 1}`, own]);
}

let time: Lexicon<TimeConcept> | null = null;
let summaries: Lexicon<LabelConcept> | null = null;
let labels: Lexicon<LabelConcept> | null = null;

/** Words of headings and times, in all languages; built when first asked for. */
export function timeLexicon(): Lexicon<TimeConcept> {
  time ??= buildLexicon(LANGUAGES.flatMap((language) => [...entries(language.time), ...numbered('#', language.ordinals), ...numbered('=', language.cardinals)]));
  return time;
}

/** Words of labels, in all languages. */
export function labelLexicon(): Lexicon<LabelConcept> {
  labels ??= buildLexicon(LANGUAGES.flatMap((language) => entries(language.labels)));
  return labels;
}

/** Words of headings over what only repeats the plan; many of them are labels inside a phase. */
export function summaryLexicon(): Lexicon<LabelConcept> {
  summaries ??= buildLexicon(LANGUAGES.map(({ labels: own }) => ['summary', own.summary ?? ''] as const));
  return summaries;
}

const NO_MATCH: Match<TimeConcept> = { concept: 'about', length: 0 };

/** The concept of the longest phrase at a token, looked up once for each token. */
export function timeMatch(tokens: readonly Token[], at: number): Match<TimeConcept> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  token.match ??= timeLexicon().match(tokens, at) ?? NO_MATCH;
  const own = token.match === NO_MATCH ? null : token.match;
  return own === null || at + own.length <= tokens.length ? own : timeLexicon().match(tokens, at);
}

/** Tokens of a heading or a time. */
export function timeTokens(text: string): readonly Token[] {
  return tokenize(text, (own, at) => timeLexicon().knownLength(own, at));
}

/** Tokens of a label. */
export function labelTokens(text: string): readonly Token[] {
  return tokenize(text, (own, at) => labelLexicon().knownLength(own, at));
}
