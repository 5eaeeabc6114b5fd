import type { Day } from '../../src/core/day';
import { DEFAULT_REPORT_SETTINGS } from '../../src/core/report/settings';
import { ReportStore } from '../../src/vault/report-store';
import type { VaultIndex } from '../../src/vault/vault-index';
import type { TFile } from '../runtime/vault/files';
import type { BenchApp } from './bench-app';
import { changeAll } from './change-notes';
import { cpu, heapInUse, median, time, turn } from './clock';

/** The report over an index. Milliseconds; single notes in microseconds. */
export interface ReportFigures {
  readonly firstReport: number;
  readonly heapPerReportEntry: number;
  /** Rebuilt after one changed note: of any day, and of a day of the last weeks. */
  readonly report: number;
  readonly reportRecent: number;
  readonly takenIn: number;
}

const TODAY = '2026-11-22' as Day;
const ROADMAP = 'Roadmap.md';
const REBUILDS = 25;

export async function benchReport(app: BenchApp, index: VaultIndex, entries: number, logs: readonly TFile[], collect: () => void): Promise<ReportFigures> {
  const before = await heapInUse(collect);
  const reports = new ReportStore(app.app, index, () => DEFAULT_REPORT_SETTINGS);
  reports.follow();
  const start = cpu();
  await reports.read(ROADMAP, TODAY);
  const firstReport = cpu() - start;
  const heapPerReportEntry = ((await heapInUse(collect)) - before) / entries;
  const rebuild = async (files: readonly TFile[]): Promise<number> => {
    const spent: number[] = [];
    for (const file of files) {
      await changeAll(app, [file], (own) => app.textOf(own));
      await turn();
      await index.whenIdle();
      let isReady = false;
      const ms = time(() => { isReady = reports.ask(ROADMAP, TODAY).state === 'ready'; });
      // Where others had the machine meanwhile, the slice ran out and the rest comes later.
      if (isReady) spent.push(ms);
      else await reports.read(ROADMAP, TODAY);
    }
    return median(spent);
  };
  const recent = logs.filter(({ path }) => (index.get(path)?.entries[0]?.date ?? '') > '2026-11-01');
  const report = await rebuild(logs.slice(0, REBUILDS));
  const reportRecent = await rebuild(recent.slice(0, REBUILDS));
  const sample = logs.slice(0, 200);
  await changeAll(app, sample, (file) => app.textOf(file));
  await index.whenIdle();
  const startTaking = cpu();
  await reports.read(ROADMAP, TODAY);
  const takenIn = Math.max(0, cpu() - startTaking - report) / sample.length * 1000;
  return { firstReport, heapPerReportEntry, report, reportRecent, takenIn };
}
