import { conceptAt, isConcept } from '../../time/cursor';
import { findTime, mayHoldTime, timeAt } from '../../time/find-time';
import { isNow, isStretch, type Mention } from '../../time/mention';
import type { Token } from '../../words/tokens';
import { isParticle, labelMatch } from '../../words/words';
import { asidesIn, type Cut, isPluralUnit } from './title-asides';
import { between, titleWithout } from './title-text';

export interface TitleAndTime {
  readonly title: string;
  readonly mention: Mention | null;
}

/**
 * Takes the time out of what follows a head. It may stand in brackets, in the first or last part
 * between separators, or fill everything. What is left is the title; a title that stood in brackets is unpacked. Without a time it is none but behind a head.
 */
export function titleAndTime(text: string, tokens: readonly Token[], head: number, timed = mayHoldTime(tokens), headed = true): TitleAndTime {
  // `Phase 1/Setup`, not `Week 1: /setup`
  const start = head > 0 && tokens[head]?.kind === 'slash' && tokens[head]?.spaced === false ? head + 1 : head;
  const all = brackets(tokens, start);
  const aside = asidesIn(tokens, start, all, timed);
  const without = (cuts: readonly Cut[], inside: Cut | null): string => titleWithout(text, tokens, start, [...cuts, ...aside], inside);
  if (timed) {
    const groups = aside.length === 0 ? all : all.filter((group) => !aside.some((own) => own.from <= group.from && group.to <= own.to));
    for (const group of groups) {
      const found = loneUnit(tokens, group) ?? findTime(tokens, group.from + 1, group.to - 1);
      // `(continuous integration)`, `(only on paper, for now)`
      if (found === null || (!found.alone && group.from > start && isNow(found.mention)) || (!found.alone && DIMENSION.test(between(text, tokens, found.mention.from, found.mention.to).trim())) || (found.mention.form === 'ongoing' && !found.alone && !endsList(tokens, group, found.mention))) continue;
      const inside = found.alone ? null : beforeTime(tokens, group, found.mention);
      const others = mayHoldTime(tokens, start, group.from) || mayHoldTime(tokens, group.to) ? timesBeside(tokens, start, groups) : [];
      const title = without([group, ...others], inside);
      // `Phase 1: November 2026 – March 2027 (5 months)`: when it is, not how long.
      const [place] = found.mention.form === 'either' || found.mention.form === 'length' ? others : [];
      const time = place === undefined ? null : findTime(tokens, place.from, place.to, true)?.mention ?? null;
      if (time?.form === 'calendar' || time?.form === 'position') return { title, mention: time };
      return { title: title || without([group], inside), mention: found.mention };
    }
    // `Phase 1: Weeks 1-2 (Setup)`, `Week 1 - 20-26 Jul (Build) - done`
    const only = groups[0];
    const last = aside.at(-1);
    const before = groups.length === 1 && only !== undefined && only.to >= (last?.to === tokens.length ? last.from : tokens.length) && only.from > start ? findTime(tokens, start, only.from, true) : null;
    if (only !== undefined && before?.alone === true) return { title: without([{ from: start, to: only.from }], null), mention: before.mention };
    for (const part of parts(tokens, start, groups)) {
      const found = findTime(tokens, part.from, part.to, true);
      if (found?.alone === true) return { title: without([withLabel(tokens, part, start)], null), mention: found.mention };
      // `31.08.2026 (online): Knots`
      const place = tokens[part.to]?.kind === 'colon' ? groups.find(({ from, to }) => from > part.from && to === part.to) : undefined;
      const day = place === undefined ? null : findTime(tokens, part.from, place.from, true);
      if (day?.alone === true) return { title: without([part], null), mention: day.mention };
    }
    const trailing = trailingPosition(tokens, start);
    if (trailing !== null) return { title: without([trailing], null), mention: trailing.mention };
  }
  return { title: headed ? titleWithout(text, tokens, start, aside, null) : '', mention: null };
}

/** `(2A, then 2D)`, `(in 3D)`: no days, where more is said beside it. */
const DIMENSION = /^[23]D$/;

/** `(system design, ongoing)`. */
function endsList(tokens: readonly Token[], { to }: Cut, { from, to: end }: Mention): boolean {
  return tokens[from - 1]?.kind === 'comma' && end === to - 1;
}

/** `(месяц)`, `(شهر)`: one of them, where the number is left out. */
function loneUnit(tokens: readonly Token[], { from, to }: Cut): { readonly mention: Mention; readonly alone: boolean } | null {
  const unit = to - from === 3 ? conceptAt(tokens, from + 1)?.concept : undefined;
  // `(weeks)` says no number.
  if (isPluralUnit(tokens[from + 1])) return null;
  return unit === 'week' || unit === 'month' || unit === 'year' ? { alone: true, mention: { form: 'length', unit, start: 1, end: 1, open: false, from: from + 1, to: to - 1 } } : null;
}

/** Times that fill a part outside the brackets, which hold one too. */
function timesBeside(tokens: readonly Token[], start: number, groups: readonly Cut[]): readonly Cut[] {
  return parts(tokens, start, groups).map(({ from, to }): Cut => ({ from, to: groups.find((own) => own.from >= from && own.from < to)?.from ?? to }))
    .filter(({ from, to }) => { const own = from < to ? findTime(tokens, from, to, true) : null; return own?.alone === true && !isNow(own.mention); }).map((part) => withLabel(tokens, part, start));
}

/** Top-level bracket groups; `to` is behind the closing bracket. */
function brackets(tokens: readonly Token[], start: number): readonly Cut[] {
  const found: Cut[] = [];
  let depth = 0;
  let open = -1;
  for (let at = start; at < tokens.length; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === 'open') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (kind === 'close' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ from: open, to: at + 1 });
    }
  }
  if (depth > 0 && open !== -1) found.push({ from: open, to: tokens.length + 1 });
  return found;
}

/** The stretches between separators outside brackets: last, first, then the others and the whole. */
function parts(tokens: readonly Token[], start: number, groups: readonly Cut[]): readonly Cut[] {
  const all: Cut[] = [];
  let from = start;
  let next = 0;
  // Behind the last separator it makes no difference where times stand.
  let last = tokens.length - 1;
  while (last >= start && !isSeparator(tokens[last])) last -= 1;
  for (let at = start; at <= last; at += 1) {
    while ((groups[next]?.to ?? Infinity) <= at) next += 1;
    const group = groups[next];
    const behind = group !== undefined && group.from <= at ? group.to : timeAt(tokens, at)?.to;
    if (behind !== undefined) at = behind - 1;
    else if (isSeparator(tokens[at])) {
      if (at > from) all.push({ from, to: at });
      from = at + 1;
    }
  }
  if (tokens.length > from) all.push({ from, to: tokens.length });
  return all.length > 1 ? [{ from: start, to: tokens.length }, ...all.slice(-1), ...all.slice(0, -1)] : all;
}

/** `| Duration: 4 weeks` goes with its label. */
function withLabel(tokens: readonly Token[], part: Cut, start: number): Cut {
  let at = part.from - 2;
  while (at >= start && (isConcept(tokens, at, 'about') || isConcept(tokens, at, 'due'))) at -= 1;
  return tokens[part.from - 1]?.kind === 'colon' && at < part.from - 2 && (at < start || isSeparator(tokens[at]) || (tokens[at + 1]?.spaced === true && NOT_ASCII.test(tokens[at + 1]?.text ?? ''))) ? { from: at + 1, to: part.to } : part;
}

/** `目安`, not `What it is about`. */
const NOT_ASCII = /^[\u0080-\uffff]/;

function isSeparator(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { kind, text } = token;
  if (kind === 'word' || kind === 'number') return false;
  if (kind === 'colon' || kind === 'bar' || kind === 'comma' || text === '·' || text === '•' || text === '→' || (kind === 'mark' && PICTURE.test(text))) return true;
  return kind === 'dash' && (token.spaced || text === '—');
}

const PICTURE = /\p{Extended_Pictographic}/u;

/** `Foundations Months 1-3`, `準備 2026年4月〜9月`: a position or a stretch of the calendar that ends the line needs no separator. */
function trailingPosition(tokens: readonly Token[], start: number): (Cut & { readonly mention: Mention }) | null {
  if (tokens.at(-1)?.kind === 'close') return null;
  for (let at = Math.max(start + 1, tokens.length - LONGEST_TIME); at < tokens.length; at += 1) {
    const found = findTime(tokens, at, tokens.length);
    if (found === null) return null;
    const { mention } = found;
    if (mention.form === 'calendar' && mention.due !== undefined && mention.to === tokens.length) return { from: mention.due, to: tokens.length, mention };
    const told = mention.form === 'position' ? tokens[at]?.kind === 'word' && !isParticle(tokens[at - 1], 'of') : isStretch(mention) && tokens[at - 1]?.kind === 'word' && !isParticle(tokens[at - 1], 'of');
    if (mention.from === at && mention.to === tokens.length && told) return { from: at, to: tokens.length, mention };
  }
  return null;
}

/** Tokens of `2026年4月〜2026年9月` and a few more. */
const LONGEST_TIME = 12;

/** What stands before the time inside the brackets, when it is more than fill words. */
function beforeTime(tokens: readonly Token[], group: Cut, mention: Mention): Cut | null {
  const from = group.from + 1;
  let to = mention.from;
  // `(the first 6 months)`
  while (to > from && ((tokens[to - 1]?.kind !== 'word' && tokens[to - 1]?.kind !== 'number') || (to - 1 === from && isConcept(tokens, from, 'about')))) to -= 1;
  return to > from && !(to === from + 1 && labelMatch(tokens, from)?.concept === 'time') ? { from, to } : null;
}
