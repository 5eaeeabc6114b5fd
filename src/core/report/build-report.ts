import { coverageOf, logNotesInWindow } from '../measures/coverage';
import { focusAreasOf } from '../measures/focus-areas';
import type { MappedEntry } from '../mapping/mapped-entry';
import type { Ledger } from '../measures/ledger';
import { measuresOf } from '../measures/measure-all';
import type { MeasureContext } from '../measures/measure-input';
import { trendOf } from '../measures/trend-line';
import { weeksOf } from '../measures/weeks';
import type { Problem } from '../problem';
import { positionOn } from './position';
import type { Report } from './report';

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
  const measures = measuresOf(ledger, context);
  let all: readonly MappedEntry[] | undefined;
  return {
    today,
    roadmap,
    calendar,
    position: positionOn(today, calendar),
    coverage: coverageOf(ledger),
    rules: roadmap.rules.map((rule) => ({
      rule,
      measure: rule.id === null ? null : measures[rule.id],
      trend: rule.id === null ? [] : trendOf(rule.id, ledger, context),
    })),
    measures,
    focusAreas: focusAreasOf(ledger, context),
    weeks: weeksOf(ledger),
    get entries() {
      return (all ??= entries());
    },
    taggedNotes: new Set([...logNotesInWindow(ledger)].flatMap(([path, tagged]) => (tagged ? [path] : []))),
    problems,
    basis: { ledger, context },
  };
}
