const SPACE = 32;
const TAB = 9;
const TAB_STOP = 4;

/** Reads one line from left to right, counting columns with tab stops of 4, as CommonMark's appendix describes. */
export class LineCursor {
  readonly text: string;
  lineStart = 0;
  lineEnd = 0;
  /** Offset of the next character to read. */
  offset = 0;
  /** Column of the next character, or a column inside a tab that was read in part. */
  column = 0;
  /** Offset of the next character that is not a space or tab, or the end of the line. */
  nextNonspace = 0;
  private nextNonspaceColumn = 0;
  /** Whether the tab at `offset` was read in part. */
  private insideTab = false;

  constructor(text: string) {
    this.text = text;
  }

  startLine(start: number, end: number): void {
    this.lineStart = start;
    this.lineEnd = end;
    this.offset = start;
    this.column = 0;
    this.insideTab = false;
    this.findNonspace();
  }

  get blank(): boolean {
    return this.nextNonspace >= this.lineEnd;
  }

  /** Columns of white space before the next other character. */
  get indent(): number {
    return this.nextNonspaceColumn - this.column;
  }

  /** Code of the next character that is not white space; -1 at the end of the line. */
  get code(): number {
    return this.blank ? -1 : this.text.charCodeAt(this.nextNonspace);
  }

  /** The line from its next character that is not white space. */
  get rest(): string {
    return this.text.slice(this.nextNonspace, this.lineEnd);
  }

  /** Offset of the next whole character: a tab read in part is left behind. */
  get wholeOffset(): number {
    return this.offset + (this.insideTab ? 1 : 0);
  }

  skipIndent(): void {
    this.offset = this.nextNonspace;
    this.column = this.nextNonspaceColumn;
    this.insideTab = false;
  }

  /** Reads past characters that are not tabs, starting at the next one that is not white space. */
  skipMarker(length: number): void {
    this.skipIndent();
    this.offset += length;
    this.column += length;
    this.findNonspace();
  }

  /** Reads white space up to a number of columns; a tab may be read in part. */
  skipColumns(count: number): void {
    const goal = Math.min(this.column + count, this.nextNonspaceColumn);
    while (this.column < goal) {
      const next = this.columnAfter(this.offset, this.column);
      if (next > goal) {
        this.column = goal;
        this.insideTab = true;
        return;
      }
      this.insideTab = false;
      this.column = next;
      this.offset += 1;
    }
  }

  /** Offset reached after reading white space up to a number of columns, counting a tab read in part as read. */
  offsetAfterColumns(count: number): number {
    const goal = Math.min(this.column + count, this.nextNonspaceColumn);
    let offset = this.offset;
    for (let column = this.column; column < goal; offset += 1) column = this.columnAfter(offset, column);
    return offset === this.offset ? this.wholeOffset : offset;
  }

  private columnAfter(offset: number, column: number): number {
    return this.text.charCodeAt(offset) === TAB ? column + TAB_STOP - (column % TAB_STOP) : column + 1;
  }

  private findNonspace(): void {
    let at = this.offset;
    let column = this.column;
    for (; at < this.lineEnd; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code !== SPACE && code !== TAB) break;
      column = this.columnAfter(at, column);
    }
    this.nextNonspace = at;
    this.nextNonspaceColumn = column;
  }
}
