import { type App, MarkdownView, type TFile } from 'obsidian';
import { addBlock, type BlockRefusal, editBlock } from './edit-block';
import { type CheckRefusal, editCheck } from './edit-check';
import { editFocus, type FocusRefusal } from './edit-focus';
import { editLink, type LinkRefusal, type LinkTarget } from './edit-link';
import { editLog, type LogRefusal, type LogSpot } from './edit-log';
import { editProperty } from './edit-property';
import { type ChangedLines, changedLines } from './changed-lines';
import { checkPath } from './vault-path';

/** What came of a write. `undo` puts the old bytes back, unless the note was changed in between. */
export type WriteResult =
  | { readonly done: true; readonly changed: boolean; readonly undo: () => Promise<boolean> }
  | { readonly done: false; readonly reason: Refused | 'no-such-note' | 'unsafe-path' | 'not-confirmed' | 'already-there' };

type Refused = LinkRefusal | CheckRefusal | FocusRefusal | BlockRefusal | LogRefusal | 'damaged';

/** Why something cannot be written, or the lines that would go and those that would come. */
export type Preview = { readonly refused: Refused | 'no-such-note' } | ChangedLines;

type Edit = ReturnType<typeof editProperty | typeof editCheck | typeof editFocus | typeof editLink | typeof editBlock | typeof editLog>;

/**
 * The one module that changes notes. A note open in an editor is changed through the editor, so that its own undo works;
 * a closed one through `vault.process`, whose callback finds its place again in the text it is given.
 */
export class Writer {
  /** One queue per path: two writes to a note never overlap. */
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(private readonly app: App) {}

  /** Sets one property of a note and reads it back. */
  setProperty(path: string, key: string, value: string): Promise<WriteResult> {
    return this.queued(path, () => this.apply(path, (text) => editProperty(text, key, value)));
  }

  /** Sets several properties of a note in one write: all of them, or none. */
  setProperties(path: string, properties: readonly (readonly [key: string, value: string])[]): Promise<WriteResult> {
    return this.queued(path, () => this.apply(path, (text) => {
      let edited: Edit = { text, changed: false };
      for (const [key, value] of properties) {
        const next = editProperty(edited.text, key, value);
        if ('refused' in next) return next;
        edited = { text: next.text, changed: edited.changed || next.changed };
      }
      return edited;
    }));
  }

  /** What setting a property would change: the lines that go and those that come. Nothing is written. */
  previewProperty(path: string, key: string, value: string): Promise<Preview> {
    return this.preview(path, (text) => editProperty(text, key, value));
  }

  /** Writes the address of an entry into its own line, or its note's properties. */
  setLink(target: LinkTarget, address: string): Promise<WriteResult> {
    return this.queued(target.path, () => this.apply(target.path, (text) => editLink(text, target, address)));
  }

  previewLink(target: LinkTarget, address: string): Promise<Preview> {
    return this.preview(target.path, (text) => editLink(text, target, address));
  }

  /** Adds a list item to the log of a note. */
  addLogItem(path: string, item: string, spot: LogSpot): Promise<WriteResult> {
    return this.queued(path, () => this.apply(path, (text) => editLog(text, item, spot)));
  }

  /** The text of a note as it stands now, unsaved changes included; null where there is none. */
  async textOf(path: string): Promise<string | null> {
    const file = this.app.vault.getFileByPath(path);
    return file === null ? null : this.openEditor(file)?.editor.getValue() ?? this.app.vault.read(file);
  }

  private async preview(path: string, change: (text: string) => Edit): Promise<Preview> {
    const text = await this.textOf(path);
    if (text === null) return { refused: 'no-such-note' };
    const edit = change(text);
    return 'refused' in edit ? edit : changedLines(text, edit.text);
  }

  /** Checks a task off with a day, or takes the mark off (day null); only its own line changes. */
  setCheck(path: string, line: number, text: string, day: string | null): Promise<WriteResult> {
    return this.queued(path, () => this.apply(path, (note) => editCheck(note, line, text, day)));
  }

  /** Corrects a focus name where an entry's line, or one above it, states it. */
  correctFocus(path: string, line: number | null, name: string, corrected: string): Promise<WriteResult> {
    return this.queued(path, () => this.apply(path, (note) => editFocus(note, line, name, corrected)));
  }

  /** Replaces what stands between two marks, marks included. */
  setBlock(path: string, start: string, end: string, block: string): Promise<WriteResult> {
    return this.queued(path, () => this.apply(path, (note) => editBlock(note, start, end, block)));
  }

  /** Adds a part to the end of a note that has it not yet; `mark` tells. */
  addBlock(path: string, mark: string, part: string): Promise<WriteResult> {
    return this.queued(path, () => this.apply(path, (note) => addBlock(note, mark, part)));
  }

  /** Creates a note that is not there yet, with its folder; never overwrites, not even one that differs only in case. To undo moves it to the trash. */
  async createNote(path: string, text: string): Promise<WriteResult> {
    if (checkPath(path) === undefined) return { done: false, reason: 'unsafe-path' };
    const { vault, fileManager } = this.app;
    const twin = path.normalize('NFC').toLowerCase();
    if (vault.getMarkdownFiles().some((file) => file.path.normalize('NFC').toLowerCase() === twin)) return { done: false, reason: 'already-there' };
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    // Another device may make the same folder at this moment; creating the note says whether it is there.
    if (folder !== '' && vault.getFolderByPath(folder) === null) await vault.createFolder(folder).catch(() => undefined);
    const file = await vault.create(path, text);
    return {
      done: true, changed: true, undo: async () => {
        if (vault.getFileByPath(path) !== file || (this.openEditor(file)?.editor.getValue() ?? (await vault.read(file))) !== text) return false;
        await fileManager.trashFile(file);
        return true;
      },
    };
  }

  private async apply(path: string, edit: (text: string) => Edit): Promise<WriteResult> {
    if (checkPath(path) === undefined) return { done: false, reason: 'unsafe-path' };
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return { done: false, reason: 'no-such-note' };
    const open = this.openEditor(file);
    let before = '';
    let after = '';
    let refused: Refused | null = null;
    const change = (text: string): string => {
      // Bytes that were no text came as this mark; writing it back would lose them (row X8).
      const result = text.includes('\uFFFD') ? { refused: 'damaged' as const } : edit(text);
      before = text;
      refused = 'refused' in result ? result.refused : null;
      after = 'refused' in result ? text : result.text;
      return after;
    };
    if (open === null) await this.app.vault.process(file, change);
    else this.replaceInEditor(open, change(open.editor.getValue()));
    if (refused !== null) return { done: false, reason: refused };
    const kept = open === null ? await this.app.vault.read(file) : open.editor.getValue();
    if (kept !== after) return { done: false, reason: 'not-confirmed' };
    return { done: true, changed: before !== after, undo: () => this.queued(path, () => this.restore(path, after, before)) };
  }

  private async restore(path: string, written: string, old: string): Promise<boolean> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return false;
    const open = this.openEditor(file);
    if (open !== null) {
      if (open.editor.getValue() !== written) return false;
      this.replaceInEditor(open, old);
      return true;
    }
    const now = await this.app.vault.process(file, (text) => (text === written ? old : text));
    return now === old;
  }

  private openEditor(file: TFile): MarkdownView | null {
    for (const leaf of this.app.workspace.getLeavesOfType('markdown')) {
      if (leaf.view instanceof MarkdownView && leaf.view.file?.path === file.path) return leaf.view;
    }
    return null;
  }

  /** Replaces only what differs, as one undo step. */
  private replaceInEditor(view: MarkdownView, text: string): void {
    const editor = view.editor;
    const old = editor.getValue();
    if (old === text) return;
    let start = 0;
    while (start < old.length && old[start] === text[start]) start += 1;
    let end = 0;
    while (end < old.length - start && end < text.length - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
    editor.replaceRange(text.slice(start, text.length - end), editor.offsetToPos(start), editor.offsetToPos(old.length - end), 'trajectory');
  }

  private queued<T>(path: string, work: () => Promise<T>): Promise<T> {
    const before = this.queues.get(path) ?? Promise.resolve();
    const next = before.then(work, work);
    const settled = next.then(() => undefined, () => undefined);
    this.queues.set(path, settled);
    void settled.then(() => {
      if (this.queues.get(path) === settled) this.queues.delete(path);
    });
    return next;
  }
}
