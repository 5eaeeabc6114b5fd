import { buildViewModel } from '../../src/views/view-model/build-view-model';
import { partsOf } from '../../src/views/view-model/parts-of';
import type { ViewModel } from '../../src/views/view-model/view-model';
import * as f from './fixtures';
import { SCENES } from './scenes';

const scene = (name: string): ViewModel => {
  const found = SCENES.find((own) => own.name === name);
  if (found === undefined) throw new Error(`no scene is called ${name}`);
  return found.model;
};
const shown = (part: ViewModel): string[] => Object.entries(part).filter(([, own]) => own !== null).map(([name]) => name);

describe('the first drawing', () => {
  const model = scene('ready');
  const parts = partsOf(model, null);

  test('says where the reader is and what is next before anything else, and ends with all of it', () => {
    const [first] = parts;
    expect(first).toMatchObject({ header: model.header, timeline: model.timeline, next: model.next });
    for (const name of ['rules', 'areas', 'deliverables', 'weeks', 'grid', 'failures', 'problems'] as const) expect(first?.[name]).toBeNull();
    expect(parts.at(-1)).toBe(model);
  });

  test('only ever adds, and something each time', () => {
    parts.slice(1).forEach((part, i) => {
      const before = shown(parts[i] ?? part);
      expect(shown(part)).toEqual(expect.arrayContaining(before));
      expect(shown(part).length).toBeGreaterThan(before.length);
    });
  });

  test('is one where something was drawn before, where entries or tables were open, and where there is little', () => {
    expect(partsOf(model, model)).toEqual([model]);
    for (const name of ['drill', 'table', 'no-roadmap', 'no-start']) expect(partsOf(scene(name), null)).toEqual([scene(name)]);
    expect(partsOf(model, scene('no-roadmap')).length).toBe(parts.length);
  });
});

describe('a drawing that was begun', () => {
  const model = scene('ready');
  const parts = partsOf(model, null);

  test('goes on with the next section at once, be it asked for by a frame or by a change', () => {
    parts.slice(0, -1).forEach((drawn, i) => {
      const rest = partsOf(model, drawn);
      expect(rest.map(shown)).toEqual(parts.slice(i + 1).map(shown));
    });
  });

  test('is at its end with one more where a section comes that was not there before', () => {
    expect(partsOf(model, { ...model, problems: null })).toEqual([model]);
  });
});

describe('R6: a plan of 500 phases', () => {
  const phases = Array.from({ length: 500 }, (_, i) => f.phase(i, `Title ${String(i)}`, i, i));
  const many = (more: Parameters<typeof f.input>[0] = {}): ViewModel => buildViewModel(f.input({ report: f.report({ roadmap: { ...f.ROADMAP, phases } }), ...more }));
  const bars = ({ timeline }: ViewModel): readonly unknown[] => timeline?.phases ?? [];
  const rows = ({ tables }: ViewModel): readonly unknown[] => tables?.find(({ id }) => id === 'phases')?.rows ?? [];
  /** How much longer each list is than in the part before, and whether it only goes on from there. */
  const steps = (parts: readonly ViewModel[], of: (part: ViewModel) => readonly unknown[], before: readonly unknown[] = []): number[] => parts.map((part, i) => {
    const last = i === 0 ? before : of(parts[i - 1] ?? part);
    expect(of(part).slice(0, last.length)).toEqual(last);
    return of(part).length - last.length;
  });

  test('is drawn a few at a time, in order, beneath a head, labels and rows that stand from the first frame on', () => {
    const model = many();
    const parts = partsOf(model, null);
    expect(Math.max(...steps(parts, bars))).toBeLessThan(50);
    expect(parts.at(-1)).toBe(model);
    expect(bars(model)).toHaveLength(500);
    for (const part of parts) expect(part).toMatchObject({ header: model.header, next: model.next, timeline: { labels: model.timeline?.labels, lanes: model.timeline?.lanes, today: model.timeline?.today } });
    // The sections below do not wait for the last bar.
    expect(parts.findIndex((part) => part.problems === model.problems && part.rules === model.rules)).toBeLessThan(7);
  });

  test('goes on where it was when something changes meanwhile, and takes nothing back', () => {
    const parts = partsOf(many(), null);
    const drawn = parts[9] ?? null;
    const rest = partsOf(many(), drawn);
    expect(drawn).not.toBeNull();
    expect(rest).toHaveLength(parts.length - 10);
    expect(Math.min(...steps(rest, bars, drawn === null ? [] : bars(drawn)))).toBeGreaterThan(0);
  });

  test('takes the place of a small one a few at a time too, and is one drawing once it stands', () => {
    const model = many();
    expect(Math.max(...steps(partsOf(model, scene('ready')), bars, []))).toBeLessThan(50);
    expect(partsOf(model, many())).toEqual([model]);
  });

  test('has tables whose rows come a few at a time', () => {
    const model = many({ state: { table: true } });
    const parts = partsOf(model, many());
    expect(Math.max(...steps(parts, rows))).toBeLessThan(50);
    expect(parts.at(-1)).toBe(model);
    expect(rows(model)).toHaveLength(500);
  });

  test('names a dozen of those without days and says how many more there are; one press names all', () => {
    const some = phases.map((own, i) => (i < 3 ? own : f.phase(i, own.title, null, null)));
    const undated = (expanded: readonly string[]) => many({ report: f.report({ roadmap: { ...f.ROADMAP, phases: some } }), state: { expanded } }).timeline?.undated;
    expect(undated([])).toMatchObject({ more: 'and 485 more' });
    expect(undated([])?.phases.map(({ index }) => index)).toEqual(Array.from({ length: 12 }, (_, i) => i + 3));
    expect(undated(['undated'])?.phases).toHaveLength(497);
    expect(undated(['undated'])?.more).toBe('Show fewer');
  });

  test('with areas of its own in each phase has rows only for those that were worked on', () => {
    const none = { hours: 0, entries: 0 };
    const areas = Array.from({ length: 1000 }, (_, i) => ({ name: `Area ${String(i)}`, onRoadmap: true }));
    const grid = (worked: number | null) => many({ report: f.report({ roadmap: { ...f.ROADMAP, phases }, grid: { areas, rows: phases.map((_, phase) => ({ phase, unassigned: none, total: phase === 1 ? { hours: 2, entries: 1 } : none, cells: areas.map((_area, a) => (phase === 1 && a === worked ? { hours: 2, entries: 1 } : none)) })) } }) }).grid;
    expect(grid(700)?.rows.map(({ name }) => name)).toEqual(['Area 700']);
    expect(grid(null)?.rows).toEqual([]);
  });
});
