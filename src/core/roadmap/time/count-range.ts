import { isMonth } from '../words/meaning';
import type { Token, UnitAt } from '../words/tokens';
import { isParticle } from '../words/words';
import { behindTotal, conceptAt, isConcept, type NumberAt, numberAt, openAt, ordinalMarkAt, rangeAt, romanAt } from './cursor';
import { bounded, BOUNDS, isArticle } from './bounds';
import { NEEDS_YEAR } from './calendar-quarter';
import { yearAt } from './calendar-year';
import type { CountMention, CountUnit } from './mention';
import { isAmount, isMinutes, isRate } from './rates';
import { unitAt, unitOf } from './unit-at';

/** A counted time at a token, whose `word` is what it means: `Month 3-9`, `M1–M3`, `第1-2周`, `0–6 months`, `4-6 weeks`, `18+ months`. */
export function countAt(tokens: readonly Token[], at: number, word = conceptAt(tokens, at)): CountMention | null {
  const bound = word === null ? undefined : BOUNDS.get(word.concept);
  if (word !== null && (bound !== undefined || (word.concept === '#1' && numberAt(tokens, word.next)?.ordinal === false))) {
    const own = BOUNDS.has(conceptAt(tokens, word.next)?.concept ?? 'day') ? null : countAt(tokens, word.next) ?? (isArticle(tokens[word.next]) ? countAt(tokens, word.next + 1) : null);
    return own === null ? null : bounded(own, bound, at);
  }
  if (word?.concept === 'half-year') return { form: 'length', unit: 'month', start: 6, end: 6, open: false, from: at, to: word.next };
  const nth = word?.concept === 'nth';
  const first = nth ? at + 1 : at;
  const unit = nth ? unitAt(tokens, first) : unitOf(word);
  return (unit === null ? null : (nth ? null : yearQuarter(tokens, at, unit)) ?? unitFirst(tokens, first, at, unit)) ?? unitLast(tokens, first, at, nth);
}

/** `Y1Q3`, `Year 1 Q3`, `Y1 Q3–Q4`: quarters counted from the plan's start. */
function yearQuarter(tokens: readonly Token[], at: number, unit: UnitAt): CountMention | null {
  const year = unit.unit === 'year' ? numberAt(tokens, unit.next) : null;
  const quarter = year === null ? null : quarterAfter(tokens, year.next);
  if (year === null || quarter === null) return null;
  const range = rangeAt(tokens, quarter.next);
  const last = range === null ? null : quarterAfter(tokens, range);
  const base = (year.value - 1) * 4;
  return { form: 'position', unit: 'quarter', start: base + quarter.value, end: base + (last ?? quarter).value, open: false, from: at, to: (last ?? quarter).next };
}

function quarterAfter(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const unit = unitAt(tokens, at);
  const own = unit?.unit === 'quarter' ? numberAt(tokens, unit.next) : null;
  return own === null || own.value < 1 || own.value > 4 || yearAt(tokens, own.next) !== null ? null : own;
}

/** The unit before the number always names a position. */
function unitFirst(tokens: readonly Token[], at: number, from: number, unit: UnitAt): CountMention | null {
  if (unit.kind === 'length' || (at > 0 && NEEDS_YEAR.test(tokens[at]?.text ?? ''))) return null;
  const sign = tokens[unit.next];
  // `周六`: a day of the week.
  if (unit.unit === 'week' && sign?.written === 'han' && !sign.spaced && sign.value <= 6 && sign.text.length === 1) return null;
  // `Bulan ke-1`, `Tháng thứ 2`
  const nth = isConcept(tokens, unit.next, 'nth');
  const start = numberAt(tokens, nth || sign?.kind === 'hash' || (sign?.text === '.' && !sign.spaced) || isParticle(sign, 'sign') ? unit.next + (/^[.-]$/.test(tokens[unit.next + 1]?.text ?? '') ? 2 : 1) : unit.next);
  if (start === null || start.value > 999) return null;
  // `KW 12.09. – 09.10.`: two days, not two weeks.
  if (isDottedDay(tokens, start.next - 1) || (!Number.isInteger(start.value) && tokens[start.next]?.text === '.' && tokens[start.next]?.spaced === false)) return null;
  // `M1.2` is the code of a thing.
  if (!Number.isInteger(start.value) && tokens[at]?.text.length === 1) return null;
  const end = secondNumber(tokens, start.next, start.value, unit.unit);
  if (end === null && unitAt(tokens, start.next) !== null && unitAt(tokens, start.next)?.unit !== unit.unit) return null;
  const next = end?.next ?? behindTotal(tokens, start.next) ?? start.next;
  const open = openAt(tokens, next);
  return inMonths({ form: 'position', unit: unit.unit, start: start.value, end: open === null ? (end?.value ?? start.value) : null, open: open !== null, from, to: open ?? next }, unit);
}

/** `12.09.` */
function isDottedDay(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at + 1];
  const month = tokens[at + 2];
  const behind = tokens[at + 3];
  return dot?.text === '.' && !dot.spaced && month?.kind === 'number' && !month.spaced && behind?.text === '.' && !behind.spaced;
}

function secondNumber(tokens: readonly Token[], at: number, first: number, unit: CountUnit): { value: number; next: number } | null {
  const mark = ordinalMarkAt(tokens, at) ?? at;
  const range = rangeAt(tokens, mark) ?? (tokens[at]?.kind === 'comma' && numberAt(tokens, at + 1)?.value === first + 1 ? at + 1 : null);
  if (range === null) return null;
  const nth = isConcept(tokens, range, 'nth') ? range + 1 : range;
  const word = unitAt(tokens, nth);
  const number = numberAt(tokens, word?.unit === unit ? word.next : nth);
  // `Week 1 — First contact`, `Woche 3 — Ein Team`, `Month 4 – Two "real" boats`: a word that goes on is the title.
  if (word === null && number !== null && tokens[range]?.kind === 'word' && tokens[at]?.spaced === true && GOES_ON.test(tokens[number.next]?.kind ?? '')) return null;
  // `Dia 1 – Segunda`, a day of the week: digits do not lead to ordinals in words.
  if (number?.ordinal === true && tokens[range]?.kind === 'word' && tokens[at]?.kind === 'dash') return null;
  if (number === null || number.value > 999 || (word === null && isRate(tokens, number.next))) return null;
  const behind = unitAt(tokens, number.next);
  if ((behind !== null && behind.unit !== unit) || (tokens[at]?.spaced === true && (isDate(tokens, number.next) || isSlashed(tokens, number.next) || isDotted(tokens, number.next) || !Number.isInteger(number.value)))) return null;
  return tokens[mark]?.kind === 'comma' ? listEnd(tokens, number) : chainEnd(tokens, number);
}

const GOES_ON = /^(?:word|mark)$/;

/** `Weeks 5-6-7`: the last of numbers that follow on each other. */
function chainEnd(tokens: readonly Token[], { value, next }: Pick<NumberAt, 'value' | 'next'>): Pick<NumberAt, 'value' | 'next'> {
  const own = tokens[next]?.kind === 'dash' && !tokens[next].spaced ? numberAt(tokens, next + 1) : null;
  return own?.value === value + 1 ? chainEnd(tokens, own) : { value, next };
}

/** `Weeks 2, 3 and 4`: the last of numbers that follow on each other. */
function listEnd(tokens: readonly Token[], { value, next }: Pick<NumberAt, 'value' | 'next'>): Pick<NumberAt, 'value' | 'next'> {
  const and = conceptAt(tokens, tokens[next]?.kind === 'comma' ? next + 1 : next);
  const own = and?.concept === 'and' ? numberAt(tokens, and.next) : tokens[next]?.kind === 'comma' ? numberAt(tokens, next + 1) : null;
  return own?.value === value + 1 ? listEnd(tokens, own) : { value, next };
}

/** `Week 2 – 5/12 to 5/18`: a day, written with its month. */
function isSlashed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'slash' && !tokens[at].spaced && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]?.spaced;
}

/** `Woche 2 — 21.09. bis 27.09.`: a day, with the number of its month; `21.9.` reads as a number with a part. */
function isDotted(tokens: readonly Token[], at: number): boolean {
  const [dot, month] = [tokens[at], tokens[at + 1]];
  return dot?.text === '.' && !dot.spaced && month?.kind === 'number' && !month.spaced;
}

/** What stands behind the number makes it a day of a month: `Week 1 — 29. April`, `Week 2 — 6 to 12 May`. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const mark = ordinalMarkAt(tokens, at) ?? at;
  const range = rangeAt(tokens, mark);
  const last = range === null ? null : numberAt(tokens, range);
  const behind = last === null ? mark : (ordinalMarkAt(tokens, last.next) ?? last.next);
  return [mark, behind].some((next) => tokens[next]?.kind === 'word' && isMonth(tokens[next]));
}

/** The unit behind the number: a position when the number is an ordinal, a length when the unit says so, else either. */
function unitLast(tokens: readonly Token[], at: number, from: number, nth: boolean): CountMention | null {
  const start = numberAt(tokens, at) ?? pairAt(tokens, at);
  if (start === null || start.value > 999 || (at > 0 && CURRENCY.test(tokens[at - 1]?.text ?? ''))) return null;
  const mark = ordinalMarkAt(tokens, start.next);
  const range = rangeAt(tokens, mark ?? start.next);
  const second = range === null ? null : numberAt(tokens, isConcept(tokens, range, 'nth') ? range + 1 : range) ?? pairAt(tokens, range);
  // `Les 3 premiers mois`
  const behind = behindFirst(tokens, second?.next ?? start.next);
  const secondMark = ordinalMarkAt(tokens, behind);
  const plus = tokens[behind]?.kind === 'plus';
  const hyphen = second === null && tokens[behind]?.kind === 'dash' && tokens[behind]?.spaced === false && tokens[behind + 1]?.spaced === false;
  const unit = unitAt(tokens, secondMark ?? (plus || hyphen ? behind + 1 : behind));
  if (unit === null) return mixed(tokens, start.value, start.next, from);
  // `1. Q1`, `1. الأسبوع الأول`: the number is the place in a list.
  if (mark !== null && (tokens[unit.next]?.kind === 'number' || isConcept(tokens, unit.next, 'nth') || (unit.unit === 'quarter' && romanAt(tokens, unit.next) !== null) || numberAt(tokens, unit.next)?.ordinal === true)) return null;
  // `3 bulan pertama`
  const first = behindFirst(tokens, unit.next);
  if (first > unit.next ? !/^(?:word|number)$/.test(tokens[first]?.kind ?? '') : behind > (second?.next ?? start.next)) return { form: 'length', unit: unit.unit, start: start.value, end: second?.value ?? start.value, open: false, from, to: first };
  if (isRate(tokens, unit.next) || isMinutes(tokens, from, unit.next) || isAmount(start.value, tokens[unit.next - 1])) return null;
  const far = second === null ? mixed(tokens, start.value, start.next, from) : null;
  if (far !== null) return far;
  const told = second === null ? nthBehind(tokens, unit) : null;
  if (told !== null && told.value > start.value) return inMonths({ form: 'position', unit: unit.unit, start: start.value, end: told.value, open: false, from, to: told.next }, unit);
  // `3〜6ヶ月後`: from the third to the sixth.
  const after = second !== null && isConcept(tokens, unit.next, 'onwards');
  const open = plus ? unit.next : after ? null : openAt(tokens, unit.next);
  const within = second === null && isConcept(tokens, unit.next, 'within');
  const ordinal = nth || start.ordinal || unit.kind === 'nth' || secondMark !== null || mark !== null;
  // `4-week plan`; in `1-hafta`, `2-hafta` nothing follows.
  const form = ordinal || after ? 'position' : unit.kind === 'length' || (hyphen && tokens[unit.next]?.kind === 'word') ? 'length' : 'either';
  return inMonths({ form, unit: unit.unit, start: within ? 0 : start.value, end: open === null ? (second?.value ?? start.value) : null, open: open !== null, named: unit.named, from, to: within || after ? unit.next + 1 : (open ?? unit.next) }, unit);
}

/** The other end of `第1週〜第3週`, told with its unit once more. */
function nthBehind(tokens: readonly Token[], { unit, next }: UnitAt): { readonly value: number; readonly next: number } | null {
  const range = rangeAt(tokens, next);
  const number = range !== null && isConcept(tokens, range, 'nth') ? numberAt(tokens, range + 1) : null;
  const again = number === null ? null : unitAt(tokens, number.next);
  return number === null || again?.unit !== unit ? null : { value: number.value, next: again.next };
}

/** `$48M` are no months. */
const CURRENCY = /^\p{Sc}$/u;

/** Behind a "first" that stands beside its count. */
function behindFirst(tokens: readonly Token[], at: number): number {
  const word = conceptAt(tokens, at);
  return word?.concept === '#1' ? word.next : at;
}

/** `Bimestre 3` is months 5 and 6, `2 bimestres` are four months. */
function inMonths(own: CountMention, { times }: UnitAt): CountMention {
  return times === 1 ? own : { ...own, start: own.form === 'position' ? (own.start - 1) * times + 1 : own.start * times, end: own.end === null ? null : own.end * times };
}

/** `شهرين`, `שבועיים`: two of them in one word, its own unit; `من شهر إلى شهرين` begins with one. */
function pairAt(tokens: readonly Token[], at: number): NumberAt | null {
  const unit = unitAt(tokens, at);
  const range = unit === null ? null : rangeAt(tokens, unit.next);
  const value = unit?.pair === true ? 2 : range !== null && unitAt(tokens, range)?.pair === true ? 1 : 0;
  return value === 0 || unit === null ? null : { value, next: value === 1 ? unit.next : at, digits: '', ordinal: false };
}

/** `6 months – 2 years`: two units, told in the finer one. */
function mixed(tokens: readonly Token[], first: number, at: number, from: number): CountMention | null {
  const unit = unitAt(tokens, at);
  const range = unit === null ? null : rangeAt(tokens, unit.next);
  const second = range === null ? null : numberAt(tokens, range);
  const other = second === null ? null : unitAt(tokens, second.next);
  if (unit === null || second === null || other === null) return null;
  const factor = unit.unit === other.unit ? 1 : unit.unit === 'month' && other.unit === 'year' ? 12 : unit.unit === 'week' && other.unit === 'month' ? 4 : null;
  if (factor === null || isRate(tokens, other.next)) return null;
  return { form: 'either', unit: unit.unit, start: first, end: second.value * factor, open: false, from, to: other.next };
}
