import { fold } from '../../words/fold';
import type { Candidate } from '../candidate';
import { timeKey } from './reach';

/** Whether at least half of some phases are told in words that others of the same time hold too: `Month 2: Systems` of `Month 2: System programming`. None are alike as well. */
export function areRetold(own: readonly Candidate[], others: readonly Candidate[]): boolean {
  const words = new Map<string, Set<string>>();
  for (const other of others) {
    const known = words.get(timeKey(other)) ?? new Set();
    words.set(timeKey(other), known);
    for (const word of beginnings(other.title)) known.add(word);
  }
  return own.filter((member) => beginnings(member.title).some((word) => words.get(timeKey(member))?.has(word) === true)).length * 2 >= own.length;
}

/** The beginnings of a title's words; of signs that stand for words, each pair. */
function beginnings(title: string): readonly string[] {
  return (fold(title.slice(0, LONGEST)).match(WORDS) ?? []).flatMap((word) => (SIGNS.test(word) ? [...word].map((_sign, at, all) => all.slice(at, at + 2).join('')).slice(0, -1) : word.length < SHORTEST ? [] : word.slice(0, BEGINNING)));
}

const LONGEST = 200;
const WORDS = /[\p{L}\p{N}]+/gu;
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** `and`, `the`, `für`. */
const SHORTEST = 4;
const BEGINNING = 4;
