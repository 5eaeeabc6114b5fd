import type { Day } from '../day';
import type { ArtifactNote } from '../mapping/artifact-note';
import type { MappedEntry } from '../mapping/mapped-entry';
import type { ReportSettings } from '../report/settings';
import type { Calendar } from '../roadmap/calendar';
import type { Roadmap } from '../roadmap/roadmap';

export type { ArtifactNote };

/** Everything the measures are computed from. Same input, same numbers; the order of entries does not matter. */
export interface MeasureInput {
  /** All entries of all dates, mapped with the same roadmap and today. */
  readonly entries: readonly MappedEntry[];
  readonly roadmap: Roadmap;
  readonly calendar: Calendar;
  readonly settings: ReportSettings;
  readonly today: Day;
  /** By artifact id, that is the path of the artifact's note. */
  readonly artifactNotes: ReadonlyMap<string, ArtifactNote>;
}

/** The input without the entries, for what is computed from a ledger. */
export interface MeasureContext extends Omit<MeasureInput, 'entries'> {
  /** How many artifacts counted on which day, while one report is made: several of its figures ask for the same days. */
  readonly counted?: Map<number, VisibleCount>;
}

/** How many artifacts count, and how many of them are public. */
export interface VisibleCount {
  readonly visible: number;
  readonly shipped: number;
}
