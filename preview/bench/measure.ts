import { BenchApp } from './bench-app';
import { generateVault } from './generate';
import { benchLog, type LogFigures } from './measure-log';
import { benchPlain, type PlainFigures } from './measure-plain';

/** The share of daily notes in the vault whose notes have to be opened. */
export const LOGS = 0.2;

/** Times in milliseconds, those of one note in microseconds. Whole vaults in processor time. */
export interface Figures extends PlainFigures, LogFigures {
  readonly notes: number;
}

export async function benchVault(notes: number, folder: string, roadmap: string, collect: () => void): Promise<Figures> {
  const plain = await benchPlain(new BenchApp(generateVault(notes, 0, folder, roadmap), folder), collect);
  const log = await benchLog(new BenchApp(generateVault(notes, LOGS, folder, roadmap), folder), collect, plain.heapPerNote);
  return { notes, ...plain, ...log };
}
