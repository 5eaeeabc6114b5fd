import { LinkIndex } from '../../../preview/metadata/link-index';
import { resolveLink } from '../../../preview/metadata/resolve-link';

const PATHS = ['Plan.md', 'work/Plan.md', 'work/deep/Plan.md', 'work/deep/Log.md', 'home/garden/Log.md', 'home/Log book.md', 'files/Plan.pdf', 'notes/Café.md', 'notes/v1.2.md'];

describe('resolving links (rule 11)', () => {
  test.each([
    ['the exact path comes first', 'Plan', 'work/a.md', 'Plan.md'],
    ['a path inside the vault', 'work/Plan', 'home/a.md', 'work/Plan.md'],
    ['a path from the vault\'s root', '/work/Plan', 'home/a.md', 'work/Plan.md'],
    ['then the folder of the note', 'Log', 'home/garden/a.md', 'home/garden/Log.md'],
    ['then the shortest path', 'Log', 'x/a.md', 'work/deep/Log.md'],
    ['the end of a path', 'deep/Plan', 'home/a.md', 'work/deep/Plan.md'],
    ['the extension may be given', 'Log.md', 'x.md', 'work/deep/Log.md'],
    ['another extension must be given', 'Plan.pdf', 'x.md', 'files/Plan.pdf'],
    ['upper and lower case are the same', 'LOG BOOK', 'x.md', 'home/Log book.md'],
    ['accents in any composition', 'Cafe\u0301', 'x.md', 'notes/Café.md'],
    ['a point in the name', 'v1.2', 'x.md', 'notes/v1.2.md'],
    ['a heading after the path', 'Log book#Part', 'x.md', 'home/Log book.md'],
    ['a heading alone: the note itself', '#Part', 'home/Log book.md', 'home/Log book.md'],
    ['a relative path', '../garden/Log', 'home/x/a.md', 'home/garden/Log.md'],
    ['a relative path in the same folder', './Log', 'home/garden/a.md', 'home/garden/Log.md'],
  ])('%s', (_what, link, source, path) => {
    expect(resolveLink(link, source, PATHS)).toBe(path);
  });

  test.each(['Nothing', 'og', 'other/Plan', '/deep/Plan', './Log', '', 'Pla', '__proto__'])('%j points to no file', (link) => {
    expect(resolveLink(link, 'work/a.md', PATHS)).toBeNull();
  });

  test('an index follows files that are added and deleted', () => {
    const index = new LinkIndex(['b/long/N.md']);
    index.add('b/N.md');
    expect(index.resolve('N', 'x.md')).toBe('b/N.md');
    index.delete('b/N.md');
    expect(index.resolve('N', 'x.md')).toBe('b/long/N.md');
    index.delete('b/long/N.md');
    expect(index.resolve('N', 'x.md')).toBeNull();
  });
});
