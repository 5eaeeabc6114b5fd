import type { TFile } from 'obsidian';
import type { NotePlace } from '../core/note/facts';
import { type NoteStore, stampOf, type StoredNote } from './note-store';

/** What was kept from the last start, until it is taken. */
export class LastStart {
  #notes = new Map<string, StoredNote>();

  constructor(private readonly store: NoteStore | null) {}

  /** While it is so, nothing is known of what need not be opened. */
  isLoading = false;

  async load(): Promise<void> {
    if (this.store === null) return;
    this.isLoading = true;
    this.#notes = await this.store.load();
    this.isLoading = false;
  }

  /** What was kept of a file, if the file and its place are as they were. */
  take(file: TFile, place: NotePlace): StoredNote | null {
    const stored = this.#notes.get(file.path);
    // A stamp is made only where there is one to compare it with: without a last start no note has one.
    if (stored === undefined || stored.stamp !== stampOf(file.stat, place)) return null;
    this.#notes.delete(file.path);
    return stored;
  }

  /** Paths of the rest, which are gone or say something else. */
  end(): readonly string[] {
    const rest = [...this.#notes.keys()];
    this.#notes.clear();
    return rest;
  }
}
