import type { NoteStore, StoredNote } from '../../../src/vault/note-store';
import { isStored } from '../../../src/vault/stored-note';
import type { Kept } from './operations';

/** Readings kept in memory as a browser keeps them: written in the order they were asked for, and read back as copies. */
export class KeptReadings implements NoteStore {
  private notes = new Map<string, string>();

  async load(): Promise<Map<string, StoredNote>> {
    const read = [...this.notes.values()].map((text) => JSON.parse(text) as unknown).filter((note) => isStored(note, 'this'));
    await Promise.resolve();
    return new Map(read.map((note) => [note.path, note]));
  }

  save(notes: readonly StoredNote[], gone: readonly string[]): Promise<void> {
    for (const path of gone) this.notes.delete(path);
    for (const note of notes) this.notes.set(note.path, JSON.stringify({ ...note, build: 'this' }));
    return Promise.resolve();
  }

  /** Some or all of it is lost. */
  lose(kept: Kept): void {
    if (kept !== 'all') this.notes = new Map(kept === 'none' ? [] : [...this.notes].filter((_, i) => i % 2 === 0));
  }
}
