import { dailyName } from '../../src/vault/daily-name';
import { buildPlaces } from '../../src/vault/note-places';
import { checkPath } from '../../src/vault/vault-path';

describe('a path to write to', () => {
  test.each(['..', '../x.md', 'a/../../x.md', '..\\x', '/etc/passwd', 'C:\\x', '\\\\srv\\x', '%2e%2e/x', '%252e%2e/x', '.obsidian/app.json', 'a/.hidden/x.md', 'NUL.md', 'con', 'a:b.md', 'end.', 'end /x.md', 'a//b.md', '', 'x\u0000.md', `${'é'.repeat(200)}.md`])('is never %j (S7, X5)', (path) => {
    expect(checkPath(path)).toBeUndefined();
  });

  test.each(['Roadmap.md', 'Reviews/2026-W47.md', 'Журнал/запись.md', '日记/今日.md', 'a b/c-d_e (1).md'])('can be %j', (path) => {
    expect(checkPath(path)).toBe(path);
  });
});

describe('the day of a daily note', () => {
  test.each([
    ['YYYY-MM-DD', '2026-05-03', '2026-05-03'],
    ['YYYY/MM/YYYY-MM-DD', '2026/05/2026-05-03', '2026-05-03'],
    ['YYYY-MM-DD dddd', '2026-05-03 Sunday', '2026-05-03'],
    ['DD.MM.YYYY', '03.05.2026', '2026-05-03'],
    ['[Log] YYYYMMDD', 'Log 20260503', '2026-05-03'],
    ['YYYY-M-D', '2026-5-3', '2026-05-03'],
    ['YYYY/MM-MMMM/YYYY-MM-DD-dddd', '2026/05-May/2026-05-03-Sunday', '2026-05-03'],
    ['MMMM Do, YYYY', 'May 3rd, 2026', '2026-05-03'],
    ['D MMM YYYY', '3 Dec. 2026', '2026-12-03'],
    ['YYYY年M月D日', '2026年5月3日', '2026-05-03'],
    ['YYYY-MM-DD [(W]WW[)]', '2026-05-03 (W18)', '2026-05-03'],
    ['YYYY-MM-DD', '2026-5-3', null],
    ['YYYY-MM/YYYY-MM-DD', '2026-06/2026-05-03', null],
    ['MMMM D, YYYY', 'Smay 3, 2026', null],
    ['YYYY-DDD', '2026-123', null],
    ['', '2026-05-03', null],
    ['YYYY-MM-DD', '2026-02-30', null],
    ['YYYY-MM-DD', '2026-05-03 notes', null],
    ['YYYY-[W]WW', '2026-W20', null],
  ])('in the format %s, %s is %s', (format, name, day) => {
    expect(dailyName(format)?.(name) ?? null).toBe(day);
  });
});

describe('log folders', () => {
  const internals = (folder: string) => ({ dailyNotes: () => ({ folder, format: 'YYYY-MM-DD' }), templateFolders: () => [], isExcluded: () => false });

  test('C05: with a folder every note in it counts, subfolders too', () => {
    const place = buildPlaces(internals('Journal'), []);
    expect(place('Journal/2026-05-03.md')).toEqual({ inLog: true, day: '2026-05-03' });
    expect(place('Journal/sub/idea.md')).toEqual({ inLog: true, day: null });
    expect(place('Journals/2026-05-03.md')).toEqual({ inLog: false, day: null });
  });

  test('C05: a note sorted into another subfolder of the daily folder keeps the day of its name', () => {
    expect(buildPlaces(internals('Journal'), [])('Journal/2026/2026-05-03.md')).toEqual({ inLog: true, day: '2026-05-03' });
    const nested = { ...internals('Journal'), dailyNotes: () => ({ folder: 'Journal', format: 'YYYY/MM/YYYY-MM-DD' }) };
    expect(buildPlaces(nested, [])('Journal/2026/05/2026-05-03.md').day).toBe('2026-05-03');
    expect(buildPlaces(nested, [])('Journal/2026-05-03.md').day).toBe('2026-05-03');
  });

  test('C05: without a folder only dated notes of the root are the log', () => {
    const place = buildPlaces(internals(''), []);
    expect(place('2026-05-03.md')).toEqual({ inLog: true, day: '2026-05-03' });
    expect(place('Idea.md')).toEqual({ inLog: false, day: null });
    expect(place('Sub/2026-05-03.md')).toEqual({ inLog: false, day: null });
  });

  test('C42: a date in a name elsewhere is no daily note', () => {
    expect(buildPlaces(internals('Journal'), ['Work'])('Work/2026-05-03.md')).toEqual({ inLog: true, day: null });
  });
});
