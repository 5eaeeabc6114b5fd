import type { Report } from '../../core/report/report';

/** Whether anything was logged at all. The list of all entries is made only where the last 28 days hold none. */
export function hasEntries(report: Report): boolean {
  return report.coverage.entries > 0 || report.entries.length > 0;
}
