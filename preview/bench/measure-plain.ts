import type { VaultIndex } from '../../src/vault/vault-index';
import { touchAll, touchOne } from './bare';
import type { BenchApp } from './bench-app';
import { changeAll } from './change-notes';
import { cpu, heapInUse, median, RUNS, time, warmRounds } from './clock';
import { coldIndex, kept } from './cold-index';

/** A vault in which no note has to be opened. Milliseconds; single notes in microseconds. */
export interface PlainFigures {
  readonly bare: number;
  readonly cold: number;
  readonly longest: number;
  readonly coldReads: number;
  readonly heapPerNote: number;
  readonly touch: number;
  readonly changedPlain: number;
}

export async function benchPlain(app: BenchApp, collect: () => void): Promise<PlainFigures> {
  const bare: number[] = [];
  const cold: number[] = [];
  const longest: number[] = [];
  let coldReads = 0;
  let last: VaultIndex | null = null;
  for (let round = -warmRounds(app.files.length); round < RUNS; round += 1) {
    collect();
    const start = cpu();
    touchAll(app);
    const touched = cpu() - start;
    collect();
    const { index: built, ms, task, reads } = await coldIndex(app);
    last = kept(last, built);
    if (round < 0) continue;
    bare.push(touched);
    cold.push(ms);
    longest.push(task);
    coldReads = reads;
  }
  last = null;
  const before = await heapInUse(collect);
  const { index } = await coldIndex(app);
  const heapPerNote = ((await heapInUse(collect)) - before) / app.files.length;
  index.follow();
  const sample = app.files.slice(1, 1001);
  const touch = median(Array.from({ length: RUNS }, () => time(() => { for (const file of sample) touchOne(app, file); }))) / sample.length * 1000;
  const changedPlain = await changeAll(app, sample, () => '');
  index.close();
  return { bare: median(bare), cold: median(cold), longest: median(longest), coldReads, heapPerNote, touch, changedPlain };
}
