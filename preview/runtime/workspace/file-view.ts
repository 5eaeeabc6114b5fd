import type { ViewStateResult } from 'obsidian';
import { debounce } from '../base/debounce';
import type { TAbstractFile, TFile } from '../vault/files';
import type { WorkspaceLeaf } from './leaf';
import { ItemView } from './view';

/** A view of one file, named in its state. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.navigation = true;
  }

  override onload(): void {
    this.registerEvent(this.app.vault.on('rename', (file: TAbstractFile) => { if (file === this.file) void this.onRename(this.file); }));
    this.registerEvent(this.app.vault.on('delete', (file: TAbstractFile) => { if (file === this.file) this.leaf.detach(); }));
  }

  getDisplayText(): string { return this.file?.basename ?? 'No file'; }
  override getState(): Record<string, unknown> { return this.file === null ? {} : { file: this.file.path }; }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const path = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined;
    if (typeof path !== 'string') return;
    const file = this.app.vault.getFileByPath(path);
    if (file === this.file) return;
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = file;
    if (file !== null) await this.onLoadFile(file);
  }

  override async onClose(): Promise<void> {
    if (this.file !== null) await this.onUnloadFile(this.file);
  }

  onLoadFile(_file: TFile): Promise<void> { return Promise.resolve(); }
  onUnloadFile(_file: TFile): Promise<void> { return Promise.resolve(); }

  onRename(_file: TFile): Promise<void> {
    this.leaf.showTitle();
    return Promise.resolve();
  }

  canAcceptExtension(_extension: string): boolean { return false; }
}

export abstract class EditableFileView extends FileView {}

/** A view of a text file: loads it, follows changes on disk, saves what was typed after two seconds. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  private dirty = false;
  private readonly saveLater = debounce(() => { void this.save(); }, 2000);
  requestSave: () => void = () => {
    this.dirty = true;
    this.saveLater();
  };

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.vault.on('modify', (file: TAbstractFile) => { if (file === this.file) void this.readAgain(this.file); }));
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save();
    this.clear();
  }

  async save(_clear?: boolean): Promise<void> {
    this.saveLater.cancel();
    if (!this.dirty || this.file === null) return;
    this.dirty = false;
    this.data = this.getViewData();
    await this.app.vault.modify(this.file, this.data);
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  /** What was typed and not saved yet wins over the disk. */
  private async readAgain(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file).catch(() => null);
    if (text === null || this.dirty || text === this.data) return;
    this.data = text;
    this.setViewData(text, false);
  }
}
