import type { App, CachedMetadata, TFile } from 'obsidian';
import type { Slices } from './slices';
import type { Waiting } from './waiting';

/** Notes opened at the same time. */
const AT_ONCE = 16;
/** Larger notes are not opened, in bytes (row X7). */
const MAX_SIZE = 16 * 1024 * 1024;

interface Opened {
  readonly path: string;
  readonly file: TFile;
  /** The app's cache when it was asked for. With another one since, the text may be the one before. */
  readonly cache: CachedMetadata | null;
  /** The file's time when it was asked for. */
  readonly mtime: number;
}

/** Notes on their way, and their texts; null for a note that is too large or cannot be read. */
interface Batch {
  readonly notes: readonly Opened[];
  readonly texts: Promise<readonly (string | null)[]>;
}

/** Opens notes, the next ones already being read while the last ones are taken. */
export class NoteOpener {
  /** Notes opened since the start. */
  reads = 0;

  /** @param reading The notes on their way, by path. One that is taken out meanwhile is not asked for any more. */
  constructor(private readonly app: App, private readonly reading: Map<string, TFile>) {}

  /** Empties a queue, unless there is something more pressing. */
  async openAll(queue: Set<string>, waiting: Waiting, take: (file: TFile, text: string | null, mtime: number) => void, slices: Slices, paused: () => void): Promise<void> {
    const { vault, metadataCache } = this.app;
    const isPressed = (): boolean => waiting.toLookAt.size > 0 || (queue === waiting.hidden && waiting.toOpen.size > 0);
    const paths = queue.values();
    let next = this.#readSome(queue, paths);
    while (next !== null) {
      const { notes, texts: coming }: Batch = next;
      const texts = await coming;
      next = isPressed() ? null : this.#readSome(queue, paths);
      for (const [i, { path, file, cache, mtime }] of notes.entries()) {
        const isWanted = this.reading.get(path) === file;
        this.reading.delete(path);
        if (isWanted && vault.getFileByPath(path) === file) {
          if (metadataCache.getFileCache(file) === cache) take(file, texts[i] ?? null, mtime);
          else waiting.toLookAt.add(path);
        }
        if (!slices.due()) continue;
        paused();
        await slices.pause();
      }
    }
  }

  /** @param paths One walk through the queue, which passes over what was taken out: a new one would step over all of it again. */
  #readSome(queue: Set<string>, paths: Iterator<string>): Batch | null {
    const { vault, metadataCache } = this.app;
    const notes: Opened[] = [];
    const reads: Promise<string | null>[] = [];
    while (notes.length < AT_ONCE) {
      const next = paths.next();
      if (next.done === true) break;
      const path = next.value;
      queue.delete(path);
      const file = vault.getFileByPath(path);
      if (file === null) continue;
      this.reading.set(path, file);
      this.reads += 1;
      reads.push(file.stat.size > MAX_SIZE ? Promise.resolve(null) : vault.cachedRead(file));
      notes.push({ path, file, cache: metadataCache.getFileCache(file), mtime: file.stat.mtime });
    }
    // Most often all can be read; only where one cannot is each waited for by itself.
    return notes.length === 0 ? null : { notes, texts: Promise.all(reads).catch(() => Promise.all(reads.map((read) => read.catch(() => null)))) };
  }
}
