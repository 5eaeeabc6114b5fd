import type { App, TFile } from 'obsidian';
import type { Slices } from './slices';
import type { Waiting } from './waiting';

/** Notes opened at the same time. */
const AT_ONCE = 16;
/** Larger notes are not opened, in bytes (row X7). */
const MAX_SIZE = 16 * 1024 * 1024;

interface Opened {
  readonly path: string;
  readonly file: TFile;
  /** Null for a note that is too large or cannot be read. */
  readonly text: Promise<string | null>;
}

/** Opens notes, the next ones already being read while the last ones are taken. */
export class NoteOpener {
  /** Notes opened since the start. */
  reads = 0;

  /** @param reading The notes on their way, by path. One that is taken out meanwhile is not asked for any more. */
  constructor(private readonly app: App, private readonly reading: Map<string, TFile>) {}

  /** Empties a queue, unless there is something more pressing. */
  async openAll(queue: Set<string>, waiting: Waiting, take: (file: TFile, text: string | null) => void, slices: Slices, paused: () => void): Promise<void> {
    const isPressed = (): boolean => waiting.toLookAt.size > 0 || (queue === waiting.hidden && waiting.toOpen.size > 0);
    let next = this.readSome(queue);
    while (next.length > 0) {
      const batch = next;
      const texts = await Promise.all(batch.map(({ text }) => text));
      next = isPressed() ? [] : this.readSome(queue);
      for (const [i, { path, file }] of batch.entries()) {
        const isWanted = this.reading.get(path) === file;
        this.reading.delete(path);
        if (isWanted && this.app.vault.getFileByPath(path) === file) take(file, texts[i] ?? null);
        if (!slices.due()) continue;
        paused();
        await slices.pause();
      }
    }
  }

  private readSome(queue: Set<string>): readonly Opened[] {
    const batch: Opened[] = [];
    for (const path of queue) {
      if (batch.length === AT_ONCE) break;
      queue.delete(path);
      const file = this.app.vault.getFileByPath(path);
      if (file === null) continue;
      this.reading.set(path, file);
      this.reads += 1;
      batch.push({ path, file, text: file.stat.size > MAX_SIZE ? Promise.resolve(null) : this.app.vault.cachedRead(file).catch(() => null) });
    }
    return batch;
  }
}
