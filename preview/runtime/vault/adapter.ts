import type { DataWriteOptions, Stat } from 'obsidian';
import { refuse } from '../base/refuse';
import { isHidden, parentPath } from './normalize-path';
import type { VaultStore } from './vault-store';

const BOM = '\uFEFF';

/** The layer below the vault: sees hidden files too, and knows nothing of the tree. */
export class VaultAdapter {
  constructor(
    private readonly store: VaultStore,
    private readonly vaultName: string,
    private readonly written: (path: string) => Promise<void>,
  ) {}

  getName(): string { return this.vaultName; }

  async exists(path: string): Promise<boolean> {
    return path === '/' || path === '' || await this.store.stat(path) !== null;
  }

  async stat(path: string): Promise<Stat | null> {
    const entry = await this.store.stat(path);
    return entry === null ? null : { type: entry.type, ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
  }

  /** What is directly in a visible folder. */
  async list(path: string): Promise<{ files: string[]; folders: string[] }> {
    if (isHidden(path)) return refuse('list of hidden folders');
    const folder = path === '/' ? '' : path;
    const inside = (await this.store.list()).filter((entry) => parentPath(entry.path) === folder);
    const paths = (type: 'file' | 'folder'): string[] => inside.filter((entry) => entry.type === type).map((entry) => entry.path);
    return { files: paths('file'), folders: paths('folder') };
  }

  /** The text, without a byte order mark. */
  async read(path: string): Promise<string> {
    const text = await this.store.read(path);
    return text.startsWith(BOM) ? text.slice(1) : text;
  }

  async write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.store.write(path, data, options);
    await this.written(path);
  }

  async append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.process(path, (old) => old + data, options);
  }

  async process(path: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    const after = fn(await this.read(path));
    await this.write(path, after, options);
    return after;
  }

  async mkdir(path: string): Promise<void> {
    await this.store.mkdir(path);
    await this.written(path);
  }

  async remove(path: string): Promise<void> {
    await this.store.delete(path);
    await this.written(path);
  }

  async rename(path: string, newPath: string): Promise<void> {
    await this.store.rename(path, newPath);
    await this.written(path);
    await this.written(newPath);
  }

  /** Moves into `.trash`, under a name that is free there. */
  async trashLocal(path: string): Promise<void> {
    await this.store.trash(path);
  }
}
