import { type Day, dayFromNumber } from '../day';
import type { Entry } from '../entries/entry';
import type { ArtifactNote } from '../mapping/artifact-note';
import { createMapper } from '../mapping/create-mapper';
import { linkedArtifacts } from '../mapping/linked-artifacts';
import { mapEntries } from '../mapping/map-entries';
import { coverageOf, type LogNote } from '../measures/coverage';
import { focusAreasOf } from '../measures/focus-areas';
import { buildLedger, type Ledger } from '../measures/ledger';
import { measuresOf } from '../measures/measure-all';
import type { MeasureInput } from '../measures/measure-input';
import { trendOf } from '../measures/trend-line';
import { weeksOf } from '../measures/weeks';
import { WINDOW_DAYS } from '../measures/window';
import type { Problem } from '../problem';
import { buildCalendar } from '../roadmap/calendar';
import type { Roadmap } from '../roadmap/roadmap';
import { positionOn } from './position';
import type { Report } from './report';
import type { ReportSettings } from './settings';

export interface ReportInput {
  readonly roadmap: Roadmap;
  /** Problems met while reading the roadmap and the notes. */
  readonly problems: readonly Problem[];
  readonly entries: readonly Entry[];
  /** Notes in log folders, tagged or not. */
  readonly logNotes: readonly LogNote[];
  /** What artifact notes say of themselves, by path. */
  readonly artifactNotes: ReadonlyMap<string, ArtifactNote>;
  /** Path of the note a link leads to, or null. */
  readonly resolveLink: (link: string, from: string) => string | null;
  readonly settings: ReportSettings;
  readonly today: Day;
}

/** The one door into core: everything about one roadmap on one day. Same input, same report. */
export function buildReport(input: ReportInput): Report {
  const { roadmap, today, artifactNotes, settings } = input;
  const calendar = buildCalendar(roadmap);
  const logPaths = new Set(input.logNotes.map((note) => note.path));
  const linked = linkedArtifacts(input.entries, (path) => logPaths.has(path), input.resolveLink);
  const mapper = createMapper({ roadmap, calendar, settings, today, resolveLink: input.resolveLink, isLinked: (path) => linked.has(path) });
  const mapped = mapEntries(mapper, input.entries);
  const basis: MeasureInput = { entries: mapped.value, roadmap, calendar, settings, today, artifactNotes };
  const ledger = buildLedger(basis);
  const measures = measuresOf(ledger, basis);
  return {
    today,
    roadmap,
    calendar,
    position: positionOn(today, calendar),
    coverage: coverageOf(ledger, input.logNotes),
    rules: roadmap.rules.map((rule) => ({
      rule,
      measure: rule.id === null ? null : measures[rule.id],
      trend: rule.id === null ? [] : trendOf(rule.id, ledger, basis),
    })),
    measures,
    focusAreas: focusAreasOf(ledger, basis),
    weeks: weeksOf(ledger),
    entries: mapped.value,
    taggedNotes: taggedNotes(input.logNotes, ledger),
    problems: [...input.problems, ...mapped.problems],
    basis: { ledger, context: basis },
  };
}

/** The notes that coverage counts as tagged: in a log folder, dated in the window, with an entry. */
function taggedNotes(logNotes: readonly LogNote[], ledger: Ledger): ReadonlySet<string> {
  const from = dayFromNumber(ledger.today - WINDOW_DAYS + 1);
  const to = dayFromNumber(ledger.today);
  return new Set(logNotes.filter((note) => note.day !== null && note.day >= from && note.day <= to && ledger.notes.has(note.path)).map((note) => note.path));
}
