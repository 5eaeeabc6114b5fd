/** Often enough for a day that begins, in milliseconds. */
const EVERY = 30_000;

/**
 * Looks at something that changes without an event, such as the day: at midnight, after a sleep, when the clock is set.
 * Gives back how to stop.
 */
export function watchValue(read: () => string, changed: () => void): () => void {
  let last = read();
  const timer = window.setInterval(() => {
    const now = read();
    if (now === last) return;
    last = now;
    changed();
  }, EVERY);
  return () => window.clearInterval(timer);
}
