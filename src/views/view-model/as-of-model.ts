import { addDays, type Day } from '../../core/day';
import type { AsOfModel } from './view-model';
import type { ViewContext } from './view-input';

/** The day the pane shows, and the days it can show: from the start of the plan to today. */
export function buildAsOf({ words, report, state, today }: ViewContext): AsOfModel {
  const first = report.calendar.start !== null && report.calendar.start < today ? report.calendar.start : today;
  const back = report.today !== today;
  const within = (day: Day): Day | null => (day < first ? first : day >= today ? null : day);
  return {
    label: back ? words.say('as-of', { day: words.day(report.today) }) : words.say('as-of.today', { day: words.day(report.today) }),
    pick: words.say('as-of.pick'),
    open: state.picking || back,
    field: words.say('as-of.date'),
    shown: words.say('as-of.shown', { first: words.day(first, today), last: words.day(today) }),
    day: report.today,
    first,
    last: today,
    earlier: { label: words.say('as-of.earlier'), day: within(addDays(report.today, -7)), off: report.today <= first },
    later: { label: words.say('as-of.later'), day: within(addDays(report.today, 7)), off: !back },
    back: back ? words.say('as-of.back') : null,
    close: words.say('as-of.close'),
  };
}
