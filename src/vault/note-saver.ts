import type { NoteStore, StoredNote } from './note-store';
import { Slices } from './slices';

/** How long after a change it is kept: by then the app's cache has caught up with the file. Milliseconds. */
const LATER = 5000;
const AT_ONCE = 200;

/** Keeps the readings of opened notes for the next start, a while after they changed and a few at a time. */
export class NoteSaver {
  readonly #unsaved = new Set<string>();
  #timer: number | null = null;

  constructor(private readonly store: NoteStore | null, private readonly storable: (path: string) => StoredNote | null) {}

  add(path: string): void {
    if (this.store === null) return;
    this.#unsaved.add(path);
    this.#timer ??= window.setTimeout(() => void this.#save(), LATER);
  }

  stop(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
    this.#unsaved.clear();
  }

  async #save(): Promise<void> {
    this.#timer = null;
    const slices = new Slices();
    while (this.#unsaved.size > 0) {
      const notes: StoredNote[] = [];
      const gone: string[] = [];
      for (const path of this.#unsaved) {
        if (notes.length + gone.length === AT_ONCE) break;
        this.#unsaved.delete(path);
        const note = this.storable(path);
        if (note === null) gone.push(path);
        else notes.push(note);
      }
      await this.store?.save(notes, gone).catch(() => undefined);
      await slices.pause();
    }
  }
}
