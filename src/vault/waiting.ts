import type { TFile } from 'obsidian';

/** Paths that wait for the index, by what for. A path that has been dealt with waits for nothing. */
export class Waiting {
  /** The app has not read the note yet. */
  readonly unknown = new Set<string>();
  /** Something happened there. */
  readonly toLookAt = new Set<string>();
  readonly toOpen = new Set<string>();
  /** Notes that may hide a field in their text: opened when there is nothing else to do. */
  readonly hidden = new Set<string>();
  /** Being opened. */
  readonly reading = new Map<string, TFile>();

  get isEmpty(): boolean {
    return this.toLookAt.size + this.toOpen.size + this.hidden.size === 0;
  }

  done(path: string): void {
    // Called for every note of the vault, and most often nothing waits.
    if (this.unknown.size > 0) this.unknown.delete(path);
    if (this.toLookAt.size > 0) this.toLookAt.delete(path);
    if (this.toOpen.size > 0) this.toOpen.delete(path);
    if (this.hidden.size > 0) this.hidden.delete(path);
    if (this.reading.size > 0) this.reading.delete(path);
  }

  /** Gives up what is under way. */
  clear(): void {
    for (const queue of [this.toLookAt, this.toOpen, this.hidden, this.reading]) queue.clear();
  }
}
