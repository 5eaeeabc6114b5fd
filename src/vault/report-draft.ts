import type { App } from 'obsidian';
import type { Day } from '../core/day';
import type { Report } from '../core/report/report';
import { ReportBook } from '../core/report/report-book';
import type { ReportSettings } from '../core/report/settings';
import type { RoadmapReading } from '../core/roadmap/roadmap-reading';
import { copiesOf } from './roadmap-copies';
import type { Slices } from './slices';
import type { VaultIndex } from './vault-index';

/** The report of one roadmap on one day, and what it still has to take in. */
export interface Draft {
  readonly book: ReportBook;
  readonly reading: RoadmapReading;
  /** The notes the roadmap is made of: they hold no entries. */
  readonly parts: ReadonlySet<string>;
  readonly settings: ReportSettings;
  /** Notes that may say something else since they were taken in. */
  readonly dirty: Set<string>;
  /** Files may have come, gone or moved unheard: the links still to be followed again. Null when all are. */
  doubts: Iterator<string | null> | null;
  /** Null when something was taken in since. */
  report: Report | null;
  isFilling: boolean;
}

/** A report that has yet to take in all the index knows. */
export function newDraft(path: string, reading: RoadmapReading, today: Day, settings: ReportSettings, app: App, index: VaultIndex): Draft {
  const resolveLink = (link: string, from: string): string | null => app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null;
  const dirty = new Set<string>();
  for (const { path: note } of index.all()) dirty.add(note);
  return {
    book: new ReportBook({ roadmap: reading.roadmap, resolveLink, settings, today }),
    reading,
    parts: new Set([path, ...reading.notes]),
    settings,
    dirty,
    doubts: null,
    report: null,
    isFilling: false,
  };
}

/** Takes in what changed and makes the report. Null when the slice is used up before. */
export function takeIn(draft: Draft, app: App, index: VaultIndex, slices: Slices): Report | null {
  const { book, dirty, parts, reading } = draft;
  const take = (path: string): void => {
    draft.report = null;
    book.set(path, parts.has(path) ? null : index.get(path));
  };
  for (const path of dirty) {
    if (slices.due()) return null;
    dirty.delete(path);
    take(path);
  }
  while (draft.doubts !== null) {
    if (slices.due()) return null;
    const next = draft.doubts.next();
    if (next.done === true) draft.doubts = null;
    else if (next.value !== null) take(next.value);
  }
  // What was taken in, or the draft itself, took its time: the report is made in a task of its own.
  if (draft.report === null && slices.due()) return null;
  return (draft.report ??= book.report([...reading.problems, ...copiesOf(app, reading.roadmap.path)]));
}

/** Files may have come, gone or moved unheard: every link is followed again, and copies beside the roadmap are looked for. */
export function doubt(draft: Draft): void {
  draft.doubts = draft.book.turned();
  draft.report = null;
}
