import type { CachedMetadata } from 'obsidian';
import { LinkIndex } from '../../metadata/link-index';
import { parseMetadata } from '../../metadata/parse-metadata';
import { Events } from '../base/events';
import type { TAbstractFile } from '../vault/files';
import { TFile } from '../vault/files';
import { getLinkpath } from '../vault/links';
import type { Vault } from '../vault/vault';
import type { MetadataPace } from './metadata-queue';
import { MetadataQueue } from './metadata-queue';

/** A cache known from before, as the app keeps it between starts: used while time and size are the file's. */
export interface KnownCache {
  readonly mtime: number;
  readonly size: number;
  readonly cache: CachedMetadata;
}

type LinkCounts = Record<string, Record<string, number>>;

/**
 * What each note says. It hears the vault first, then reads on its own time:
 * `changed` for each note read (never for a rename), `resolved` when the queue has run dry,
 * `resolve` for each note whose links were looked up, and `resolved` again.
 * A note that is not read yet has no cache: null means "not known yet".
 */
export class MetadataCache extends Events {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  private readonly caches = new Map<string, CachedMetadata>();
  private readonly unresolved = new Set<string>();
  private readonly queue: MetadataQueue;
  private links: LinkIndex | null = null;

  constructor(
    private readonly vault: Vault,
    pace: MetadataPace = {},
    private readonly known: ReadonlyMap<string, KnownCache> = new Map(),
    private readonly ignoreFilters: readonly string[] = [],
  ) {
    super();
    this.queue = new MetadataQueue((path) => this.readNote(path), () => { this.ranDry(); }, pace);
    vault.on('create', (file: TAbstractFile) => { this.noteAppeared(file); });
    vault.on('modify', (file: TAbstractFile) => { this.enqueue(file); });
    vault.on('delete', (file: TAbstractFile) => { this.noteGone(file); });
    vault.on('rename', (file: TAbstractFile, oldPath: string) => { this.noteMoved(file, oldPath); });
  }

  getFileCache(file: TFile): CachedMetadata | null { return this.getCache(file.path); }
  getCache(path: string): CachedMetadata | null { return this.caches.get(path) ?? null; }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    this.links ??= new LinkIndex(this.vault.getFiles().map((file) => file.path));
    const path = this.links.resolve(linkpath, sourcePath);
    return path === null ? null : this.vault.getFileByPath(path);
  }

  /** The shortest text that leads to the file: its name where no other file has it, else its path. */
  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    const strip = (path: string): string => (omitMdExtension && file.extension === 'md' ? path.slice(0, -3) : path);
    return this.getFirstLinkpathDest(strip(file.name), sourcePath) === file ? strip(file.name) : strip(file.path);
  }

  /** Internal in the app: whether the reader excluded the path in the settings. A plain filter is the start of a path, whatever its case. */
  isUserIgnored(path: string): boolean {
    return this.ignoreFilters.some((filter) => (isPattern(filter) ? new RegExp(filter.slice(1, -1)).test(path) : path.toLowerCase().startsWith(filter.toLowerCase())));
  }

  /** The stand-in's own: resolves once every note is read. */
  settled(): Promise<void> { return this.queue.settled(); }

  /** The stand-in's own: reads nothing more until {@link release}, to play a slow start. */
  hold(): void { this.queue.hold(); }

  release(): void { this.queue.release(); }

  private noteAppeared(file: TAbstractFile): void {
    this.links = null;
    if (!(file instanceof TFile)) return;
    const known = this.known.get(file.path);
    if (known !== undefined && known.mtime === file.stat.mtime && known.size === file.stat.size) {
      this.caches.set(file.path, known.cache);
      this.unresolved.add(file.path);
      this.queue.add('');
    } else {
      this.enqueue(file);
    }
  }

  private enqueue(file: TAbstractFile): void {
    if (file instanceof TFile && file.extension === 'md') this.queue.add(file.path);
  }

  private noteGone(file: TAbstractFile): void {
    this.links = null;
    const cache = this.caches.get(file.path) ?? null;
    this.caches.delete(file.path);
    this.queue.drop(file.path);
    delete this.resolvedLinks[file.path];
    delete this.unresolvedLinks[file.path];
    if (file instanceof TFile && file.extension === 'md') setTimeout(() => { this.trigger('deleted', file, cache); }, 0);
  }

  /** The cache moves with the note and `changed` stays silent. A note not read yet is read under its new path. */
  private noteMoved(file: TAbstractFile, oldPath: string): void {
    this.links = null;
    const cache = this.caches.get(oldPath);
    this.caches.delete(oldPath);
    const waited = this.queue.drop(oldPath);
    delete this.resolvedLinks[oldPath];
    delete this.unresolvedLinks[oldPath];
    if (waited) this.enqueue(file);
    if (cache === undefined) {
      this.enqueue(file);
      return;
    }
    this.caches.set(file.path, cache);
    this.unresolved.add(file.path);
    this.queue.add('');
  }

  private async readNote(path: string): Promise<void> {
    const file = this.vault.getFileByPath(path);
    if (file === null) return;
    const text = await this.vault.cachedRead(file).catch(() => null);
    if (text === null || this.vault.getFileByPath(file.path) !== file) return;
    const cache = parseMetadata(text);
    this.caches.set(file.path, cache);
    this.unresolved.add(file.path);
    this.trigger('changed', file, text, cache);
  }

  private ranDry(): void {
    this.trigger('resolved');
    if (this.unresolved.size === 0) return;
    for (const path of this.unresolved) {
      const file = this.vault.getFileByPath(path);
      if (file === null) continue;
      this.resolveLinksOf(path);
      this.trigger('resolve', file);
    }
    this.unresolved.clear();
    this.trigger('resolved');
  }

  private resolveLinksOf(path: string): void {
    const cache = this.caches.get(path);
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
      const linkpath = getLinkpath(link);
      const target = this.getFirstLinkpathDest(linkpath, path);
      const [counts, key] = target === null ? [unresolved, linkpath] : [resolved, target.path];
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[path] = resolved;
    this.unresolvedLinks[path] = unresolved;
  }
}

function isPattern(filter: string): boolean {
  return filter.length > 2 && filter.startsWith('/') && filter.endsWith('/');
}
