import { artifactName } from '../core/mapping/artifact-id';
import type { MappedEntry } from '../core/mapping/mapped-entry';
import type { DeliverableReport } from '../core/measures/deliverables/deliverable-report';
import type { Measure, VisibilityMeasure } from '../core/measures/measure';
import type { Report } from '../core/report/report';
import type { Phase, TextItem } from '../core/roadmap/roadmap';
import { problemText } from '../text/problems';
import { reasonsText } from '../text/reasons';

/** Version of the JSON; raised when a field changes its meaning or goes away. */
export const SCHEMA_VERSION = 1;

/** The report as JSON others rely on. Numbers are unrounded; a field that does not apply is null, never missing. */
export function toJson(report: Report, withEntries: boolean): Record<string, unknown> {
  const { roadmap, measures } = report;
  return {
    schemaVersion: SCHEMA_VERSION,
    today: report.today,
    roadmap: {
      path: roadmap.path,
      title: roadmap.title,
      objective: roadmap.objective,
      endState: roadmap.endState,
      horizon: roadmap.horizon,
      start: roadmap.start,
      phases: roadmap.phases.map((phase, i) => phaseJson(phase, report.calendar.dates[i] ?? null)),
      focusAreas: allFocusAreas(roadmap.phases),
      rules: roadmap.rules.map(({ id, better, worse, text }) => ({ id, better, worse, text })),
      transformation: roadmap.transformation,
      principle: roadmap.principle,
    },
    coverage: report.coverage,
    measures: {
      depth: measureJson(measures.depth),
      shipping: measureJson(measures.shipping),
      leverage: measureJson(measures.leverage),
      visibility: visibilityJson(measures.visibility),
      trajectory: measureJson(measures.trajectory),
    },
    focusAreas: report.focusAreas.map(({ name, hours, share, level, onRoadmap }) => ({ name, hours, share, level, onRoadmap })),
    weeks: report.weeks.map(({ week, shipped, built, studied }) => ({ week, shipped, built, studied })),
    forecast: report.deliverables.map((own) => forecastJson(own, report)),
    ...(withEntries ? { entries: entryRows(report) } : {}),
    problems: inPlace(report.problems).map((problem) => {
      const { message, remedy, example } = problemText(problem);
      return { path: problem.path, line: problem.line, kind: problem.kind, message, remedy: example === undefined ? remedy : `${remedy}\n${example}` };
    }),
  };
}

/** Every entry as others get it, by note and line. */
export function entryRows(report: Report): Record<string, unknown>[] {
  return inPlace(report.entries).map((entry) => entryJson(entry, report));
}

/** By note and line, so that the same vault prints the same text whatever happened to it before. */
function inPlace<T extends { readonly path: string; readonly line: number | null }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.path === b.path ? (a.line ?? 0) - (b.line ?? 0) : a.path < b.path ? -1 : 1));
}

function phaseJson(phase: Phase, dates: { start: string; end: string | null } | null): Record<string, unknown> {
  const texts = (items: readonly TextItem[]): string[] => items.map((item) => item.text);
  return {
    number: phase.number,
    title: phase.title,
    line: phase.line,
    span: phase.span,
    duration: phase.duration,
    dates,
    goal: phase.goal,
    actions: phase.actions.map(({ text, items }) => ({ text, items })),
    focusAreas: phase.focusAreas.map(({ name, topics }) => ({ name, topics })),
    deliverables: phase.deliverables.map(({ text, due, done }) => ({ text, due, done })),
    failureModes: texts(phase.failureModes),
    rules: texts(phase.rules),
    outputs: texts(phase.outputs),
    paths: texts(phase.paths),
    parts: phase.parts.map(({ label, text, items }) => ({ label, text, items })),
  };
}

function allFocusAreas(phases: readonly Phase[]): { name: string; topics: readonly string[]; phases: (number | null)[] }[] {
  const areas = new Map<string, { name: string; topics: readonly string[]; phases: (number | null)[] }>();
  for (const phase of phases) {
    for (const area of phase.focusAreas) {
      const known = areas.get(area.name);
      if (known === undefined) areas.set(area.name, { name: area.name, topics: area.topics, phases: [phase.number] });
      else known.phases.push(phase.number);
    }
  }
  return [...areas.values()];
}

function measureJson(measure: Measure): Record<string, unknown> {
  const { good, bad, share, low, high, days, target, state, fix, slack, since } = measure;
  return { good, bad, share, low, high, days, target, state, fix, slack, since };
}

function visibilityJson(measure: VisibilityMeasure): Record<string, unknown> {
  const { share, low, high, target, state, publish, ship, since } = measure;
  return { public: measure.public, shipped: measure.shipped, share, low, high, target, state, publish, ship, since };
}

/** One row for each deliverable; what needs dates or milestones it lacks is null. */
function forecastJson(own: DeliverableReport, { roadmap }: Report): Record<string, unknown> {
  const { name, done, required, pace, forecast, p50, p85, status, due, weeklyRate } = own;
  return {
    phase: roadmap.phases[own.phase]?.number ?? null,
    deliverable: name,
    done,
    required,
    elapsed: pace?.elapsed ?? null,
    spi: pace?.spi ?? null,
    onTime: forecast.kind === 'forecast' ? forecast.onTime : null,
    p50,
    p85,
    status,
    due,
    weeklyRate,
    why: forecast.kind,
  };
}

function entryJson(entry: MappedEntry, report: Report): Record<string, unknown> {
  const phase = entry.phaseIndex === null ? null : (report.roadmap.phases[entry.phaseIndex]?.number ?? null);
  return {
    path: entry.path,
    line: entry.line,
    date: entry.date,
    kind: entry.kind,
    areas: [...new Set(entry.areas.map((area) => area.name))],
    hours: entry.hours,
    phase,
    artifact: artifactName(entry),
    why: reasonsText(entry.reasons),
  };
}
