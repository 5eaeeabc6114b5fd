/** How long the app may leave notes unread before we do without them, in milliseconds. */
const PATIENCE = 3000;
/** Quick reads are not worth a word. */
const FIRST_WORD = 500;
const NEXT_WORD = 100;

export interface ProgressState {
  readonly done: number;
  readonly total: number;
  readonly ready: boolean;
  /** The reader ended it before all was known. */
  readonly stopped: boolean;
}

/** How far the index has come, told from half a second on. It is ready when every note is known. */
export class Progress {
  #now: ProgressState = { done: 0, total: 0, ready: false, stopped: false };
  #told = 0;
  #patience = 0;

  /** @param unknown How many notes the app has not read yet. */
  constructor(private readonly unknown: () => number, private readonly tell: () => void) {}

  get state(): ProgressState {
    return this.#now;
  }

  begin(total: number): void {
    window.clearTimeout(this.#patience);
    this.#now = { done: 0, total, ready: false, stopped: false };
    this.#told = performance.now() + FIRST_WORD - NEXT_WORD;
    // Also where a slow disk gives no note back until then.
    this.#patience = window.setTimeout(() => { this.at(this.#now.done); }, FIRST_WORD + 1);
  }

  at(done: number): void {
    if (this.#now.ready) return;
    this.#now = { ...this.#now, done: Math.max(0, done) };
    if (performance.now() - this.#told < NEXT_WORD) return;
    this.#told = performance.now();
    this.tell();
  }

  left(toOpen: number): void {
    this.at(this.#now.total - toOpen - this.unknown());
  }

  /** All is done that could be. Notes the app has not read are waited for while their number falls, but not for ever. */
  settle(): void {
    const left = this.unknown();
    if (this.#now.ready) return;
    if (left === 0) return this.end();
    this.at(this.#now.total - left);
    window.clearTimeout(this.#patience);
    const until = performance.now() + PATIENCE;
    const look = (): void => {
      const unknown = this.unknown();
      if (unknown === 0) this.end();
      else if (performance.now() < until) this.#patience = window.setTimeout(look, NEXT_WORD);
      else if (unknown < left) this.settle();
      else this.end();
    };
    this.#patience = window.setTimeout(look, NEXT_WORD);
  }

  end(): void {
    this.#end({ done: this.#now.total - this.unknown(), ready: true });
  }

  stop(): void {
    this.#end({ ready: true, stopped: !this.#now.ready || this.#now.stopped });
  }

  #end(change: Partial<ProgressState>): void {
    window.clearTimeout(this.#patience);
    this.#now = { ...this.#now, ...change };
    this.tell();
  }
}
