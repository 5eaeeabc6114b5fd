import type { Debouncer } from 'obsidian';

/**
 * Calls once, `timeout` milliseconds after the first call, with the newest arguments.
 * With `resetTimer` every further call starts the wait again.
 */
export function debounce<T extends unknown[], V>(cb: (...args: [...T]) => V, timeout = 0, resetTimer = false): Debouncer<T, V> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: [...T] | null = null;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const fire = (): V | undefined => {
    stop();
    const args = waiting;
    waiting = null;
    return args === null ? undefined : cb(...args);
  };
  const debounced = (...args: [...T]): unknown => {
    waiting = args;
    if (resetTimer) stop();
    timer ??= setTimeout(fire, timeout);
    return debounced;
  };
  const controls = {
    cancel: () => { stop(); waiting = null; return debounced; },
    run: fire,
  };
  return Object.assign(debounced, controls) as unknown as Debouncer<T, V>;
}
