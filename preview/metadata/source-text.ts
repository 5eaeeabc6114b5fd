import type { Loc, Pos } from 'obsidian';

/** A note's text with its line starts: turns offsets into Obsidian's positions (lines and columns from 0). */
export class SourceText {
  readonly text: string;
  /** Offset of the first character of each line. Line breaks are LF, CRLF and a lone CR. */
  readonly lineStarts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.lineStarts = findLineStarts(text);
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  startOfLine(line: number): number {
    return this.lineStarts[line] ?? this.text.length;
  }

  /** Offset just after the last character of a line, without its line break. */
  endOfLine(line: number): number {
    const next = this.lineStarts[line + 1];
    if (next === undefined) return this.text.length;
    const crlf = this.text.charCodeAt(next - 1) === 10 && next - 2 >= this.startOfLine(line) && this.text.charCodeAt(next - 2) === 13;
    return crlf ? next - 2 : next - 1;
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOfLine(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  locate(offset: number): Loc {
    const line = this.lineOf(offset);
    return { line, col: offset - this.startOfLine(line), offset };
  }

  range(start: number, end: number): Pos {
    return { start: this.locate(start), end: this.locate(end) };
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
