import type { ItemFacts } from './facts';
import { blank, blankRanges, hiddenRanges } from './blank-hidden';

/** An item's own text, and what an offset in the note needs to become one in it: see {@link offsetIn}. */
export interface ItemText {
  readonly text: string;
  /** Code spans as written, which `text` has blanked out; absent when there are none. */
  readonly code: ItemFacts['code'];
  /** Where it starts in the note. */
  readonly from: number;
  /** What it is made of; null for one line. */
  readonly pieces: readonly Piece[] | null;
}

/** Quote marks and blanks, the list mark. Obsidian starts a nested item at its parent's text, so blanks come first. */
const MARK = /[\s>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/y;
const CHECKBOX = /\[[^\]\n]{1,4}\](?:[ \t]+|$)/y;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * What an item says itself: the source from `start` to `end` without list mark and checkbox, continued lines without
 * their indentation and quote marks; code and comments are blanked out.
 */
export function itemText(source: string, start: number, end: number, task: boolean): ItemText {
  const from = contentStart(source, start, end, task);
  const own = source.slice(from, end).trimEnd();
  return own.includes('\n') ? joinLines(own, from, contentColumn(source, from)) : withHidden(own, from, null);
}

function contentStart(source: string, start: number, end: number, task: boolean): number {
  // `- text`, as most are.
  if (!task && end > start + 2 && source.charCodeAt(start) === DASH && source.charCodeAt(start + 1) === SPACE && source.charCodeAt(start + 2) > SPACE) return start + 2;
  let from = start;
  MARK.lastIndex = 0;
  const slice = source.slice(start, end);
  if (MARK.test(slice)) from = start + MARK.lastIndex;
  if (task) {
    CHECKBOX.lastIndex = from - start;
    if (CHECKBOX.test(slice)) from = start + CHECKBOX.lastIndex;
  }
  return from;
}

const DASH = 0x2d;
const SPACE = 0x20;

function withHidden(text: string, from: number, pieces: ItemText['pieces']): ItemText {
  const ranges = hiddenRanges(text);
  if (ranges.length === 0) return { text, code: undefined, from, pieces };
  const code = ranges.filter((range) => range.code).map(({ start, end }) => ({ at: start, text: text.slice(start, end) }));
  return { text: blankRanges(text, ranges), code: code.length === 0 ? undefined : code, from, pieces };
}

function within(at: number, length: number): number {
  return at >= 0 && at < length ? at : -1;
}

/** The column an item's text starts in, tabs to the next multiple of four. */
function contentColumn(source: string, from: number): number {
  const lineStart = source.lastIndexOf('\n', from - 1) + 1;
  return columns(source.slice(lineStart, from));
}

function columns(text: string): number {
  let column = 0;
  for (let i = 0; i < text.length; i += 1) column += text.charCodeAt(i) === 9 ? 4 - (column % 4) : 1;
  return column;
}

interface Piece {
  /** Offset in the note. */
  readonly source: number;
  /** Offset in the text. */
  readonly target: number;
  readonly length: number;
}

function joinLines(own: string, from: number, content: number): ItemText {
  const pieces: Piece[] = [];
  let text = '';
  let at = 0;
  let fence: string | null = null;
  let afterBlank = false;
  let indented = false;
  for (const raw of own.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const lead = at === 0 ? 0 : leadOf(line);
    const body = line.slice(lead);
    if (at > 0) text += '\n';
    pieces.push({ source: from + at, target: text.length - lead, length: line.length });
    indented = (afterBlank || indented) && body !== '' && columns(line.slice(0, lead)) >= content + 4;
    afterBlank = body === '';
    const mark: string | undefined = indented && fence === null ? undefined : FENCE.exec(body)?.[1];
    const hidden = fence !== null || mark !== undefined || indented;
    if (fence === null) fence = mark ?? null;
    else if (mark?.startsWith(fence) === true && body.trim() === mark) fence = null;
    text += hidden ? blank(body) : body;
    at += raw.length + 1;
  }
  return withHidden(text, from, pieces);
}

/** Length of a continued line's indentation and quote marks. */
function leadOf(line: string): number {
  let at = 0;
  while (at < line.length && (line[at] === ' ' || line[at] === '\t' || line[at] === '>')) at += 1;
  return at;
}

/** An offset in the note as one in an item's text, or -1 for a place that is not in it. */
export function offsetIn({ text, from, pieces }: ItemText, offset: number): number {
  if (pieces === null) return within(offset - from, text.length);
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.source ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (piece === undefined) return -1;
  const at = within(offset - piece.source, piece.length);
  return at < 0 ? -1 : piece.target + at;
}
