import '../../preview/node-window';
import { startApp, type StandIn } from '../../preview/runtime/create-app';
import { type Day } from '../../src/core/day';
import type { Report } from '../../src/core/report/report';
import { readInternals } from '../../src/vault/app-internals';
import { buildScope } from '../../src/vault/index-scope';
import { ReportStore } from '../../src/vault/report-store';
import { VaultIndex } from '../../src/vault/vault-index';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';

const TODAY = '2026-05-20' as Day;
const ROADMAP = '---\nroadmap: true\nstart: 2026-05-01\n---\n# Plan\n- [[Phase 1]]\n- [[Phase 2]]\n';
const PHASE_1 = '# Phase 1: Core (Month 0-2)\nDeliverable: A queue\n';
const PHASE_2 = '# Phase 2: Load (Month 3-5)\nDeliverable: A report\n\n## Log\n- [x] #roadmap/ship a box in the plan 2h\n';

interface Opened {
  readonly standIn: StandIn;
  readonly reports: ReportStore;
  /** How often panes were told to draw. */
  readonly told: () => number;
}

async function open(notes: Record<string, string>): Promise<Opened> {
  const standIn = await startApp({ notes });
  const index = new VaultIndex(standIn.app, buildScope(standIn.app, readInternals(standIn.app), []));
  const reports = new ReportStore(standIn.app, index, () => DEFAULT_SETTINGS);
  index.follow();
  reports.follow();
  let told = 0;
  reports.on('changed', () => { told += 1; });
  await index.build();
  return { standIn, reports, told: () => told };
}

async function report({ standIn, reports }: Opened, path: string | null = null): Promise<Report> {
  await standIn.host.metadataCache.settled();
  for (let turn = 0; turn < 50; turn += 1) {
    const answer = reports.ask(path, TODAY);
    if (answer.state === 'ready') return answer.report;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('no report');
}

async function write({ standIn }: Opened, path: string, text: string): Promise<void> {
  const file = standIn.app.vault.getFileByPath(path);
  if (file === null) await standIn.app.vault.create(path, text);
  else await standIn.app.vault.modify(file, text);
  await standIn.host.metadataCache.settled();
}

const phases = (own: Report): string[] => own.roadmap.phases.map(({ number, title, deliverables }) => `${String(number)} ${title}: ${deliverables.map(({ text }) => text).join()}`);

describe('a plan over several notes in a vault', () => {
  test('is read through the vault, and a change in a linked note refreshes the report', async () => {
    const opened = await open({ 'Roadmap.md': ROADMAP, 'Plan/Phase 1.md': PHASE_1, 'Plan/Phase 2.md': PHASE_2 });
    expect(phases(await report(opened))).toEqual(['1 Core: A queue', '2 Load: A report']);
    const before = opened.told();
    await write(opened, 'Plan/Phase 1.md', PHASE_1.replace('A queue', 'Two queues'));
    await new Promise((done) => setTimeout(done, 60));
    expect(opened.told()).toBeGreaterThan(before);
    expect(phases(await report(opened))).toEqual(['1 Core: Two queues', '2 Load: A report']);
  });

  test('takes a phase note that is made later', async () => {
    const opened = await open({ 'Roadmap.md': `${ROADMAP}- [[Phase 3]]\n`, 'Phase 1.md': PHASE_1, 'Phase 2.md': PHASE_2 });
    expect((await report(opened)).problems.map(({ kind }) => kind)).toContain('linked-note-missing');
    await write(opened, 'Phase 3.md', '# Phase 3: Known (Month 6-8)\nDeliverable: A talk\n');
    const after = await report(opened);
    expect(phases(after)[2]).toBe('3 Known: A talk');
    expect(after.problems.map(({ kind }) => kind)).not.toContain('linked-note-missing');
  });

  test('does not count what its phase notes say as work', async () => {
    const opened = await open({ 'Roadmap.md': ROADMAP, 'Phase 1.md': PHASE_1, 'Phase 2.md': PHASE_2, 'Log.md': '- #roadmap/ship a real one 1h\n' });
    expect((await report(opened)).entries.map(({ path }) => path)).toEqual(['Log.md']);
  });
});
