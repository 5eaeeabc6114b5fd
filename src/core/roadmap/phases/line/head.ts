import { conceptAt, isConcept, isLetter, numberAt, ordinalMarkAt, romanAt } from '../../time/cursor';
import { mayHoldTime, timeAt } from '../../time/find-time';
import { unitAt } from '../../time/unit-at';
import { ageAt } from './age';
import type { Head } from './series-kind';
import { timeHead } from './time-head';
import { aimAt, horizonAt } from './horizon';
import { gradeAt, seasonTurnAt, turnAt } from './turn';
import { isList, ordinalAfter, severalAt } from './ordinal-after';
import { letterValue } from '../../words/numerals';
import { OPENS } from '../../words/bits';
import { isRoman, meaningOf } from '../../words/meaning';
import type { Token } from '../../words/tokens';
import { isParticle, summaryLexicon, timeMatch } from '../../words/words';

/** The head a line begins with, or null; `timed` is false where no time can stand in the line. */
export function headAt(tokens: readonly Token[], timed = mayHoldTime(tokens)): Head | null {
  const start = headStart(tokens);
  const at = behindCode(tokens, start) ?? behindSign(tokens, start) ?? start;
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.kind === 'word' && !mayOpenWord(tokens, at, first) && primedLetter(tokens, at) === null) {
    const said = (timed ? timeHead(tokens, at) : null) ?? (conceptAt(tokens, at) === null ? null : horizonHead(at, aimAt(tokens, at) ?? horizonAt(tokens, at)) ?? ageHead(tokens, at));
    return said ?? codeHead(tokens, at);
  }
  return wordHead(tokens, at, timed) ?? ageHead(tokens, at) ?? (timed ? timeHead(tokens, at) : null) ?? numberHead(tokens, at) ?? codeHead(tokens, at);
}

/** Where a line's head begins, behind its marks: `🚀 Next 6 months`, `# Week 1`. */
export function headStart(tokens: readonly Token[]): number {
  const start = tokens.findIndex(({ kind }) => !MARKS.has(kind));
  return start === -1 ? tokens.length : start;
}

/** Behind `B1.` of `B1. Phase 1 – Core`, `A.` of `A. Phase 1`: its place in the document, before a phase with a number of its own. */
function behindCode(tokens: readonly Token[], at: number): number | null {
  if (!isLetter(tokens[at])) return null;
  const dot = tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.spaced === false ? at + 2 : at + 1;
  const word = tokens[dot]?.text === '.' && tokens[dot + 1]?.spaced === true ? phaseWord(tokens, dot + 1) : null;
  return word !== null && ordinalAfter(tokens, word.next) !== null ? dot + 1 : null;
}

/** `1️⃣ Days 1–30`: a drawn number before a unit with its own numbers counts nothing. */
function behindSign(tokens: readonly Token[], at: number): number | null {
  const unit = tokens[at]?.written === 'sign' ? unitAt(tokens, at + 1) : null;
  return unit !== null && tokens[unit.next]?.kind === 'number' ? at + 1 : null;
}

const MARKS: ReadonlySet<Token['kind']> = new Set<Token['kind']>(['mark', 'hash', 'bar', 'tilde', 'dash', 'open']);

/** Cheap test: false when the first word of a line can open nothing, whatever part of the line it stands in. */
export function mayOpen(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ kind }) => kind === 'word' || kind === 'number');
  const first = tokens[at];
  return first !== undefined && (first.kind === 'number' || mayOpenWord(tokens, at, first));
}

function mayOpenWord(tokens: readonly Token[], at: number, token: Token): boolean {
  return (meaningOf(token.word) & OPENS) !== 0 && (isRoman(token) || timeMatch(tokens, at) !== null);
}

function wordHead(tokens: readonly Token[], at: number, timed: boolean): Head | null {
  const word = phaseWord(tokens, at) ?? sitting(tokens, at);
  const other = word === null || romanAt(tokens, at) !== null ? numberedHead(tokens, at) ?? turnHead(tokens, at, timed) : null;
  if (other !== null) return other;
  if (word !== null) {
    const after = ordinalAfter(tokens, word.next);
    if (after !== null && !isFile(tokens, word.next, after.next)) {
      const several = severalAt(tokens, after.next);
      return { kind: word.kind, number: several === null ? after.value : null, mention: null, from: at, to: several ?? after.next };
    }
    // `Season 2027`
    const year = timed && after === null ? timeAt(tokens, word.next) : null;
    if (year?.form === 'calendar' && year.from === word.next && year.start.year !== null && year.start.month === null && year.start.quarter === null) return { kind: 'calendar', number: null, mention: year, from: at, to: year.to };
    // `Milestone: Week 1 – Basics`: the time is what the word announces.
    if (timed && tokens[word.next]?.kind === 'colon') return timeHead(tokens, word.next + 1);
  }
  const count = timed && tokens[at]?.kind === 'number' ? timeAt(tokens, at) : null;
  const goals = count === null || count.form === 'calendar' ? null : conceptAt(tokens, count.to);
  if (goals?.concept === 'goals') return { kind: 'horizon', number: null, mention: count, from: at, to: goals.next };
  return horizonHead(at, horizonAt(tokens, at));
}

/** Years of a life are no time of the plan. */
function ageHead(tokens: readonly Token[], at: number): Head | null {
  const age = ageAt(tokens, at);
  return age === null ? null : { kind: 'stage', number: null, mention: null, from: at, to: age.next };
}

function horizonHead(from: number, to: number | null): Head | null {
  return to === null ? null : { kind: 'horizon', number: null, mention: null, from, to };
}

/** `1st phase`, `II. Stage`, `2. Short-term goals`. */
function numberedHead(tokens: readonly Token[], at: number): Head | null {
  const nth = isConcept(tokens, at, 'nth') ? at + 1 : at;
  const before = numberAt(tokens, nth) ?? romanAt(tokens, nth) ?? primedLetter(tokens, nth);
  if (before === null) return null;
  const mark = (tokens[before.next]?.text === '、' ? before.next + 1 : ordinalMarkAt(tokens, before.next)) ?? (tokens[before.next]?.kind === 'close' ? before.next + 1 : before.next);
  // `1-bosqich: …`, not `3-phase motor`.
  const hyphen = tokens[mark]?.kind === 'dash' && tokens[mark]?.spaced === false && tokens[mark + 1]?.spaced === false;
  const word = phaseWord(tokens, hyphen ? mark + 1 : mark);
  // `1. Phase overview`
  if (word !== null && (tokens[before.next]?.text === '.' || tokens[word.next]?.spaced === false) && (isList(tokens, word.next) || summaryLexicon.match(tokens, word.next) !== null)) return null;
  // `3. Order by`: a weak word that goes on is the title.
  // `First part of the course` too: of what, not how many there are.
  const goesOn = tokens[word?.next ?? at]?.kind === 'word' && (hyphen || (word?.kind === 'stage' && (tokens[before.next]?.text === '.' || (isParticle(tokens[word.next], 'of') && numberAt(tokens, word.next + 1) === null))));
  if (word !== null && !goesOn) {
    const after = ordinalAfter(tokens, word.next);
    return { kind: word.kind, number: after?.value ?? before.value, mention: null, from: at, to: after?.next ?? word.next };
  }
  const horizon = horizonAt(tokens, mark);
  return horizon === null ? null : { kind: 'horizon', number: before.value, mention: null, from: mark, to: horizon };
}

/** `Α' φάση`: Greek letters count with a sign behind them. */
function primedLetter(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const value = letterValue(tokens[at]?.text ?? '');
  const sign = tokens[at + 1];
  return value !== undefined && tokens[at]?.kind === 'word' && sign?.spaced === false && PRIME.test(sign.text) ? { value, next: at + 2 } : null;
}

const PRIME = /^['’ʹ΄´]$/;

function turnHead(tokens: readonly Token[], at: number, timed: boolean): Head | null {
  const turn = turnAt(tokens, at);
  if (turn !== null) return { kind: 'horizon', number: turn.number, mention: null, from: at, to: turn.next };
  const season = seasonTurnAt(tokens, at);
  if (season !== null) return { kind: 'calendar', number: null, mention: season, from: at, to: season.to };
  const grade = gradeAt(tokens, at, timed);
  return grade === null ? null : { kind: 'stage', number: grade.number, mention: null, from: at, to: grade.next };
}

function phaseWord(tokens: readonly Token[], at: number): { readonly kind: 'phase' | 'stage'; readonly next: number } | null {
  const word = conceptAt(tokens, at);
  return word?.concept === 'phase' || word?.concept === 'stage' ? { kind: word.concept, next: word.next } : null;
}

/** `Session 3: Light`, not `3 sessions`. */
function sitting(tokens: readonly Token[], at: number): { readonly kind: 'stage'; readonly next: number } | null {
  const word = conceptAt(tokens, at);
  return word?.concept === 'effort' ? { kind: 'stage', next: word.next } : null;
}

/** `stage-0.jpg`: no space in it, and a short word behind its dot. */
function isFile(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[to - 1]?.text === '.' && /^[a-z]{2,4}$/.test(tokens[to]?.text ?? '') && tokens.slice(from, to + 1).every(({ spaced }) => !spaced);
}

/** `B0 — Basics`, `T1: Tides`: a letter with its number, before a sign. */
function codeHead(tokens: readonly Token[], at: number): Head | null {
  const [letter, number, sign] = tokens.slice(at, at + 3);
  if (!isLetter(letter) || number?.kind !== 'number' || number.spaced || number.value > 99) return null;
  return sign?.kind === 'colon' || (sign?.kind === 'dash' && sign.spaced) ? { kind: 'number', number: number.value, mention: null, from: at, to: at + 3 } : null;
}

/** `1)`, `1.`, `01`, `1 ·`, `1️⃣`, `①`, `I.`: an ordinal and nothing else. */
function numberHead(tokens: readonly Token[], at: number): Head | null {
  const number = tokens[at]?.kind === 'number' && (tokens[at]?.written !== 'han' || tokens[at + 1]?.text === '、') ? { value: tokens[at]?.value ?? 0, next: at + 1 } : romanAt(tokens, at);
  if (number === null || number.value > 99) return null;
  const sign = tokens[number.next];
  if (sign === undefined) return null;
  const aside = behindAside(tokens, number.next);
  if (aside !== null) return { kind: 'number', number: number.value, mention: null, from: at, to: aside };
  const marked = sign.kind === 'dot' || sign.text === '、' || sign.kind === 'close' || sign.kind === 'colon' || sign.kind === 'dash' || sign.kind === 'bar';
  // `01 Layout`
  const alone = tokens[at]?.written === 'sign' || (/^0\d$/.test(tokens[at]?.text ?? '') && sign.kind === 'word' && sign.spaced);
  const behind = tokens[number.next + 1];
  if (!marked && !alone) return null;
  // `52–54`, and nothing else
  if (sign.kind === 'dash' && behind?.kind === 'number' && tokens[number.next + 2] === undefined) return null;
  // `1.2`, `12:15`
  if ((sign.kind === 'dot' || sign.kind === 'colon') && behind?.kind === 'number' && !behind.spaced) return null;
  return { kind: 'number', number: number.value, mention: null, from: at, to: marked ? number.next + 1 : number.next };
}

/** `3 (optional, but fun) · Geometry`: behind the sign after brackets between a number and its title; null without them. */
function behindAside(tokens: readonly Token[], at: number): number | null {
  const close = tokens[at]?.kind === 'open' ? tokens.findIndex(({ kind }, index) => index > at && kind === 'close') : -1;
  return close === -1 || close > at + LONGEST_ASIDE || !/^[·:：]$/.test(tokens[close + 1]?.text ?? '') || mayHoldTime(tokens, at, close) ? null : close + 2;
}

/** In tokens. */
const LONGEST_ASIDE = 8;
