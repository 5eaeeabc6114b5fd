import { yearAt } from '../../time/calendar-year';
import { conceptAt, isConcept } from '../../time/cursor';
import { findTime, timeAt } from '../../time/find-time';
import { unitAt } from '../../time/unit-at';
import { onceForWords } from '../../words/kept';
import type { Token } from '../../words/tokens';
import { labelMatch, timeTokens } from '../../words/words';

/** A stretch of a line, in tokens; `to` is exclusive. */
export interface Cut {
  readonly from: number;
  readonly to: number;
}

/** `(3/3 plans)`, `(4 hours)` and `-- completed 2026-05-01` say how much or how far the phase is, not what it is. */
export function asidesIn(tokens: readonly Token[], start: number, groups: readonly Cut[], timed: boolean): readonly Cut[] {
  const counts = groups.length === 0 ? groups : groups.filter(({ from, to }) => (tokens[from + 1]?.kind === 'number' && tokens[from + 2]?.kind === 'slash' && tokens[from + 3]?.kind === 'number' && yearAt(tokens, from + 3) === null && !(timed && timeAt(tokens, from + 1) !== null)) || (saysState(tokens, from + 1) && (from === start || !goesOn(tokens[to]))) || saysHours(tokens, from + 1) || (from > start && (saysAWhile(tokens, from + 1, to - 1) || saysNear(tokens, from + 1, to - 1) || saysBefore(tokens, from + 1))) || saysNow(tokens, from));
  const load = hoursBetween(tokens, start) ?? hoursBehind(tokens, start);
  if (load !== null) return [...counts, load];
  // `Phase 2 – done`
  for (let at = tokens[start]?.kind === 'dash' ? start : start + 1; at < tokens.length; at += 1) {
    const sign = tokens[at];
    if (sign?.spaced !== true || (sign.kind !== 'dash' && sign.kind !== 'mark' && sign.kind !== 'bar' && sign.text !== '·')) continue;
    let word = at;
    while (tokens[word]?.kind === 'dash' || tokens[word]?.kind === 'bar' || tokens[word]?.text === '·') word += 1;
    // `Basics ⚡ done`, not `Basics ⚡ done right` or `Theory & finished projects`.
    if (sign.kind === 'mark' && !CHECKED.has(sign.text) && sign.text !== '←') {
      if (!PICTURE.test(sign.text)) continue;
      while (tokens[word]?.kind === 'mark') word += 1;
    }
    if (saysState(tokens, word) || isChecked(tokens, word) || isHere(tokens, word) || isHere(tokens, at)) return [...counts, { from: at, to: tokens.length }];
  }
  return counts;
}

const PICTURE = /^\p{Extended_Pictographic}/u;

/** What marks a state, whatever the word behind it is. */
const CHECKED: ReadonlySet<string> = new Set(['✅', '✔', '☑', '✓']);

/** `Basics ✅ Shipped`, `— ✅ HOTOVÁ`: a word or two behind a check mark that end the line. */
function isChecked(tokens: readonly Token[], at: number): boolean {
  if (!CHECKED.has(tokens[at]?.text ?? '')) return false;
  const behind = tokens.slice(at + 1);
  // `✅ (v0.1.0)`
  const open = behind.findIndex(({ kind }) => kind === 'open');
  const bracketed = open !== -1 && open <= MOST_STATE_WORDS && behind.slice(0, open).every(({ kind }) => kind === 'word') && behind.findIndex(({ kind }) => kind === 'close') === behind.length - 1;
  return bracketed || (behind.length <= MOST_STATE_WORDS && behind.every(({ kind }) => kind === 'word'));
}

const MOST_STATE_WORDS = 2;

/** `← current phase`, `← you are here`: an arrow back to the line, with words behind it. `Fold ← Map` has one of its own. */
function isHere(tokens: readonly Token[], at: number): boolean {
  const words = tokens.length - at - 1;
  const sign = tokens[at]?.text ?? '';
  if (!HERE.has(sign) || words > MOST_WORDS_HERE || (words < 2 && sign === '←' && !isConcept(tokens, at + 1, 'now'))) return false;
  return tokens.slice(at + 1).every(({ kind }) => kind === 'word');
}

const HERE: ReadonlySet<string> = new Set(['←', '👈', '⬅']);
const MOST_WORDS_HERE = 4;

/** The hours of `Week 1 — 6 h — Clay`, with the dash before them. */
function hoursBetween(tokens: readonly Token[], start: number): Cut | null {
  if (tokens[start]?.kind !== 'dash' || tokens[start + 1]?.kind !== 'number') return null;
  const behind = tokens[start + 3];
  return behind?.kind === 'dash' && behind.spaced && (tokens[start + 2]?.text === 'h' || isConcept(tokens, start + 2, 'hour')) ? { from: start, to: start + 3 } : null;
}

/** `Clay — 9 hours`, `Clay — ~8–12 hours`, with the dash before them. */
function hoursBehind(tokens: readonly Token[], start: number): Cut | null {
  if (tokens.length < start + 4 || !isConcept(tokens, tokens.length - 1, 'hour')) return null;
  let from = tokens.length - 2;
  while (from > start && (tokens[from]?.kind === 'number' || tokens[from]?.kind === 'tilde' || (tokens[from]?.kind === 'dash' && tokens[from]?.spaced === false))) from -= 1;
  const sign = from > start && from < tokens.length - 2 ? tokens[from] : undefined;
  return sign?.kind === 'dash' && sign.spaced ? { from, to: tokens.length } : null;
}

/** Behind brackets inside a title: `Raw SQL (optional) + an ORM`. */
function goesOn(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number' || token?.kind === 'plus';
}

/** `Phase 1: Basics (current)`: that one is at it, not when it is. */
function saysNow(tokens: readonly Token[], open: number): boolean {
  let now = false;
  let at = open + 1;
  // `(we are here now)`, not `(now to the end)`.
  for (; open > 0 && tokens[at]?.kind === 'word'; at += 1) {
    const word = conceptAt(tokens, at);
    // `(当前进行中)`
    if (word !== null && word.concept !== 'now' && labelMatch(tokens, at)?.concept !== 'state') return false;
    now ||= word?.concept === 'now';
  }
  return now && (tokens[at] === undefined || tokens[at]?.kind === 'close');
}

/** `(4-5 hours)`, `(3 h/week)`, `(2 evenings)`, `(полдня)`: how much work it is. */
function saysHours(tokens: readonly Token[], from: number): boolean {
  const first = from + (tokens[from]?.kind === 'mark' ? 1 : 0);
  let at = first;
  while (tokens[at]?.kind === 'number' || tokens[at]?.kind === 'dash' || tokens[at]?.kind === 'tilde' || tokens[at]?.text === '.') at += 1;
  if (!isConcept(tokens, at, 'effort') && (at === first || !(isConcept(tokens, at, 'hour') || (tokens[at]?.text === 'h' && tokens[at + 1]?.kind !== 'number')))) return false;
  while (tokens[at] !== undefined && tokens[at]?.kind !== 'close') at += 1;
  return at - from < 8;
}

/** `(a few days)`, `(ein paar Wochen)`: how long, as nobody can count it. */
function saysAWhile(tokens: readonly Token[], from: number, to: number): boolean {
  // `(weeks)`
  if (to - from === 1) return isPluralUnit(tokens[from]);
  if (to - from > MOST_WORDS) return false;
  const words = tokens.slice(from, to);
  if (words.some(({ kind }) => kind !== 'word')) return false;
  const known = words.map((_word, index) => conceptAt(tokens, from + index)?.concept ?? 'about');
  return UNIT.test(known.pop() ?? '') && known.at(-1)?.startsWith('=') === false && !known.some((own) => PLACED.test(own));
}

/** `weeks`, `años`, beside `week` and `año`: more than one, and nobody says how many. `mes` and `mois` are one: there is no `me`. */
export function isPluralUnit(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.endsWith('s') && isUnit(token.text) && isUnit(token.text.slice(0, -1));
}

function isUnit(word: string): boolean {
  return UNIT.test(conceptAt(timeTokens(word), 0)?.concept ?? '');
}

/** `(this week)`, `(next month)`: a day nobody knows. */
function saysNear(tokens: readonly Token[], from: number, to: number): boolean {
  const own = conceptAt(tokens, from);
  return own?.concept === 'near' && own.next === to;
}

/** `(months -3 to -1)`: before the plan's start, where no time is counted. */
function saysBefore(tokens: readonly Token[], from: number): boolean {
  const unit = unitAt(tokens, from);
  const sign = unit === null ? undefined : tokens[unit.next];
  return unit !== null && sign?.kind === 'dash' && sign.spaced && tokens[unit.next + 1]?.kind === 'number' && tokens[unit.next + 1]?.spaced === false;
}

const UNIT = /^(?:day|week|month|year)$/;
/** `(two weeks)`, `(first week)`, `(next month)`, `(every day)`: how long by count, when, or how often. */
const PLACED = /^(?:nth|#|then|later|now|since|within|over|per|phase|stage|day|week|month|half|year)/;
const MOST_WORDS = 3;

/** A title that only says how far one is: `Week 1 completed`. */
export function isState(title: string): boolean {
  const tokens = timeTokens(title);
  const own = labelMatch(tokens, 0);
  return (own?.concept === 'done' || own?.concept === 'state') && tokens.slice(own.length).every(({ kind }) => kind === 'mark');
}

/** Whether a line tells how far something is, wherever. */
export const holdsState = onceForWords((line) => {
  const tokens = timeTokens(line);
  return tokens.some(({ kind }, at) => kind === 'word' && /^(?:done|state)$/.test(labelMatch(tokens, at)?.concept ?? ''));
});

/** `currently about 40 %`: at the number. */
function behindNow(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isConcept(tokens, at, 'now') || isConcept(tokens, at, 'about')) at += 1;
  return tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '%' ? at : from;
}

function saysState(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === 'mark') at += 1;
  // `currently about 40 % done`
  at = behindNow(tokens, at);
  // `70 % done`
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '%') {
    if (tokens[at + 2]?.kind === 'close') return true;
    at += 2;
  }
  // `(mostly completed)`
  if (tokens[at - 1]?.kind === 'open' && tokens[at]?.kind === 'word' && labelMatch(tokens, at + 1)?.concept === 'done' && tokens[at + 1 + (labelMatch(tokens, at + 1)?.length ?? 0)]?.kind === 'close' && labelMatch(tokens, at) === null) return true;
  const own = labelMatch(tokens, at);
  const behind = tokens[at + (own?.length ?? 0)];
  // `Completed / Current`, `Planned / now`
  if ((own?.concept === 'done' || own?.concept === 'state') && behind?.kind === 'slash' && (isConcept(tokens, at + own.length + 1, 'now') || labelMatch(tokens, at + own.length + 1)?.concept === 'state')) return true;
  // `done on 13 September 2027`
  const when = own?.concept === 'done' && behind?.kind === 'word' ? findTime(tokens, at + own.length, tokens.length)?.mention : undefined;
  if (own !== null && when?.form === 'calendar' && when.to === tokens.length && when.from <= at + own.length + 2) return true;
  return own?.concept === 'done' && (behind === undefined || behind.kind === 'close' || behind.kind === 'number' || behind.kind === 'mark' || at > from || own.length > 1) || own?.concept === 'state' && (behind === undefined || behind.kind === 'close');
}
