/** A code span or comment: where it starts and ends. */
export interface HiddenRange {
  readonly start: number;
  readonly end: number;
  readonly code: boolean;
}

const NONE: readonly HiddenRange[] = [];

/**
 * The text with the insides of code spans and all of comments replaced by spaces, so that nothing in them is read and
 * all offsets and line breaks stay. The outer backticks of code stay: what follows them is not the end of the text before.
 */
export function blankRanges(text: string, ranges: readonly HiddenRange[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, code } of ranges) {
    const edge = code ? 1 : 0;
    out += text.slice(at, start + edge) + blank(text.slice(start + edge, end - edge));
    at = end - edge;
  }
  return at === 0 ? text : out + text.slice(at);
}

/** Spaces of the same length; line breaks stay. */
export function blank(text: string): string {
  return text.includes('\n') ? text.replace(/[^\n]/g, ' ') : ' '.repeat(text.length);
}

/**
 * The inline code, `%% comments %%` and `<!-- comments -->` of a text, in order and without overlap. Whichever opens
 * first wins, as in Markdown; a mark without its closing partner is ordinary text. Linear in the length of the text.
 */
export function hiddenRanges(text: string): readonly HiddenRange[] {
  if (!text.includes('`') && !text.includes('%%') && !text.includes('<!--')) return NONE;
  const ranges: HiddenRange[] = [];
  const backticks = new BacktickRuns(text);
  let comments = true;
  let html = true;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let end = -1;
    if (code === BACKSLASH) {
      at += 2;
      continue;
    }
    if (code === BACKTICK) {
      const length = runLength(text, at);
      end = backticks.closing(at, length);
      if (end < 0) {
        at += length;
        continue;
      }
    } else if (comments && code === PERCENT && text.charCodeAt(at + 1) === PERCENT) {
      const close = text.indexOf('%%', at + 2);
      comments = close >= 0;
      end = close < 0 ? -1 : close + 2;
    } else if (html && code === LESS && text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at + 4);
      html = close >= 0;
      end = close < 0 ? -1 : close + 3;
    }
    if (end < 0) at += 1;
    else {
      ranges.push({ start: at, end, code: code === BACKTICK });
      at = end;
    }
  }
  return ranges;
}

const BACKSLASH = 0x5c;
const BACKTICK = 0x60;
const PERCENT = 0x25;
const LESS = 0x3c;

/** Finds the run of backticks that closes one of the same length; remembers lengths that have no more, to stay linear. */
class BacktickRuns {
  private last: Map<number, number> | null = null;

  constructor(private readonly text: string) {}

  /** End of the closing run, or -1. */
  closing(open: number, length: number): number {
    this.last ??= lastRuns(this.text);
    const last = this.last.get(length) ?? -1;
    if (last <= open) return -1;
    for (let at = this.text.indexOf('`', open + length); at >= 0; at = this.text.indexOf('`', at)) {
      const run = runLength(this.text, at);
      at += run;
      if (run === length) return at;
    }
    return -1;
  }
}

/** Where the last run of each length starts. */
function lastRuns(text: string): Map<number, number> {
  const last = new Map<number, number>();
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
    const length = runLength(text, at);
    last.set(length, at);
    at += length;
  }
  return last;
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === BACKTICK) end += 1;
  return end - at;
}
