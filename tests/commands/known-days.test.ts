import { knownDays } from '../../src/commands/plan-log';
import type { Day } from '../../src/core/day';
import type { VaultIndex } from '../../src/vault/vault-index';

test('a form that is planned anew with every key looks through the notes once for each day', () => {
  const notes = [{ path: 'Old/a.md', place: { inLog: true, day: '2026-05-01' } }, { path: 'Old/b.md', place: { inLog: true, day: '2026-05-02' } }];
  const all = jest.fn(() => notes);
  const known = knownDays({ index: { all } as unknown as VaultIndex });
  const asked = ['2026-05-02', '2026-05-02', '2026-05-03', '2026-05-03', '2026-05-02'].map((day) => known(day as Day));
  expect(asked).toEqual(['Old/b.md', 'Old/b.md', null, null, 'Old/b.md']);
  expect(all).toHaveBeenCalledTimes(2);
});
