import { addDays, addMonths, type Day, dayOf, monthOf, yearOf } from '../../core/day';
import { type Range, within } from './timeline-range';
import type { DensityModel, TimelineModel } from './view-model';
import type { ViewContext } from './view-input';

/** From the bars upwards. */
const KINDS = ['shipped', 'built', 'studied', 'other'] as const;
const WIDTH = 1000;
const HEIGHT = 100;
/** Part of a week's width that is drawn. */
const FILLED = 0.86;

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
  const paths = KINDS.map(() => '');
  for (const { week, at, size } of weeks) {
    const left = tenth(at * WIDTH);
    const width = tenth(size * WIDTH * FILLED);
    let top = 1;
    for (const [i, kind] of KINDS.entries()) {
      const own = week[kind] / most;
      if (own <= 0) continue;
      top -= own;
      paths[i] += `M${left} ${tenth(top * HEIGHT)}h${width}v${tenth(own * HEIGHT)}h-${width}z`;
    }
  }
  return {
    name: words.say('timeline.density', { count: weeks.length }),
    shapes: KINDS.map((kind, i) => ({ kind, path: paths[i] ?? '' })),
    weeks: weeks.map(({ week, at, size }) => ({ drill: `evidence:${week.monday}` as const, at, size })),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
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
