import type { Day } from '../../src/core/day';
import type { MappedEntry } from '../../src/core/mapping/mapped-entry';
import type { Insight } from '../../src/core/measures/insight';
import type { Measure, State, VisibilityMeasure } from '../../src/core/measures/measure';
import type { Problem } from '../../src/core/problem';
import type { Report, RuleReport, WeekReport } from '../../src/core/report/report';
import { buildCalendar } from '../../src/core/roadmap/calendar';
import type { Deliverable, MeasureId, Phase, Roadmap, RoadmapOptions, Rule } from '../../src/core/roadmap/roadmap';
import type { DrillData, DrillRow } from '../../src/views/view-model/drill-data';
import type { DrillKey } from '../../src/views/view-model/drill-key';
import type { ViewInput } from '../../src/views/view-model/view-input';
import { INITIAL_VIEW_STATE, type ViewState } from '../../src/views/view-model/view-state';

export const TODAY = '2026-11-22' as Day;
export const day = (text: string): Day => text as Day;

const OPTIONS: RoadmapOptions = {
  defaultHours: null, targets: {}, phaseTargets: new Map(), phaseFocus: new Map(), edge: null, clipToHorizon: false, countFrom: 0, ruleText: {},
};

const deliverable = (text: string, line: number, more: Partial<Deliverable> = {}): Deliverable => ({ text, line, due: null, done: false, task: false, ...more });

export function phase(number: number | null, title: string, from: number | null, to: number | null, more: Partial<Phase> = {}): Phase {
  return {
    number, title, line: 10 + (number ?? 0) * 20, endLine: 28 + (number ?? 0) * 20,
    span: from === null ? null : { unit: 'month', start: from, end: to, open: to === null },
    duration: null, goal: null, actions: [], focusAreas: [], deliverables: [], failureModes: [], rules: [], outputs: [], paths: [], parts: [], ...more,
  };
}

const RULES: readonly (readonly [MeasureId, string])[] = [
  ['depth', 'Depth beats breadth.'], ['shipping', 'Shipping beats studying.'], ['leverage', 'Leverage beats busyness.'],
  ['visibility', 'Visibility beats silent competence.'], ['trajectory', 'Trajectory beats comfort.'],
];
export const rule = (id: MeasureId | null, text: string, line: number): Rule => ({ id, better: null, worse: null, text, line });

export const ROADMAP: Roadmap = {
  path: 'Roadmap.md', title: 'Platform engineer in three years', objective: 'Own the platform others build on', endState: null,
  horizon: { value: 36, unit: 'month' }, start: day('2026-05-01'),
  phases: [
    phase(0, 'Find direction', 0, 2, { deliverables: [deliverable('One page that says what I build and what I leave', 20, { done: true })] }),
    phase(1, 'Build the core', 3, 9, {
      goal: 'Run a service under load that other teams depend on',
      deliverables: [deliverable('A job queue with retries, metrics and a written design that a company could run', 41, { due: { unit: 'month', at: 9 } })],
    }),
    phase(2, 'Change the role', 10, 18, { deliverables: [deliverable('An offer or a new scope in the current job', 61)] }),
    phase(3, 'Become known', 19, 30, { deliverables: [deliverable('Asked to speak or review by people outside work', 81)] }),
    phase(4, 'Keep doors open', 31, 36, { deliverables: [deliverable('Two ways on that both lead up', 101)] }),
  ],
  rules: RULES.map(([id, text], i) => rule(id, text, 120 + i)),
  transformation: null, principle: null, parts: [], options: OPTIONS,
};

export function measure(id: MeasureId, good: number, bad: number, state: State, more: Partial<Measure> = {}): Measure {
  const whole = good + bad;
  const target = more.target ?? (id === 'depth' ? 0.7 : 0.6);
  return {
    id, good, bad, state, target, share: whole > 0 ? good / whole : null, low: null, high: null, days: 10, kish: 10,
    fix: whole > 0 ? Math.max(0, (target * whole - good) / (1 - target)) : null, slack: whole > 0 ? (good * (1 - target)) / target - bad : null, since: null, guards: [], ...more,
  };
}

/** The five measures of the design's mock-up; intervals as in measures-oracle.json, section "mock". */
export const MEASURES = {
  depth: measure('depth', 36, 10, 'on-target', { low: 0.616, high: 0.89 }),
  shipping: measure('shipping', 19.5, 16.5, 'slipping', { low: 0.37, high: 0.704 }),
  leverage: measure('leverage', 25, 12.5, 'on-target', { low: 0.482, high: 0.811 }),
  visibility: { ...measure('visibility', 2, 5, 'broken', { low: 0.125, high: 0.528, since: day('2026-11-01') }), id: 'visibility', public: 2, shipped: 7, publish: 3, ship: 6 } as VisibilityMeasure,
  trajectory: measure('trajectory', 1.5, 1, 'too-little-data', { kish: 2, low: 0.2, high: 0.9 }),
};

const TRENDS: Readonly<Record<MeasureId, readonly (number | null)[]>> = {
  depth: [0.62, 0.6, 0.64, 0.66, 0.63, 0.69, 0.71, 0.7, 0.74, 0.77, 0.76, 0.783],
  shipping: [0.7, 0.72, 0.69, 0.71, 0.68, 0.66, 0.66, 0.62, 0.6, 0.57, 0.56, 0.542],
  leverage: [null, null, 0.56, 0.6, 0.63, null, 0.64, 0.66, 0.64, 0.65, 0.68, 0.667],
  visibility: [0.67, 0.67, 0.6, 0.6, 0.5, 0.5, 0.5, 0.43, 0.43, 0.33, 0.29, 0.286],
  trajectory: Array.from({ length: 12 }, () => null),
};

const MONDAYS = ['2026-08-31', '2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'] as const;
const HOURS = [[8, 3, 2], [6, 5, 3], [9, 2, 4], [5, 6, 3], [7, 3, 4], [4, 6, 4], [6, 4, 5], [3, 6, 5], [2, 4, 4], [3, 3, 5], [1.5, 3, 4], [1, 2, 3.5]] as const;
const WEEKS: readonly WeekReport[] = MONDAYS.map((monday, i) => {
  const [shipped, built, studied] = HOURS[i] ?? [0, 0, 0];
  return { week: `2026-W${36 + i}`, monday: day(monday), shipped, built, studied };
});

export function entry(text: string, date: string | null, more: Partial<MappedEntry> = {}): MappedEntry {
  const hours = more.hours === undefined ? 2 : more.hours;
  const weight = more.weight ?? hours ?? 1;
  return {
    path: date === null ? 'Inbox.md' : `Journal/${date}.md`, line: 3, source: 'item', text, date: date === null ? null : day(date), dateSource: date === null ? null : 'daily-note',
    kind: 'build', focus: ['distributed'], hours, countedElsewhere: false, artifact: null, url: null, public: null, stretch: null, stretchTag: null, leverage: null, asked: false,
    version: null, deliverable: null, phase: null, weight, assumed: hours === null, placement: { at: 'phase', phase: 1 }, phaseIndex: 1,
    areas: [{ name: 'Distributed systems', onRoadmap: true, credit: weight, chosen: true }], artifactId: null,
    reasons: [{ code: 'date-daily-note', values: {} }], ...more,
  };
}

const area = (name: string, credit: number): MappedEntry['areas'] => [{ name, onRoadmap: true, credit, chosen: true }];

export const ENTRIES: readonly MappedEntry[] = [
  entry('Queue: release 0.4', '2026-11-20', { kind: 'ship', hours: 4.5 }),
  entry('Evaluation kit, first version', '2026-11-12', { kind: 'ship', hours: 3, areas: area('LLM and agent architecture', 3) }),
  entry('Retry budget per caller', '2026-11-18', { hours: 6 }),
  entry('Helm chart for the queue', '2026-11-10', { hours: null, weight: 1, areas: area('Cloud-native execution', 1) }),
  entry('Load test of the scheduler and notes on what broke first', '2026-11-05', { hours: 5 }),
  entry('Raft paper, chapters 5 and 6', '2026-11-15', { kind: 'study', hours: 9.5 }),
  entry('Course on agents', '2026-11-08', { kind: 'study', hours: 7, areas: area('LLM and agent architecture', 7) }),
  entry('Planning meeting', '2026-11-16', { kind: 'busy', hours: 1.5, areas: [] }),
  entry('Read about game engines', null, { kind: 'study', hours: 2, areas: [{ name: 'games', onRoadmap: false, credit: 2, chosen: false }], placement: { at: 'undated' }, phaseIndex: null }),
];

/** Nothing to say beside the number, unless it is given. */
export function insight(id: MeasureId, more: Partial<Insight> = {}): Insight {
  return {
    arrow: id === 'shipping' ? 'down' : id === 'trajectory' ? null : 'flat', change: { good: 0, bad: 0, share: 0, before: { good: 0, bad: 0, share: null } },
    nextWeek: null, entriesNeeded: null, owed: null, decayed: null, countShare: null, brokenSince: null, ...more,
  };
}

const COMPANIONS: Report['companions'] = {
  spread: { hhi: 0.2516, n2: 3.97, n1: 4.4, n0: 5 }, planned: 3, compounding: { share: 0.62, artifacts: 5 }, proven: { proven: 3, artifacts: 8 },
  leadTime: { median: 25, shipped: 3, open: 2 }, releasePace: { releases: 2, daysSince: 2 }, untiedStudy: 9.5,
};

export const ruleReports = (measures: Readonly<Record<MeasureId, Measure>>, rules: readonly Rule[] = ROADMAP.rules): readonly RuleReport[] =>
  rules.map((own) => ({ rule: own, measure: own.id === null ? null : measures[own.id], trend: own.id === null ? [] : TRENDS[own.id], insight: own.id === null ? null : insight(own.id) }));

/** The pane never looks at what the numbers were summed from. */
const NO_BASIS = Object.freeze({}) as unknown as Report['basis'];

/** The report of the design's mock-up. */
export function report(more: Partial<Report> = {}): Report {
  const roadmap = more.roadmap ?? ROADMAP;
  return {
    today: TODAY, roadmap, calendar: buildCalendar(roadmap),
    position: { phases: [1], phase: 1, at: 'phase', month: 6, day: 114, days: 212, daysLeft: 98 },
    coverage: { eligible: 66, tagged: 61, entries: 120, undated: 3, unassigned: 4, assumedShare: 0.18 },
    rules: ruleReports(MEASURES, roadmap.rules), measures: MEASURES, companions: COMPANIONS, deliverables: [], failureModes: [], grid: { areas: [], rows: [] }, evidence: { weeks: [], phases: [] },
    focusAreas: [
      { name: 'Distributed systems', hours: 13.5, share: 0.293, level: 4, onRoadmap: true, chosen: true, quotient: 1.13, streak: 9 },
      { name: 'LLM and agent architecture', hours: 16, share: 0.348, level: 3, onRoadmap: true, chosen: true, quotient: 1.33, streak: 5 },
      { name: 'Cloud-native execution', hours: 6.5, share: 0.141, level: 2, onRoadmap: true, chosen: true, quotient: 0.54, streak: 0 },
      { name: 'games', hours: 6, share: 0.13, level: 1, onRoadmap: false, chosen: false, quotient: null, streak: 1 },
      { name: 'blockchain', hours: 4, share: 0.087, level: 1, onRoadmap: false, chosen: false, quotient: null, streak: 1 },
    ],
    weeks: WEEKS, entries: ENTRIES, taggedNotes: new Set(), problems: [], basis: NO_BASIS, ...more,
  };
}

export const PROBLEMS: readonly Problem[] = [
  { kind: 'invalid-hours', path: 'Journal/2026-11-18.md', line: 12, values: { text: '25h' } },
  { kind: 'invalid-properties', path: 'Projects/Evaluation kit.md', line: 2, values: { message: 'unexpected end of the stream' } },
  { kind: 'unknown-kind', path: 'Journal/2026-11-09.md', line: 4, values: { text: 'shipp' } },
  { kind: 'near-area', path: 'Journal/2026-11-03.md', line: 7, values: { text: 'distibuted', near: 'Distributed systems' } },
];

/** The entries behind the shipping rule: 19.5 h shipping, 16.5 h studying, two left out. */
export const SHIPPING_DRILL: DrillData = {
  key: 'rule:shipping', unit: 'hours', totals: { good: 19.5, bad: 16.5 },
  rows: ENTRIES.map((own): DrillRow => own.date === null ? { entry: own, credit: 0, side: 'excluded', reason: 'undated' }
    : own.kind === 'busy' ? { entry: own, credit: 0, side: 'excluded', reason: 'kind-not-weighed' }
    : { entry: own, credit: own.weight, side: own.kind === 'study' ? 'bad' : 'good', reason: null }),
};

export function countDrill(key: DrillKey, rows: readonly MappedEntry[] = ENTRIES.slice(0, 3)): DrillData {
  return { key, unit: 'hours', rows: rows.map((own) => ({ entry: own, credit: own.weight, side: 'counted', reason: null })), totals: { count: rows.reduce((sum, own) => sum + own.weight, 0) } };
}

export function input(more: Partial<Omit<ViewInput, 'state'>> & { readonly state?: Partial<ViewState> } = {}): ViewInput {
  return {
    report: report(), status: { kind: 'ready' }, drill: null, locale: 'en', today: TODAY, ...more,
    state: { ...INITIAL_VIEW_STATE, ...more.state },
  };
}

/** A report before anything was logged. */
export function emptyReport(): Report {
  const none = (id: MeasureId): Measure => measure(id, 0, 0, 'too-little-data', { kish: 0, days: 0 });
  const measures = { depth: none('depth'), shipping: none('shipping'), leverage: none('leverage'), trajectory: none('trajectory'), visibility: { ...none('visibility'), public: 0, shipped: 0, publish: 0, ship: 0 } as VisibilityMeasure };
  return report({
    coverage: { eligible: 0, tagged: 0, entries: 0, undated: 0, unassigned: 0, assumedShare: null },
    measures, rules: ruleReports(measures).map((own) => ({ ...own, trend: Array.from({ length: 12 }, () => null) })),
    focusAreas: report().focusAreas.filter((own) => own.chosen).map((own) => ({ ...own, hours: 0, share: null, level: 0 })),
    weeks: WEEKS.map((week) => ({ ...week, shipped: 0, built: 0, studied: 0 })), entries: [],
  });
}

/** The same plan without a start: no dates anywhere. */
export function startlessReport(): Report {
  const roadmap = { ...ROADMAP, start: null };
  return report({ roadmap, position: { phases: [], phase: null, at: 'no-start', month: null, day: null, days: null, daysLeft: null } });
}
