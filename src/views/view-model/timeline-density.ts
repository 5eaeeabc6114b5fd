import { addDays, addMonths, type Day, dayOf, monthOf, yearOf } from '../../core/day';
import { type Range, within } from './timeline-range';
import type { DensityModel, TimelineModel } from './view-model';
import type { ViewContext } from './view-input';

/** At most so many names of months along the axis. */
const MOST_TICKS = 8;

/** How much work of which kind went into each week the timeline shows; null before there is any. */
export function buildDensity({ words, report }: ViewContext, range: Range): DensityModel | null {
  const weeks = report.evidence.weeks.flatMap((week) => {
    const part = within(range, week.monday, addDays(week.monday, 6));
    return part === null ? [] : [{ week, ...part }];
  });
  const most = Math.max(0, ...weeks.map(({ week }) => week.shipped + week.built + week.studied + week.other));
  if (most === 0) return null;
  return {
    name: words.say('timeline.density', { count: weeks.length }),
    weeks: weeks.map(({ week, at, size }) => ({
      drill: `evidence:${week.monday}` as const, at, size, shipped: week.shipped / most, built: week.built / most, studied: week.studied / most, other: week.other / most,
    })),
  };
}

/** The first of each month in the range, or of every second or third where there are many. */
export function buildTicks({ words }: ViewContext, range: Range): TimelineModel['ticks'] {
  const firsts: Day[] = [];
  for (let day = dayOf(yearOf(range.first), monthOf(range.first), 1); day !== undefined && day <= range.last; day = addMonths(day, 1)) {
    if (day >= range.first) firsts.push(day);
  }
  const step = Math.ceil(firsts.length / MOST_TICKS);
  return firsts.filter((_, i) => i % step === 0).flatMap((day) => {
    const part = within(range, day, day);
    return part === null ? [] : [{ at: part.at, text: words.month(day) }];
  });
}
