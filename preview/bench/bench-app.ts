import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App, CachedMetadata } from 'obsidian';
import { Events } from '../runtime/base/events';
import { TFile } from '../runtime/vault/files';
import type { Vault } from '../runtime/vault/vault';
import type { BenchNote } from './generate';

/** The least of an app that the index needs, over a generated vault: so that its time is ours. */
export class BenchApp {
  readonly files: TFile[];
  readonly app: App;
  readonly metadata = new Events();
  private readonly byPath: Map<string, TFile>;
  private readonly vault: Events;
  private readonly caches: Map<string, CachedMetadata>;
  /** Files read since the start. */
  reads = 0;

  constructor(notes: readonly BenchNote[], private readonly folder: string) {
    this.files = notes.map(({ path, size }) => new TFile(null as unknown as Vault, path, { ctime: 1, mtime: 1, size }));
    this.byPath = new Map(this.files.map((file) => [file.path, file]));
    this.caches = new Map(notes.map(({ path, cache }) => [path, cache]));
    const getFileCache = (file: TFile): CachedMetadata | null => this.caches.get(file.path) ?? null;
    const vault = this.vault = Object.assign(new Events(), {
      getMarkdownFiles: () => this.files,
      getFileByPath: (path: string) => this.byPath.get(path) ?? null,
      cachedRead: (file: TFile) => this.read(file),
    });
    const metadataCache = Object.assign(this.metadata, { getFileCache, getFirstLinkpathDest: () => null });
    this.app = { vault, metadataCache } as unknown as App;
  }

  read(file: TFile): Promise<string> {
    this.reads += 1;
    return readFile(join(this.folder, file.path), 'utf8');
  }

  textOf(file: TFile): string {
    return readFileSync(join(this.folder, file.path), 'utf8');
  }

  cacheOf(file: TFile): CachedMetadata | null {
    return this.caches.get(file.path) ?? null;
  }

  /** The app has read a note again. */
  change(file: TFile, cache: CachedMetadata): void {
    this.caches.set(file.path, cache);
  }

  /** A note has another path now, and the app's cache went with it. */
  rename(file: TFile, path: string): void {
    const old = file.path;
    const cache = this.caches.get(old);
    this.byPath.delete(old);
    this.caches.delete(old);
    file.moveTo(path);
    this.byPath.set(path, file);
    if (cache !== undefined) this.caches.set(path, cache);
    this.vault.trigger('rename', file, old);
  }
}
