import { WINDOW_DAYS } from '../../core/measures/window';
import type { NumberModel } from './view-model';
import type { ViewContext } from './view-input';

/** What the numbers speak for: the window, and how much of the notes is tagged, placed, dated and timed. */
export function buildCoverage({ words, report, state }: ViewContext): readonly NumberModel[] {
  const { eligible, tagged, unassigned, undated, assumedShare } = report.coverage;
  const line: NumberModel[] = [{ text: words.say(state.days === WINDOW_DAYS ? 'coverage.window' : 'coverage.over', { days: state.days, day: words.day(report.today) }), drill: null }];
  if (eligible > 0) line.push({ text: words.say('coverage.tagged', { tagged, eligible }), drill: 'coverage:tagged' });
  if (unassigned > 0) line.push({ text: words.say('coverage.unassigned', { count: unassigned }), drill: 'coverage:unassigned' });
  if (undated > 0) line.push({ text: words.say('coverage.undated', { count: undated }), drill: 'coverage:undated' });
  if (assumedShare !== null && assumedShare > 0) line.push({ text: words.say('coverage.assumed', { share: words.percent(Math.max(0.01, assumedShare)) }), drill: 'coverage:assumed' });
  return line;
}
