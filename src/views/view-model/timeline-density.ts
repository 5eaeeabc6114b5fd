import { addDays, addMonths, type Day, dayOf, monthOf, yearOf } from '../../core/day';
import { type Range, within } from './timeline-range';
import type { DensityModel, DensityShape, TimelineModel } from './view-model';
import type { ViewContext } from './view-input';

/** From the bars upwards. */
const KINDS = ['shipped', 'built', 'studied', 'other'] as const;
const WIDTH = 1000;
const HEIGHT = 100;
/** Part of a bar's width that is drawn. */
const FILLED = 0.82;
/** At most so many bars along the whole axis, in a wide pane and in a narrow one: each is some pixels wide. */
const MOST_BARS = { wide: 160, narrow: 46 };

/** At most so many names of months along the axis. */
const MOST_TICKS = 8;

/** How much work of which kind went into each week the timeline shows; null before there is any. */
export function buildDensity({ words, report }: ViewContext, range: Range): DensityModel | null {
  const weeks = report.evidence.weeks.flatMap((week) => {
    const part = within(range, week.monday, addDays(week.monday, 6));
    return part === null ? [] : [{ week, ...part }];
  });
  if (!weeks.some(({ week }) => KINDS.some((kind) => week[kind] > 0))) return null;
  const shapes = (most: number): readonly DensityShape[] => barShapes(weeks, Math.ceil(range.days / 7 / most));
  return {
    name: words.say('timeline.density', { count: weeks.length }),
    wide: shapes(MOST_BARS.wide),
    narrow: shapes(MOST_BARS.narrow),
    weeks: weeks.map(({ week, at, size }) => ({ drill: `evidence:${week.monday}` as const, at, size })),
  };
}

type Placed = { readonly week: ViewContext['report']['evidence']['weeks'][number]; readonly at: number; readonly size: number };

/** Bars of so many weeks each, counted from the first. A bar is as high as its weeks on average, so that one just begun is no lower. */
function barShapes(weeks: readonly Placed[], each: number): readonly DensityShape[] {
  const bars: { at: number; end: number; hours: number[] }[] = [];
  weeks.forEach(({ week, at, size }, i) => {
    if (i % each === 0) bars.push({ at, end: at, hours: KINDS.map(() => 0) });
    const bar = bars.at(-1);
    if (bar === undefined) return;
    const part = 1 / Math.min(each, weeks.length - i + (i % each));
    bar.end = at + size;
    KINDS.forEach((kind, k) => { bar.hours[k] = (bar.hours[k] ?? 0) + week[kind] * part; });
  });
  const most = Math.max(...bars.map(({ hours }) => hours.reduce((sum, own) => sum + own, 0)));
  const paths = KINDS.map(() => '');
  for (const { at, end, hours } of bars) {
    const [left, width] = [tenth(at * WIDTH), tenth((end - at) * WIDTH * FILLED)];
    let top = 1;
    hours.forEach((own, k) => {
      if (own <= 0) return;
      top -= own / most;
      paths[k] += `M${left} ${tenth(top * HEIGHT)}h${width}v${tenth((own / most) * HEIGHT)}h-${width}z`;
    });
  }
  return KINDS.map((kind, k) => ({ kind, path: paths[k] ?? '' }));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The first of each month in the range, or of every second or third where there are many. */
export function monthsIn(range: Range): readonly Day[] {
  const firsts: Day[] = [];
  for (let day = dayOf(yearOf(range.first), monthOf(range.first), 1); day !== undefined && day <= range.last; day = addMonths(day, 1)) {
    if (day >= range.first) firsts.push(day);
  }
  const step = Math.ceil(firsts.length / MOST_TICKS);
  return firsts.filter((_, i) => i % step === 0);
}

export function buildTicks({ words }: ViewContext, range: Range): TimelineModel['ticks'] {
  return monthsIn(range).flatMap((day) => {
    const part = within(range, day, day);
    return part === null ? [] : [{ at: part.at, text: words.month(day) }];
  });
}
