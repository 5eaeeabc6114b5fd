import type { Block } from './block';

/** The inline text of a block, without quote marks and list indents, and where each character of it stands in the note. */
export class InlineText {
  readonly text: string;
  /** Offsets in `text` where each piece starts, and where the piece starts in the note. */
  private readonly starts: readonly number[];
  private readonly sources: readonly number[];

  constructor(text: string, starts: readonly number[], sources: readonly number[]) {
    this.text = text;
    this.starts = starts;
    this.sources = sources;
  }

  /** Offset in the note of a character of the text. */
  toSource(at: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return (this.sources[low] ?? 0) + at - (this.starts[low] ?? 0);
  }
}

/** One piece of the note as inline text. */
export function sliceInline(note: string, from: number, to: number): InlineText {
  return new InlineText(note.slice(from, to), [0], [from]);
}

/** The lines of a block joined by line breaks. Lines that follow each other in the note stay one piece. */
export function inlineTextOf(note: string, block: Block): InlineText {
  const { spans } = block;
  const pieces: string[] = [];
  const starts: number[] = [];
  const sources: number[] = [];
  let length = 0;
  for (let at = 0; at < spans.length;) {
    const from = spans[at] ?? 0;
    let to = spans[at + 1] ?? from;
    at += 2;
    while (at < spans.length && isLineBreak(note, to, spans[at] ?? 0)) {
      to = spans[at + 1] ?? to;
      at += 2;
    }
    const piece = at < spans.length ? `${note.slice(from, to)}\n` : note.slice(from, to);
    pieces.push(piece);
    starts.push(length);
    sources.push(from);
    length += piece.length;
  }
  return new InlineText(pieces.join(''), starts, sources);
}

function isLineBreak(note: string, from: number, to: number): boolean {
  return to - from === 1 || (to - from === 2 && note.charCodeAt(from) === 13 && note.charCodeAt(from + 1) === 10);
}
