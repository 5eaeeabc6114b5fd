/** What the user can set that changes a number. Every value has a default; see `src/settings`. */
export interface ReportSettings {
  /** Weight of an entry without hours, in hours. The roadmap's `default-hours` wins. */
  readonly defaultHours: number;
  /** What building counts as in the shipping rule. */
  readonly buildCountsAs: 'shipping' | 'nothing';
}

export const DEFAULT_REPORT_SETTINGS: ReportSettings = { defaultHours: 1, buildCountsAs: 'shipping' };
