import type { VaultIndex } from '../../src/vault/vault-index';
import { readAll, touchAll } from './bare';
import type { BenchApp } from './bench-app';
import { renameAll, changeAll } from './change-notes';
import { cpu, heapInUse, median, RUNS, warmRounds } from './clock';
import { coldIndex, kept } from './cold-index';
import { KeptInMemory } from './kept-in-memory';
import { benchReport, type ReportFigures } from './measure-report';

/** A vault a fifth of which are daily notes that have to be opened. Milliseconds; single notes in microseconds. */
export interface LogFigures extends ReportFigures {
  readonly entries: number;
  readonly bareAndRead: number;
  readonly coldLog: number;
  readonly longestLog: number;
  readonly warm: number;
  readonly warmReads: number;
  readonly heapPerEntry: number;
  readonly changedLog: number;
  readonly renamed: number;
}

/** @param heapPerNote What a note without entries takes: it is not counted for the entries. */
export async function benchLog(app: BenchApp, collect: () => void, heapPerNote: number): Promise<LogFigures> {
  const logs = app.files.filter((file) => file.path.startsWith('Journal/'));
  const bareAndRead: number[] = [];
  const coldLog: number[] = [];
  const longest: number[] = [];
  const warm: number[] = [];
  const store = new KeptInMemory();
  let warmReads = 0;
  let last: VaultIndex | null = null;
  for (let round = -warmRounds(app.files.length); round < RUNS; round += 1) {
    collect();
    const start = cpu();
    touchAll(app);
    await readAll(app, logs);
    const touched = cpu() - start;
    collect();
    const built = await coldIndex(app);
    last = kept(last, built.index);
    if (round === 0) store.fill(built.index, logs);
    if (round < 0) continue;
    collect();
    const again = await coldIndex(app, store);
    bareAndRead.push(touched);
    coldLog.push(built.ms);
    longest.push(built.task);
    warm.push(again.ms);
    warmReads = again.reads;
  }
  last = null;
  const before = await heapInUse(collect);
  const { index } = await coldIndex(app);
  const grown = (await heapInUse(collect)) - before;
  const entries = [...index.all()].reduce((sum, note) => sum + note.entries.length, 0);
  index.follow();
  const report = await benchReport(app, index, entries, logs, collect);
  const sample = logs.slice(0, 200);
  const changedLog = await changeAll(app, sample, (file) => app.textOf(file));
  await index.whenIdle();
  const renamed = await renameAll(app, index, sample);
  index.close();
  return {
    entries, bareAndRead: median(bareAndRead), coldLog: median(coldLog), longestLog: median(longest), warm: median(warm), warmReads,
    heapPerEntry: (grown - heapPerNote * app.files.length) / entries, changedLog, renamed, ...report,
  };
}
