/** How long nothing may be heard before it is told, and how long it is put off at most. Milliseconds. */
const QUIET = 25;
const LATEST = 2000;

/** Makes one word of a storm of them: told when none came for a moment, but not later than the second. */
export function calmed(tell: () => void): () => void {
  let timer: number | null = null;
  let isStormy = false;
  const tick = (waited: number): void => {
    if (isStormy && waited < LATEST) {
      isStormy = false;
      timer = window.setTimeout(() => tick(waited + QUIET), QUIET);
      return;
    }
    timer = null;
    tell();
  };
  return () => {
    isStormy = timer !== null;
    timer ??= window.setTimeout(() => tick(QUIET), QUIET);
  };
}
