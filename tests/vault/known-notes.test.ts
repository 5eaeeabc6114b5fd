import { type Known, KnownNotes } from '../../src/vault/known-notes';

test('a note that moves to where another one was says that something else is said there', () => {
  const place = { inLog: false, day: null };
  const known = new KnownNotes({ place: () => place, leftOut: () => false }, (path) => heard.push(path));
  const heard: string[] = [];
  const record = { path: 'b.md', place, day: null, entries: [], problems: [], artifact: null };
  const plain: Known = { path: 'a.md', cache: {}, place, record: null, read: 'from-cache', mtime: null };
  known.set({ ...plain, path: 'b.md', cache: {}, record }, undefined);
  known.set(plain, undefined);
  heard.length = 0;
  known.move('a.md', 'b.md');
  known.set({ ...plain, path: 'b.md' }, known.get('b.md'));
  expect(known.record('b.md')).toBeNull();
  expect(heard).toContain('b.md');
});
