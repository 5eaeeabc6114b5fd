import './node-window';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { processesOf, runsOf, warmRounds } from './bench/clock';
import { collect } from './bench/collect';
import { benchVault, type Figures } from './bench/measure';
import { buildPlugin } from './build-plugin';
import { evaluatePlugin } from './load-plugin';
import { projectRoot } from './project-root';

/**
 * Measures the index over generated vaults, each figure beside a bare loop over the same metadata in the same run, and
 * writes docs/benchmarks.md. `npm run bench -- --sizes 1000,10000` measures less, `--dry` only prints.
 */
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000,100000' }, dry: { type: 'boolean', default: false } } });
const sizes = values.sizes.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'trajectory-bench-'));
const roadmap = readFileSync(join(projectRoot(), 'tests/vaults/career/Roadmap.md'), 'utf8');

try {
  const all: Figures[] = [];
  for (const size of sizes) {
    console.error(`${String(size)} notes …`);
    all.push(await benchVault(size, join(folder, String(size)), roadmap, collect));
  }
  const text = describe(all, await evaluation());
  if (!values.dry) writeFileSync(join(projectRoot(), 'docs/benchmarks.md'), text);
  console.log(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

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

function describe(all: readonly Figures[], { ms, reading, bytes }: { readonly ms: number; readonly reading: number; readonly bytes: number }): string {
  const count = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 0 });
  const short = (value: number): string => (value >= 100 ? count(value) : value.toPrecision(2));
  const row = (name: string, goal: string, cell: (own: Figures) => string): string => `| ${name} | ${all.map(cell).join(' | ')} | ${goal} |`;
  const cpu = cpus();
  return `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, ${String(cpu.length)} cores (${cpu[0]?.model.trim() ?? 'unknown'}), Node ${process.version}. Other programs may have run on the machine. Absolute figures move with the machine; the ratios, taken in one run, are what counts. Whole vaults are measured in processor time of the process (all its threads, among them those that collect garbage and compile), a single note by the clock, the longest task and a rebuilt report by whichever of the two is less.

An index is measured in processes of its own, ${sizes.map((size) => `${String(processesOf(size))} at ${count(size)} notes`).join(', ')}; the figures are the medians of the processes. Each process runs the bare loop and the index in turn, ${sizes.map((size) => String(warmRounds(size))).join(', ')} times to warm up, then ${sizes.map((size) => String(runsOf(size))).join(', ')} times of which the least of either counts: other programs only ever add. Garbage is collected before each. An app indexes a vault once after its start, so the ratio of the first bare loop and the first index of each process, both uncompiled, is given beside it. The longest task is watched in runs of their own, since to watch takes time.

The vaults are generated with a fixed seed: notes with properties, inline tags and list items, and notes with nothing. In the second vault a fifth of them are daily notes with two to four entries, whose files lie on disk and have to be opened. The metadata Obsidian would have is made beforehand. "Bare loop" looks up each note's metadata and touches its properties and tags, nothing else.

| | ${all.map(({ notes }) => `${count(notes)} notes`).join(' | ')} | goal |
|---|${all.map(() => '--:').join('|')}|---|
${[
    row('**no note has to be opened**', '', () => ''),
    row('bare loop, ms', '', (own) => short(own.plain.bare)),
    row('cold index, ms', '', (own) => short(own.plain.cold)),
    row('cold index / bare loop', '3 at most', (own) => short(own.plain.ratio)),
    row('the same, first run of a process', '', (own) => short(own.plain.firstRatio)),
    row('longest task, ms', '50 at most', (own) => short(own.plain.task)),
    row('notes opened before it is ready', '0', (own) => count(own.plain.coldReads)),
    row('heap per note, bytes', '500 at most', (own) => count(own.heapPerNote)),
    row('**a fifth are daily notes**', '', () => ''),
    row('entries', '', (own) => count(own.entries)),
    row('bare loop and reading the daily notes, ms', '', (own) => short(own.log.bare)),
    row('cold index, ms', '', (own) => short(own.log.cold)),
    row('cold index / bare loop and reading', '2 at most', (own) => short(own.log.ratio)),
    row('the same, first run of a process', '', (own) => short(own.log.firstRatio)),
    row('longest task, ms', '50 at most', (own) => short(own.log.task)),
    row('warm start, ms', '', (own) => short(own.log.warm)),
    row('notes opened at a warm start', '0', (own) => count(own.log.warmReads)),
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
