import { touchOne } from './bare';
import type { BenchApp } from './bench-app';
import { changeAll } from './change-notes';
import { heapInUse, median, RUNS, time } from './clock';
import { coldIndex } from './cold-index';

/** A vault in which no note has to be opened. Single notes in microseconds. */
export interface PlainFigures {
  readonly heapPerNote: number;
  readonly touch: number;
  readonly changedPlain: number;
}

export async function benchPlain(app: BenchApp, collect: () => void): Promise<PlainFigures> {
  // Code that is compiled on the way is no part of the heap of a note.
  await coldIndex(app);
  const before = await heapInUse(collect);
  const { index } = await coldIndex(app);
  const heapPerNote = ((await heapInUse(collect)) - before) / app.files.length;
  index.follow();
  const sample = app.files.slice(1, 1001);
  const touch = median(Array.from({ length: RUNS }, () => time(() => { for (const file of sample) touchOne(app, file); }))) / sample.length * 1000;
  const changedPlain = await changeAll(app, sample, () => '');
  index.close();
  return { heapPerNote, touch, changedPlain };
}
