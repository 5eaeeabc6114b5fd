import '../../preview/node-window';
import { createApp } from '../../preview/runtime/create-app';
import { VaultIndex } from '../../src/vault/vault-index';

const NOTES = { ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`a${i}.md`, `- #roadmap/ship ${i} 1h\n`])), 'z.md': '---\nroadmap: true\n---\n' };
const SCOPE = { place: () => ({ inLog: false, day: null }), leftOut: () => false };

/** Starts an app that reads its notes in batches, and an index as soon as the layout is ready: what it held when it first said it was. */
async function start(batch: number): Promise<{ readonly notes: number; readonly roadmaps: readonly string[] }> {
  const { app, host } = await createApp({ notes: NOTES, pace: { batch, delay: 2 } });
  const index = new VaultIndex(app, SCOPE);
  const ready = new Promise<{ readonly notes: number; readonly roadmaps: readonly string[] }>((resolve) => {
    index.on('progress', () => { if (index.state.ready) resolve({ notes: [...index.all()].length, roadmaps: index.roadmapPaths() }); });
  });
  app.workspace.onLayoutReady(() => {
    index.follow();
    void index.build();
  });
  await host.start();
  return ready;
}

afterEach(() => { jest.useRealTimers(); });

describe('an index started before Obsidian has read the vault', () => {
  test.each([1, 3, 100])('is ready once every note is known, however often the cache says it is done (%i at a time)', async (batch) => {
    expect(await start(batch)).toEqual({ notes: 9, roadmaps: ['z.md'] });
  });

  test('does not wait for ever for a note that Obsidian never reads', async () => {
    const { app, host } = await createApp({ notes: NOTES });
    await host.start();
    await host.metadataCache.settled();
    const known = app.metadataCache.getFileCache.bind(app.metadataCache);
    app.metadataCache.getFileCache = (file) => (file.path === 'a0.md' ? null : known(file));
    const index = new VaultIndex(app, SCOPE);
    index.follow();
    await index.build();
    expect(index.state).toEqual({ done: 9, total: 10, ready: false, stopped: false });
    jest.useFakeTimers();
    app.metadataCache.trigger('resolved');
    await jest.advanceTimersByTimeAsync(2500);
    expect(index.state.ready).toBe(false);
    await jest.advanceTimersByTimeAsync(2500);
    expect(index.state).toEqual({ done: 9, total: 10, ready: true, stopped: false });
  });
});
