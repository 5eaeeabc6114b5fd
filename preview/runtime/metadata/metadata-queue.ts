/** How the stand-in spreads the work of reading notes, so that tests can meet a cache that does not know a note yet. */
export interface MetadataPace {
  /** Milliseconds before each batch is read; 0 starts on the next turn. */
  readonly delay?: number;
  /** Notes in a batch; after each batch the queue counts as empty and `resolved` is heard, early on a large vault. Default: all. */
  readonly batch?: number;
  /** Milliseconds of parsing before the window gets a turn. Default 8. */
  readonly slice?: number;
}

/** Works through keys one by one, in slices, and says when it has run dry. A key that waits already is not added again. */
export class MetadataQueue {
  private readonly waiting = new Set<string>();
  private running = false;
  private idle: (() => void)[] = [];
  private held = false;

  constructor(
    private readonly work: (path: string) => Promise<void>,
    private readonly ranDry: () => void,
    private readonly pace: MetadataPace,
  ) {}

  add(path: string): void {
    this.waiting.add(path);
    if (!this.running) void this.run();
  }

  /** True when it was waiting. */
  drop(path: string): boolean {
    return this.waiting.delete(path);
  }

  /** Stops taking new work until {@link release}. */
  hold(): void {
    this.held = true;
  }

  release(): void {
    this.held = false;
    if (this.waiting.size > 0 && !this.running) void this.run();
  }

  /** Resolves once nothing waits. */
  settled(): Promise<void> {
    if (!this.running && this.waiting.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.idle.push(resolve));
  }

  private async run(): Promise<void> {
    this.running = true;
    await pause(this.pace.delay ?? 0);
    while (this.waiting.size > 0 && !this.held) {
      await this.batch();
      this.ranDry();
      if (this.waiting.size > 0) await pause(this.pace.delay ?? 0);
    }
    this.running = false;
    if (this.waiting.size === 0) for (const resolve of this.idle.splice(0)) resolve();
  }

  private async batch(): Promise<void> {
    let left = this.pace.batch ?? Infinity;
    let sliceStart = performance.now();
    for (const path of this.waiting) {
      if (left === 0 || this.held) return;
      left -= 1;
      this.waiting.delete(path);
      await this.work(path);
      if (performance.now() - sliceStart > (this.pace.slice ?? 8)) {
        await pause(0);
        sliceStart = performance.now();
      }
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, ms); });
}
