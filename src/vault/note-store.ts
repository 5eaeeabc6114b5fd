import type { NotePlace } from '../core/note/facts';
import type { NoteRecord } from '../core/report/note-record';

/** What was read from an opened note, kept between starts. */
export interface StoredNote {
  readonly path: string;
  /** What the reading rests on; see {@link stampOf}. */
  readonly stamp: string;
  readonly note: NoteRecord | null;
}

/** Where readings are kept. Losing it costs time, never a number: it may be empty, old or gone at any start. */
export interface NoteStore {
  /** Everything kept, by path. Never fails: what cannot be read is as good as not there. */
  load(): Promise<Map<string, StoredNote>>;
  save(notes: readonly StoredNote[], gone: readonly string[]): Promise<void>;
}

/** The same stamp, the same reading: the file's time and size, and what its place means. */
export function stampOf({ mtime, size }: { readonly mtime: number; readonly size: number }, { inLog, day }: NotePlace): string {
  return `${String(mtime)} ${String(size)} ${inLog ? 'log' : ''} ${day ?? ''}`;
}
