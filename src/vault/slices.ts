import type { Steps } from '../core/steps';

/** How long we work before the app gets its turn, in milliseconds. */
const BUDGET = 8;

/** Long work cut into slices, so that the app stays responsive. */
export class Slices {
  #until = performance.now() + BUDGET;

  /** True when the slice is used up. */
  due(): boolean {
    return performance.now() >= this.#until;
  }

  /** Lets the app work, then starts the next slice. */
  async pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      window.setTimeout(resolve, 0);
    });
    this.#until = performance.now() + BUDGET;
  }

  /** Goes through steps to their end, with a pause wherever a slice is used up. */
  async through<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (this.due()) await this.pause();
    }
  }
}

/** Events answered at once while there are few, and put off when they come in a storm. */
export class Burst {
  #until: number | null = null;

  /** Whether this turn of the app still has time for us. */
  hasTime(): boolean {
    if (this.#until === null) {
      this.#until = performance.now() + BUDGET;
      window.setTimeout(() => {
        this.#until = null;
      }, 0);
    }
    return performance.now() < this.#until;
  }
}
