/** Measured runs of a small thing; the figure is their median. */
export const RUNS = 5;
/** From so many notes on a vault takes long, and fewer runs are made. */
const LARGE = 50_000;
/** Notes that go through before anything is measured, so that both the index and the bare loop run as compiled code. */
const WARM_NOTES = 30_000;

/** Rounds that are not measured: more of them in a small vault. */
export function warmRounds(notes: number): number {
  return Math.min(60, Math.ceil(WARM_NOTES / notes));
}

/** Runs of an index that are measured in each process. */
export function runsOf(notes: number): number {
  return Math.max(3, Math.min(20, Math.ceil(60_000 / notes)));
}

/** Processes an index is measured in. */
export function processesOf(notes: number): number {
  return notes < LARGE ? 5 : 3;
}

/** Processor time of this process in milliseconds, of all its threads: other programs on the machine do not count. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of a piece of work by the clock, or by processor time where that is less: the clock runs on while others work. */
export function time(work: () => void): number {
  const processor = cpu();
  const start = performance.now();
  work();
  return Math.min(performance.now() - start, cpu() - processor);
}

export function turn(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** The longest stretch in which nothing else could run, in milliseconds, from now until it is asked for. */
export function watchTasks(): () => number {
  let longest = 0;
  let running = true;
  let last = performance.now();
  let processor = cpu();
  const watch = (): void => {
    const now = performance.now();
    const used = cpu();
    longest = Math.max(longest, Math.min(now - last, used - processor));
    last = now;
    processor = used;
    if (running) setImmediate(watch);
  };
  setImmediate(watch);
  return () => {
    running = false;
    return longest;
  };
}

/** Bytes in use once nothing is left to clear away. */
export async function heapInUse(collect: () => void): Promise<number> {
  for (let i = 0; i < 2; i += 1) {
    collect();
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  }
  collect();
  return process.memoryUsage().heapUsed;
}
