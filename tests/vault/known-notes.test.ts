import type { CachedMetadata, TFile } from 'obsidian';
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
  expect(known.get('b.md')).toBeUndefined();
  known.set({ ...plain, path: 'b.md' }, known.get('b.md'));
  expect(known.record('b.md')).toBeNull();
  expect(heard).toContain('b.md');
});

test('a reading is kept for the next start only with the cache and the time it was read by', () => {
  const place = { inLog: true, day: null };
  const known = new KnownNotes({ place: () => place, leftOut: () => false }, () => undefined);
  const record = { path: 'a.md', place, day: null, entries: [], problems: [], artifact: null };
  const cache = {};
  const file = { path: 'a.md', stat: { mtime: 5, size: 1 } } as TFile;
  known.set({ path: 'a.md', cache, place, record, read: 'opened', mtime: 5 }, undefined);
  expect(known.storable('a.md', file, () => cache)?.note).toBe(record);
  expect(known.storable('a.md', file, () => ({}))).toBeNull();
  expect(known.storable('a.md', { ...file, stat: { ...file.stat, mtime: 6 } } as TFile, () => cache)).toBeNull();
});

test('a note is known while there is something to keep of it, and one whose cache says nothing is not kept', () => {
  const place = { inLog: false, day: null };
  const heard: string[] = [];
  const known = new KnownNotes({ place: () => place, leftOut: () => false }, (path) => heard.push(path));
  const silent: Known = { path: 'a.md', cache: {}, place, record: null, read: 'from-cache', mtime: null };
  const saying: Known = { ...silent, cache: {}, record: { path: 'a.md', place, day: null, entries: [], problems: [], artifact: null } };
  for (const next of [silent, saying, silent, { ...silent, read: 'to-open' as const }, silent, saying]) {
    known.set(next, known.get('a.md'));
    expect(known.get('a.md')).toEqual(next === silent ? undefined : next);
    expect([...known.paths(), known.record('a.md')]).toEqual([...(next === silent ? [] : ['a.md']), next.record]);
    expect([...known.records()]).toEqual(next.record === null ? [] : [next.record]);
  }
  expect(heard).toHaveLength(3);
  known.delete('a.md');
  expect([...known.paths(), known.get('a.md')]).toEqual([undefined]);
});

test('notes with bare tags outside log folders are counted, as long as they have them and take no part there', () => {
  const heard: string[] = [];
  const places = new Map<string, boolean>([['log/a.md', true]]);
  const known = new KnownNotes({ place: (path) => ({ inLog: places.get(path) ?? false, day: null }), leftOut: (path) => path.startsWith('templates/') }, (path) => heard.push(path));
  const position = { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 5, offset: 5 } };
  const tagged = (...tags: string[]): CachedMetadata => ({ tags: tags.map((tag) => ({ tag, position })) });
  for (const path of ['log/a.md', 'templates/b.md', 'c.md', 'd.md']) known.placeOf(path, tagged('#idea', '#Ship/v2'));
  known.placeOf('e.md', tagged('#roadmap/ship', '#focus/build'));
  known.placeOf('f.md', { ...tagged('#build'), frontmatter: { roadmap: true } });
  expect(known.uncounted()).toEqual({ count: 2, example: 'c.md' });
  heard.length = 0;
  known.placeOf('c.md', tagged('#Ship/v2'));
  expect(heard).toEqual([]);
  known.placeOf('c.md', tagged('#idea'));
  expect(known.uncounted()).toEqual({ count: 1, example: 'd.md' });
  known.move('d.md', 'g.md');
  expect(known.uncounted()).toEqual({ count: 0, example: null });
  known.placeOf('g.md', tagged('#ship'));
  expect(known.uncounted()).toEqual({ count: 1, example: 'g.md' });
  known.delete('g.md');
  expect([known.uncounted(), heard]).toEqual([{ count: 0, example: null }, ['c.md', 'd.md', 'g.md', 'g.md']]);
});
