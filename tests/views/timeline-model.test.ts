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

describe('the plan as it was kept, under one that changed', () => {
  const kept = (days: Readonly<Record<number, readonly [string, string]>>) => buildViewModel(f.input({
    report: f.report({ roadmap: { ...f.ROADMAP, options: { ...f.ROADMAP.options, baseline: new Map(Object.entries(days).map(([number, [start, end]]) => [Number(number), { start: f.day(start), end: f.day(end) }])) } } }),
    state: { table: true },
  }));
  const asNow = { 0: ['2026-05-01', '2026-07-31'], 1: ['2026-08-01', '2027-02-28'] } as const;

  test('outlines nothing while nothing moved', () => {
    expect(kept(asNow).timeline).toMatchObject({ ghosts: [], ghostNote: null });
    expect(kept(asNow).tables?.find(({ id }) => id === 'phases')?.columns).toHaveLength(4);
  });

  test('outlines a phase that moved and one that is gone, whole, however far from the plan of now, and lists the days of both', () => {
    const { timeline, tables } = kept({ ...asNow, 1: ['2026-08-01', '2026-12-31'], 7: ['2029-06-01', '2030-05-31'] });
    const [moved, gone] = timeline?.ghosts ?? [];
    expect(timeline?.ghosts).toHaveLength(2);
    // Five months and a year of four years and a month, with one leap day.
    expect(moved?.size).toBeCloseTo(153 / 1492, 6);
    expect(gone).toMatchObject({ at: expect.closeTo(1127 / 1492, 6) as number, size: expect.closeTo(365 / 1492, 6) as number });
    const rows = tables?.find(({ id }) => id === 'phases')?.rows.map(({ head, cells }) => [head, cells.at(-1)?.text.replace(/\s/g, ' ')]);
    expect(rows).toEqual([['Find direction', '–'], ['Build the core', 'Aug – Dec 2026'], ['Change the role', '–'], ['Become known', '–'], ['Keep doors open', '–'], ['Phase 7', 'Jun 2029 – May 2030']]);
  });

  test('lets the slider begin with the plan of now where the one that was kept began before it', () => {
    const { scrub, phases } = kept({ 0: ['2026-03-01', '2026-07-31'] }).timeline ?? {};
    expect([scrub?.first, scrub?.days]).toEqual(['2026-05-01', 205]);
    expect(scrub?.at).toBeCloseTo((phases?.[0]?.start ?? 0) + 0.5 / 1188, 3);
  });
});
