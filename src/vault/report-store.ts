import { type App, type EventRef, Events } from 'obsidian';
import type { Day } from '../core/day';
import type { Problem } from '../core/problem';
import type { Report } from '../core/report/report';
import type { ReportSettings } from '../core/report/settings';
import type { RoadmapReading } from '../core/roadmap/roadmap-reading';
import { doubt, type Draft, newDraft, takeIn } from './report-draft';
import { createRoadmapChoice, type RoadmapChoice } from './roadmap-choice';
import { RoadmapSource } from './roadmap-source';
import { Slices } from './slices';
import { calmed } from './storm';
import type { VaultIndex } from './vault-index';

/** What a pane can ask for: the report, or why there is none yet. */
export type ReportAnswer =
  | { readonly state: 'ready'; readonly report: Report }
  | { readonly state: 'reading' }
  | { readonly state: 'no-roadmap' };

/** What the store needs of the settings: those of the report, and the roadmap note shown where a pane names none. */
export interface StoreSettings extends ReportSettings {
  readonly roadmap?: string;
}

/** Days and roadmaps kept: one on screen, one as of another day, one more. */
const MOST_DRAFTS = 3;

/**
 * Reports over the index, made when asked for and kept until something they rest on changes. What changed is taken in
 * note by note, in slices; until that is done the answer is that we are reading.
 */
export class ReportStore extends Events {
  readonly #source: RoadmapSource;
  readonly #choice: RoadmapChoice;
  readonly #drafts = new Map<string, Draft>();

  constructor(
    private readonly app: App,
    private readonly index: VaultIndex,
    private readonly settings: () => StoreSettings,
  ) {
    super();
    this.#source = new RoadmapSource(app, (path) => path === settings().roadmap);
    this.#choice = createRoadmapChoice(app, this.#source, () => index.roadmapPaths(), () => settings().roadmap ?? '');
  }

  override on(name: 'changed', callback: () => unknown): EventRef {
    return super.on(name, callback);
  }

  /** Follows the index and the roadmap notes; register the refs with the plugin. */
  follow(): EventRef[] {
    return [
      this.index.on('note', (path) => {
        for (const draft of this.#drafts.values()) draft.dirty.add(path);
        this.changed();
      }),
      this.index.on('file', (path) => this.#fileMoved(path)),
      this.index.on('swept', () => this.#doubt()),
      this.app.metadataCache.on('changed', (file) => this.#noteChanged(file.path)),
      this.app.vault.on('delete', (file) => this.#noteChanged(file.path)),
      this.app.vault.on('create', (file) => this.#noteChanged(file.path)),
      this.app.vault.on('rename', (file, oldPath) => {
        this.#choice.move(oldPath, file.path);
        this.#noteChanged(oldPath);
        this.#noteChanged(file.path);
      }),
    ];
  }

  /** Paths a pane can choose from, the one it gets by default first. */
  roadmaps(): readonly string[] {
    return this.#choice.all();
  }

  /** What is wrong with the choice of a roadmap, beside the report that is shown. */
  problems(roadmapPath: string | null): readonly Problem[] {
    return this.#choice.problems(roadmapPath);
  }

  /** The report of a roadmap (the first one when null) on a day. Starts reading the note when it is not read yet. */
  ask(roadmapPath: string | null, today: Day): ReportAnswer {
    const path = this.#choice.choose(roadmapPath);
    if (path === null) return { state: this.index.state.ready ? 'no-roadmap' : 'reading' };
    const isGone = this.app.vault.getFileByPath(path) === null;
    const reading = isGone ? this.#source.lastGood(path) : this.#source.known(path);
    if (reading === undefined) {
      // Not in the task that asked: it is opening a pane, and to read is the work of another.
      void new Slices().pause().then(() => this.#source.read(path)).then((read) => {
        if (read !== null) this.changed();
      });
      return { state: 'reading' };
    }
    const slices = new Slices();
    const draft = this.#draftOf(path, reading, today);
    const report = takeIn(draft, this.app, this.index, slices);
    if (report === null) void this.#finish(draft);
    return report === null ? { state: 'reading' } : { state: 'ready', report };
  }

  /** Reads a note over the size limit to its end. */
  readWhole(path: string): void {
    this.#source.readWhole(path);
    this.changed();
  }

  /** The report, read to the end; null when there is no such roadmap. */
  async read(roadmapPath: string | null, today: Day): Promise<Report | null> {
    const path = roadmapPath ?? this.roadmaps()[0];
    const reading = path === undefined ? null : await this.#source.read(path);
    if (path === undefined || reading === null) return null;
    const draft = this.#draftOf(path, reading, today);
    const slices = new Slices();
    for (;;) {
      const report = takeIn(draft, this.app, this.index, slices);
      if (report !== null) return report;
      await slices.pause();
    }
  }

  /** How each line of a roadmap note was read; null when there is no such note. */
  explain(roadmapPath: string | null): ReturnType<RoadmapSource['explain']> {
    const path = roadmapPath !== null && this.app.vault.getFileByPath(roadmapPath) !== null ? roadmapPath : this.#choice.choose(roadmapPath);
    return path === null ? Promise.resolve(null) : this.#source.explain(path);
  }

  /** Says that answers may be others: for changed settings, and another day. A storm of events makes one `changed`. */
  readonly changed = calmed(() => this.trigger('changed'));

  #draftOf(path: string, reading: RoadmapReading, today: Day): Draft {
    const key = keyOf(path, today);
    const settings = this.settings();
    const last = this.#drafts.get(key);
    if (last?.reading === reading && last.settings === settings) return last;
    const draft = newDraft(path, reading, today, settings, this.app, this.index);
    this.#drafts.delete(key);
    this.#drafts.set(key, draft);
    for (const old of this.#drafts.keys()) if (this.#drafts.size > MOST_DRAFTS) this.#drafts.delete(old);
    return draft;
  }

  async #finish(draft: Draft): Promise<void> {
    if (draft.isFilling) return;
    draft.isFilling = true;
    const slices = new Slices();
    do await slices.pause();
    while (takeIn(draft, this.app, this.index, slices) === null);
    draft.isFilling = false;
    this.trigger('changed');
  }

  #fileMoved(path: string): void {
    for (const draft of this.#drafts.values()) {
      for (const linker of draft.book.linkersOf(path)) draft.dirty.add(linker);
      // Copies a sync leaves beside the roadmap are told of.
      if (isBeside(path, draft.reading.roadmap.path)) draft.report = null;
      if (draft.report === null || draft.dirty.size > 0) this.changed();
    }
  }

  #doubt(): void {
    for (const draft of this.#drafts.values()) doubt(draft);
    if (this.#drafts.size > 0) this.changed();
  }

  #noteChanged(path: string): void {
    if (this.#source.forget(path)) this.changed();
  }
}

function keyOf(path: string, today: Day): string {
  return `${today} ${path}`;
}

function isBeside(path: string, other: string): boolean {
  return path.lastIndexOf('/') === other.lastIndexOf('/') && path.startsWith(other.slice(0, other.lastIndexOf('/') + 1));
}
