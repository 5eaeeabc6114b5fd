import './node-window';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseArgs } from 'node:util';
import { median, RUNS, warmRounds } from './bench/clock';
import { benchVault, type Figures, LOGS } from './bench/measure';
import { buildPlugin } from './build-plugin';
import { evaluatePlugin } from './load-plugin';
import { projectRoot } from './project-root';

/**
 * Measures the index over generated vaults, each figure beside a bare loop over the same metadata in the same run, and
 * writes docs/benchmarks.md. `npm run bench -- --sizes 1000,10000` measures less, `--dry` only prints.
 */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000,100000' }, dry: { type: 'boolean', default: false } } });
/** Processes whose first index is measured, for the median; one for a vault that takes long to make. */
const FIRSTS = 3;
const LARGE = 50_000;
const sizes = values.sizes.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'trajectory-bench-'));
const roadmap = readFileSync(join(projectRoot(), 'tests/vaults/career/Roadmap.md'), 'utf8');

try {
  const all: Measured[] = [];
  for (const size of sizes) {
    console.error(`${String(size)} notes …`);
    const first = firstRatio(size, 0);
    const firstLog = firstRatio(size, LOGS);
    all.push({ ...(await benchVault(size, join(folder, String(size)), roadmap, collect)), first, firstLog });
  }
  const text = describe(all, await evaluation());
  if (!values.dry) writeFileSync(join(projectRoot(), 'docs/benchmarks.md'), text);
  console.log(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

interface Measured extends Figures {
  /** The ratio of a first cold index to a first bare loop, each in a new process. */
  readonly first: number;
  readonly firstLog: number;
}

function firstRatio(notes: number, logs: number): number {
  return median(Array.from({ length: notes < LARGE ? FIRSTS : 1 }, () => {
    const out = execFileSync(process.execPath, [join(projectRoot(), 'scripts/run.mjs'), 'preview/bench/first.ts', String(notes), String(logs)], { encoding: 'utf8' });
    const { bare, cold } = JSON.parse(out) as { readonly bare: number; readonly cold: number };
    return cold / bare;
  }));
}

/** Milliseconds of processor time to run the built main.js for the first time and, of it, to read it, and its bytes. A comment makes every run a first one. */
async function evaluation(): Promise<{ readonly ms: number; readonly reading: number; readonly bytes: number }> {
  const { main } = await buildPlugin(true);
  const least = (name: string, work: (source: string) => unknown): number => Math.min(...Array.from({ length: 15 }, (_, i) => {
    const source = `${main}\n// ${name} ${String(i)}`;
    const start = process.cpuUsage();
    work(source);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }));
  const reading = least('read', (source) => new Function('require', 'module', 'exports', source));
  return { ms: least('run', evaluatePlugin), reading, bytes: Buffer.byteLength(main) };
}

function describe(all: readonly Measured[], { ms, reading, bytes }: { readonly ms: number; readonly reading: number; readonly bytes: number }): string {
  const count = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 0 });
  const short = (value: number): string => (value >= 100 ? count(value) : value.toPrecision(2));
  const row = (name: string, goal: string, cell: (own: Measured) => string): string => `| ${name} | ${all.map(cell).join(' | ')} | ${goal} |`;
  const cpu = cpus();
  return `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, ${String(cpu.length)} cores (${cpu[0]?.model.trim() ?? 'unknown'}), Node ${process.version}. Other programs may have run on the machine. Absolute figures move with the machine; the ratios, taken in one run, are what counts. Whole vaults are measured in processor time of the process (all its threads, among them those that collect garbage and compile), a single note by the clock, the longest task and a rebuilt report by whichever of the two is less.

Medians of ${String(RUNS)} runs that follow ${sizes.map((size) => `${String(warmRounds(size))} (${count(size)} notes)`).join(', ')} that are not counted, of the bare loop and of the index alike: before that both run uncompiled. An app indexes a vault once after its start, so the ratio of the first run is given beside it: a first bare loop and a first index in a new process (median of ${String(FIRSTS)}, one from ${count(LARGE)} notes on).

The vaults are generated with a fixed seed: notes with properties, inline tags and list items, and notes with nothing. In the second vault a fifth of them are daily notes with two to four entries, whose files lie on disk and have to be opened. The metadata Obsidian would have is made beforehand. "Bare loop" looks up each note's metadata and touches its properties and tags, nothing else.

| | ${all.map(({ notes }) => `${count(notes)} notes`).join(' | ')} | goal |
|---|${all.map(() => '--:').join('|')}|---|
${[
    row('**no note has to be opened**', '', () => ''),
    row('bare loop, ms', '', (own) => short(own.bare)),
    row('cold index, ms', '', (own) => short(own.cold)),
    row('cold index / bare loop', '3 at most', (own) => short(own.cold / own.bare)),
    row('the same, first run of a process', '', (own) => short(own.first)),
    row('longest task, ms', '50 at most', (own) => short(own.longest)),
    row('notes opened before it is ready', '0', (own) => count(own.coldReads)),
    row('heap per note, bytes', '500 at most', (own) => count(own.heapPerNote)),
    row('**a fifth are daily notes**', '', () => ''),
    row('entries', '', (own) => count(own.entries)),
    row('bare loop and reading the daily notes, ms', '', (own) => short(own.bareAndRead)),
    row('cold index, ms', '', (own) => short(own.coldLog)),
    row('cold index / bare loop and reading', '2 at most', (own) => short(own.coldLog / own.bareAndRead)),
    row('the same, first run of a process', '', (own) => short(own.firstLog)),
    row('longest task, ms', '50 at most', (own) => short(own.longestLog)),
    row('warm start, ms', '', (own) => short(own.warm)),
    row('notes opened at a warm start', '0', (own) => count(own.warmReads)),
    row('heap per entry, bytes', '1,000 at most', (own) => count(own.heapPerEntry)),
    row('heap per entry of a report besides, bytes', '', (own) => count(own.heapPerReportEntry)),
    row('**one changed note**', '', () => ''),
    row('bare touch, µs', '', (own) => short(own.touch)),
    row('not opened, µs', '50 at most', (own) => short(own.changedPlain)),
    row('a daily note with its text, µs', '1,000 at most', (own) => short(own.changedLog)),
    row('the same taken into the report, µs', '', (own) => short(own.takenIn)),
    row('renamed with its folder, µs', '', (own) => short(own.renamed)),
    row('**the report**', '', () => ''),
    row('first report, ms (in slices)', '', (own) => short(own.firstReport)),
    row('rebuilt after a change on any day, ms', '16 at most', (own) => short(own.report)),
    row('rebuilt after a change this month, ms', '16 at most', (own) => short(own.reportRecent)),
  ].join('\n')}

\`main.js\` is ${count(bytes)} bytes minified; evaluating it for the first time takes ${short(ms)} ms here (goal: 15), of which ${short(reading)} ms are reading it; the least of 15.

The warm start reads from a store in memory; a test in the browser does it with IndexedDB.
`;
}
