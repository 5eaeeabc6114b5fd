import '../../preview/node-window';
import { startApp, type StandIn } from '../../preview/runtime/create-app';
import type { Day } from '../../src/core/day';
import type { Report } from '../../src/core/report/report';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { readInternals } from '../../src/vault/app-internals';
import { buildScope } from '../../src/vault/index-scope';
import { ReportStore } from '../../src/vault/report-store';
import { VaultIndex } from '../../src/vault/vault-index';

export interface Opened {
  readonly standIn: StandIn;
  readonly reports: ReportStore;
  /** How often panes were told to draw. */
  readonly told: () => number;
}

/** A vault in memory, followed as the plugin follows it. */
export async function openReports(notes: Readonly<Record<string, string>>, settings: Partial<Settings> = {}): Promise<Opened> {
  const standIn = await startApp({ notes });
  const index = new VaultIndex(standIn.app, buildScope(standIn.app, readInternals(standIn.app), []));
  const reports = new ReportStore(standIn.app, index, () => ({ ...DEFAULT_SETTINGS, ...settings }));
  index.follow();
  reports.follow();
  let told = 0;
  reports.on('changed', () => { told += 1; });
  await index.build();
  return { standIn, reports, told: () => told };
}

/** The report as a pane gets it: asked for until it is there, once everything is quiet. */
export async function reportOf({ standIn, reports }: Opened, path: string | null = null, today = '2026-05-20'): Promise<Report> {
  await standIn.host.metadataCache.settled();
  await new Promise((done) => setTimeout(done, 60));
  for (let turn = 0; turn < 300; turn += 1) {
    const answer = reports.ask(path, today as Day);
    if (answer.state === 'ready') return answer.report;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('No report');
}

/** Writes a note, a new one too, and waits until the app has read it. */
export async function write({ standIn }: Opened, path: string, text: string): Promise<void> {
  const file = standIn.app.vault.getFileByPath(path);
  if (file === null) await standIn.app.vault.create(path, text);
  else await standIn.app.vault.modify(file, text);
  await standIn.host.metadataCache.settled();
}
