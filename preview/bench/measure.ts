import { BenchApp } from './bench-app';
import { generateVault } from './generate';
import { benchLog, type LogFigures } from './measure-log';
import { type IndexFigures, runIndex } from './run-index';
import { benchPlain, type PlainFigures } from './measure-plain';

/** The share of daily notes in the vault whose notes have to be opened. */
export const LOGS = 0.2;

/** Times in milliseconds, those of one note in microseconds. Whole vaults in processor time. */
export interface Figures extends PlainFigures, LogFigures {
  readonly notes: number;
  /** The index where no note has to be opened, and where a fifth has to be. */
  readonly plain: IndexFigures;
  readonly log: IndexFigures;
}

export async function benchVault(notes: number, folder: string, roadmap: string, collect: () => void): Promise<Figures> {
  const index = { plain: runIndex(notes, 0), log: runIndex(notes, LOGS) };
  const plain = await benchPlain(new BenchApp(generateVault(notes, 0, folder, roadmap), folder), collect);
  const log = await benchLog(new BenchApp(generateVault(notes, LOGS, folder, roadmap), folder), collect, plain.heapPerNote);
  return { notes, ...index, ...plain, ...log };
}
