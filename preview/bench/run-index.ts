import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../project-root';
import { median, processesOf } from './clock';
import type { IndexRun } from './index-process';

/** The medians of several processes; a ratio is taken within each. */
export interface IndexFigures extends Omit<IndexRun, 'firstBare' | 'firstCold'> {
  readonly ratio: number;
  readonly firstRatio: number;
}

export function runIndex(notes: number, logs: number): IndexFigures {
  const script = join(projectRoot(), 'scripts/run.mjs');
  const runs = Array.from({ length: processesOf(notes) }, () =>
    JSON.parse(execFileSync(process.execPath, [script, 'preview/bench/index-process.ts', String(notes), String(logs)], { encoding: 'utf8' })) as IndexRun);
  const of = (figure: (run: IndexRun) => number): number => median(runs.map(figure));
  return {
    bare: of(({ bare }) => bare),
    cold: of(({ cold }) => cold),
    ratio: of(({ bare, cold }) => cold / bare),
    firstRatio: of(({ firstBare, firstCold }) => firstCold / firstBare),
    warm: of(({ warm }) => warm),
    task: of(({ task }) => task),
    coldReads: of(({ coldReads }) => coldReads),
    warmReads: of(({ warmReads }) => warmReads),
  };
}
