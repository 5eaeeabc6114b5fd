import type { Browser, Page } from 'playwright-core';

/** What the page's main thread did between two marks, in milliseconds of the thread's own clock: other work on the machine does not count. */
export interface Stretch {
  /** Running scripts, without what they had the browser do for styles and layout. */
  readonly script: number;
  readonly styleAndLayout: number;
  /** Layouts a script asked for in the middle of its work, instead of leaving them to the frame. */
  readonly forced: number;
  /** The longest stretch in which nothing else could run. */
  readonly longestTask: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'];
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'EventDispatch', 'FireAnimationFrame', 'v8.callFunction', 'v8.run']);
const STYLE_AND_LAYOUT = new Set(['UpdateLayoutTree', 'Layout']);

/** Put around what is measured, in the page: a task of its own, and the frames after it. */
export const MEASURED = `async (work) => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  await frame();
  performance.mark('bench:begin');
  await new Promise((done) => setTimeout(() => done(work()), 0));
  await frame();
  await frame();
  performance.mark('bench:end');
}`;

/** Runs something in the page while it is traced; one stretch for each time {@link MEASURED} was called meanwhile. */
export async function traced(browser: Browser, page: Page, run: () => Promise<void>): Promise<readonly Stretch[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  const marks = (name: string): TraceEvent[] => traceEvents.filter((own) => own.name === name && own.ph !== 'b' && own.ph !== 'e').sort((a, b) => a.ts - b.ts);
  const ends = marks('bench:end');
  return marks('bench:begin').map((begin, i) => stretchOf(traceEvents, begin, ends[i]?.ts ?? Infinity));
}

function stretchOf(all: readonly TraceEvent[], begin: TraceEvent, end: number): Stretch {
  const own = all.filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts < end);
  // The outer one first, where two begin at once.
  own.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const sums = { script: 0, styleAndLayout: 0, forced: 0, longestTask: 0 };
  let scriptUntil = -Infinity;
  let layoutUntil = -Infinity;
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    if (name === 'RunTask') sums.longestTask = Math.max(sums.longestTask, tdur / 1000);
    if (SCRIPT.has(name) && ts >= scriptUntil) {
      sums.script += tdur / 1000;
      scriptUntil = ts + dur;
    }
    if (!STYLE_AND_LAYOUT.has(name) || ts < layoutUntil) continue;
    layoutUntil = ts + dur;
    sums.styleAndLayout += tdur / 1000;
    if (ts >= scriptUntil) continue;
    sums.script -= tdur / 1000;
    if (name === 'Layout') sums.forced += 1;
  }
  return sums;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The medians of several stretches, each figure by itself. */
export function medianStretch(all: readonly Stretch[]): Stretch {
  const of = (key: keyof Stretch): number => median(all.map((own) => own[key]));
  return { script: of('script'), styleAndLayout: of('styleAndLayout'), forced: of('forced'), longestTask: of('longestTask') };
}
