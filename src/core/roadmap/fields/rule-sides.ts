import type { RuleWords } from '../words/concepts';
import { simplified } from '../words/fold';
import { ruleWords } from '../words/table';
import { once, onceForWords } from '../words/kept';
import { eachScript, languages, scriptsIn } from '../words/tables';

export interface Sides {
  readonly better: string | null;
  readonly worse: string | null;
  /** The words of the language that divided them; of every language when a sign did. */
  readonly words: readonly RuleWords[];
}

/** Longer texts are no rules of two sides. */
const MAX_LENGTH = 300;

/**
 * The two sides of a rule, as written: `Depth beats breadth`, `Depth > breadth`, `Prefer shipping to studying`,
 * `Ship, don't just study`. What stands before a colon or behind the first sentence is left out.
 */
export const sides = once(sidesOf);

function sidesOf(text: string): Sides {
  if (text.length > MAX_LENGTH) return NO_SIDES;
  const rules = mayDivide(text);
  if (rules.length === 0 && !SIGN.test(text)) return NO_SIDES;
  const clauses = text.split(/[.!?。！？:：;；()（）]|\s[–—-]\s/).map((clause) => clause.trim()).filter((clause) => clause !== '');
  for (const clause of clauses.length > 1 ? [...clauses, text.replace(/[.!。！]+$/, '')] : clauses) {
    const own = ofClause(clause, rules);
    if (own !== null) return own;
  }
  return NO_SIDES;
}

const NO_SIDES: Sides = { better: null, worse: null, words: [] };

const rulesOf = eachScript((script) => languages(script).flatMap((own) => ruleWords(own) ?? []));

/** The rule words of every language that could have written a text. */
export function ruleWordsFor(text: string): readonly RuleWords[] {
  return scriptsIn(text).flatMap(rulesOf);
}

/** By the word they begin with the phrases that divide a rule, as the languages that have them; and those that need no border around them. */
const openersOf = eachScript((script) => {
  const first = new Map<string, RuleWords[]>();
  const loose: (readonly [phrase: string, own: RuleWords])[] = [];
  for (const own of rulesOf(script)) {
    for (const phrase of [...own.than, ...own.beats, ...own.not, ...own.prefer.flatMap(([words]) => words)]) {
      const [word] = phrase.match(WORDS) ?? [];
      if (word === undefined || GLUED.test(phrase) || !phrase.startsWith(word)) loose.push([phrase, own]);
      else first.set(word, [...(first.get(word) ?? []), own]);
    }
    for (const [, ends] of own.ends) for (const phrase of ends) loose.push([phrase, own]);
  }
  return { first, loose };
});

/** The rule words of the languages that have a phrase which may stand in a text; most texts have none. */
const mayDivide = onceForWords((text): readonly RuleWords[] => {
  const lower = plain(text);
  const words = lower.match(WORDS) ?? [];
  const found = new Set(scriptsIn(text).flatMap((script) => {
    const { first, loose } = openersOf(script);
    return [...words.flatMap((word) => first.get(word) ?? []), ...loose.flatMap(([phrase, own]) => (lower.includes(phrase) ? [own] : []))];
  }));
  return found.size === 0 ? [] : ruleWordsFor(text).filter((own) => found.has(own));
});

const WORDS = /[\p{L}\p{N}]+/gu;
const GLUED = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

type Pair = Pick<Sides, 'better' | 'worse'>;

const SIGN = /[>≻≫]/;

function ofClause(text: string, divided: readonly RuleWords[]): Sides | null {
  const sign = SIGN.exec(text);
  const signed = sign === null ? null : made(text.slice(0, sign.index), text.slice(sign.index).replace(/^[>≻≫]+/, ''));
  if (signed !== null) return { ...signed, words: ruleWordsFor(text) };
  const lower = plain(text);
  for (const rules of divided) {
    const own = preferred(text, rules, lower) ?? ended(text, rules, lower) ?? between(text, rules.than, true, lower) ?? between(text, rules.beats, false, lower) ?? between(text, rules.not, false, lower);
    if (own !== null) return { ...own, words: [rules] };
  }
  return null;
}

/** The sides around the longest of the words that stands in the text; `reversed` when the worse one comes first. */
function between(text: string, words: readonly string[], reversed: boolean, lower = plain(text)): Pair | null {
  for (const word of words) {
    const at = indexOfWord(lower, word);
    if (at > 0) return reversed ? made(text.slice(at + word.length), text.slice(0, at)) : made(text.slice(0, at), text.slice(at + word.length));
  }
  return null;
}

function preferred(text: string, rules: RuleWords, lower: string): Pair | null {
  for (const [first, words] of rules.prefer) {
    const start = first.find((word) => indexOfWord(lower, word) === 0);
    const own = start === undefined ? null : between(text.slice(start.length), words, false);
    if (own !== null) return own;
  }
  return null;
}

/** The verb stands last: `深さは広さに勝る`, `Derinlik genişliği yener`. */
function ended(text: string, rules: RuleWords, lower: string): Pair | null {
  for (const [words, ends] of rules.ends) {
    const end = ends.find((word) => lower.endsWith(word));
    if (end === undefined) continue;
    const rest = text.slice(0, text.length - end.length).trim();
    const space = rest.indexOf(' ');
    const own = words.length === 0 ? (space === -1 ? null : made(rest.slice(0, space), rest.slice(space))) : between(rest, words, false);
    if (own !== null) return own;
  }
  return null;
}

/** Lower case, straight apostrophes and signs in one spelling, at the same places. */
function plain(text: string): string {
  const lower = simplified(text).toLowerCase().replace(/[’ʼ]/g, "'");
  return lower.length === text.length ? lower : text;
}

/** In a plain text the place of a word or phrase with nothing of a longer word around it; scripts without spaces need no border. */
function indexOfWord(lower: string, word: string): number {
  const glued = GLUED.test(word);
  for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
    const before = lower[at - 1] ?? ' ';
    const after = lower[at + word.length] ?? ' ';
    if (glued || (!IN_WORD.test(before) && (word.endsWith("'") || !IN_WORD.test(after)))) return at;
  }
  return -1;
}

const IN_WORD = /[\p{L}\p{N}]/u;

function made(better: string, worse: string): Pair | null {
  const first = tidy(better);
  const second = tidy(worse);
  return first === null || second === null ? null : { better: first, worse: second };
}

function tidy(text: string): string | null {
  const own = text.replace(/^[\s,，、;–—-]+/, '').replace(/[\s,，、;–—.!。-]+$/, '');
  return own === '' || own.length > 80 ? null : own;
}
