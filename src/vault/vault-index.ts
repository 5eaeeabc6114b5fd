import { type App, type CachedMetadata, type EventRef, Events, type TAbstractFile, TFile } from 'obsidian';
import type { NoteRecord } from '../core/report/note-record';
import { type IndexScope, KnownNotes, type Uncounted } from './known-notes';
import { LastStart } from './last-start';
import { NoteOpener } from './note-opener';
import { NoteSaver } from './note-saver';
import type { NoteStore } from './note-store';
import { createNoteTaker, type NoteTaker } from './note-taker';
import { Progress, type ProgressState } from './progress';
import { Burst } from './slices';
import { sweepVault } from './sweep';
import { Waiting } from './waiting';
import { workOff } from './work-off';

/** How often the whole vault is compared with what is known, for events that were lost, in milliseconds. */
const SWEEP_EVERY = 5 * 60_000;

/**
 * What every note says, kept up to date with one note's work per changed note. A note is opened only when the app's cache
 * shows that its text can hold entries; notes whose only sign could be an inline field are opened last, when idle.
 * A note whose cache is not there yet is not known yet, never empty. Events only say where to look: what is kept is always
 * what the vault and the app's cache say at that moment, so late, early, doubled and lost events end in the same state.
 */
export class VaultIndex extends Events {
  readonly #known: KnownNotes;
  readonly #waiting = new Waiting();
  readonly #burst = new Burst();
  readonly #progress = new Progress(() => this.#waiting.unknown.size, () => this.trigger('progress'));
  readonly #saver: NoteSaver;
  readonly #lastStart: LastStart;
  #run = 0;
  #swept = 0;
  #building = false;
  #working: Promise<void> | null = null;
  readonly #opener: NoteOpener;
  readonly #taker: NoteTaker;

  constructor(private readonly app: App, scope: IndexScope, store: NoteStore | null = null) {
    super();
    this.#lastStart = new LastStart(store);
    this.#known = new KnownNotes(scope, (path) => this.trigger('note', path));
    this.#opener = new NoteOpener(app, this.#waiting.reading);
    this.#saver = new NoteSaver(store, (path) => this.#known.storable(path, app.vault.getFileByPath(path), (file) => app.metadataCache.getFileCache(file)));
    this.#taker = createNoteTaker(app, this.#known, this.#waiting, this.#lastStart, this.#saver);
  }

  /** `note`: what is known of a path has changed. `file`: a file came, went or moved there, which can turn links. `swept`: some did unheard, maybe. */
  override on(name: 'note' | 'file' | 'swept' | 'progress', callback: (path: string) => unknown): EventRef {
    return super.on(name, callback as (...data: unknown[]) => unknown);
  }

  /** Follows the vault. Call once after layout ready; register the refs with the plugin. */
  follow(): EventRef[] {
    const { vault, metadataCache } = this.app;
    return [
      metadataCache.on('changed', (file, data, cache) => this.#changed(file, data, cache)),
      metadataCache.on('resolved', () => this.#resolved()),
      vault.on('create', (file) => this.#cameOrWent(file.path)),
      vault.on('delete', (file) => this.#cameOrWent(file.path)),
      vault.on('rename', (file, oldPath) => this.#renamed(file, oldPath)),
    ];
  }

  /** Notes opened since the start, for tests and the benchmark. */
  get reads(): number {
    return this.#opener.reads;
  }

  get state(): ProgressState {
    return this.#progress.state;
  }

  all(): Iterable<NoteRecord> {
    return this.#known.records();
  }

  get(path: string): NoteRecord | null {
    return this.#known.record(path);
  }

  /** Paths of roadmap notes: those with the property first, then those by name, each by path. */
  roadmapPaths(): readonly string[] {
    return this.#known.roadmapPaths();
  }

  /** Notes whose bare tags do not count for where they stand. */
  uncounted(): Uncounted {
    return this.#known.uncounted();
  }

  /** Looks at the vault again under other settings; opens only notes that mean something else now. */
  async rescope(scope: IndexScope): Promise<void> {
    this.#known.scope = scope;
    await this.build();
  }

  /** Stops reading; what is known stays, and changes are still followed. */
  cancel(): void {
    this.#run += 1;
    this.#building = false;
    this.#waiting.clear();
    this.#progress.stop();
  }

  close(): void {
    this.cancel();
    this.#saver.stop();
  }

  /** Compares the whole vault with what is known, in slices, and reads what is new: from the cache alone, then by opening. */
  async build(): Promise<void> {
    const run = (this.#run += 1);
    this.#building = true;
    if (this.#swept === 0) await this.#lastStart.load();
    if (run === this.#run) await this.#sweep(true);
    if (run !== this.#run) return;
    this.#building = false;
    await this.#work();
    if (run === this.#run) this.#endStart();
  }

  /** Once every note is known, nothing of the last start is waited for. */
  #endStart(): void {
    if (this.#waiting.unknown.size === 0) for (const path of this.#lastStart.end()) this.#saver.add(path);
  }

  async #sweep(told: boolean): Promise<void> {
    const run = this.#run;
    const { vault } = this.app;
    this.#swept = performance.now();
    if (told) this.#progress.begin(vault.getMarkdownFiles().length);
    const isDone = await sweepVault(
      vault,
      this.#known.paths(),
      (path) => this.#taker.drop(path),
      (file) => this.#taker.look(file),
      (looked) => told && this.#progress.at(looked - this.#waiting.toOpen.size),
      () => run === this.#run,
    );
    if (isDone) this.trigger('swept');
  }

  #changed(file: TFile, data: string, cache: CachedMetadata): void {
    const { path } = file;
    const { vault, metadataCache } = this.app;
    if (file.extension !== 'md' || this.#lastStart.isLoading) return;
    const known = this.#known.get(path);
    if (vault.getFileByPath(path) !== file || metadataCache.getFileCache(file) !== cache || !this.#burst.hasTime()) this.#enqueue(path);
    else if (known?.cache !== cache || known.path !== path || known.read === 'to-open') this.#taker.take(file, data, file.stat.mtime);
  }

  #resolved(): void {
    const { unknown, toLookAt } = this.#waiting;
    for (const path of unknown) toLookAt.add(path);
    if (toLookAt.size > 0) void this.#work();
    if (!this.#building) this.#endStart();
    if (!this.#building && performance.now() - this.#swept > SWEEP_EVERY) void this.#sweep(false).then(() => this.#work());
  }

  #cameOrWent(path: string): void {
    this.trigger('file', path);
    if (/\.md$/i.test(path)) this.#enqueue(path);
    for (const copy of this.#known.copiesOf(path)) this.#enqueue(copy);
  }

  #renamed(file: TAbstractFile, oldPath: string): void {
    if (file instanceof TFile && this.app.vault.getFileByPath(file.path) === file) this.#known.move(oldPath, file.path);
    this.#taker.drop(oldPath);
    this.#cameOrWent(oldPath);
    this.#cameOrWent(file.path);
  }

  #enqueue(path: string): void {
    this.#waiting.toLookAt.add(path);
    void this.#work();
  }

  /** Resolves when nothing waits. */
  async whenIdle(): Promise<void> {
    while (this.#working !== null) await this.#working;
  }

  #work(): Promise<void> {
    return (this.#working ??= this.#workOff().finally(() => {
      this.#working = null;
      // What came after the last look and before this moment.
      if (!this.#waiting.isEmpty && !this.#lastStart.isLoading) void this.#work();
    }));
  }

  async #workOff(): Promise<void> {
    await Promise.resolve();
    if (!this.#lastStart.isLoading) await workOff(this.app.vault, this.#waiting, this.#taker, this.#opener, this.#progress, () => this.#building);
  }
}
