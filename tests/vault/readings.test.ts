import '../../preview/node-window';
import { startApp, type StandIn } from '../../preview/runtime/create-app';
import { readInternals } from '../../src/vault/app-internals';
import { buildScope } from '../../src/vault/index-scope';
import type { NoteStore, StoredNote } from '../../src/vault/note-store';
import { isStored } from '../../src/vault/stored-note';
import { VaultIndex } from '../../src/vault/vault-index';

const NOTES = {
  '.obsidian/daily-notes.json': '{"folder": "Journal"}',
  'Journal/2026-05-03.md': '- #ship [[kit]] 2h\n- #study paper 45m [stretch:: 9]\n',
  'Journal/2026-05-04.md': 'Nothing in a list.\n',
  'Notes/list.md': '- no field at all\n',
  'Notes/field.md': '- [kind:: ship] [hours:: 1] hidden\n',
};

/** Keeps readings as IndexedDB does: as copies, checked when they come back. */
class KeptReadings implements NoteStore {
  readonly kept = new Map<string, unknown>();

  constructor(private readonly build = '1') {}

  load(): Promise<Map<string, StoredNote>> {
    return Promise.resolve(new Map([...this.kept.values()].flatMap((note) => (isStored(note, this.build) ? [[note.path, note] as const] : []))));
  }

  save(notes: readonly StoredNote[], gone: readonly string[]): Promise<void> {
    for (const path of gone) this.kept.delete(path);
    for (const note of notes) this.kept.set(note.path, structuredClone({ ...note, build: this.build }));
    return Promise.resolve();
  }
}

const open: VaultIndex[] = [];

async function start({ app }: StandIn, store: NoteStore): Promise<VaultIndex> {
  const index = new VaultIndex(app, buildScope(app, readInternals(app), []), store);
  open.push(index);
  index.follow();
  await index.build();
  await index.whenIdle();
  return index;
}

const said = (index: VaultIndex): unknown => [...index.all()].sort((a, b) => (a.path < b.path ? -1 : 1));

/** Five seconds pass, and what was read is kept. */
async function keep(): Promise<void> {
  await jest.advanceTimersByTimeAsync(6000);
}

beforeEach(() => { jest.useFakeTimers({ advanceTimers: true }); });
afterEach(() => {
  for (const index of open.splice(0)) index.close();
  jest.useRealTimers();
});

describe('readings kept between starts', () => {
  test('a warm start opens nothing and says the same', async () => {
    const standIn = await startApp({ notes: NOTES });
    const store = new KeptReadings();
    const cold = await start(standIn, store);
    expect(cold.reads).toBe(3);
    await keep();
    const warm = await start(standIn, store);
    expect(warm.reads).toBe(0);
    expect(said(warm)).toEqual(said(cold));
  });

  test('a note changed since is opened, and no other', async () => {
    const standIn = await startApp({ notes: NOTES });
    const store = new KeptReadings();
    const cold = await start(standIn, store);
    await keep();
    cold.close();
    standIn.memory.changeOutside('Journal/2026-05-03.md', '- #build other 1h\n');
    await standIn.host.vault.reconcile('Journal/2026-05-03.md');
    await standIn.host.metadataCache.settled();
    const warm = await start(standIn, store);
    expect(warm.reads).toBe(1);
    expect(warm.get('Journal/2026-05-03.md')?.entries.map(({ kind }) => kind)).toEqual(['build']);
  });

  test('a note deleted meanwhile is not kept any longer', async () => {
    const standIn = await startApp({ notes: NOTES });
    const store = new KeptReadings();
    await start(standIn, store);
    await keep();
    const file = standIn.app.vault.getFileByPath('Journal/2026-05-03.md');
    if (file === null) throw new Error('not there');
    await standIn.app.vault.delete(file);
    await keep();
    expect([...store.kept.keys()].sort()).toEqual(['Notes/field.md', 'Notes/list.md']);
  });

  const cut = (note: Record<string, unknown>, by: (own: Record<string, unknown>) => void): unknown => {
    const copy = structuredClone(note);
    by(copy);
    return copy;
  };
  test.each<[string, (note: Record<string, unknown>) => unknown]>([
    ['of an older build', (note) => ({ ...note, build: '0' })],
    ['cut off', () => undefined],
    ['of another shape', (note) => cut(note, (own) => { own['note'] = { path: 'x' }; })],
    ['with an entry cut off', (note) => cut(note, (own) => { if (own['note'] !== null) delete ((own['note'] as { entries: Record<string, unknown>[] }).entries[0] ?? {})['focus']; })],
    ['that is a text', () => 'broken'],
    ['of another time', (note) => ({ ...note, stamp: '1 2 log ' })],
  ])('X12: readings %s are dropped without a word, and the notes are opened again', async (_, damage) => {
    const standIn = await startApp({ notes: NOTES });
    const store = new KeptReadings();
    const cold = await start(standIn, store);
    await keep();
    for (const [path, note] of store.kept) if (path.startsWith('Journal')) store.kept.set(path, damage(note as Record<string, unknown>));
    const warm = await start(standIn, store);
    expect(warm.reads).toBe(1);
    expect(said(warm)).toEqual(said(cold));
  });
});
