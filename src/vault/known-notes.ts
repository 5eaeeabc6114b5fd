import type { CachedMetadata, TFile } from 'obsidian';
import { readTag } from '../core/entries/tags';
import type { NotePlace } from '../core/note/facts';
import { numberedOriginal } from '../core/note/leave-out';
import type { NoteRecord } from '../core/report/note-record';
import { stampOf, type StoredNote } from './note-store';
import { roadmapRank } from './roadmap-note';

/** What the index asks of the vault's settings; replaced whole when they change. */
export interface IndexScope {
  place(path: string): NotePlace;
  /** True for templates, excluded notes, conflict copies and review notes. */
  leftOut(path: string): boolean;
}

/** Notes whose bare tags (`#ship`) do not count for where they stand (C05), and the first such note that was met. */
export interface Uncounted {
  readonly count: number;
  readonly example: string | null;
}

/** What is known of a note. */
export interface Known {
  /** The path it was read under; another one than its key while a move waits to be looked at. */
  readonly path: string;
  /** The app's cache it was read by. Another object is another state of the note, whatever events were heard. */
  readonly cache: CachedMetadata;
  /** Null for a note that takes no part: a roadmap, or one left out. */
  readonly place: NotePlace | null;
  readonly record: NoteRecord | null;
  readonly read: 'from-cache' | 'opened' | 'to-open';
  /** The file's time when its text was read, so that nothing is kept under the time of a change nobody heard of; null without a text. */
  readonly mtime: number | null;
}

/** What is known of a note whose cache tells all. */
export function fromCache(path: string, cache: CachedMetadata, place: NotePlace | null, record: NoteRecord | null): Known {
  return { path, cache, place, record, read: 'from-cache', mtime: null };
}

/**
 * All that is known of the notes of a vault, by path, and which of them are roadmaps. Notes whose cache says nothing to us,
 * most of a vault, are not kept: to look at their cache again costs less than to find them here.
 */
export class KnownNotes {
  readonly #notes = new Map<string, Known>();
  readonly #roadmaps = new Map<string, number>();
  /** `name 2.md` by `name.md`: whether they are copies depends on it. */
  readonly #numbered = new Map<string, Set<string>>();

  readonly #uncounted = new Set<string>();

  /** @param changed Called with the path of a note that says something else now. */
  constructor(public scope: IndexScope, private readonly changed: (path: string) => void) {}

  paths(): Iterable<string> {
    return this.#notes.keys();
  }

  get(path: string): Known | undefined {
    return this.#notes.get(path);
  }

  record(path: string): NoteRecord | null {
    const known = this.#notes.get(path);
    return known?.path === path ? known.record : null;
  }

  *records(): Iterable<NoteRecord> {
    for (const [path, known] of this.#notes) if (known.record !== null && known.path === path) yield known.record;
  }

  /** Paths of roadmap notes: those with property and name first, then with the property, then by name, each by path. */
  roadmapPaths(): readonly string[] {
    return [...this.#roadmaps].sort(([a, rankA], [b, rankB]) => rankB - rankA || (a < b ? -1 : 1)).map(([path]) => path);
  }

  uncounted(): Uncounted {
    const [example = null] = this.#uncounted;
    return { count: this.#uncounted.size, example };
  }

  /** Notes that may be copies of this one. */
  copiesOf(path: string): Iterable<string> {
    return this.#numbered.get(path) ?? [];
  }

  /** Where a note that takes part stands; null for a roadmap or a note left out. */
  placeOf(path: string, cache: CachedMetadata): NotePlace | null {
    const original = numberedOriginal(path);
    if (original !== null) this.#numbered.set(original, (this.#numbered.get(original) ?? new Set()).add(path));
    const isOut = this.scope.leftOut(path);
    const rank = isOut ? 0 : roadmapRank(path, cache);
    if (rank === 0) {
      if (this.#roadmaps.delete(path)) this.changed(path);
    } else if (this.#roadmaps.get(path) !== rank) {
      this.#roadmaps.set(path, rank);
      this.changed(path);
    }
    const place = isOut || rank !== 0 ? null : this.scope.place(path);
    this.#setUncounted(path, place !== null && !place.inLog && cache.tags?.some(({ tag }) => readTag(tag, true)?.type === 'kind' && readTag(tag, false) === undefined) === true);
    return place;
  }

  #setUncounted(path: string, is: boolean): void {
    if (this.#uncounted.has(path) === is) return;
    if (is) this.#uncounted.add(path);
    else this.#uncounted.delete(path);
    this.changed(path);
  }

  /** @param old What was known there. */
  set(next: Known, old: Known | undefined): void {
    const { path, cache, place, record } = next;
    if (record === null && next.read === 'from-cache' && place !== null) this.#notes.delete(path);
    else this.#notes.set(path, next);
    const isAnotherPlan = place === null && old?.cache !== cache;
    if (isAnotherPlan || record !== null || (old !== undefined && old.record !== null)) this.changed(path);
  }

  /** What is known moves along with the file; whether it still holds there is found out by a look. */
  move(from: string, to: string): void {
    const known = this.#notes.get(from);
    this.#setUncounted(from, false);
    // A note heard of there before is gone, or was never heard to leave.
    this.delete(to);
    if (known !== undefined) this.#notes.set(to, known);
  }

  delete(path: string): void {
    const known = this.#notes.get(path);
    this.#notes.delete(path);
    this.#setUncounted(path, false);
    if (this.#roadmaps.delete(path) || (known !== undefined && known.record !== null)) this.changed(path);
  }

  /** What to keep of a note for the next start; null when its cache will tell all, or when it was read by another one than the app has now. */
  storable(path: string, file: TFile | null, cacheOf: (file: TFile) => CachedMetadata | null): StoredNote | null {
    const known = this.#notes.get(path);
    if (known?.read !== 'opened' || known.path !== path || known.place === null || known.mtime !== file?.stat.mtime || known.cache !== cacheOf(file)) return null;
    return { path, stamp: stampOf(file.stat, known.place), note: known.record };
  }
}
