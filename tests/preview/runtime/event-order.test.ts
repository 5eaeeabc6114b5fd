import type { CachedMetadata, TAbstractFile, TFile } from 'obsidian';
import { createApp, startApp } from '../../../preview/runtime/create-app';
import type { StandIn } from '../../../preview/runtime/create-app';

/** Writes down every event of the vault and the metadata cache, in the order they are heard. */
function listen({ app }: StandIn): string[] {
  const heard: string[] = [];
  app.vault.on('create', (file: TAbstractFile) => heard.push(`create ${file.path}`));
  app.vault.on('modify', (file: TAbstractFile) => heard.push(`modify ${file.path}`));
  app.vault.on('delete', (file: TAbstractFile) => heard.push(`delete ${file.path}`));
  app.vault.on('rename', (file: TAbstractFile, oldPath: string) => heard.push(`rename ${oldPath} to ${file.path}`));
  app.metadataCache.on('changed', (file: TFile) => heard.push(`changed ${file.path}`));
  app.metadataCache.on('deleted', (file: TFile, before: CachedMetadata | null) => heard.push(`deleted ${file.path}${before === null ? ' unknown' : ''}`));
  app.metadataCache.on('resolve', (file: TFile) => heard.push(`resolve ${file.path}`));
  app.metadataCache.on('resolved', () => heard.push('resolved'));
  app.workspace.onLayoutReady(() => heard.push('layout ready'));
  return heard;
}

function fileAt({ app }: StandIn, path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`No ${path}`);
  return file;
}

describe('the order of events', () => {
  it('is create for every file, layout ready, changed, resolved, resolve, resolved at a cold start', async () => {
    const standIn = await createApp({ notes: { 'a.md': '[[b]]', 'b.md': '# B', 'c.png': '' } });
    const heard = listen(standIn);
    await standIn.host.start();
    expect(heard).toEqual(['create a.md', 'create b.md', 'create c.png', 'layout ready']);
    expect(standIn.app.metadataCache.getFileCache(fileAt(standIn, 'a.md'))).toBeNull();
    await standIn.host.metadataCache.settled();
    expect(heard.slice(4)).toEqual(['changed a.md', 'changed b.md', 'resolved', 'resolve a.md', 'resolve b.md', 'resolved']);
    expect(standIn.app.metadataCache.resolvedLinks).toEqual({ 'a.md': { 'b.md': 1 }, 'b.md': {} });
  });

  it('has resolved several times, the first early, when the notes come in batches', async () => {
    const standIn = await createApp({ notes: { 'a.md': '', 'b.md': '', 'c.md': '' }, pace: { batch: 2 } });
    const heard = listen(standIn);
    await standIn.host.start();
    await standIn.host.metadataCache.settled();
    const last = heard.indexOf('changed c.md');
    expect(heard.slice(0, last)).toContain('resolved');
    expect(heard.slice(last)).toContain('resolved');
  });

  it('has the vault first and changed later when a note is modified', async () => {
    const standIn = await startApp({ notes: { 'a.md': 'old' } });
    const heard = listen(standIn);
    await standIn.app.vault.modify(fileAt(standIn, 'a.md'), '#new');
    expect(heard).toEqual(['layout ready', 'modify a.md']);
    expect(standIn.app.metadataCache.getFileCache(fileAt(standIn, 'a.md'))?.tags).toBeUndefined();
    await standIn.host.metadataCache.settled();
    expect(heard.slice(2)).toEqual(['changed a.md', 'resolved', 'resolve a.md', 'resolved']);
    expect(standIn.app.metadataCache.getFileCache(fileAt(standIn, 'a.md'))?.tags?.[0]?.tag).toBe('#new');
  });

  it('has no changed when a note is renamed, and the cache moves with it', async () => {
    const standIn = await startApp({ notes: { 'a.md': '# Title' } });
    const heard = listen(standIn);
    await standIn.app.vault.rename(fileAt(standIn, 'a.md'), 'b.md');
    expect(standIn.app.metadataCache.getCache('b.md')?.headings?.[0]?.heading).toBe('Title');
    expect(standIn.app.metadataCache.getCache('a.md')).toBeNull();
    await standIn.host.metadataCache.settled();
    expect(heard).toEqual(['layout ready', 'rename a.md to b.md', 'resolved', 'resolve b.md', 'resolved']);
  });

  it('has one rename for a folder and one for each thing in it', async () => {
    const standIn = await startApp({ notes: { 'old/a.md': '', 'old/deep/b.md': '' } });
    const heard = listen(standIn);
    const folder = standIn.app.vault.getFolderByPath('old');
    if (folder === null) throw new Error('No folder');
    await standIn.app.vault.rename(folder, 'new');
    expect(heard.slice(1)).toEqual([
      'rename old to new', 'rename old/a.md to new/a.md', 'rename old/deep to new/deep', 'rename old/deep/b.md to new/deep/b.md',
    ]);
    expect(standIn.memory.peek('new/deep/b.md')).toBe('');
  });

  it('has the vault first and deleted later, with what the note said', async () => {
    const standIn = await startApp({ notes: { 'a.md': '# A' } });
    const heard = listen(standIn);
    await standIn.app.vault.delete(fileAt(standIn, 'a.md'));
    expect(heard).toEqual(['layout ready', 'delete a.md']);
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    expect(heard.slice(2)).toEqual(['deleted a.md']);
  });

  it('tells of changes made by other programs once, and of our own only once', async () => {
    const standIn = await startApp({ notes: { 'a.md': 'old' } });
    const heard = listen(standIn);
    standIn.memory.changeOutside('a.md', 'new');
    standIn.memory.changeOutside('sub/b.md', 'b');
    standIn.memory.changeOutside('a.md', null);
    await standIn.app.vault.create('c.md', '');
    await standIn.host.vault.reconcile('c.md');
    expect(heard.slice(1)).toEqual(['delete a.md', 'create sub', 'create sub/b.md', 'create c.md']);
  });

  it('says nothing more about a full cache to a plugin that comes late', async () => {
    const standIn = await startApp({ notes: { 'a.md': '' } });
    const heard = listen(standIn);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(heard).toEqual(['layout ready']);
  });

  it('does not read notes that are known from before', async () => {
    const first = await startApp({ notes: { 'a.md': '# A' } });
    const { stat } = fileAt(first, 'a.md');
    const known = new Map([['a.md', { mtime: stat.mtime, size: stat.size, cache: { headings: [] } }]]);
    const standIn = await createApp({ store: first.memory, known });
    const heard = listen(standIn);
    await standIn.host.start();
    expect(standIn.app.metadataCache.getCache('a.md')).toEqual({ headings: [] });
    await standIn.host.metadataCache.settled();
    expect(heard).toEqual(['create a.md', 'layout ready', 'resolved', 'resolve a.md', 'resolved']);
  });

  it('waits while the cache is held, as a slow start does', async () => {
    const standIn = await createApp({ notes: { 'a.md': '# A' } });
    standIn.host.metadataCache.hold();
    await standIn.host.start();
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(standIn.app.metadataCache.getCache('a.md')).toBeNull();
    standIn.host.metadataCache.release();
    await standIn.host.metadataCache.settled();
    expect(standIn.app.metadataCache.getCache('a.md')).not.toBeNull();
  });
});
