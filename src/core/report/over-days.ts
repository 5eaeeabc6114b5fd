import { coverageOf, logNotesInWindow } from '../measures/coverage';
import { focusAreasOf } from '../measures/focus-areas';
import { rulesOver } from '../measures/over-days';
import type { Report } from './report';

/** The report with the rules that weigh hours, the focus areas and the coverage over another number of days than 28; the rest is as it was. */
export function reportOver(report: Report, days: number): Report {
  const { rules, basis: { ledger, context } } = report;
  const logNotes = logNotesInWindow(ledger, days);
  return { ...report, rules: rulesOver(rules, ledger, days), focusAreas: focusAreasOf(ledger, context, days), coverage: coverageOf(ledger, logNotes, days), taggedNotes: logNotes.tagged };
}
