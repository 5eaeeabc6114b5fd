import { plainText } from '../outline/plain-text';
import type { Block } from '../outline/outline';
import type { Mention } from '../time/mention';
import { timeTokens } from '../words/words';
import { type Head, headAt, type SeriesKind } from './head';
import { titleAndTime, trimTitle } from './title';

/** A line read as the opening of a phase. */
export interface PhaseLine {
  readonly kind: SeriesKind;
  readonly number: number | null;
  readonly title: string;
  /** True when the title is only the head itself, as in `## Week 3`. */
  readonly bare: boolean;
  readonly mention: Mention | null;
  /** True when the title follows its head like the rest of a sentence: `Phase 2 may start in May`. */
  readonly loose?: boolean;
  /** A sentence behind the title, for list items and plain lines. */
  readonly rest: string;
}

/** Longer lines are prose. */
const MAX_LENGTH = 400;

/** Reads a block as a phase opening, or null when it cannot be one. */
export function phaseLine(block: Block): PhaseLine | null {
  if (block.raw.length > MAX_LENGTH) return null;
  const emphasised = block.kind === 'heading' || block.kind === 'row' ? null : leadingEmphasis(block.raw);
  const text = plainText(block.raw);
  const tokens = timeTokens(text);
  const head = headAt(tokens);
  if (emphasised !== null && emphasised.rest !== '') {
    const inner = plainText(emphasised.inside);
    const own = timeTokens(inner);
    const innerHead = headAt(own);
    const innerTitle = titleAndTime(inner, own, innerHead?.to ?? 0);
    if (innerTitle.title !== '' && (innerHead !== null || innerTitle.mention !== null)) return withRest(innerHead, innerTitle, inner, emphasised.rest);
    if (innerHead === null && innerTitle.title !== '') return titledWithRest(innerTitle.title, emphasised.rest);
  }
  if (head === null && (block.kind === 'text' || block.kind === 'row')) return null;
  const rest = titleAndTime(text, tokens, head?.to ?? 0);
  if (head === null) return rest.mention === null || rest.title === '' ? null : { kind: 'titled', number: null, title: rest.title, bare: false, mention: rest.mention, rest: '' };
  const inner = head.mention === null ? null : headAt(timeTokens(rest.title));
  if (inner?.kind === 'phase') return { ...finish(inner, titleAndTime(rest.title, timeTokens(rest.title), inner.to), rest.title, block.kind === 'heading'), mention: rest.mention ?? head.mention };
  const behind = tokens[head.to];
  if (block.kind === 'row') {
    const [title = '', ...cells] = rest.title.split(' | ');
    return { ...finish(head, { ...rest, title }, text, true), rest: cells.join(' | ') };
  }
  return { ...finish(head, rest, text, block.kind === 'heading'), loose: emphasised === null && behind?.kind === 'word' && /\p{Ll}/u.test(text[behind.from] ?? '') };
}

/** Bold or italic text a line begins with, and what follows it. */
export function leadingEmphasis(raw: string): { readonly inside: string; readonly rest: string } | null {
  const match = /^[^\p{L}\p{N}*_]{0,8}(\*{1,3}|_{1,3})(?=\S)/u.exec(raw);
  if (match === null) return null;
  const mark = match[1] ?? '';
  const close = raw.indexOf(mark, match[0].length);
  if (close === -1) return null;
  return { inside: raw.slice(match[0].length, close), rest: raw.slice(close + mark.length).trim() };
}

function finish(head: Head, rest: ReturnType<typeof titleAndTime>, text: string, heading: boolean): PhaseLine {
  const own = head.mention;
  const yearless = rest.mention?.form === 'calendar' && rest.mention.start.year === null && !rest.mention.start.now;
  const mention = own !== null && (yearless || ('unit' in own && own.unit === 'day' && own.start === own.end)) ? own : rest.mention ?? own;
  const base = { kind: head.kind, number: head.number, mention };
  if (head.kind === 'horizon' || rest.title === '') {
    const own = head.mention === null && head.kind === 'number' ? trimTitle(text.slice(tokensFrom(text, head.to))) : headText(text, rest, head);
    if (rest.title === '') return { ...base, title: own, bare: true, rest: '' };
    if (!heading) return { ...base, title: own, bare: true, rest: rest.title };
    const bracketed = rest.mention === null && /^[(（]/.test(text.slice(tokensFrom(text, head.to)));
    return { ...base, title: bracketed ? `${own} (${rest.title})` : `${own}: ${rest.title}`, bare: false, rest: '' };
  }
  return { ...base, title: rest.title, bare: false, rest: '' };
}

function tokensFrom(text: string, at: number): number {
  return timeTokens(text)[at]?.from ?? text.length;
}

function headText(text: string, rest: ReturnType<typeof titleAndTime>, head: Head): string {
  const tokens = timeTokens(text);
  const from = tokens[head.from]?.from ?? 0;
  const to = tokens[head.to]?.from ?? text.length;
  return trimTitle(text.slice(from, to)) || trimTitle(rest.title) || text;
}

function withRest(head: Head | null, inner: ReturnType<typeof titleAndTime>, text: string, rest: string): PhaseLine | null {
  const outer = plainText(rest);
  const tokens = timeTokens(outer);
  const time = inner.mention ?? titleAndTime(outer, tokens, 0).mention;
  const behind = inner.mention === null && time !== null ? titleAndTime(outer, tokens, 0).title : trimTitle(outer);
  if (head === null) return time === null ? null : { kind: 'titled', number: null, title: inner.title, bare: false, mention: time, rest: behind };
  return { ...finish(head, { title: inner.title, mention: time }, text, true), rest: behind };
}

function titledWithRest(title: string, rest: string): PhaseLine | null {
  const outer = plainText(rest);
  const found = titleAndTime(outer, timeTokens(outer), 0);
  return found.mention === null ? null : { kind: 'titled', number: null, title, bare: false, mention: found.mention, rest: found.title };
}
