import type { FileStats } from 'obsidian';
import { nameOf, parentPath } from './normalize-path';
import type { Vault } from './vault';

/** A file or a folder of the vault. Its path is kept current when it is renamed. */
export abstract class TAbstractFile {
  name: string;
  parent: TFolder | null = null;

  constructor(public vault: Vault, public path: string) {
    this.name = nameOf(path);
  }

  /** Gives it another path; the tree is the vault's affair. */
  moveTo(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  basename = '';
  extension = '';

  constructor(vault: Vault, path: string, public stat: FileStats) {
    super(vault, path);
    this.moveTo(path);
  }

  override moveTo(path: string): void {
    super.moveTo(path);
    const dot = this.name.lastIndexOf('.');
    this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
    this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.parent === null && (this.path === '/' || this.path === '');
  }
}

/** The tree of a vault: what is at which path, and each folder's children. */
export class FileTree {
  private readonly byPath = new Map<string, TAbstractFile>();
  readonly root: TFolder;

  constructor(vault: Vault) {
    this.root = new TFolder(vault, '/');
    this.root.name = '';
  }

  get(path: string): TAbstractFile | null {
    if (path === '/' || path === '') return this.root;
    return this.byPath.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  add<T extends TAbstractFile>(file: T): T {
    const parent = this.get(parentPath(file.path));
    if (!(parent instanceof TFolder)) throw new Error(`No folder for ${file.path}`);
    file.parent = parent;
    parent.children.push(file);
    this.byPath.set(file.path, file);
    return file;
  }

  remove(file: TAbstractFile): void {
    this.byPath.delete(file.path);
    if (file.parent !== null) file.parent.children = file.parent.children.filter((child) => child !== file);
    file.parent = null;
  }

  /** The file and all below it, the folder before its children. */
  under(file: TAbstractFile): TAbstractFile[] {
    if (!(file instanceof TFolder)) return [file];
    return [file, ...file.children.flatMap((child) => this.under(child))];
  }

  /** Moves a file, or a folder with all in it; gives back each with the path it had. */
  move(file: TAbstractFile, path: string): { readonly file: TAbstractFile; readonly oldPath: string }[] {
    const moved = this.under(file).map((each) => ({ file: each, oldPath: each.path }));
    this.remove(file);
    for (const each of moved) this.byPath.delete(each.oldPath);
    for (const each of moved) {
      const target = path + each.oldPath.slice(moved[0]?.oldPath.length ?? 0);
      each.file.moveTo(target);
      this.byPath.set(target, each.file);
    }
    this.add(file);
    return moved;
  }
}
