import '../../preview/node-window';
import { startApp, type StandIn } from '../../preview/runtime/create-app';
import { readInternals } from '../../src/vault/app-internals';
import { buildScope } from '../../src/vault/index-scope';
import { VaultIndex } from '../../src/vault/vault-index';
import { Writer } from '../../src/vault/writer';

const CONFIG = { '.obsidian/daily-notes.json': '{"folder": "Journal"}', '.obsidian/templates.json': '{"folder": "Templates"}' };

async function open(notes: Record<string, string>): Promise<{ standIn: StandIn; index: VaultIndex }> {
  const standIn = await startApp({ notes: { ...CONFIG, ...notes } });
  const { app } = standIn;
  const index = new VaultIndex(app, buildScope(app, readInternals(app), []));
  index.follow();
  await index.build();
  return { standIn, index };
}

const entries = (index: VaultIndex): string[] => [...index.all()].flatMap((record) => record.entries.map((entry) => `${entry.path}:${entry.line} ${entry.kind ?? '-'} ${entry.hours ?? '-'}`)).sort();

describe('the vault index', () => {
  test('finds entries in the log, by tags and by properties, and leaves templates, copies and reviews out', async () => {
    const { index } = await open({
      'Journal/2026-05-03.md': '- #ship kit 2h\n- plain\n',
      'Journal/2026-05-03 (Conflicted copy 2026-05-04).md': '- #ship kit 2h\n',
      'Journal/2026-W18.md': '- #ship kit 2h\n',
      'Templates/Daily.md': '- #roadmap/ship x 2h\n',
      'Notes/a.md': '- #roadmap/study paper 45m\n- #ship not here\n',
      'Projects/b.md': '---\nkind: build\nhours: 3\n---\nText\n',
      'Roadmap.md': '---\nroadmap: true\n---\n- #roadmap/ship nothing\n',
      'empty.md': '',
    });
    expect(entries(index)).toEqual(['Journal/2026-05-03.md:1 ship 2', 'Notes/a.md:1 study 0.75', 'Projects/b.md:1 build 3']);
    expect(index.roadmapPaths()).toEqual(['Roadmap.md']);
  });

  test('of several roadmaps the one that is named so and says so comes first, then what says so, then the name alone', async () => {
    const { index } = await open({
      'Archive/Old plan.md': '---\nroadmap: true\n---\n# Old\n',
      'Archive/Roadmap.md': '# By name\n',
      'Roadmap.md': '---\nroadmap: true\n---\n# Now\n',
      'Side/roadmap.md': '---\nroadmap: false\n---\n# None\n',
    });
    expect(index.roadmapPaths()).toEqual(['Roadmap.md', 'Archive/Old plan.md', 'Archive/Roadmap.md']);
  });

  test('opens only notes whose cache shows that they can hold entries, the hidden ones last', async () => {
    const plain = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`Notes/${i}.md`, '# Title\n\nProse without a list.\n']));
    const { index } = await open({ ...plain, 'Journal/2026-05-03.md': '- #ship kit 2h\n', 'Notes/field.md': '- [kind:: ship] [hours:: 1] hidden\n' });
    expect(index.reads).toBe(2);
    expect(entries(index)).toEqual(['Journal/2026-05-03.md:1 ship 2', 'Notes/field.md:1 ship 1']);
  });

  test('follows a changed note without opening any other', async () => {
    const { standIn, index } = await open({ 'Journal/2026-05-03.md': '- #ship kit 2h\n', 'Journal/2026-05-04.md': '- #study paper 1h\n' });
    const before = index.reads;
    const file = standIn.app.vault.getFileByPath('Journal/2026-05-03.md');
    if (file === null) throw new Error('not there');
    await standIn.app.vault.modify(file, '- #ship kit 3h\n- #build more 1h\n');
    await standIn.host.metadataCache.settled();
    expect(entries(index)).toEqual(['Journal/2026-05-03.md:1 ship 3', 'Journal/2026-05-03.md:2 build 1', 'Journal/2026-05-04.md:1 study 1']);
    expect(index.reads - before).toBeLessThanOrEqual(1);
  });

  test('takes no text that was on its way when the note changed in a storm', async () => {
    const standIn = await startApp({ notes: { ...CONFIG, 'Journal/a.md': '- #ship kit 2h\n' } });
    const { app, host } = standIn;
    const file = app.vault.getFileByPath('Journal/a.md');
    if (file === null) throw new Error('not there');
    let arrive = (): void => undefined;
    jest.spyOn(app.vault, 'cachedRead').mockImplementationOnce(() => new Promise((resolve) => { arrive = () => resolve('- #ship kit 2h\n'); }));
    const index = new VaultIndex(app, buildScope(app, readInternals(app), []));
    index.follow();
    const built = index.build();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(index.reads).toBe(1);
    let now = performance.now();
    const noTime = jest.spyOn(performance, 'now').mockImplementation(() => (now += 9));
    await app.vault.modify(file, '- #build kit 3h\n');
    await host.metadataCache.settled();
    noTime.mockRestore();
    arrive();
    await built;
    await index.whenIdle();
    expect(entries(index)).toEqual(['Journal/a.md:1 build 3']);
  });

  test('follows deleted and renamed notes, and a rename within the log reads nothing', async () => {
    const { standIn, index } = await open({ 'Journal/a/x.md': '- #ship kit 2h\n', 'Journal/b.md': '- #study paper 1h\n', 'Journal/c/z.md': '' });
    const { vault } = standIn.app;
    const before = index.reads;
    const [x, b] = [vault.getFileByPath('Journal/a/x.md'), vault.getFileByPath('Journal/b.md')];
    if (x === null || b === null) throw new Error('not there');
    await vault.rename(x, 'Journal/c/y.md');
    await vault.delete(b);
    await standIn.host.metadataCache.settled();
    await index.whenIdle();
    expect(entries(index)).toEqual(['Journal/c/y.md:1 ship 2']);
    expect(index.reads).toBe(before);
  });

  test('a note moved out of the log loses its bare tags', async () => {
    const { standIn, index } = await open({ 'Journal/x.md': '- #ship kit 2h\n- #roadmap/build y 1h\n', 'Notes/z.md': '' });
    const file = standIn.app.vault.getFileByPath('Journal/x.md');
    if (file === null) throw new Error('not there');
    await standIn.app.vault.rename(file, 'Notes/x.md');
    await standIn.host.metadataCache.settled();
    await new Promise((done) => setTimeout(done, 20));
    expect(entries(index)).toEqual(['Notes/x.md:2 build 1']);
  });
});

describe('the writer', () => {
  test('sets a property of a closed note and takes it back', async () => {
    const { standIn } = await open({ 'Roadmap.md': '# Plan\r\n' });
    const { vault } = standIn.app;
    const read = async (): Promise<string> => standIn.memory.read('Roadmap.md');
    const result = await new Writer(standIn.app).setProperty('Roadmap.md', 'start', '2026-05-01');
    expect(await read()).toBe('---\r\nstart: 2026-05-01\r\n---\r\n# Plan\r\n');
    if (!result.done) throw new Error(result.reason);
    expect(await result.undo()).toBe(true);
    expect(await read()).toBe('# Plan\r\n');
    expect(vault.getFileByPath('Roadmap.md')).not.toBeNull();
  });

  test('does not take back over a note that was changed in between', async () => {
    const { standIn } = await open({ 'Roadmap.md': '# Plan\n' });
    const result = await new Writer(standIn.app).setProperty('Roadmap.md', 'start', '2026-05-01');
    const file = standIn.app.vault.getFileByPath('Roadmap.md');
    if (!result.done || file === null) throw new Error('not written');
    await standIn.app.vault.modify(file, 'mine');
    expect(await result.undo()).toBe(false);
    expect(await standIn.memory.read('Roadmap.md')).toBe('mine');
  });

  test.each([['gone.md', 'no-such-note'], ['../x.md', 'unsafe-path']])('writes nothing to %s', async (path, reason) => {
    const { standIn } = await open({});
    expect(await new Writer(standIn.app).setProperty(path, 'start', '2026-05-01')).toEqual({ done: false, reason });
  });

  test('writes nothing into broken properties', async () => {
    const broken = '---\nstart: "open\n---\n# Plan\n';
    const { standIn } = await open({ 'Roadmap.md': broken });
    expect(await new Writer(standIn.app).setProperty('Roadmap.md', 'start', '2026-05-01')).toEqual({ done: false, reason: 'properties-broken' });
    expect(await standIn.memory.read('Roadmap.md')).toBe(broken);
  });

  test('never makes a twin of a note', async () => {
    const { standIn } = await open({ 'roadmap.md': 'x' });
    expect(await new Writer(standIn.app).createNote('Roadmap.md', 'y')).toEqual({ done: false, reason: 'already-there' });
  });
});
