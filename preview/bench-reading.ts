// How long the reader takes over roadmap notes of 200 kB, one way of writing each: the first reading in a new process
// (its words and patterns are made then) and the median of those behind it. Milliseconds of processor time, of all threads,
// and by the clock.
// Usage: node scripts/run.mjs preview/bench-reading.ts [--size kB] [--runs n] [part of a shape's name]
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROADMAP_SHAPES, roadmapOfShape } from './bench/roadmap-shapes';
import { parseMetadata } from './metadata/parse-metadata';
import { projectRoot } from './project-root';

const args = process.argv.slice(2);
const option = (name: string, otherwise: number): number => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
const size = option('--size', 200) * 1000;
const runs = option('--runs', 3);
const part = args.find((arg, at) => !arg.startsWith('--') && args[at - 1]?.startsWith('--') !== true) ?? '';

const folder = await mkdtemp(join(tmpdir(), 'trajectory-'));
const reader = join(folder, 'reader.mjs');
const note = join(folder, 'note.json');
await build({ entryPoints: [join(projectRoot(), 'src/core/roadmap/read-roadmap.ts')], outfile: reader, bundle: true, minify: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'error' });
const once = join(folder, 'once.mjs');
await writeFile(once, `
import { readFileSync } from 'node:fs';
const input = JSON.parse(readFileSync(${JSON.stringify(note)}, 'utf8'));
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const timed = (run) => { const from = [cpu(), performance.now()]; run(); return [cpu() - from[0], performance.now() - from[1]]; };
const { readRoadmap } = await import(${JSON.stringify(reader)});
const [first, clock] = timed(() => readRoadmap(input));
const later = Array.from({ length: 9 }, () => timed(() => readRoadmap(input)));
const median = (column) => later.map((own) => own[column]).sort((a, b) => a - b)[4];
console.log(JSON.stringify({ first, clock, median: median(0), medianClock: median(1), phases: readRoadmap(input).roadmap.phases.length }));
`);

interface Figures { readonly first: number; readonly clock: number; readonly median: number; readonly medianClock: number; readonly phases: number }

try {
  console.log(`  first  by the clock  median  by the clock  phases  shape (${String(size / 1000)} kB, least of ${String(runs)} processes)`);
  for (const shape of Object.keys(ROADMAP_SHAPES).filter((name) => name.includes(part))) {
    const text = roadmapOfShape(shape, size);
    await writeFile(note, JSON.stringify({ path: 'Plan.md', text, structure: parseMetadata(text) }));
    const figures = Array.from({ length: runs }, (): Figures => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [once], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout) as Figures;
    });
    const least = (of: keyof Figures): string => Math.min(...figures.map((own) => own[of])).toFixed(0);
    console.log(`${least('first').padStart(7)}${least('clock').padStart(14)}${least('median').padStart(8)}${least('medianClock').padStart(14)}${least('phases').padStart(8)}  ${shape}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
