import { bitsOf, COUNTED, DATED, ELSEWHERE, OPENS, TIMELY } from './bits';
import { mayBe, put } from './gate';
import { othersOf } from './meant';
import { monthNamed, monthsBegin } from './months';
import { romanValue } from './numerals';
import type { Token } from './tokens';
import type { Word } from './word';
import { eachScript, folded, type Script, scriptOf } from './tables';
import { saysParticle, timeGate, timeLexicon } from './words';

/** What a word can be in a heading or a time. */
const KNOWN = 1;
/** It begins a known phrase. */
const PHRASE = 2;
const MONTH = 4;
const ROMAN = 8;
/** `FY26`, `CY 2026`: before a year. */
const FISCAL = 16;
/** A time can begin with it. */
export const BEGINS = PHRASE | MONTH | ROMAN | FISCAL;

/** The bits of a word; most words have none but that they are known. */
export function meaningOf(word: Word): number {
  return word.meaning || (word.meaning = learn(word));
}

function learn(word: Word): number {
  const { text } = word;
  const { all } = (word.times ??= timeLexicon.begun(text));
  const phrase = KNOWN | (all.length === 0 ? 0 : PHRASE);
  if (!mayBe(gateOf(scriptOf(text)), text)) return phrase;
  const month = monthNamed(text) === undefined ? 0 : MONTH | TIMELY | DATED;
  const fiscal = saysParticle(text, 'fiscal') ? FISCAL | TIMELY | DATED : 0;
  let bits = phrase | month | fiscal | (romanValue(text) === undefined ? 0 : ROMAN | OPENS);
  const [first] = all.filter(({ others }) => others.length === 0);
  for (const own of all) if (own === first || own.others.length > 0) bits |= bitsOf(own.concept);
  for (const concept of (word.others ??= othersOf(all))) bits |= (bitsOf(concept) & TIMELY) === 0 ? bitsOf(concept) : ELSEWHERE | (bitsOf(concept) & (DATED | COUNTED));
  return bits;
}

/** Cheap test: whether a time could be told with this token, which is so for few. */
export function isTimely({ kind, text, value, word }: Token): boolean {
  return kind === 'word' ? (meaningOf(word) & TIMELY) !== 0 : kind === 'number' ? isYear(value, text) : isYearMark(text);
}

export function isYear(value: number, digits: string): boolean {
  return digits.length === 4 && value >= 1900 && value < 2200;
}

/** Before the two digits of a year: `'26`. */
export function isYearMark(sign: string): boolean {
  return sign === "'" || sign === '’';
}

export function isMonth(token: Token | undefined): boolean {
  return token !== undefined && (meaningOf(token.word) & MONTH) !== 0;
}

export function isRoman({ word }: Token): boolean {
  return (meaningOf(word) & ROMAN) !== 0;
}

export function isFiscal({ word }: Token): boolean {
  return (meaningOf(word) & FISCAL) !== 0;
}

/** How the words begin that have OPENS or TIMELY, see `gate.ts`. */
export const gateOf = eachScript((script: Script): Uint8Array => {
  const gate = timeGate(script);
  for (const { particles } of folded(script)) for (const word of (particles.get('fiscal') ?? '').split(' ')) put(gate, word);
  for (const word of monthsBegin(script)) put(gate, word, script === 'other');
  for (let romans = script === 'latin' ? [''] : []; romans[0] !== undefined && romans[0].length < 4;) {
    romans = romans.flatMap((begun) => [...'ivxl'].map((digit) => begun + digit)).filter((word) => romanValue(word) !== undefined);
    for (const word of romans) put(gate, word);
  }
  return gate;
});
