import { realpathSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { freeTrashPath } from '../runtime/vault/vault-store';
import type { StoreEntry, StoreTimes, VaultStore } from '../runtime/vault/vault-store';
import { isMissing, OutsideVaultError, pathInside } from './inside-vault';

/** A vault in a folder on the disk. Nothing it does leaves the folder, by `..` or by a link. */
export class DiskStore implements VaultStore {
  readonly root: string;

  constructor(folder: string) {
    this.root = realpathSync(folder);
  }

  async list(): Promise<readonly StoreEntry[]> {
    const entries: StoreEntry[] = [];
    await this.listInto(entries, '');
    return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async stat(path: string): Promise<StoreEntry | null> {
    const full = await pathInside(this.root, path);
    try {
      const stats = await stat(full);
      if (stats.isDirectory()) return { path, type: 'folder', ctime: 0, mtime: 0, size: 0 };
      return { path, type: 'file', ctime: Math.round(stats.birthtimeMs), mtime: Math.round(stats.mtimeMs), size: stats.size };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async read(path: string): Promise<string> {
    return readFile(await pathInside(this.root, path), 'utf8');
  }

  async write(path: string, data: string, times: StoreTimes = {}): Promise<StoreEntry> {
    const full = await pathInside(this.root, path);
    await writeFile(full, data, 'utf8');
    if (times.mtime !== undefined) await utimes(full, new Date(), new Date(times.mtime));
    const entry = await this.stat(path);
    if (entry === null) throw new Error(`${path} went away while it was written`);
    return entry;
  }

  async delete(path: string): Promise<void> {
    await rm(await pathInside(this.root, path), { recursive: true });
  }

  async rename(from: string, to: string): Promise<void> {
    await rename(await pathInside(this.root, from), await pathInside(this.root, to));
  }

  async trash(path: string): Promise<void> {
    await this.mkdir('.trash');
    await this.rename(path, await freeTrashPath(path, async (target) => await this.stat(target) !== null));
  }

  async mkdir(path: string): Promise<void> {
    await mkdir(await pathInside(this.root, path), { recursive: true });
  }

  /** Folders behind a link are left out: they could lead round in a circle. */
  private async listInto(entries: StoreEntry[], folder: string): Promise<void> {
    const found = await readdir(folder === '' ? this.root : await pathInside(this.root, folder), { withFileTypes: true });
    await Promise.all(found.filter(({ name }) => !name.startsWith('.')).map(async (each) => {
      const path = folder === '' ? each.name : `${folder}/${each.name}`;
      const entry = await this.stat(path).catch((error: unknown) => {
        if (error instanceof OutsideVaultError) return null;
        throw error;
      });
      if (entry === null || (each.isSymbolicLink() && entry.type === 'folder')) return;
      entries.push(entry);
      if (entry.type === 'folder') await this.listInto(entries, path);
    }));
  }
}
