import '../node-window';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../project-root';
import { readAll, touchAll } from './bare';
import { BenchApp } from './bench-app';
import { cpu, median, runsOf, warmRounds } from './clock';
import { coldIndex, kept } from './cold-index';
import { collect } from './collect';
import { generateVault } from './generate';
import { KeptInMemory } from './kept-in-memory';

/** What one process measured. Milliseconds of processor time, the longest task by the clock where that is less. */
export interface IndexRun {
  /** The first bare loop and the first index of the process, both uncompiled. */
  readonly firstBare: number;
  readonly firstCold: number;
  /** The least of the runs after those that warm up: other programs only ever add. */
  readonly bare: number;
  readonly cold: number;
  readonly warm: number;
  readonly task: number;
  readonly coldReads: number;
  readonly warmReads: number;
}

/** Indexes a vault in a process of its own, beside a bare loop over it each time: `index-process.ts <notes> <share of daily notes>`. */
const [, , notes = '1000', logs = '0'] = process.argv;
const count = Number(notes);
const folder = mkdtempSync(join(tmpdir(), 'trajectory-index-'));

/** Making the vault left garbage and code to compile: neither side is to pay for it, nor for what the other left. */
async function settle(): Promise<void> {
  collect();
  await new Promise((resolve) => { setTimeout(resolve, 200); });
}

try {
  const roadmap = readFileSync(join(projectRoot(), 'tests/vaults/career/Roadmap.md'), 'utf8');
  const app = new BenchApp(generateVault(count, Number(logs), folder, roadmap), folder);
  const opened = app.files.filter((file) => file.path.startsWith('Journal/'));
  const bareLoop = async (): Promise<number> => {
    const start = cpu();
    touchAll(app);
    if (opened.length > 0) await readAll(app, opened);
    return cpu() - start;
  };
  await settle();
  const firstBare = await bareLoop();
  await settle();
  let last = await coldIndex(app);
  const { ms: firstCold, reads: coldReads } = last;
  const store = new KeptInMemory();
  store.fill(last.index, opened);
  const least = { bare: Infinity, cold: Infinity, warm: Infinity };
  const tasks: number[] = [];
  let warmReads = 0;
  for (let round = -warmRounds(count); round < runsOf(count); round += 1) {
    collect();
    const bare = await bareLoop();
    collect();
    const cold = await coldIndex(app);
    last = { ...cold, index: kept(last.index, cold.index) };
    if (round < 0) continue;
    least.bare = Math.min(least.bare, bare);
    least.cold = Math.min(least.cold, cold.ms);
    tasks.push((await coldIndex(app, null, true)).task);
    if (opened.length === 0) continue;
    collect();
    const warm = await coldIndex(app, store);
    least.warm = Math.min(least.warm, warm.ms);
    warmReads = warm.reads;
  }
  const run: IndexRun = { firstBare, firstCold, ...least, task: median(tasks), coldReads, warmReads };
  console.log(JSON.stringify(run));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
