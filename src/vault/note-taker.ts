import type { App, TFile } from 'obsidian';
import { fromCache, type Known, type KnownNotes } from './known-notes';
import type { LastStart } from './last-start';
import { type Look, lookAt, movedRecord, readOpened, unreadable } from './note-record';
import type { NoteSaver } from './note-saver';
import type { Waiting } from './waiting';

export interface NoteTaker {
  /** Takes what the app's cache tells of a note, and queues it for opening where that is not all. */
  look(file: TFile): void;
  /** Takes a note whose text is at hand, as it was at that time; null where it could not be read. */
  take(file: TFile, text: string | null, mtime: number): void;
  /** There is nothing at this path any more. */
  drop(path: string): void;
}

/** Takes single notes into what is known: by the app's cache alone, by what the last start kept, or by their text. */
export function createNoteTaker(app: App, knownNotes: KnownNotes, waiting: Waiting, lastStart: LastStart, saver: NoteSaver): NoteTaker {
  const put = (next: Known, old: Known | undefined, save = next.read === 'opened' || old?.read === 'opened'): void => {
    waiting.done(next.path);
    knownNotes.set(next, old);
    if (save) saver.add(next.path);
  };

  const look = (file: TFile): void => {
    const { path } = file;
    const cache = app.metadataCache.getFileCache(file);
    if (cache === null) return void waiting.unknown.add(path);
    if (waiting.unknown.size > 0) waiting.unknown.delete(path);
    const place = knownNotes.placeOf(path, cache);
    const known = knownNotes.get(path);
    if (place === null) return put(fromCache(path, cache, place, null), known);
    if (known?.cache === cache && known.place?.inLog === place.inLog) {
      const { read, record, mtime } = known;
      if (known.path !== path || known.place.day !== place.day) put({ path, cache, place, record: record && movedRecord(record, path, cache, place), read, mtime }, known);
      if (read === 'to-open') waiting.hidden.add(path);
      return;
    }
    const { need, record } = lookAt(path, cache, place);
    // Most of a vault. Should it wait to be opened, for what it was before, the text will tell no more.
    if (need === 'none' && record === null && known === undefined) return;
    if (need === 'none') return put(fromCache(path, cache, place, record), known);
    const kept = lastStart.take(file, place);
    if (kept !== null) return put({ path, cache, place, record: kept.note, read: 'opened', mtime: file.stat.mtime }, known, false);
    const first = known === undefined && need === 'hidden';
    if (first && record !== null) put({ path, cache, place, record, read: 'to-open', mtime: null }, known);
    (first ? waiting.hidden : waiting.toOpen).add(path);
  };

  const take = (file: TFile, text: string | null, mtime: number): void => {
    const { path } = file;
    const cache = app.metadataCache.getFileCache(file);
    if (cache === null) return void waiting.unknown.add(path);
    const place = knownNotes.placeOf(path, cache);
    const look: Look = place === null ? { need: 'none', record: null } : lookAt(path, cache, place);
    if (place === null || look.need === 'none') return put(fromCache(path, cache, place, look.record), knownNotes.get(path));
    const kept = lastStart.take(file, place);
    if (kept !== null) return put({ path, cache, place, record: kept.note, read: 'opened', mtime: file.stat.mtime }, knownNotes.get(path), false);
    const record = text === null ? unreadable(path, place) : readOpened(path, cache, text, place, look);
    put({ path, cache, place, record, read: 'opened', mtime: text === null ? null : mtime }, knownNotes.get(path));
  };

  const drop = (path: string): void => {
    waiting.done(path);
    if (knownNotes.get(path)?.read === 'opened') saver.add(path);
    knownNotes.delete(path);
  };

  return { look, take, drop };
}
