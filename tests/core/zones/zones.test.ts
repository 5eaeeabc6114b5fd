import { checkZones } from './check-zones-run';

test('E9, four far-apart zones: the same days, the same report of a vault in every form, and today as the clock there shows it', () => {
  const zones = checkZones({ from: '2026-01-01', to: '2027-03-31', vault: 'tests/vaults/career', zones: ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Pago_Pago'] });
  expect(zones.map(({ zone, offset }) => [zone, offset])).toEqual([['Pacific/Kiritimati', -840], ['America/St_Johns', 150], ['Asia/Kathmandu', -345], ['Pacific/Pago_Pago', 660]]);
  expect(new Set(zones.map(({ days }) => days)).size).toBe(1);
  expect(new Set(zones.map(({ report }) => report)).size).toBe(1);
  expect(zones.flatMap(({ wrong }) => wrong)).toEqual([]);
  for (const { length } of zones) expect(length).toBeGreaterThan(10_000);
}, 60_000);
