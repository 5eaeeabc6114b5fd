import { type App, type EventRef, Events } from 'obsidian';
import type { Day } from '../core/day';
import type { Report } from '../core/report/report';
import { ReportBook } from '../core/report/report-book';
import type { ReportSettings } from '../core/report/settings';
import { copiesOf } from './roadmap-copies';
import { RoadmapSource } from './roadmap-source';
import type { VaultIndex } from './vault-index';

/** What a pane can ask for: the report, or why there is none yet. */
export type ReportAnswer =
  | { readonly state: 'ready'; readonly report: Report }
  | { readonly state: 'reading' }
  | { readonly state: 'no-roadmap' };

/**
 * Reports over the index, made when asked for and kept until something they rest on changes. Changes are gathered for a
 * moment, so a storm of events makes one `changed`.
 */
export class ReportStore extends Events {
  private readonly source: RoadmapSource;
  private readonly reports = new Map<string, Report>();
  /** Where notes went that were renamed, by their old path. */
  private readonly moved = new Map<string, string>();
  /** The roadmap shown where none was asked for. */
  private shown: string | null = null;
  private timer: number | null = null;

  constructor(
    private readonly app: App,
    private readonly index: VaultIndex,
    private readonly settings: () => ReportSettings,
  ) {
    super();
    this.source = new RoadmapSource(app);
  }

  override on(name: 'changed', callback: () => unknown): EventRef {
    return super.on(name, callback);
  }

  /** Follows the index and the roadmap notes; register the refs with the plugin. */
  follow(): EventRef[] {
    return [
      this.index.on('changed', () => this.changed()),
      this.app.metadataCache.on('changed', (file) => this.noteChanged(file.path)),
      this.app.vault.on('delete', (file) => this.noteChanged(file.path)),
      this.app.vault.on('create', (file) => this.noteChanged(file.path)),
      this.app.vault.on('rename', (file, oldPath) => {
        this.moved.set(oldPath, file.path);
        this.noteChanged(oldPath);
        this.noteChanged(file.path);
      }),
    ];
  }

  /** Paths a pane can choose from, the one it gets by default first. */
  roadmaps(): readonly string[] {
    return this.index.roadmapPaths();
  }

  /** The report of a roadmap (the first one when null) on a day. Starts reading the note when it is not read yet. */
  ask(roadmapPath: string | null, today: Day): ReportAnswer {
    const path = this.choose(roadmapPath);
    if (path === null) return { state: this.index.state.ready ? 'no-roadmap' : 'reading' };
    const key = `${today} ${path}`;
    const made = this.reports.get(key);
    if (made !== undefined) return { state: 'ready', report: made };
    const gone = this.app.vault.getFileByPath(path) === null;
    const reading = gone ? this.source.lastGood(path) : this.source.known(path);
    if (reading === undefined) {
      void this.source.read(path).then((read) => {
        if (read !== null) this.changed();
      });
      return { state: 'reading' };
    }
    const report = this.build(reading, today);
    this.reports.set(key, report);
    return { state: 'ready', report };
  }

  /**
   * The roadmap asked for, else the first one. One that was read and is gone, emptied or broken now stays: a crash or a
   * sync may have done that, and its last whole reading is still the user's plan.
   */
  private choose(wanted: string | null): string | null {
    const paths = this.roadmaps();
    const asked = wanted === null ? null : (this.moved.get(wanted) ?? wanted);
    if (asked !== null && (paths.includes(asked) || this.source.stays(asked))) return asked;
    const { shown } = this;
    if (shown !== null && !paths.includes(shown) && this.source.stays(shown) && (paths.length === 0 || this.source.isBroken(shown))) return shown;
    return (this.shown = paths[0] ?? null);
  }

  /** Reads a note over the size limit to its end. */
  readWhole(path: string): void {
    this.source.readWhole(path);
    this.changed();
  }

  /** The report, read to the end; null when there is no such roadmap. */
  async read(roadmapPath: string | null, today: Day): Promise<Report | null> {
    const path = roadmapPath ?? this.roadmaps()[0];
    if (path === undefined) return null;
    const reading = await this.source.read(path);
    return reading === null ? null : this.build(reading, today);
  }

  /** Drops every report; for changed settings. */
  changed(): void {
    this.reports.clear();
    this.timer ??= window.setTimeout(() => {
      this.timer = null;
      this.trigger('changed');
    }, 30);
  }

  private build(reading: NonNullable<ReturnType<RoadmapSource['known']>>, today: Day): Report {
    const book = new ReportBook({
      roadmap: reading.roadmap,
      problems: [...reading.problems, ...copiesOf(this.app, reading.roadmap.path)],
      resolveLink: (link, from) => this.app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null,
      settings: this.settings(),
      today,
    });
    const parts = new Set(reading.notes);
    for (const record of this.index.all()) if (!parts.has(record.path)) book.set(record.path, record);
    return book.report();
  }

  private noteChanged(path: string): void {
    if (this.source.forget(path)) this.changed();
  }
}
