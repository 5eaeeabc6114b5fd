import { isHidden, parentPath } from './normalize-path';
import type { StoreEntry, StoreTimes, VaultStore } from './vault-store';
import { freeTrashPath, notThere } from './vault-store';

interface StoredFile {
  readonly text: string;
  readonly ctime: number;
  readonly mtime: number;
}

/** A vault held in memory, for tests. Its clock counts up by one second with every write, so times are known. */
export class MemoryStore implements VaultStore {
  private readonly files = new Map<string, StoredFile>();
  private readonly folders = new Set<string>(['']);
  private readonly listeners = new Set<(path: string) => void>();
  private clock = Date.UTC(2026, 0, 1);

  constructor(texts: Readonly<Record<string, string>> | ReadonlyMap<string, string> = {}) {
    const entries = texts instanceof Map ? [...texts] : Object.entries(texts);
    for (const [path, text] of entries) this.put(path, text);
  }

  list(): Promise<readonly StoreEntry[]> {
    const paths = [...this.folders, ...this.files.keys()].filter((path) => path !== '' && !isHidden(path)).sort();
    return Promise.resolve(paths.map((path) => this.entry(path)).filter((entry) => entry !== null));
  }

  stat(path: string): Promise<StoreEntry | null> {
    return Promise.resolve(this.entry(path));
  }

  async read(path: string): Promise<string> {
    await Promise.resolve();
    const file = this.files.get(path);
    if (file === undefined) throw notThere(path);
    return file.text;
  }

  async write(path: string, data: string, times: StoreTimes = {}): Promise<StoreEntry> {
    await Promise.resolve();
    if (!this.folders.has(parentPath(path))) throw notThere(path);
    return this.put(path, data, times);
  }

  async delete(path: string): Promise<void> {
    await Promise.resolve();
    const under = this.under(path);
    if (under.length === 0) throw notThere(path);
    for (const each of under) { this.files.delete(each); this.folders.delete(each); }
  }

  async rename(from: string, to: string): Promise<void> {
    await Promise.resolve();
    const under = this.under(from);
    if (under.length === 0 || !this.folders.has(parentPath(to))) throw notThere(from);
    for (const each of under) {
      const target = to + each.slice(from.length);
      const file = this.files.get(each);
      if (file === undefined) this.folders.add(target);
      else this.files.set(target, file);
      this.files.delete(each);
      this.folders.delete(each);
    }
  }

  async trash(path: string): Promise<void> {
    this.folders.add('.trash');
    await this.rename(path, await freeTrashPath(path, (target) => Promise.resolve(this.entry(target) !== null)));
  }

  async mkdir(path: string): Promise<void> {
    await Promise.resolve();
    this.addFolders(path);
  }

  watch(listener: (path: string) => void): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  /** A change made by another program: null deletes. The vault hears of it as it hears of changes on disk. */
  changeOutside(path: string, text: string | null): void {
    if (text === null) this.files.delete(path);
    else this.put(path, text);
    for (const listener of this.listeners) listener(path);
  }

  /** What is stored now, without waiting; undefined where there is no file. */
  peek(path: string): string | undefined {
    return this.files.get(path)?.text;
  }

  private put(path: string, text: string, times: StoreTimes = {}): StoreEntry {
    this.clock += 1000;
    this.addFolders(parentPath(path));
    const ctime = times.ctime ?? this.files.get(path)?.ctime ?? this.clock;
    const file = { text, ctime, mtime: times.mtime ?? this.clock };
    this.files.set(path, file);
    return fileEntry(path, file);
  }

  private addFolders(path: string): void {
    for (let folder = path; folder !== ''; folder = parentPath(folder)) this.folders.add(folder);
  }

  private entry(path: string): StoreEntry | null {
    const file = this.files.get(path);
    if (file !== undefined) return fileEntry(path, file);
    return this.folders.has(path) ? { path, type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
  }

  private under(path: string): string[] {
    return [...this.files.keys(), ...this.folders].filter((each) => each === path || each.startsWith(`${path}/`));
  }
}

function fileEntry(path: string, file: StoredFile): StoreEntry {
  return { path, type: 'file', ctime: file.ctime, mtime: file.mtime, size: byteLength(file.text) };
}

/** Bytes in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
