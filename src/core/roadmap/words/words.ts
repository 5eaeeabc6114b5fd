import type { LabelConcept, TimeConcept, TitleConcept } from './concepts';
import { buildLexicon, type Gated, type Lexicon, longest, type Match, type Meaning } from './lexicon';
import { bitsOf } from './bits';
import { newGate } from './gate';
import { once } from './kept';
import { meant, othersOf } from './meant';
import { piecesOf } from './pieces';
import { type LanguageWords, type Particle, PARTICLES } from './table';
import { eachScript, folded, type Script, scriptOf } from './tables';
import { type Cut, type Token, tokenize, type WordMatch } from './tokens';
import type { Begun } from './word';

const gates = eachScript(newGate);

/** Words of headings and times, in all languages. */
export const timeLexicon = lexicon((all) => [...all.flatMap(timesOf), ...all.flatMap(alsoTimes)], (script) => ({ gate: gates(script), holds: (concept) => bitsOf(concept) !== 0 }));

/** How those of them begin that can open a phase or tell a time. */
export function timeGate(script: Script): Uint8Array {
  timeLexicon.of(script);
  return gates(script);
}

/** Lines of the tables that are asked for in titles alone. */
const TITLES: readonly TitleConcept[] = ['record', 'plan', 'learn', 'study', 'order', 'product', 'priority'];
const IN_TITLES: ReadonlySet<string> = new Set(TITLES);

/** Words of labels, in all languages. */
export const labelLexicon = lexicon((all) => all.flatMap((own) => [...own.labels].flatMap(([concept, terms]) => (concept === 'head' || IN_TITLES.has(concept) ? [] : meaning(own, concept as LabelConcept, terms)))));

/** Words of headings over what only repeats the plan; many of them are labels inside a phase. */
export const summaryLexicon = lexicon((all) => all.flatMap((own) => meaning(own, 'summary', own.labels.get('summary'))));

/** Words of heads of tables, over what a time is for. */
export const headLexicon = lexicon((all) => all.flatMap((own) => meaning(own, 'head', own.labels.get('head'))));

/** Words of titles: what tells of what was, and what says it is a plan. */
export const titleLexicon = lexicon<TitleConcept>((all) => all.flatMap((own) => [
  ...TITLES.flatMap((concept) => meaning<TitleConcept>(own, concept, own.labels.get(concept))),
  ...[own.times.get('goals'), own.labels.get('goal'), own.labels.get('purpose')].flatMap((terms) => meaning<TitleConcept>(own, 'aim', terms)),
]));

interface Finder<C> {
  readonly of: (script: Script) => Lexicon<C>;
  /** The longest known phrase that begins at a token. */
  readonly match: (tokens: readonly Token[], at: number) => Match<C> | null;
  /** Takes apart a run of a script without spaces, when one is met. */
  readonly cut: Cut;
}

/** One lexicon for each script, built when a word of it is first looked up; a phrase is of one script. */
function lexicon<C extends string>(meanings: (all: readonly LanguageWords[]) => readonly Meaning<C>[], gated?: (script: Script) => Gated<C>): Pick<Lexicon<C>, 'begun'> & Finder<C> {
  const of = eachScript((script: Script) => buildLexicon(meanings(folded(script)), gated?.(script)));
  const begun = (text: string): Begun<C> => of(scriptOf(text)).begun(text);
  return {
    of,
    begun,
    match: (tokens, at) => longest(begun(tokens[at]?.text ?? ''), tokens, at),
    cut: once((run) => piecesOf(run, of('other').knownLength)),
  };
}

/** In the lines of numbers, `#` and `=`, the place of a term is its number. */
function timesOf(own: LanguageWords): readonly Meaning<TimeConcept>[] {
  return [...own.times].flatMap(([concept, terms]) => (concept === '#' || concept === '='
    ? terms.split(' ').map((term, index): Meaning<TimeConcept> => [`${concept}${index + 1}`, term, own.endings])
    : meaning(own, concept as TimeConcept, terms)));
}

const particles = eachScript((script): ReadonlyMap<Particle, ReadonlySet<string>> => new Map(PARTICLES.map((kind) => [kind, new Set(folded(script).flatMap(({ particles: own }) => (own.get(kind) ?? '').split(' ')))])));

/** Whether a token is a word that only holds a time together. */
export function isParticle(token: Token | undefined, kind: Particle): boolean {
  return token?.kind === 'word' && saysParticle(token.text, kind);
}

/** The same of a folded word. */
export function saysParticle(word: string, kind: Particle): boolean {
  return word !== '' && particles(scriptOf(word)).get(kind)?.has(word) === true;
}

/** Labels that mean something in a heading or a time too, unless a table says otherwise. */
function alsoTimes(own: LanguageWords): readonly Meaning<TimeConcept>[] {
  return [...meaning(own, 'about' as const, own.labels.get('time')), ...(['goal', 'purpose', 'end-state', 'horizon'] as const).flatMap((label) => meaning(own, 'goals' as const, own.labels.get(label)))];
}

function meaning<const C extends string>({ endings }: LanguageWords, concept: C, terms = ''): readonly Meaning<C>[] {
  return terms === '' ? [] : [[concept, terms, endings]];
}

/** The concept of the longest phrase at a token, looked up once for each token. */
export function timeMatch(tokens: readonly Token[], at: number): WordMatch | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { word, match } = token;
  if (match !== undefined && (match === null || match.next <= tokens.length)) return match;
  const begun = (word.times ??= timeLexicon.begun(word.text));
  const first = begun.all.length === 0 ? null : longest(begun, tokens, at);
  const own = first === null ? null : placed(first.length === 1 && begun.all.length > 1 ? meantAt(first, tokens, at) : first, at);
  if (match === undefined) token.match = own;
  return own;
}

/** The longest phrase of labels at a token. */
export function labelMatch(tokens: readonly Token[], at: number): Match<LabelConcept> | null {
  const word = tokens[at]?.word;
  if (word === undefined) return null;
  const begun = (word.labels ??= labelLexicon.begun(word.text));
  return longest(begun, tokens, at);
}

function placed(match: Match<TimeConcept>, at: number): WordMatch {
  return { concept: match.concept, length: match.length, next: at + match.length, unit: undefined };
}

/** A word that means more than one thing is asked what stands around it. */
function meantAt(first: Match<TimeConcept>, tokens: readonly Token[], at: number): Match<TimeConcept> {
  const word = tokens[at]?.word;
  const others = word === undefined ? [] : (word.others ??= othersOf(word.times?.all ?? []));
  const concept = others.length === 0 ? null : meant(others, first.concept, tokens, at, (place) => isUnit(tokens, place));
  return concept === null ? first : { concept, length: 1 };
}

const UNIT = /^(?:day|week|month|quarter|half|year)$/;

/** By what the word means first: another could ask back what stands here. */
function isUnit(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && UNIT.test(longest((token.word.times ??= timeLexicon.begun(token.word.text)), tokens, at)?.concept ?? '');
}

/** Tokens of a heading or a time. */
export function timeTokens(text: string): readonly Token[] {
  return tokenize(text, timeLexicon.cut);
}

/** Tokens of a label. */
export function labelTokens(text: string): readonly Token[] {
  return tokenize(text, labelLexicon.cut);
}

/** Tokens of a title. */
export function titleTokens(text: string): readonly Token[] {
  return tokenize(text, titleLexicon.cut);
}
