import '../../preview/node-window';
import { createApp, startApp, type StandIn } from '../../preview/runtime/create-app';
import type { Day } from '../../src/core/day';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { readInternals } from '../../src/vault/app-internals';
import { buildScope } from '../../src/vault/index-scope';
import { ReportStore } from '../../src/vault/report-store';
import { VaultIndex } from '../../src/vault/vault-index';
import { watchValue } from '../../src/vault/watch-value';
import { Writer } from '../../src/vault/writer';

/** As many notes as the row names in the long campaign, fewer each time. */
const some = (row: number, few: number): number => (process.env.LONG === '1' ? row : few);
const CONFIG = { '.obsidian/daily-notes.json': '{"folder": "Journal"}' };
const open: VaultIndex[] = [];

function follow({ app }: StandIn): { readonly index: VaultIndex; readonly reports: ReportStore; readonly told: () => number } {
  const index = new VaultIndex(app, buildScope(app, readInternals(app), []));
  const reports = new ReportStore(app, index, () => DEFAULT_SETTINGS);
  index.follow();
  reports.follow();
  let told = 0;
  reports.on('changed', () => { told += 1; });
  open.push(index);
  return { index, reports, told: () => told };
}

const said = (index: VaultIndex): unknown => [...index.all()].sort((a, b) => (a.path < b.path ? -1 : 1));

async function rebuilt({ app }: StandIn): Promise<unknown> {
  const fresh = new VaultIndex(app, buildScope(app, readInternals(app), []));
  await fresh.build();
  return said(fresh);
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

function fileAt({ app }: StandIn, path: string): NonNullable<ReturnType<StandIn['app']['vault']['getFileByPath']>> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`No ${path}`);
  return file;
}

afterEach(() => {
  for (const index of open.splice(0)) index.close();
  jest.useRealTimers();
});

test('X6: a renamed folder of many notes is remapped without a read, and equals a rebuild', async () => {
  const notes = Object.fromEntries(Array.from({ length: some(50_000, 1000) }, (_, i) => [`Work/old/n${String(i)}.md`, i % 2 === 0 ? '- #roadmap/ship a 1h\n' : '- a list\n']));
  const standIn = await startApp({ notes: { ...CONFIG, ...notes } });
  const { index } = follow(standIn);
  await index.build();
  const before = index.reads;
  const folder = standIn.app.vault.getFolderByPath('Work/old');
  if (folder === null) throw new Error('no folder');
  await standIn.app.vault.rename(folder, 'Work/New');
  await index.whenIdle();
  expect(index.reads).toBe(before);
  expect([...index.all()]).toHaveLength(some(25_000, 500));
  expect(said(index)).toEqual(await rebuilt(standIn));
}, some(600_000, 60_000));

test('X7: a note of 4 GiB is told of and not opened', async () => {
  const standIn = await startApp({ notes: { ...CONFIG, 'Journal/2026-05-03.md': '- #ship kit 1h\n' } });
  fileAt(standIn, 'Journal/2026-05-03.md').stat.size = 4 * 2 ** 30;
  const read = jest.spyOn(standIn.app.vault, 'cachedRead');
  const { index } = follow(standIn);
  await index.build();
  expect(read).not.toHaveBeenCalled();
  expect(index.get('Journal/2026-05-03.md')?.problems.map(({ kind }) => kind)).toEqual(['unreadable-note']);
});

test('a note that cannot be read is told of, and the notes opened with it are read', async () => {
  const days = Array.from({ length: 20 }, (_, i) => `Journal/2026-05-${String(i + 1).padStart(2, '0')}.md`);
  const standIn = await startApp({ notes: { ...CONFIG, ...Object.fromEntries(days.map((path) => [path, '- #ship kit 1h\n'])) } });
  const read = standIn.app.vault.cachedRead.bind(standIn.app.vault);
  jest.spyOn(standIn.app.vault, 'cachedRead').mockImplementation((file) => (file.path === days[3] ? Promise.reject(new Error('EIO')) : read(file)));
  const { index } = follow(standIn);
  await index.build();
  expect([...index.all()].filter(({ entries }) => entries.length === 1)).toHaveLength(19);
  expect(index.get(days[3] ?? '')?.problems.map(({ kind }) => kind)).toEqual(['unreadable-note']);
});

test('X8: a note with broken bytes is counted, and never written', async () => {
  const text = '- #ship caf\uFFFD 1h\n';
  const standIn = await startApp({ notes: { ...CONFIG, 'Journal/2026-05-03.md': text } });
  const { index } = follow(standIn);
  await index.build();
  expect(index.get('Journal/2026-05-03.md')?.entries.map(({ hours }) => hours)).toEqual([1]);
  expect(await new Writer(standIn.app).setProperty('Journal/2026-05-03.md', 'start', '2026-05-01')).toEqual({ done: false, reason: 'damaged' });
  expect(standIn.memory.peek('Journal/2026-05-03.md')).toBe(text);
});

test('X9: while Obsidian has not read the vault nothing is known yet; reading can be cancelled, and what comes later is still taken', async () => {
  const notes = Object.fromEntries(Array.from({ length: some(100_000, 50) }, (_, i) => [`Journal/n${String(i)}.md`, '- #ship a 1h\n']));
  const standIn = await createApp({ notes: { ...CONFIG, ...notes } });
  standIn.host.metadataCache.hold();
  await standIn.host.start();
  const { index, reports } = follow(standIn);
  await index.build();
  expect(index.state).toMatchObject({ done: 0, total: some(100_000, 50), ready: false });
  expect(reports.ask(null, '2026-05-20' as Day)).toEqual({ state: 'reading' });
  index.cancel();
  expect(index.state.ready).toBe(true);
  standIn.host.metadataCache.release();
  await standIn.host.metadataCache.settled();
  await index.whenIdle();
  expect([...index.all()]).toHaveLength(some(100_000, 50));
}, some(600_000, 5000));

test('X10: 10,000 events at once are taken together: each note is opened once at most, the pane is told a few times', async () => {
  const notes = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`Journal/n${String(i)}.md`, '- #ship a 1h\n']));
  const standIn = await startApp({ notes: { ...CONFIG, ...notes } });
  const { index, told } = follow(standIn);
  await index.build();
  const { vault, metadataCache } = standIn.app;
  const files = vault.getMarkdownFiles();
  await Promise.all(files.map((file) => vault.modify(file, '- #build b 2h\n')));
  await standIn.host.metadataCache.settled();
  const before = index.reads;
  for (let i = 0; i < 10_000; i += 1) {
    const file = files[i % files.length];
    if (file !== undefined) metadataCache.trigger(i % 3 === 0 ? 'changed' : 'resolved', file, 'stale text', metadataCache.getFileCache(file));
  }
  await index.whenIdle();
  await rest(200);
  expect(index.reads - before).toBeLessThanOrEqual(100);
  expect(told()).toBeLessThanOrEqual(6);
  expect(said(index)).toEqual(await rebuilt(standIn));
});

test('T8: a tag renamed in 2,000 notes redraws a few times, and the counts equal a rebuild', async () => {
  const notes = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`Journal/n${String(i)}.md`, '- #build #focus/llm a 1h\n']));
  const standIn = await startApp({ notes: { ...CONFIG, ...notes } });
  const { index, told } = follow(standIn);
  await index.build();
  await rest(100);
  const before = told();
  const { vault } = standIn.app;
  for (const file of vault.getMarkdownFiles()) await vault.modify(file, '- #build #focus/agents a 1h\n');
  await standIn.host.metadataCache.settled();
  await index.whenIdle();
  await rest(200);
  // One, unless the machine makes the storm longer than the two seconds a pane waits at most.
  expect(told() - before).toBeLessThan(40);
  expect([...index.all()].every(({ entries }) => entries[0]?.focus[0] === 'agents')).toBe(true);
  expect(said(index)).toEqual(await rebuilt(standIn));
}, 60_000);

test('D4: the day is read from the clock again: after midnight, after a sleep, and when the clock is set back', () => {
  jest.useFakeTimers({ now: new Date(2026, 10, 25, 23, 59, 50) });
  const days: string[] = [];
  const today = (): string => String(new Date().getDate());
  const stop = watchValue(today, () => days.push(today()));
  jest.advanceTimersByTime(60_000);
  jest.setSystemTime(new Date(2026, 10, 28, 8, 0, 0));
  jest.advanceTimersByTime(60_000);
  jest.setSystemTime(new Date(2026, 10, 27, 8, 0, 0));
  jest.advanceTimersByTime(60_000);
  stop();
  jest.setSystemTime(new Date(2026, 10, 30, 8, 0, 0));
  jest.advanceTimersByTime(60_000);
  expect(days).toEqual(['26', '28', '27']);
});

test('D12: a file time in the future, or none, never dates an entry', async () => {
  const standIn = await startApp({ notes: { ...CONFIG, 'Journal/x.md': '' } });
  await standIn.app.vault.create('Journal/2026-05-03.md', '- #ship kit 1h\n', { mtime: Date.UTC(2060, 0, 1), ctime: 0 });
  await standIn.app.vault.create('Journal/free.md', '- #ship kit 1h\n', { mtime: Date.UTC(2060, 0, 1), ctime: 0 });
  await standIn.host.metadataCache.settled();
  const { index } = follow(standIn);
  await index.build();
  expect(index.get('Journal/2026-05-03.md')?.entries.map(({ date }) => date)).toEqual(['2026-05-03']);
  expect(index.get('Journal/free.md')?.entries.map(({ date }) => date)).toEqual([null]);
});
