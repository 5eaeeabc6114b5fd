import type { App } from 'obsidian';
import type { NoteStore, StoredNote } from './note-store';
import { isStored } from './stored-note';

/** Raised when readings are kept in another form, or read by other rules. Older and newer ones are thrown away. */
const VERSION = 1;
const NOTES = 'notes';
const NAME_KEY = 'trajectory-readings';
/** Notes taken out in one go, so that no task is long. */
const AT_ONCE = 500;

/**
 * Keeps readings in IndexedDB, by path. Whatever is wrong with it (an older form, cut off, not allowed), it is as good as
 * empty, and thrown away where that can be done.
 */
export class IndexedDbStore implements NoteStore {
  #opening: Promise<IDBDatabase | null> | null = null;

  /** @param build The version of the plugin: another one reads notes anew. */
  constructor(private readonly app: App, private readonly build: string) {}

  async load(): Promise<Map<string, StoredNote>> {
    const notes = new Map<string, StoredNote>();
    try {
      const db = await this.#open();
      let from: string | undefined;
      for (;;) {
        if (db === null) return notes;
        const range = from === undefined ? null : IDBKeyRange.lowerBound(from, true);
        const part: readonly unknown[] = await done(db.transaction(NOTES).objectStore(NOTES).getAll(range, AT_ONCE));
        for (const note of part) if (isStored(note, this.build)) notes.set(note.path, note);
        const last = part.at(-1);
        if (part.length < AT_ONCE || typeof last !== 'object' || last === null || !('path' in last)) return notes;
        from = String(last.path);
      }
    } catch {
      this.#forget();
      return new Map();
    }
  }

  async save(notes: readonly StoredNote[], gone: readonly string[]): Promise<void> {
    const db = await this.#open();
    if (db === null) return;
    const transaction = db.transaction(NOTES, 'readwrite');
    const store = transaction.objectStore(NOTES);
    for (const path of gone) store.delete(path);
    for (const note of notes) store.put({ ...note, build: this.build });
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The readings were not kept.'));
    });
  }

  close(): void {
    void this.#opening?.then((db) => db?.close());
    this.#opening = null;
  }

  #open(): Promise<IDBDatabase | null> {
    return (this.#opening ??= openDatabase(databaseName(this.app)).catch(() => null));
  }

  #forget(): void {
    this.close();
    window.indexedDB.deleteDatabase(databaseName(this.app));
  }
}

/** One database for each vault on this device; the app keeps the name with what it keeps for the vault. */
function databaseName(app: App): string {
  const kept: unknown = app.loadLocalStorage(NAME_KEY);
  if (typeof kept === 'string') return kept;
  const name = `trajectory-${window.crypto.randomUUID()}`;
  app.saveLocalStorage(NAME_KEY, name);
  return name;
}

async function openDatabase(name: string): Promise<IDBDatabase> {
  try {
    return await openOnce(name);
  } catch {
    // A newer version's, or broken.
    await done(window.indexedDB.deleteDatabase(name));
    return openOnce(name);
  }
}

function openOnce(name: string): Promise<IDBDatabase> {
  const request = window.indexedDB.open(name, VERSION);
  request.onupgradeneeded = () => {
    for (const old of request.result.objectStoreNames) request.result.deleteObjectStore(old);
    request.result.createObjectStore(NOTES, { keyPath: 'path' });
  };
  return done(request).then((db) => {
    // Another window with a newer version must not wait for us.
    db.onversionchange = () => db.close();
    return db;
  });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed.'));
  });
}
