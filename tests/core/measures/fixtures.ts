import { addDays, type Day, parseDay } from '../../../src/core/day';
import type { Entry } from '../../../src/core/entries/entry';
import type { MappedEntry, Placement } from '../../../src/core/mapping/mapped-entry';
import type { MeasureInput } from '../../../src/core/measures/measure-input';
import { DEFAULT_REPORT_SETTINGS } from '../../../src/core/report/settings';
import { buildCalendar, type Calendar } from '../../../src/core/roadmap/calendar';
import type { Deliverable, Phase, Roadmap, RoadmapOptions } from '../../../src/core/roadmap/roadmap';

/** The day, or a failure where the text is none. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
}

export const TODAY = day('2026-11-22');

/** Every option unset. */
export const NO_OPTIONS: RoadmapOptions = {
  defaultHours: null,
  targets: {},
  phaseTargets: new Map(),
  phaseFocus: new Map(),
  edge: null,
  clipToHorizon: false,
  countFrom: 0,
  ruleText: {},
};

/** A phase over months `start` to `end` with the named areas. */
export function phase(number: number, start: number, end: number, areas: readonly string[] = [], more: Partial<Phase> = {}): Phase {
  return {
    number,
    title: `Phase ${String(number)}`,
    line: number * 10 + 1,
    endLine: number * 10 + 9,
    span: { unit: 'month', start, end, open: false },
    duration: null,
    goal: null,
    actions: [],
    focusAreas: areas.map((name, i) => ({ name, line: number * 10 + i, topics: [] })),
    deliverables: [],
    failureModes: [],
    rules: [],
    outputs: [],
    paths: [],
    parts: [],
    ...more,
  };
}

/** A deliverable without a due position or a box. */
export function deliverable(text: string, more: Partial<Deliverable> = {}): Deliverable {
  return { text, line: 1, due: null, done: false, task: false, ...more };
}

export const AREAS = ['distributed', 'llm', 'cloud'] as const;

/** Five phases from 2026-05-01, areas in phase 1 only. */
export function roadmap(more: Partial<Roadmap> = {}): Roadmap {
  return {
    path: 'Roadmap.md',
    title: 'Roadmap',
    objective: null,
    endState: null,
    horizon: { value: 36, unit: 'month' },
    start: day('2026-05-01'),
    phases: [phase(0, 0, 2), phase(1, 3, 9, AREAS), phase(2, 10, 18), phase(3, 19, 30), phase(4, 31, 36)],
    rules: [],
    transformation: null,
    principle: null,
    parts: [],
    options: NO_OPTIONS,
    ...more,
  };
}

let line = 0;

export interface EntryFixture extends Partial<Omit<Entry, 'date' | 'artifact'>> {
  readonly date?: string | null;
  readonly areas?: readonly string[];
  readonly artifact?: string;
  readonly placement?: Placement;
}

/** A mapped entry as the mapping would make it on the given plan: default hour, placement and chosen areas included. */
export function entry(fixture: EntryFixture = {}, plan: Plan = PLAN): MappedEntry {
  const { date = '2026-11-20', areas = [], artifact, placement, ...own } = fixture;
  line += 1;
  const on = date === null ? null : day(date);
  const hours = own.hours ?? null;
  const weight = own.countedElsewhere === true ? 0 : (hours ?? 1);
  return {
    path: `Journal/${date ?? 'undated'}.md`,
    line,
    source: 'item',
    text: 'work',
    dateSource: on === null ? null : 'daily-note',
    kind: null,
    focus: areas,
    countedElsewhere: false,
    url: null,
    public: null,
    stretch: null,
    stretchTag: null,
    leverage: null,
    asked: false,
    version: null,
    deliverable: null,
    phase: null,
    ...own,
    date: on,
    hours,
    artifact: artifact === undefined ? null : { type: artifact.includes('://') ? 'url' : 'note', link: artifact },
    artifactId: artifact ?? null,
    weight,
    assumed: hours === null,
    placement: placement ?? placeOf(on, plan),
    phaseIndex: null,
    areas: areas.map((name) => ({
      name,
      onRoadmap: plan.chosen.includes(name),
      chosen: plan.chosen.includes(name),
      credit: weight / areas.length,
    })),
    reasons: [],
  };
}

export interface Plan {
  readonly roadmap: Roadmap;
  readonly calendar: Calendar;
  readonly today: Day;
  /** Areas that count as chosen, whatever the phase. */
  readonly chosen: readonly string[];
}

/** A plan for entries: calendar laid, today set. */
export function plan(own: Roadmap = roadmap(), today: Day = TODAY, chosen: readonly string[] = AREAS): Plan {
  return { roadmap: own, calendar: buildCalendar(own), today, chosen };
}

const PLAN = plan();

function placeOf(date: Day | null, { calendar, today }: Plan): Placement {
  if (date === null) return { at: 'undated' };
  if (date > today) return { at: 'future' };
  return calendar.owner(date);
}

/** The input of the measures for these entries. */
export function input(entries: readonly MappedEntry[], more: Partial<MeasureInput> = {}): MeasureInput {
  const own = more.roadmap ?? PLAN.roadmap;
  return {
    entries,
    roadmap: own,
    calendar: buildCalendar(own),
    settings: DEFAULT_REPORT_SETTINGS,
    today: TODAY,
    artifactNotes: new Map(),
    ...more,
  };
}

/** The twelve entries of Fixture A (measures.md section 1). */
export function fixtureA(own: Plan = PLAN): MappedEntry[] {
  const rows: EntryFixture[] = [
    { date: '2026-10-27', kind: 'build', areas: ['distributed'], hours: 3, artifact: 'queue.md', stretch: 4 },
    { date: '2026-10-29', kind: 'study', areas: ['llm'], hours: 2, stretch: 2 },
    { date: '2026-10-31', kind: 'build', areas: ['distributed', 'cloud'], hours: 4, artifact: 'queue.md', stretch: 5 },
    { date: '2026-11-02', kind: 'busy', hours: 1.5, stretch: 1 },
    { date: '2026-11-05', kind: 'study', areas: ['gamedev'], hours: 2, stretch: 1 },
    { date: '2026-11-07', kind: 'ship', areas: ['distributed'], hours: 2, artifact: 'queue.md', url: 'https://github.com/d/queue', stretch: 4 },
    { date: '2026-11-11', kind: 'build', areas: ['llm'], hours: 3, artifact: 'evalkit.md' },
    { date: '2026-11-14', kind: 'study', areas: ['llm'], hours: 1 },
    { date: '2026-11-14', kind: 'build', areas: ['llm'], hours: 2, artifact: 'evalkit.md', stretch: 3 },
    { date: '2026-11-18', kind: 'ship', areas: ['llm'], hours: 1, artifact: 'evalkit.md', public: false, stretch: 5 },
    { date: '2026-11-20', kind: 'build', areas: ['cloud'], artifact: 'queue.md' },
    { date: '2026-11-21', kind: 'study', areas: ['blockchain'], hours: 1.5 },
  ];
  return rows.map((row) => entry(row, own));
}

/** `count` days from `from` on, every `step` days. */
export function daysFrom(from: string, count: number, step = 1): string[] {
  return Array.from({ length: count }, (_, i) => addDays(day(from), i * step));
}

/** Expects a number within 1e-9 of another (relative above 1). */
export function expectNear(received: number | null | undefined, expected: number): void {
  expect(typeof received).toBe('number');
  expect(Math.abs((received ?? NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}
