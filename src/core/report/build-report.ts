import { coverageOf, logNotesInWindow } from '../measures/coverage';
import { companionsOf } from '../measures/companions';
import { deliverableReports, isAnyLate } from '../measures/deliverables/deliverable-report';
import { evidenceOf } from '../measures/density';
import { failureModesOf } from '../measures/failure-modes';
import { focusAreasOf } from '../measures/focus-areas';
import type { MappedEntry } from '../mapping/mapped-entry';
import { gridOf } from '../measures/grid';
import type { Health } from '../measures/health';
import { insightOf } from '../measures/insight';
import type { Ledger } from '../measures/ledger';
import { healthOf, measuresOf } from '../measures/measure-all';
import type { MeasureContext } from '../measures/measure-input';
import { plannedAreas } from '../measures/planned-areas';
import { trendOf } from '../measures/trend-line';
import { weeksOf } from '../measures/weeks';
import type { Problem } from '../problem';
import { focusProblem } from '../roadmap/problems/focus-problem';
import type { MeasureId, Rule } from '../roadmap/roadmap';
import { positionOn } from './position';
import type { Measures, Report, RuleReport } from './report';

/** What a report is built from: totals, never a scan of all entries. `ReportBook` keeps them. */
export interface ReportInput {
  readonly ledger: Ledger;
  readonly context: MeasureContext;
  /** Problems of the roadmap, the notes and the mapping. */
  readonly problems: readonly Problem[];
  /** All entries, made when first asked for. */
  readonly entries: () => readonly MappedEntry[];
}

/** Everything about one roadmap on one day. Same totals, same report. */
export function buildReport({ ledger, context, problems, entries }: ReportInput): Report {
  const { roadmap, calendar, today } = context;
  const position = positionOn(today, calendar);
  const deliverables = deliverableReports(ledger, context);
  const health = healthOf(ledger, context);
  const counting: MeasureContext = { ...context, counted: new Map() };
  const measures = measuresOf(ledger, counting, isAnyLate(deliverables, position.phase), health);
  const planned = plannedAreas(roadmap, calendar, today);
  const logNotes = logNotesInWindow(ledger);
  let all: readonly MappedEntry[] | undefined;
  return {
    today,
    roadmap,
    calendar,
    position,
    coverage: coverageOf(ledger, logNotes),
    rules: roadmap.rules.map((rule) => ruleReport(rule, measures, health, ledger, counting)),
    measures,
    companions: companionsOf(ledger, planned.chosen.size),
    focusAreas: focusAreasOf(ledger, context),
    deliverables,
    failureModes: failureModesOf(roadmap, position.phases.length > 0 || position.phase === null ? position.phases : [position.phase], measures),
    grid: gridOf(ledger, roadmap.phases.length, planned.all),
    evidence: evidenceOf(ledger, calendar.dates.length),
    weeks: weeksOf(ledger),
    get entries() {
      return (all ??= entries());
    },
    taggedNotes: logNotes.tagged,
    problems: [...problems, ...focusProblem(roadmap, position.phase)],
    basis: { ledger, context },
  };
}

function ruleReport(rule: Rule, measures: Measures, health: Readonly<Record<MeasureId, Health>>, ledger: Ledger, context: MeasureContext): RuleReport {
  const { id } = rule;
  if (id === null) return { rule, measure: null, trend: [], insight: null };
  return { rule, measure: measures[id], trend: trendOf(id, ledger, context), insight: insightOf(measures[id], health[id], ledger, context) };
}
