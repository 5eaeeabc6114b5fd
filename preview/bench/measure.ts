import type { Day } from '../../src/core/day';
import { DEFAULT_REPORT_SETTINGS } from '../../src/core/report/settings';
import { buildScope } from '../../src/vault/index-scope';
import type { NoteStore, StoredNote } from '../../src/vault/note-store';
import { ReportStore } from '../../src/vault/report-store';
import { VaultIndex } from '../../src/vault/vault-index';
import type { TFile } from '../runtime/vault/files';
import { BenchApp } from './bench-app';
import { generateVault } from './generate';

/** Times in milliseconds, those of one note in microseconds. Whole vaults in processor time, single notes and tasks by the clock. */
export interface Figures {
  readonly notes: number;
  readonly bare: number;
  readonly cold: number;
  readonly longest: number;
  readonly coldReads: number;
  readonly heapPerNote: number;
  readonly entries: number;
  readonly bareAndRead: number;
  readonly coldLog: number;
  readonly longestLog: number;
  readonly warm: number;
  readonly warmReads: number;
  readonly heapPerEntry: number;
  readonly heapPerReportEntry: number;
  readonly touch: number;
  readonly changedPlain: number;
  readonly changedLog: number;
  readonly takenIn: number;
  readonly renamed: number;
  readonly firstReport: number;
  readonly report: number;
}

const RUNS = 5;
const TODAY = '2026-11-22' as Day;
const INTERNALS = { dailyNotes: () => ({ folder: 'Journal', format: 'YYYY-MM-DD' }), templateFolders: () => ['Templates'], isExcluded: () => false };
let sink = 0;

export async function benchVault(notes: number, folder: string, roadmap: string, collect: () => void): Promise<Figures> {
  const own = await benchPlain(new BenchApp(generateVault(notes, 0, folder, roadmap), folder), collect);
  const log = await benchLog(new BenchApp(generateVault(notes, 0.2, folder, roadmap), folder), collect, own.heapPerNote);
  return { notes, ...own, ...log };
}

async function benchPlain(app: BenchApp, collect: () => void): Promise<Pick<Figures, 'bare' | 'cold' | 'longest' | 'coldReads' | 'heapPerNote' | 'touch' | 'changedPlain'>> {
  const bare: number[] = [];
  const cold: number[] = [];
  const longest: number[] = [];
  let coldReads = 0;
  for (let run = 0; run < RUNS; run += 1) {
    collect();
    const start = cpu();
    touchAll(app);
    bare.push(cpu() - start);
    collect();
    app.reads = 0;
    const { index, ms, task, done, reads } = await coldIndex(app);
    cold.push(ms);
    longest.push(task);
    coldReads = reads;
    index.cancel();
    await done;
  }
  collect();
  const before = process.memoryUsage().heapUsed;
  const { index, done } = await coldIndex(app);
  index.cancel();
  await done;
  collect();
  const heapPerNote = (process.memoryUsage().heapUsed - before) / app.files.length;
  index.follow();
  const sample = app.files.slice(1, 1001);
  const touch = median(Array.from({ length: RUNS }, () => time(() => sample.forEach((file) => touchOne(app, file))))) / sample.length * 1000;
  const changedPlain = await changeAll(app, sample, () => '');
  index.cancel();
  return { bare: median(bare), cold: median(cold), longest: median(longest), coldReads, heapPerNote, touch, changedPlain };
}

async function benchLog(app: BenchApp, collect: () => void, heapPerNote: number): Promise<Omit<Figures, 'notes' | keyof Awaited<ReturnType<typeof benchPlain>>>> {
  const logs = app.files.filter((file) => file.path.startsWith('Journal/'));
  const bareAndRead: number[] = [];
  const coldLog: number[] = [];
  const longest: number[] = [];
  const warm: number[] = [];
  const store = new KeptInMemory();
  let warmReads = 0;
  for (let run = 0; run < RUNS; run += 1) {
    collect();
    const start = cpu();
    touchAll(app);
    await readAll(app, logs);
    bareAndRead.push(cpu() - start);
    collect();
    const built = await coldIndex(app);
    coldLog.push(built.ms);
    longest.push(built.task);
    if (run === 0) store.fill(built.index, logs);
    built.index.cancel();
    await built.done;
    collect();
    app.reads = 0;
    const again = await coldIndex(app, store);
    warm.push(again.ms);
    warmReads = again.reads;
    again.index.cancel();
    await again.done;
  }
  collect();
  const before = process.memoryUsage().heapUsed;
  const { index, done } = await coldIndex(app);
  index.cancel();
  await done;
  collect();
  const entries = [...index.all()].reduce((sum, note) => sum + note.entries.length, 0);
  const grown = process.memoryUsage().heapUsed - before;
  index.follow();
  const reports = new ReportStore(app.app, index, () => DEFAULT_REPORT_SETTINGS);
  reports.follow();
  const startReport = cpu();
  await reports.read('Roadmap.md', TODAY);
  const firstReport = cpu() - startReport;
  collect();
  const heapPerReportEntry = (process.memoryUsage().heapUsed - before - grown) / entries;
  const sample = logs.slice(0, 200);
  const changedLog = await changeAll(app, sample, (file) => app.textOf(file));
  await index.whenIdle();
  const startTaking = cpu();
  await reports.read('Roadmap.md', TODAY);
  const taken = cpu() - startTaking;
  const rebuilds: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await changeAll(app, sample.slice(run, run + 1), (file) => app.textOf(file));
    await turn();
    await index.whenIdle();
    rebuilds.push(time(() => { sink += reports.ask('Roadmap.md', TODAY).state.length; }));
  }
  const report = median(rebuilds);
  const renamed = await renameAll(app, index, sample);
  index.cancel();
  return {
    entries, bareAndRead: median(bareAndRead), coldLog: median(coldLog), longestLog: median(longest), warm: median(warm), warmReads,
    heapPerEntry: (grown - heapPerNote * app.files.length) / entries, heapPerReportEntry, changedLog,
    takenIn: Math.max(0, taken - report) / sample.length * 1000, renamed, firstReport, report,
  };
}

/** Builds an index until it is ready. `task` is the longest stretch in which nothing else could run. */
async function coldIndex(app: BenchApp, store: NoteStore | null = null): Promise<{ index: VaultIndex; ms: number; task: number; reads: number; done: Promise<void> }> {
  const index = new VaultIndex(app.app, buildScope(app.app, INTERNALS, []), store);
  let task = 0;
  let reads = 0;
  let running = true;
  let last = performance.now();
  const watch = (): void => {
    const now = performance.now();
    task = Math.max(task, now - last);
    last = now;
    if (running) setImmediate(watch);
  };
  setImmediate(watch);
  const start = cpu();
  let done: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    index.on('progress', () => {
      reads = app.reads;
      if (index.state.ready) resolve();
    });
    done = index.build();
  });
  const ms = cpu() - start;
  running = false;
  return { index, ms, task, reads, done };
}

/** Microseconds for one note that the app has read again; a few at a time, as they come. */
async function changeAll(app: BenchApp, files: readonly TFile[], textOf: (file: TFile) => string): Promise<number> {
  const spent: number[] = [];
  for (const [i, file] of files.entries()) {
    const cache = structuredClone(app.cacheOf(file)) ?? {};
    const text = textOf(file);
    app.change(file, cache);
    const start = performance.now();
    app.metadata.trigger('changed', file, text, cache);
    spent.push(performance.now() - start);
    if (i % 5 === 4) await turn();
  }
  return median(spent) * 1000;
}

/** Microseconds for one note of a renamed folder; the vault is left with the old paths. */
async function renameAll(app: BenchApp, index: VaultIndex, files: readonly TFile[]): Promise<number> {
  const start = cpu();
  for (const file of files) app.rename(file, file.path.replace('Journal/', 'Journal/moved/'));
  await index.whenIdle();
  return (cpu() - start) / files.length * 1000;
}

/** Processor time of this process, in milliseconds: other programs on the machine do not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function turn(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}

function touchAll(app: BenchApp): void {
  for (const file of app.files) touchOne(app, file);
}

function touchOne(app: BenchApp, file: TFile): void {
  const cache = app.cacheOf(file);
  for (const key in cache?.frontmatter) sink += String((cache.frontmatter as Record<string, unknown>)[key]).length;
  for (const { tag } of cache?.tags ?? []) sink += tag.length;
}

async function readAll(app: BenchApp, files: readonly TFile[]): Promise<void> {
  for (let at = 0; at < files.length; at += 16) {
    const texts = await Promise.all(files.slice(at, at + 16).map((file) => app.read(file)));
    for (const text of texts) sink += text.length;
  }
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** A store that kept what one index read. */
class KeptInMemory implements NoteStore {
  private notes: StoredNote[] = [];

  fill(index: VaultIndex, files: readonly { readonly path: string; readonly stat: { readonly mtime: number; readonly size: number } }[]): void {
    for (const { path, stat } of files) {
      const note = index.get(path);
      if (note !== null) this.notes.push({ path, stamp: `${String(stat.mtime)} ${String(stat.size)} log `, note });
    }
  }

  load(): Promise<Map<string, StoredNote>> {
    return Promise.resolve(new Map(this.notes.map((note) => [note.path, note])));
  }

  save(): Promise<void> {
    return Promise.resolve();
  }
}
