/** Long work that can be laid aside after each step; it ends with what it made. Text in, value out: it holds nothing others could change. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The work done at one go. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
