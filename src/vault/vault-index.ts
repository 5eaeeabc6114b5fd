import { type App, type CachedMetadata, type EventRef, Events, TFile } from 'obsidian';
import { mayHoldEntries } from '../core/note/may-hold-entries';
import type { NotePlace } from '../core/note/facts';
import type { NoteRecord } from '../core/report/note-record';
import { movedRecord, readRecord } from './note-record';
import { roadmapRank } from './roadmap-note';
import { Slices } from './slices';

/** How long the app may leave notes unread, after it last said that it was done, before we do without them. Milliseconds. */
const PATIENCE = 3000;

export interface IndexProgress {
  readonly done: number;
  readonly total: number;
  readonly ready: boolean;
}

/** What the index asks of the vault's settings; replaced whole when they change. */
export interface IndexScope {
  place(path: string): NotePlace;
  /** True for templates, excluded notes, conflict copies and review notes. */
  leftOut(path: string): boolean;
}

/**
 * What every note says, kept up to date with one note's work per changed note. A note is opened only when the app's cache
 * shows that its text can hold entries; notes whose only sign could be an inline field are opened last, when idle.
 * A note whose cache is not there yet is not known yet, never empty.
 */
export class VaultIndex extends Events {
  private readonly records = new Map<string, NoteRecord>();
  private readonly roadmaps = new Map<string, 1 | 2>();
  private readonly unknown = new Set<string>();
  /** Reads under way. A note that changes, moves or goes away meanwhile loses its token, and the read is dropped. */
  private readonly reading = new Map<string, symbol>();
  private run = 0;
  private building = true;
  private patience = 0;
  private progress: IndexProgress = { done: 0, total: 0, ready: false };
  /** Notes opened since the start, for tests and the benchmark. */
  reads = 0;

  constructor(private readonly app: App, private scope: IndexScope) {
    super();
  }

  override on(name: 'changed' | 'progress', callback: () => unknown): EventRef {
    return super.on(name, callback);
  }

  /** Follows the vault. Call once after layout ready; register the refs with the plugin. */
  follow(): EventRef[] {
    const { vault, metadataCache } = this.app;
    return [
      metadataCache.on('changed', (file, data, cache) => {
        this.take(file, cache, data);
        this.trigger('changed');
      }),
      metadataCache.on('resolved', () => void this.readKnown()),
      vault.on('delete', (file) => {
        if (this.drop(file.path)) this.trigger('changed');
      }),
      vault.on('rename', (file, oldPath) => {
        if (file instanceof TFile) void this.rename(file, oldPath);
      }),
    ];
  }

  get state(): IndexProgress {
    return this.progress;
  }

  all(): Iterable<NoteRecord> {
    return this.records.values();
  }

  /** Paths of roadmap notes: those with the property first, then those by name, each by path. */
  roadmapPaths(): readonly string[] {
    return [...this.roadmaps].sort(([a, rankA], [b, rankB]) => rankB - rankA || (a < b ? -1 : 1)).map(([path]) => path);
  }

  /** Reads the vault again under other settings. */
  async rescope(scope: IndexScope): Promise<void> {
    this.scope = scope;
    this.records.clear();
    this.roadmaps.clear();
    this.unknown.clear();
    await this.build();
  }

  /** Stops a running build; what is known stays. */
  cancel(): void {
    this.run += 1;
    window.clearTimeout(this.patience);
    this.report(this.progress.done, this.progress.total, true);
  }

  /** Builds from the app's cache in slices: what the cache tells alone, then the notes to open, then the hidden ones. */
  async build(): Promise<void> {
    const run = (this.run += 1);
    window.clearTimeout(this.patience);
    this.building = true;
    const files = this.app.vault.getMarkdownFiles();
    const slices = new Slices();
    const toOpen: TFile[] = [];
    const hidden: TFile[] = [];
    let done = 0;
    const pause = async (): Promise<boolean> => {
      if (slices.due()) {
        this.report(done, files.length, false);
        await slices.pause();
      }
      return run === this.run;
    };
    for (const file of files) {
      if (!(await pause())) return;
      const need = this.lookAt(file);
      if (need === 'text') toOpen.push(file);
      else if (need === 'hidden') hidden.push(file);
      if (need !== 'text') done += 1;
    }
    for (const file of toOpen) {
      if (!(await pause())) return;
      await this.open(file);
      done += 1;
    }
    if (run !== this.run) return;
    this.building = false;
    this.settle(files.length);
    this.trigger('changed');
    for (const file of hidden) {
      if (slices.due()) await slices.pause();
      if (run !== this.run) return;
      if (await this.open(file)) this.trigger('changed');
    }
  }

  /** Takes what the cache alone tells; answers what else the note needs. */
  private lookAt(file: TFile): 'none' | 'text' | 'hidden' {
    const cache = this.app.metadataCache.getFileCache(file);
    if (cache === null) {
      this.unknown.add(file.path);
      return 'none';
    }
    const need = this.scope.leftOut(file.path) ? 'no' : mayHoldEntries(cache, this.scope.place(file.path));
    if (need === 'text') return 'text';
    this.take(file, cache, null);
    return need === 'hidden' || this.lacksLine(file.path) ? 'hidden' : 'none';
  }

  /** A problem in the properties has a line only once the text is known. */
  private lacksLine(path: string): boolean {
    return this.records.get(path)?.problems.some(({ line }) => line === null) === true;
  }

  /** Reads the notes that were not known yet and are now. */
  private async readKnown(): Promise<void> {
    const { run, progress: { ready, total } } = this;
    if (this.unknown.size === 0 && (ready || this.building)) return;
    const slices = new Slices();
    for (const path of [...this.unknown]) {
      const file = this.app.vault.getFileByPath(path);
      if (file === null) this.unknown.delete(path);
      else await this.refresh(file);
      if (slices.due()) await slices.pause();
    }
    if (run === this.run && !this.building && !ready) this.settle(total);
    this.trigger('changed');
  }

  private async refresh(file: TFile): Promise<void> {
    if (this.lookAt(file) !== 'none') await this.open(file);
  }

  /** Opens a note and takes what it says, unless it changed or went away meanwhile. True when it holds entries or problems. */
  private async open(file: TFile): Promise<boolean> {
    const path = file.path;
    const token = Symbol(path);
    this.reading.set(path, token);
    this.reads += 1;
    const text = await this.app.vault.cachedRead(file).catch(() => null);
    if (this.reading.get(path) !== token) return false;
    this.reading.delete(path);
    const cache = this.app.metadataCache.getFileCache(file);
    if (text === null || cache === null) return false;
    this.take(file, cache, text);
    const record = this.records.get(path);
    return record !== undefined && record.entries.length + record.problems.length > 0;
  }

  /** Takes a note's state. `text` is null when only its cache is known and that is enough. */
  private take(file: TFile, cache: CachedMetadata, text: string | null): void {
    if (file.extension !== 'md') return;
    const path = file.path;
    this.reading.delete(path);
    this.unknown.delete(path);
    this.rank(path, cache);
    const record = this.scope.leftOut(path) || this.roadmaps.has(path) ? null : readRecord(path, cache, text, this.scope.place(path));
    if (record === null) this.records.delete(path);
    else this.records.set(path, record);
  }

  private rank(path: string, cache: CachedMetadata): void {
    const rank = this.scope.leftOut(path) ? 0 : roadmapRank(path, cache);
    if (rank === 0) this.roadmaps.delete(path);
    else this.roadmaps.set(path, rank);
  }

  private drop(path: string): boolean {
    this.reading.delete(path);
    this.unknown.delete(path);
    const known = this.records.delete(path);
    return this.roadmaps.delete(path) || known;
  }

  /** A rename keeps what is known when the new place means the same; else the one note is read again. */
  private async rename(file: TFile, oldPath: string): Promise<void> {
    const record = this.records.get(oldPath);
    this.drop(oldPath);
    const place = this.scope.place(file.path);
    const same = record !== undefined && !this.scope.leftOut(file.path) && record.place.inLog === place.inLog && record.place.day === place.day;
    if (same) {
      const cache = this.app.metadataCache.getFileCache(file);
      if (cache !== null) this.rank(file.path, cache);
      this.records.set(file.path, movedRecord(record, file.path, place));
    } else {
      await this.refresh(file);
    }
    this.trigger('changed');
  }

  /** The build is over when every note is known; what the app leaves unread is waited for, but not for ever. */
  private settle(total: number): void {
    const left = this.unknown.size;
    window.clearTimeout(this.patience);
    if (left > 0) this.patience = window.setTimeout(() => this.report(total - left, total, true), PATIENCE);
    this.report(total - left, total, left === 0);
  }

  private report(done: number, total: number, ready: boolean): void {
    this.progress = { done, total, ready };
    this.trigger('progress');
  }
}
