import { type Day, leadingDay } from '../day';
import { linkWord } from './links';
import type { At, ReportProblem } from './report-problem';
import type { Stated } from './stated';
import { shown, textOf } from './values';

/**
 * The day a stated date gives, or null with a problem: only ISO dates, an ignored time and zone behind them, alone or as
 * a link to a day's note. `03/04/2026` is ambiguous and never guessed (row D2); nothing is rolled over (row D1).
 */
export function readDate(stated: Stated, report: ReportProblem): Day | null {
  const text = textOf(stated.value);
  const word = text === null ? '' : linkWord(text);
  return leadingDay(word) ?? badDate(word, shown(stated.value), stated.at, report);
}

/** Day, month and year in an order only the writer knows. */
const AMBIGUOUS = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/;

function badDate(word: string, text: string, at: At, report: ReportProblem): null {
  report(AMBIGUOUS.test(word) ? 'ambiguous-date' : 'invalid-date', at, { text });
  return null;
}

const DONE = /✅\uFE0F?\s{0,3}(\d[\d./-]{0,20})/;

/** The done date of a task, `✅ 2026-11-18`; undefined when it has none, null when it is no day. */
export function readDone(text: string, report: ReportProblem): Day | null | undefined {
  if (!text.includes('✅')) return undefined;
  const match = DONE.exec(text);
  if (match === null) return undefined;
  const date = match[1] ?? '';
  return leadingDay(date) ?? badDate(date, date, match.index, report);
}
