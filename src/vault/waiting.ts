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
  private readonly all = [this.unknown, this.toLookAt, this.toOpen, this.hidden, this.reading];

  get isEmpty(): boolean {
    return this.toLookAt.size + this.toOpen.size + this.hidden.size === 0;
  }

  done(path: string): void {
    for (const queue of this.all) if (queue.size > 0) queue.delete(path);
  }

  /** Gives up what is under way. */
  clear(): void {
    for (const queue of this.all) if (queue !== this.unknown) queue.clear();
  }
}
