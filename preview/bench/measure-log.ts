import type { BenchApp } from './bench-app';
import { renameAll, changeAll } from './change-notes';
import { heapInUse } from './clock';
import { coldIndex } from './cold-index';
import { benchReport, type ReportFigures } from './measure-report';

/** A vault a fifth of which are daily notes that have to be opened. Milliseconds; single notes in microseconds. */
export interface LogFigures extends ReportFigures {
  readonly entries: number;
  readonly heapPerEntry: number;
  readonly changedLog: number;
  readonly renamed: number;
}

/** @param heapPerNote What a note without entries takes: it is not counted for the entries. Less than nothing where the heap shrank meanwhile, which is no room of theirs. */
export async function benchLog(app: BenchApp, collect: () => void, heapPerNote: number): Promise<LogFigures> {
  const logs = app.files.filter((file) => file.path.startsWith('Journal/'));
  // Code that is compiled on the way is no part of the heap of a note.
  await coldIndex(app);
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
    entries,
    heapPerEntry: (grown - Math.max(0, heapPerNote) * app.files.length) / entries, changedLog, renamed, ...report,
  };
}
