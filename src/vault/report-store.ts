import { type App, type EventRef, Events } from 'obsidian';
import type { Day } from '../core/day';
import type { Report } from '../core/report/report';
import { ReportBook } from '../core/report/report-book';
import type { ReportSettings } from '../core/report/settings';
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
      this.app.vault.on('rename', (_file, oldPath) => this.noteChanged(oldPath)),
    ];
  }

  /** Paths a pane can choose from, the one it gets by default first. */
  roadmaps(): readonly string[] {
    return this.index.roadmapPaths();
  }

  /** The report of a roadmap (the first one when null) on a day. Starts reading the note when it is not read yet. */
  ask(roadmapPath: string | null, today: Day): ReportAnswer {
    const paths = this.roadmaps();
    const path = roadmapPath !== null && paths.includes(roadmapPath) ? roadmapPath : paths[0];
    if (path === undefined) return { state: this.index.state.ready ? 'no-roadmap' : 'reading' };
    const key = `${today} ${path}`;
    const made = this.reports.get(key);
    if (made !== undefined) return { state: 'ready', report: made };
    const reading = this.source.known(path);
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
      problems: reading.problems,
      resolveLink: (link, from) => this.app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null,
      settings: this.settings(),
      today,
    });
    for (const record of this.index.all()) book.set(record.path, record);
    return book.report();
  }

  private noteChanged(path: string): void {
    if (this.source.forget(path)) this.changed();
  }
}
