import type { EditorChange, EditorPosition, EditorRange, EditorSelection, EditorTransaction } from 'obsidian';

/** What commands see of the text being edited. Lines and characters count from 0. */
export abstract class Editor {
  abstract getValue(): string;
  abstract setValue(content: string): void;
  abstract getSelectionOffsets(): { anchor: number; head: number };
  abstract setSelectionOffsets(anchor: number, head: number): void;
  abstract focus(): void;
  abstract blur(): void;
  abstract hasFocus(): boolean;
  abstract scrollIntoView(range: EditorRange, center?: boolean): void;

  getDoc(): this { return this; }
  getLine(line: number): string { return this.lines()[line] ?? ''; }
  lineCount(): number { return this.lines().length; }
  lastLine(): number { return this.lineCount() - 1; }
  somethingSelected(): boolean { return this.getSelection() !== ''; }

  setLine(n: number, text: string): void {
    this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
  }

  getSelection(): string {
    const { anchor, head } = this.getSelectionOffsets();
    return this.getValue().slice(Math.min(anchor, head), Math.max(anchor, head));
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.getValue().slice(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string): void {
    this.replaceRange(replacement, this.getCursor('from'), this.getCursor('to'));
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
    const [start, end] = [this.posToOffset(from), this.posToOffset(to)];
    const text = this.getValue();
    this.setValue(text.slice(0, start) + replacement + text.slice(end));
    this.setSelectionOffsets(start + replacement.length, start + replacement.length);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    const { anchor, head } = this.getSelectionOffsets();
    const offsets = { from: Math.min(anchor, head), to: Math.max(anchor, head), head, anchor };
    return this.offsetToPos(offsets[side]);
  }

  listSelections(): EditorSelection[] {
    return [{ anchor: this.getCursor('anchor'), head: this.getCursor('head') }];
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelectionOffsets(this.posToOffset(anchor), this.posToOffset(head));
  }

  /** Applies all changes at once: positions are those of the text before. */
  transaction(tx: EditorTransaction): void {
    if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection);
    const changes = (tx.changes ?? []).map((change) => ({
      start: this.posToOffset(change.from), end: this.posToOffset(change.to ?? change.from), text: change.text,
    }));
    let text = this.getValue();
    for (const change of changes.sort((a, b) => b.start - a.start)) text = text.slice(0, change.start) + change.text + text.slice(change.end);
    if (changes.length > 0) this.setValue(text);
    if (tx.selection !== undefined) this.setSelection(tx.selection.from, tx.selection.to ?? tx.selection.from);
  }

  /** Reads every line, then writes what is to change, in one step. */
  processLines<T>(
    read: (line: number, lineText: string) => T | null,
    write: (line: number, lineText: string, value: T | null) => EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const numbered = this.lines().map((text, line) => ({ text, line })).filter(({ text }) => !ignoreEmpty || text.trim() !== '');
    const readings = numbered.map(({ text, line }) => ({ text, line, value: read(line, text) }));
    const changes = readings.map(({ text, line, value }) => write(line, text, value)).filter((change) => change !== undefined);
    this.transaction({ changes: changes as EditorChange[] });
  }

  posToOffset({ line, ch }: EditorPosition): number {
    const lines = this.lines();
    const at = Math.min(Math.max(line, 0), lines.length - 1);
    let offset = 0;
    for (const each of lines.slice(0, at)) offset += each.length + 1;
    return offset + Math.min(Math.max(ch, 0), lines[at]?.length ?? 0);
  }

  offsetToPos(offset: number): EditorPosition {
    const before = this.getValue().slice(0, offset).split('\n');
    return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 };
  }

  private lines(): string[] {
    return this.getValue().split('\n');
  }
}

/** An editor over a plain text area. */
export class TextAreaEditor extends Editor {
  constructor(private readonly area: HTMLTextAreaElement, private readonly edited: () => void) { super(); }

  getValue(): string { return this.area.value; }

  setValue(content: string): void {
    this.area.value = content;
    this.edited();
  }

  getSelectionOffsets(): { anchor: number; head: number } {
    const { selectionStart, selectionEnd, selectionDirection } = this.area;
    return selectionDirection === 'backward'
      ? { anchor: selectionEnd, head: selectionStart }
      : { anchor: selectionStart, head: selectionEnd };
  }

  setSelectionOffsets(anchor: number, head: number): void {
    this.area.setSelectionRange(Math.min(anchor, head), Math.max(anchor, head), head < anchor ? 'backward' : 'forward');
  }

  focus(): void { this.area.focus(); }
  blur(): void { this.area.blur(); }
  hasFocus(): boolean { return this.area.doc.activeElement === this.area; }

  /** Lines are not wrapped in the text area, so a line's place is its number times the line height. */
  scrollIntoView(range: EditorRange, center = false): void {
    const height = Number.parseFloat(getComputedStyle(this.area).lineHeight) || 20;
    this.area.scrollTop = Math.max(0, range.from.line * height - (center ? this.area.clientHeight / 2 : 0));
  }
}
