import type { ViewStateResult } from 'obsidian';
import { MarkdownRenderChild } from '../ui/markdown-render-child';
import { renderNote } from '../ui/render-note';
import type { TFile } from '../vault/files';
import { stripHeading } from '../vault/links';
import type { Editor } from './editor';
import { TextAreaEditor } from './editor';
import { TextFileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';

/** A note: its text in a plain editor, or drawn for reading. */
export class MarkdownView extends TextFileView {
  editor: Editor;
  hoverPopover = null;
  private mode: 'source' | 'preview' = 'source';
  private readonly sourceEl: HTMLTextAreaElement;
  private readonly readingEl: HTMLElement;
  private reading: MarkdownRenderChild | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = 'file-text';
    const source = this.contentEl.createDiv('markdown-source-view');
    this.sourceEl = source.createEl('textarea', { cls: 'cm-content', attr: { spellcheck: 'false', wrap: 'off', 'aria-label': 'Note text' } });
    this.readingEl = this.contentEl.createDiv('markdown-reading-view').createDiv('markdown-preview-view markdown-rendered');
    this.editor = new TextAreaEditor(this.sourceEl, () => { this.edited(); });
    this.sourceEl.addEventListener('input', () => { this.edited(); });
    this.addAction('book-open', 'Switch between reading and editing', () => { this.setMode(this.mode === 'source' ? 'preview' : 'source'); });
  }

  getViewType(): string { return 'markdown'; }
  getMode(): 'source' | 'preview' { return this.mode; }
  getViewData(): string { return this.sourceEl.value; }
  override canAcceptExtension(extension: string): boolean { return extension === 'md'; }
  override getState(): Record<string, unknown> { return { ...super.getState(), mode: this.mode }; }

  override async onLoadFile(file: TFile): Promise<void> {
    await super.onLoadFile(file);
    this.setMode(this.app.codeBlocks.isUsedIn(this.data) ? 'preview' : 'source');
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state !== 'object' || state === null || !('mode' in state)) return;
    if (state.mode === 'source' || state.mode === 'preview') this.setMode(state.mode);
  }

  setViewData(data: string, clear: boolean): void {
    const { anchor, head } = this.editor.getSelectionOffsets();
    this.sourceEl.value = data;
    if (!clear) this.editor.setSelectionOffsets(Math.min(anchor, data.length), Math.min(head, data.length));
    if (this.mode === 'preview') this.draw();
  }

  clear(): void {
    this.sourceEl.value = '';
    this.stopReading();
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') } };
  }

  /** `line` (0-based) selects and shows that line; `subpath` the heading or block it names. */
  override setEphemeralState(state: unknown): void {
    if (typeof state !== 'object' || state === null) return;
    const line = 'line' in state ? state.line : 'subpath' in state ? this.lineOf(String(state.subpath)) : undefined;
    if (typeof line === 'number') this.showLine(line);
  }

  private showLine(line: number): void {
    this.setMode('source');
    const range = { from: { line, ch: 0 }, to: { line, ch: this.editor.getLine(line).length } };
    this.editor.focus();
    this.editor.setSelection(range.from, range.to);
    this.editor.scrollIntoView(range, true);
  }

  private lineOf(subpath: string): number | undefined {
    const cache = this.file === null ? null : this.app.metadataCache.getFileCache(this.file);
    if (subpath.startsWith('#^')) return cache?.blocks?.[subpath.slice(2).toLowerCase()]?.position.start.line;
    const wanted = stripHeading(subpath.slice(subpath.lastIndexOf('#') + 1)).toLowerCase();
    return cache?.headings?.find(({ heading }) => stripHeading(heading).toLowerCase() === wanted)?.position.start.line;
  }

  private setMode(mode: 'source' | 'preview'): void {
    this.mode = mode;
    this.contentEl.dataset.mode = mode;
    if (mode === 'preview') this.draw();
    else this.stopReading();
  }

  private draw(): void {
    this.stopReading();
    this.reading = this.addChild(new MarkdownRenderChild(this.readingEl));
    renderNote(this.app, this.sourceEl.value, this.readingEl, this.file?.path ?? '', this.reading);
  }

  private stopReading(): void {
    if (this.reading !== null) this.removeChild(this.reading);
    this.reading = null;
    this.readingEl.empty();
  }

  private edited(): void {
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
  }
}
