import fc from 'fast-check';
import { DEFAULT_SETTINGS, readSettings, storedWith } from '../../src/settings/settings';

describe('settings', () => {
  test.each([null, undefined, [], 'x', 7, {}])('stored as %p are the defaults (S1)', (stored) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, invalid: [] });
  });

  test('fall back key by key and name the ones that could not be used (S4)', () => {
    const { settings, invalid } = readSettings({ defaultHours: 1e308, buildCountsAs: 'nothing', logFolders: ['../x'], singleKeys: 'yes' });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, buildCountsAs: 'nothing' });
    expect(invalid).toEqual(['defaultHours', 'logFolders', 'singleKeys']);
  });

  test.each(['..', '../x', 'a/../b', '/etc', 'C:\\', '\\\\srv', '.obsidian/x', 'a/./b'])('never take the folder %p (S7)', (folder) => {
    expect(readSettings({ logFolders: [folder] }).invalid).toEqual(['logFolders']);
  });

  test.each([
    ['defaultHours', [0.25, 24], [0, -1, 24.5, Number.NaN, Infinity, '2', null, [2]]],
    ['buildCountsAs', ['shipping', 'nothing'], ['Shipping', '', null, true]],
    ['roadmap', ['', 'Plan.md', 'a/Plan.MD'], ['Plan.txt', '../Plan.md', '/Plan.md', 'a\\Plan.md', 7, null]],
    ['logFolders', [[], ['Journal', 'a/b']], ['Journal', [''], [7], [null], ['Journal', 'a:b'], {}, null]],
    ['singleKeys', [true, false], [0, 'true', null]],
  ] as const)('%s takes what it may hold and nothing else (S4)', (key, good, bad) => {
    for (const value of good) expect(readSettings({ [key]: value })).toEqual({ settings: { ...DEFAULT_SETTINGS, [key]: value }, invalid: [] });
    for (const value of bad) expect([value, readSettings({ [key]: value })]).toEqual([value, { settings: DEFAULT_SETTINGS, invalid: [key] }]);
  });

  test('keep unknown keys when they are stored again (S3)', () => {
    expect(storedWith({ later: { x: 1 } }, DEFAULT_SETTINGS)).toEqual({ later: { x: 1 }, ...DEFAULT_SETTINGS });
  });

  test('never throw and poison nothing, whatever is stored (S5)', () => {
    fc.assert(fc.property(fc.json(), (json) => {
      readSettings(JSON.parse(json));
      readSettings(JSON.parse('{"__proto__": {"defaultHours": 3}, "constructor": 1}'));
      expect(({} as Record<string, unknown>)['defaultHours']).toBeUndefined();
    }));
  });
});
