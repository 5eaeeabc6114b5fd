import { buildViewModel } from '../../src/views/view-model/build-view-model';
import * as f from './fixtures';

describe('the slider through the days', () => {
  const scrub = (asOf: string | null) => buildViewModel(f.input({ state: { asOf: asOf === null ? null : f.day(asOf) } })).timeline?.scrub;

  test('stands at the day that was asked for while the report still is of another, so that no step is lost', () => {
    const now = scrub(null);
    const week = scrub('2026-11-15');
    expect(f.report().today).toBe(f.TODAY);
    expect([now?.value, week?.value]).toEqual(['22 Nov 2026', '15 Nov 2026']);
    expect((now?.days ?? 0) - (week?.days ?? 0)).toBe(7);
  });
});
