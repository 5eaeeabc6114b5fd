import type { DataWriteOptions } from 'obsidian';
import { Events } from '../base/events';
import { VaultAdapter } from './adapter';
import type { TAbstractFile } from './files';
import { FileTree, TFile, TFolder } from './files';
import { checkPath, isHidden, parentPath } from './normalize-path';
import { Turns } from './turns';
import type { StoreEntry, VaultStore } from './vault-store';

/**
 * The files of a vault. `create`, `modify`, `delete` and `rename` are heard once the file is written;
 * while the vault loads, `create` is heard for every file in it, as in the app.
 */
export class Vault extends Events {
  readonly configDir = '.obsidian';
  readonly adapter: VaultAdapter;
  private readonly tree = new FileTree(this);
  private readonly turns = new Turns();
  private stopWatching: (() => void) | undefined;

  constructor(private readonly store: VaultStore, private readonly vaultName = 'Vault') {
    super();
    this.adapter = new VaultAdapter(store, vaultName, (path) => this.reconcile(path));
  }

  /** Lists the store and follows its changes from then on. */
  async load(): Promise<void> {
    for (const entry of await this.store.list()) this.appear(entry);
    this.stopWatching = this.store.watch?.((path) => { void this.reconcile(path); });
  }

  unload(): void {
    this.stopWatching?.();
  }

  getName(): string { return this.vaultName; }
  getRoot(): TFolder { return this.tree.root; }
  getAbstractFileByPath(path: string): TAbstractFile | null { return this.tree.get(path); }

  getFileByPath(path: string): TFile | null {
    const file = this.tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllLoadedFiles(): TAbstractFile[] { return [this.tree.root, ...this.tree.all()]; }
  getFiles(): TFile[] { return this.tree.all().filter((file) => file instanceof TFile); }
  getMarkdownFiles(): TFile[] { return this.getFiles().filter((file) => file.extension === 'md'); }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter((file): file is TFolder => file instanceof TFolder && (includeRoot || !file.isRoot()));
  }

  read(file: TFile): Promise<string> { return this.adapter.read(file.path); }
  cachedRead(file: TFile): Promise<string> { return this.adapter.read(file.path); }

  async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    checkPath(path);
    return this.turns.take(async () => {
      if (await this.store.stat(path) !== null) throw new Error('File already exists.');
      const entry = await this.store.write(path, data, options);
      const file = this.appear(entry);
      if (!(file instanceof TFile)) throw new Error(`${path} is hidden from the vault`);
      return file;
    });
  }

  async createFolder(path: string): Promise<TFolder> {
    checkPath(path);
    if (await this.store.stat(path) !== null) throw new Error('Folder already exists.');
    await this.store.mkdir(path);
    await this.reconcile(path);
    const folder = this.getFolderByPath(path);
    if (folder === null) throw new Error(`${path} is hidden from the vault`);
    return folder;
  }

  async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.process(file, () => data, options);
  }

  async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.process(file, (old) => old + data, options);
  }

  /** Reads, changes and writes in one turn: nothing else of ours can write the file between. */
  async process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.turns.take(async () => {
      const before = await this.adapter.read(file.path);
      const after = fn(before);
      if (after !== before) this.modified(file, await this.store.write(file.path, after, options));
      return after;
    });
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder && file.children.length > 0 && !force) throw new Error('Folder is not empty.');
    await this.turns.take(async () => {
      await this.store.delete(file.path);
      this.disappear(file);
    });
  }

  /** Always to the vault's own `.trash`: the stand-in leaves the system's alone. */
  async trash(file: TAbstractFile, _system: boolean): Promise<void> {
    await this.turns.take(async () => {
      await this.adapter.trashLocal(file.path);
      this.disappear(file);
    });
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    checkPath(newPath);
    if (this.tree.get(newPath) !== null) throw new Error('Destination file already exists!');
    if (this.getFolderByPath(parentPath(newPath)) === null) throw new Error(`ENOENT: no such file or directory, rename '${newPath}'`);
    await this.turns.take(async () => {
      await this.store.rename(file.path, newPath);
      for (const moved of this.tree.move(file, newPath)) this.trigger('rename', moved.file, moved.oldPath);
    });
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
    if (!(file instanceof TFile)) throw new Error('The stand-in for Obsidian copies files only');
    return await this.create(newPath, await this.read(file)) as TAbstractFile as T;
  }

  static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
    cb(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
    }
  }

  /** Looks at a path again after someone else changed it. A change of our own is known already and says nothing. */
  reconcile(path: string): Promise<void> {
    if (isHidden(path)) return Promise.resolve();
    return this.turns.take(async () => {
      const entry = await this.store.stat(path);
      const known = this.tree.get(path);
      if (entry === null) {
        if (known !== null) this.disappear(known);
      } else if (known === null) {
        await this.appearWithFolders(entry);
      } else if (known instanceof TFile && entry.type === 'file') {
        if (known.stat.mtime !== entry.mtime || known.stat.size !== entry.size) this.modified(known, entry);
      }
    });
  }

  private async appearWithFolders(entry: StoreEntry): Promise<void> {
    const above = parentPath(entry.path);
    if (above !== '' && this.tree.get(above) === null) {
      const folder = await this.store.stat(above);
      if (folder !== null) await this.appearWithFolders(folder);
    }
    this.appear(entry);
  }

  private appear(entry: StoreEntry): TAbstractFile | null {
    const known = this.tree.get(entry.path);
    if (known !== null || isHidden(entry.path)) return known;
    const { ctime, mtime, size } = entry;
    const file = this.tree.add(entry.type === 'folder'
      ? new TFolder(this, entry.path)
      : new TFile(this, entry.path, { ctime, mtime, size }));
    this.trigger('create', file);
    return file;
  }

  private modified(file: TFile, { ctime, mtime, size }: StoreEntry): void {
    file.stat = { ctime, mtime, size };
    this.trigger('modify', file);
  }

  /** A folder goes after what is in it. */
  private disappear(file: TAbstractFile): void {
    for (const each of this.tree.under(file).reverse()) {
      this.tree.remove(each);
      this.trigger('delete', each);
    }
  }
}
